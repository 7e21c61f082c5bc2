using System.Collections.Immutable;
using Edaran.Compiler.Symbols;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Compiler;

/// <summary>
/// A text read without any names, which is enough to know what it is, what it needs and what it declares. Immutable and of no compilation: whoever
/// reads the same text with others again hands it on.
/// </summary>
public sealed class UnitOutline
{
    private readonly Lazy<LexedText> _text;
    private readonly Lazy<UnitSyntax> _root;
    private readonly Lazy<UnitHead> _head;
    private readonly Lazy<ImmutableArray<DeclaredName>> _names;

    /// <summary>The outline of a text; read when first asked for.</summary>
    public UnitOutline(SourceText source)
    {
        Source = source;
        _text = new(() => LexedText.Of(source));
        _root = new(() => SyntaxTree.Outline(Text));
        _head = new(() => UnitHead.Of(Root));
        _names = new(() => NameCollector.Collect(Root));
    }

    /// <summary>The text.</summary>
    public SourceText Source { get; }

    /// <summary>
    /// The tree without most of its sentences: its declarations and header lines are those it has when read with all names.
    /// </summary>
    public UnitSyntax Root => _root.Value;

    /// <summary>The text in tokens, for whoever reads it with names.</summary>
    internal LexedText Text => _text.Value;

    /// <summary>What the text says of itself and of the units it needs.</summary>
    public UnitHead Head => _head.Value;

    /// <summary>The names it declares.</summary>
    internal ImmutableArray<DeclaredName> DeclaredNames => _names.Value;
}
