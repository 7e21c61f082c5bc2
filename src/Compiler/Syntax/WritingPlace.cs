using System.Collections.Concurrent;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Symbols;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Syntax;

/// <summary>
/// A place in a text where somebody goes on writing: says what the parser expects there, and whether it would take some words. Only the
/// element around the place is read, so that a long text costs no more than a short one.
/// </summary>
public sealed class WritingPlace
{
    private readonly string _before;
    private readonly bool _isBelowHeader;
    private readonly NameTable _names;
    private readonly ConcurrentDictionary<(string Words, string Behind, Func<List<SyntaxNode>, int, bool> Fits), bool> _answers = new();

    private WritingPlace(UnitKind kind, string before, bool isBelowHeader, NameTable names)
    {
        Kind = kind;
        (_before, _isBelowHeader, _names) = (before, isBelowHeader, names);
        Expected = new ExpectedNext(before.Length);
        Parse(before, Expected);
    }

    /// <summary>What the text holds.</summary>
    public UnitKind Kind { get; }

    /// <summary>What the parser expects here.</summary>
    public ExpectedNext Expected { get; }

    /// <summary>A place in a text.</summary>
    /// <param name="tree">The text as it was read, with whatever stands behind the place.</param>
    /// <param name="names">The names declared for it.</param>
    /// <param name="offset">The place: the beginning of what is being written.</param>
    internal static WritingPlace At(SyntaxTree tree, NameTable names, int offset)
    {
        var (root, text) = (tree.Root, tree.Source.Text);
        if (root.Title is not { } title || offset <= title.Span.End)
        {
            return new WritingPlace(root.Kind, text[..offset], isBelowHeader: false, names);
        }

        var opening = TextSpan.FromBounds(0, title.Span.End);
        var at = FirstBehind(root, offset) - 1;
        var isBelow = root.Members.Take(Math.Max(at, 0)).Any(member => member is not HeaderSyntax);
        var window = at < 0 ? text[opening.End..offset] : text[root.Members[at].Span.Start..offset];
        return new WritingPlace(root.Kind, $"{tree.Source.Slice(opening)}\n{window}", isBelow, names);
    }

    /// <summary>Whether two places are the same: while one word is written, what may stand there does not change.</summary>
    internal bool IsSame(WritingPlace other) => _before == other._before && _isBelowHeader == other._isBelowHeader && Kind == other.Kind && _names == other._names;

    /// <summary>Whether a key phrase may stand here, with something behind it.</summary>
    /// <param name="phrase">Its words.</param>
    /// <param name="behind">What else is to be there for the parser to see what is meant.</param>
    public bool TakesPhrase(string phrase, string behind) => Takes(phrase, behind, IsPhrase);

    /// <summary>Whether a name may stand here.</summary>
    /// <param name="name">The name as it would be written.</param>
    /// <param name="behind">What else is to be there for the parser to see what is meant.</param>
    public bool TakesName(string name, string behind) => Takes(name, behind, IsName);

    /// <summary>Whether a sentence, or a part of one with names in it, may stand here as it is.</summary>
    public bool TakesText(string text) => Takes(text, string.Empty, IsText);

    /// <summary>Whether the name of a month may stand here, behind a day.</summary>
    public bool TakesMonth() => Takes(SyntaxFacts.Months[0], " 2025", IsMonth);

    /// <summary>Whether the name of a weekday may stand here.</summary>
    public bool TakesWeekday() => Takes(SyntaxFacts.WeekdaysInOrder[0], string.Empty, IsWeekday);

    private static bool IsPhrase(List<SyntaxNode> path, int end) => !path.Exists(node => node is SkippedSyntax or NameSyntax or TextSyntax);

    private static bool IsName(List<SyntaxNode> path, int end) =>
        IsText(path, end) && path.OfType<NameSyntax>().FirstOrDefault() is { } read && read.Span.End == end;

    private static bool IsText(List<SyntaxNode> path, int end) => !path.Exists(node => node is SkippedSyntax or TextSyntax);

    private static bool IsMonth(List<SyntaxNode> path, int end) => path.Exists(node => node is DateSyntax);

    private static bool IsWeekday(List<SyntaxNode> path, int end) => path.Exists(node => node is WeekdaysSyntax or WeekdayRangeSyntax);

    private bool Takes(string words, string behind, Func<List<SyntaxNode>, int, bool> fits) =>
        _answers.GetOrAdd((words, behind, fits), static (asked, place) => place.Read(asked.Words, asked.Behind) is { } path && asked.Fits(path, place._before.Length + asked.Words.Length), this);

    // The nodes around the first of some words, outermost first; null where something is said against them, even that others are usual.
    private List<SyntaxNode>? Read(string words, string behind)
    {
        var (root, found) = Parse(_before + words + behind, expected: null);
        return found.IsFoundIn(new TextSpan(_before.Length, words.Length)) ? null : PathTo(root, _before.Length);
    }

    private (UnitSyntax Root, DiagnosticBag Found) Parse(string text, ExpectedNext? expected)
    {
        var source = LexedText.Of(new SourceText(string.Empty, text));
        var found = new DiagnosticBag(source.Source);
        found.AddRange(source.Diagnostics);
        return (new Parser(source, _names, found, expected) { IsBelowHeader = _isBelowHeader }.ParseUnit(), found);
    }

    // From the end, which is where somebody writes.
    private static List<SyntaxNode> PathTo(SyntaxNode root, int offset)
    {
        var path = new List<SyntaxNode>();
        for (SyntaxNode? at = root; at is not null; at = Around(at, offset))
        {
            path.Add(at);
        }

        return path;
    }

    private static SyntaxNode? Around(SyntaxNode node, int offset)
    {
        var below = node.Below;
        for (var i = below.Length - 1; i >= 0; i--)
        {
            if (below[i]?.Span is { } span && span.Start <= offset && offset < span.End)
            {
                return below[i] as SyntaxNode;
            }
        }

        return null;
    }

    // The first member that begins behind an offset.
    private static int FirstBehind(UnitSyntax root, int offset)
    {
        var (low, high) = (0, root.Members.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = root.Members[middle].Span.Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
