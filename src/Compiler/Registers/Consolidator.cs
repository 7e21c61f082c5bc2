using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Registers;

/// <summary>The text of a letter with its amendments put in, and what it means.</summary>
/// <param name="Text">The text; it keeps where each piece stands. Without examples: those show the letter as it was.</param>
/// <param name="Letter">Its meaning; its sentences name the place they come from.</param>
public sealed record Consolidation(TracedText Text, Letter Letter)
{
    /// <summary>Why an amendment could not be put in, or the outcome contradicts itself; empty where the text is the one the amendments want.</summary>
    public ImmutableArray<Diagnostic> Findings { get; init; } = [];
}

/// <summary>Puts amendments into the text of a letter, one after the other, and reads the result as a letter.</summary>
internal sealed class Consolidator(RegisteredLetter letter)
{
    private readonly List<Diagnostic> _findings = [];

    /// <summary>The letter with some amendments; those that cannot be put in are left out and reported.</summary>
    public Consolidation Apply(IReadOnlyList<LetterRelation> amendments)
    {
        var text = WithoutExamples(TracedText.Of(letter.Bound.Source));
        var bound = Bind(text);
        foreach (var amendment in amendments)
        {
            if (Put(text, amendment) is not { } changed)
            {
                continue;
            }

            var read = Bind(changed);
            if (read.Read is null)
            {
                ReportBroken(amendment, read);
                continue;
            }

            (text, bound) = (changed, read);
        }

        // One amendment may contradict a point that the next one changes: only the outcome counts.
        if (bound is { Letter: null, Read: not null })
        {
            ReportBroken(amendments[^1], bound);
        }

        return new Consolidation(text, WithOrigins(bound.Read ?? letter.Letter, text)) { Findings = [.. _findings] };
    }

    private void ReportBroken(LetterRelation amendment, BoundLetter read)
    {
        var first = read.Diagnostics.First(d => d.Severity == Severity.Error);
        Report(Catalogue.BrokenConsolidation, amendment, letter.Number, Localized.Both(Short(first, MessageLanguage.Indonesian), Short(first, MessageLanguage.English)));
    }

    /// <summary>The first sentence of a message, without its full stop.</summary>
    private static string Short(Diagnostic found, MessageLanguage language) => found.Message(language).Split(". ")[0].TrimEnd('.');

    private TracedText? Put(TracedText text, LetterRelation amendment)
    {
        var root = Tree(text);
        if (amendment.Relation.Kind == RelationKind.Appends)
        {
            return Append(text, root, amendment);
        }

        foreach (var point in amendment.Relation.Points)
        {
            if (PointFinder.Find(root, point) is not { } found)
            {
                Report(Catalogue.OtherPointMissing, amendment, point, letter.Number, PointFinder.Next(root));
                return null;
            }

            text = Replace(text, found, amendment);
            root = Tree(text);
        }

        return text;
    }

    private static TracedText Replace(TracedText text, PointSyntax point, LetterRelation amendment)
    {
        var deleted = amendment.Relation.Kind == RelationKind.Deletes;
        var sentence = deleted ? TracedText.Glue("Dihapus") : NewSentence(amendment);
        var end = TracedText.Glue(PointFinder.EndOf(point));
        return text.Replace(point.Sentence.Span, sentence, end).Replace(new TextSpan(point.Label.Mark.Span.Start, 0), Note(text, point, amendment, deleted ? "dihapus" : "diubah"));
    }

    private TracedText? Append(TracedText text, UnitSyntax root, LetterRelation amendment)
    {
        var next = PointFinder.Next(root);
        if (amendment.Relation.Points is not [var point] || point != next)
        {
            Report(Catalogue.OtherPointMissing, amendment, string.Join(", ", amendment.Relation.Points), letter.Number, next);
            return null;
        }

        var last = root.Members.OfType<PointMemberSyntax>().LastOrDefault();
        var at = last?.Span.End ?? root.EndOfFile.Span.Start;
        var label = $"\n// Angka {point} ditambah dengan {Cited(amendment)}.\n{point}. ";
        return text.Replace(new TextSpan(at, 0), TracedText.Glue(label), NewSentence(amendment), TracedText.Glue(last is null ? ".\n" : "."));
    }

    /// <summary>The new sentence without its full stop.</summary>
    private static Location NewSentence(LetterRelation amendment) =>
        new(amendment.From.Bound.Source, new TextSpan(amendment.Relation.NewTextStart, amendment.Relation.NewText.Length - 1));

    /// <summary>A comment above the point that says what was done to it, in the column of its label.</summary>
    private static Location Note(TracedText text, PointSyntax point, LetterRelation amendment, string done)
    {
        var whole = text.Text;
        var mark = point.Label.Mark.Span.Start;
        var line = whole.LastIndexOf('\n', Math.Max(0, mark - 1)) + 1;
        var cited = amendment.Relation.Points.Length == 1 ? $"Angka {amendment.Relation.Points[0]}" : "Angka ini";
        return TracedText.Glue($"// {cited} {done} dengan {Cited(amendment)}.\n{whole[line..mark]}");
    }

    private static string Cited(LetterRelation amendment) =>
        $"Surat Edaran {amendment.From.Number}{(amendment.Relation.Point.Length == 0 ? string.Empty : " angka " + amendment.Relation.Point)}";

    private TracedText WithoutExamples(TracedText text)
    {
        foreach (var example in Tree(text).Members.OfType<ExampleSyntax>().Reverse())
        {
            text = text.Replace(example.FullSpan);
        }

        return text;
    }

    private UnitSyntax Tree(TracedText text) => Compile(text).Units[0].Tree.Root;

    private BoundLetter Bind(TracedText text) => Compile(text).Letters[0];

    private Compilation Compile(TracedText text) =>
        Compilation.Create([new SourceText(letter.Bound.Source.Path, text.Text), .. letter.Bound.UsedSources]);

    private Letter WithOrigins(Letter read, TracedText text) => read with
    {
        Norms = [.. read.Norms.Select(norm => norm with { Source = Origin(norm.Source, text) })],
    };

    /// <summary>Where a sentence stands: in the letter that changed it, else in this one.</summary>
    private Location Origin(Location at, TracedText text)
    {
        var pieces = text.OriginsOf(at.Span).ToList();
        return pieces.Find(piece => piece.Source != letter.Bound.Source) ?? pieces.FirstOrDefault() ?? at;
    }

    private void Report(DiagnosticDescriptor descriptor, LetterRelation at, params ReadOnlySpan<string> arguments) =>
        _findings.Add(new Diagnostic(descriptor, at.Relation.Source, [.. arguments], []));
}
