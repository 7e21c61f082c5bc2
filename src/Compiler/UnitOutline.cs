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
    private readonly Lazy<UnitSyntax> _root;
    private readonly Lazy<UnitHead> _head;
    private readonly Lazy<ImmutableArray<DeclaredName>> _names;

    /// <summary>The outline of a text; read when first asked for.</summary>
    public UnitOutline(SourceText source)
    {
        Source = source;
        _root = new(() => SyntaxTree.Parse(source, NameTable.Empty).Root);
        _head = new(() => UnitHead.Of(Root));
        _names = new(() => NameCollector.Collect(Root));
    }

    /// <summary>The text.</summary>
    public SourceText Source { get; }

    /// <summary>The tree; its declarations and header lines are those it has when read with all names.</summary>
    public UnitSyntax Root => _root.Value;

    /// <summary>What the text says of itself and of the units it needs.</summary>
    public UnitHead Head => _head.Value;

    /// <summary>The names it declares.</summary>
    internal ImmutableArray<DeclaredName> DeclaredNames => _names.Value;
}
