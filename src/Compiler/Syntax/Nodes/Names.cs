using System.Collections.Immutable;

namespace Edaran.Compiler.Syntax;

/// <summary>A name of one or several words, or in quotes; without tokens where one is missing.</summary>
public sealed class NameSyntax(ImmutableArray<SyntaxToken> words) : SyntaxNode
{
    /// <summary>Its words, or one quoted token.</summary>
    public ImmutableArray<SyntaxToken> WordTokens { get; } = words;

    /// <summary>Whether it is written in quotes.</summary>
    public bool IsQuoted => WordTokens.Length == 1 && WordTokens[0].Kind == TokenKind.Quoted;

    /// <summary>Whether the text lacks it.</summary>
    public bool IsMissing => WordTokens.All(w => w.IsMissing);

    /// <summary>The name: single blanks, no quotes.</summary>
    public string Text => IsQuoted ? NameText.Unquote(WordTokens[0].Text) : Words;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [.. WordTokens];
}

/// <summary>Words kept as they stand and never matched for names.</summary>
public sealed class TextSyntax(ImmutableArray<SyntaxToken> words) : SyntaxNode
{
    /// <summary>The tokens of the text; may be empty.</summary>
    public ImmutableArray<SyntaxToken> WordTokens { get; } = words;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [.. WordTokens];
}

/// <summary>Tokens that no rule of the grammar could take; an error was reported for them.</summary>
public sealed class SkippedSyntax(ImmutableArray<SyntaxToken> skipped) : SyntaxNode
{
    /// <summary>The tokens.</summary>
    public ImmutableArray<SyntaxToken> Skipped { get; } = skipped;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [.. Skipped];
}

/// <summary>Key words that belong together (<c>dengan syarat</c>, <c>paling banyak</c>, <c>dan/atau</c>).</summary>
public sealed class KeywordSyntax(ImmutableArray<SyntaxToken> words) : SyntaxNode
{
    /// <summary>The tokens.</summary>
    public ImmutableArray<SyntaxToken> WordTokens { get; } = words;

    /// <summary>Whether the text lacks it.</summary>
    public bool IsMissing => WordTokens.All(w => w.IsMissing);

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [.. WordTokens];
}

/// <summary>The label of a point or list item: <c>1.</c>, <c>a.</c>, <c>1)</c>, <c>a)</c>.</summary>
public sealed class LabelSyntax(SyntaxToken mark, SyntaxToken stop) : SyntaxNode
{
    /// <summary>The number or letter.</summary>
    public SyntaxToken Mark { get; } = mark;

    /// <summary>The dot or bracket behind it.</summary>
    public SyntaxToken Stop { get; } = stop;

    /// <summary>0 for <c>1.</c>, 1 for <c>a.</c>, 2 for <c>1)</c>, 3 for <c>a)</c>.</summary>
    public int Level => (Stop.Kind == TokenKind.CloseBracket ? 2 : 0) + (Mark.Kind == TokenKind.Number ? 0 : 1);

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Mark, Stop];
}

/// <summary>One member of a series or list with its label and what separates it from the next (comma, semicolon, <c>dan</c>, <c>, atau</c>, <c>; dan/atau</c>).</summary>
/// <typeparam name="T">The kind of member.</typeparam>
public sealed class ItemSyntax<T>(LabelSyntax? label, T value, KeywordSyntax? separator) : SyntaxNode
    where T : SyntaxNode
{
    /// <summary>Its label in a list (<c>a.</c>), or null.</summary>
    public LabelSyntax? Label { get; } = label;

    /// <summary>The member.</summary>
    public T Value { get; } = value;

    /// <summary>What stands between it and the next, or null behind the last.</summary>
    public KeywordSyntax? Separator { get; } = separator;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Label, Value, Separator];
}

/// <summary>How the members of a series are joined.</summary>
public enum Connective
{
    /// <summary>One member only.</summary>
    None,

    /// <summary><c>dan</c>.</summary>
    And,

    /// <summary><c>atau</c>.</summary>
    Or,

    /// <summary><c>dan/atau</c>.</summary>
    AndOr,

    /// <summary><c>dan</c> beside <c>atau</c> on one level: an error was reported.</summary>
    Mixed,
}

/// <summary>Names joined to a series, or set out as a list behind a colon.</summary>
public sealed class SeriesSyntax(SyntaxToken? colon, ImmutableArray<ItemSyntax<NameSyntax>> items, Connective connective) : SyntaxNode
{
    /// <summary>The colon before a list, or null.</summary>
    public SyntaxToken? Colon { get; } = colon;

    /// <summary>The members; at least one, perhaps missing.</summary>
    public ImmutableArray<ItemSyntax<NameSyntax>> Items { get; } = items;

    /// <summary>How they are joined.</summary>
    public Connective Connective { get; } = connective;

    /// <summary>The names.</summary>
    public IEnumerable<NameSyntax> Names => Items.Select(i => i.Value);

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Colon, .. Items];
}
