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
    // Stands for the elements above: behind one of them no header line is expected.
    private const string Above = "istilah x adalah y.\n";

    private readonly string _before;
    private readonly NameTable _names;

    private WritingPlace(UnitKind kind, string before, NameTable names)
    {
        Kind = kind;
        (_before, _names) = (before, names);
        var source = new SourceText(string.Empty, before);
        Expected = new ExpectedNext(before.Length);
        new Parser(LexedText.Of(source), names, new DiagnosticBag(source), Expected).ParseUnit();
    }

    /// <summary>What the text holds.</summary>
    public UnitKind Kind { get; }

    /// <summary>What the parser expects here.</summary>
    public ExpectedNext Expected { get; }

    /// <summary>A place in a text.</summary>
    /// <param name="tree">The text as it was read, with whatever stands behind the place.</param>
    /// <param name="names">The names declared for it.</param>
    /// <param name="offset">The place: the beginning of what is being written.</param>
    public static WritingPlace At(SyntaxTree tree, NameTable names, int offset)
    {
        var (root, text) = (tree.Root, tree.Source.Text);
        if (root.Title is not { } title || offset <= title.Span.End)
        {
            return new WritingPlace(root.Kind, text[..offset], names);
        }

        var opening = TextSpan.FromBounds(0, title.Span.End);

        var at = FirstBehind(root, offset) - 1;
        var isBelow = root.Members.Take(Math.Max(at, 0)).Any(member => member is not HeaderSyntax);
        var window = at < 0 ? text[opening.End..offset] : text[root.Members[at].Span.Start..offset];
        return new WritingPlace(root.Kind, $"{tree.Source.Slice(opening)}\n{(isBelow ? Above : string.Empty)}{window}", names);
    }

    /// <summary>Whether a key phrase may stand here, with something behind it.</summary>
    /// <param name="phrase">Its words.</param>
    /// <param name="behind">What else is to be there for the parser to see what is meant.</param>
    public bool TakesPhrase(string phrase, string behind) =>
        Read(phrase, behind, out var path) && !path.Exists(node => node is SkippedSyntax or NameSyntax or TextSyntax);

    /// <summary>Whether a name may stand here.</summary>
    /// <param name="name">The name as it would be written.</param>
    /// <param name="behind">What else is to be there for the parser to see what is meant.</param>
    public bool TakesName(string name, string behind) =>
        Read(name, behind, out var path) && !path.Exists(node => node is SkippedSyntax or TextSyntax)
        && path.OfType<NameSyntax>().FirstOrDefault() is { } read && read.Span.End == _before.Length + name.Length;

    /// <summary>Whether a sentence, or a part of one with names in it, may stand here as it is.</summary>
    public bool TakesText(string text) => Read(text, string.Empty, out var path) && !path.Exists(node => node is SkippedSyntax or TextSyntax);

    /// <summary>Whether the name of a month may stand here, behind a day.</summary>
    public bool TakesMonth() => Stands<DateSyntax>(SyntaxFacts.Months[0], " 2025");

    /// <summary>Whether the name of a weekday may stand here.</summary>
    public bool TakesWeekday() =>
        Stands<WeekdaysSyntax>(SyntaxFacts.WeekdaysInOrder[0], string.Empty) || Stands<WeekdayRangeSyntax>(SyntaxFacts.WeekdaysInOrder[0], string.Empty);

    private bool Stands<T>(string word, string behind) => Read(word, behind, out var path) && path.OfType<T>().Any();

    // Whether nothing is said against some words, not even that others are usual, and the nodes around the first of them, outermost first.
    private bool Read(string words, string behind, out List<SyntaxNode> path)
    {
        var tree = SyntaxTree.Parse(new SourceText(string.Empty, _before + words + behind), _names);
        var span = new TextSpan(_before.Length, words.Length);
        path = PathTo(tree.Root, span.Start);
        return !tree.Diagnostics.Any(found => found.Location.Span.Start < span.End && found.Location.Span.End > span.Start);
    }

    private static List<SyntaxNode> PathTo(SyntaxNode root, int offset)
    {
        var path = new List<SyntaxNode>();
        SyntaxElement? at = root;
        while (at is SyntaxNode node)
        {
            path.Add(node);
            at = node.Children.FirstOrDefault(child => child.Span.Start <= offset && offset < child.Span.End);
        }

        return path;
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
