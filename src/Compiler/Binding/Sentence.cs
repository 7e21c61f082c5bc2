using System.Collections.Immutable;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Binding;

/// <summary>A whole sentence: what an item says, with what its heads leave it.</summary>
/// <param name="Point">Its number as cited.</param>
/// <param name="Text">Its words.</param>
/// <param name="Span">Where the item stands.</param>
/// <param name="Fronts">Clauses before the subject.</param>
/// <param name="Subject">Who it is about, or null.</param>
/// <param name="Modal">The modal and what it means, where the predicate names modes, acts or rights.</param>
/// <param name="Predicate">What it says, or null.</param>
/// <param name="Tails">What follows.</param>
internal sealed record Sentence(
    string Point,
    string Text,
    TextSpan Span,
    ImmutableArray<FrontClauseSyntax> Fronts,
    SubjectSyntax? Subject,
    NamedPredicateSyntax? Modal,
    PredicateSyntax? Predicate,
    ImmutableArray<TailSyntax> Tails)
{
    /// <summary>The row of a table that it is, or null.</summary>
    public RowCase? Case { get; init; }

    private static readonly char[] Marks = [' ', '.', ';', ':', ','];

    /// <summary>The sentence of nothing yet: what the topmost points hang under.</summary>
    public static Sentence Empty { get; } = new(string.Empty, string.Empty, default, [], null, null, null, []);

    /// <summary>What a point under this one says.</summary>
    public Sentence Extend(PointSyntax point)
    {
        var own = point.Sentence;
        var named = own.Predicate as NamedPredicateSyntax;
        return new Sentence(
            PointNumbers.Of(Point, point.Label),
            Joined(Text, WordsOf(own)),
            point.Span,
            [.. Fronts, .. own.Fronts],
            own.Subject ?? own.Predicate?.OwnSubject ?? Subject,
            own.Predicate is null ? Modal : named is { Modal: null } ? Modal ?? named : named,
            own.Predicate ?? Predicate,
            [.. Tails, .. own.Tails]);
    }

    /// <summary>What a row of a table under this says in one of its results.</summary>
    /// <param name="number">The number of the row, from 1.</param>
    /// <param name="row">The row.</param>
    /// <param name="cases">The words of its case; empty without keys.</param>
    /// <param name="norm">The cell that says it, or null where the column says the rest.</param>
    /// <param name="result">The words of the result.</param>
    public Sentence Row(int number, SyntaxNode row, string cases, NormCellSyntax? norm, string result)
    {
        var named = norm?.Predicate as NamedPredicateSyntax;
        return this with
        {
            Point = PointIndex.RowNumber(Point, number),
            Text = cases.Length == 0 ? Joined(Text, result) : $"{Joined(Text, result).TrimEnd(Marks)} ({cases})",
            Span = row.Span,
            Subject = Subject ?? SubjectSyntax.Everyone,
            Modal = norm is null ? null : named is { Modal: null } ? Modal ?? named : named,
            Predicate = norm?.Predicate,
            Tails = [.. Tails, .. norm?.Tails ?? []],
        };
    }

    /// <summary>The points from which it excepts people, or may have them excepted; null where it does not.</summary>
    public PointReferencesSyntax? ExceptsFrom => Predicate switch
    {
        ExemptPredicateSyntax exempt => exempt.Points,
        ConferPredicateSyntax { Exemption: { } grant } => grant.Points,
        _ => null,
    };

    /// <summary>The sentence with its full stop.</summary>
    public string FullText => Text.TrimEnd(Marks) + ".";

    private static string Joined(string head, string item) =>
        head.Length == 0 ? item : item.Length == 0 ? head : $"{head} {item}";

    private static string WordsOf(SentenceSyntax sentence)
    {
        IEnumerable<SyntaxElement?> parts = [.. sentence.Fronts, sentence.Subject, sentence.Predicate, .. sentence.Tails];
        var words = TokenText.Join(parts.OfType<SyntaxElement>().SelectMany(p => p.Tokens()));
        var heading = sentence.Heading?.Words ?? string.Empty;
        return heading.Length == 0 ? words : $"{heading}: {words}".TrimEnd();
    }
}
