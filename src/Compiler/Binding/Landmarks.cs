using Edaran.Compiler.Syntax;

namespace Edaran.Compiler.Binding;

/// <summary>The few phrases of a unit that are looked for in the whole of it, wherever they stand: found in one walk over its tree.</summary>
/// <param name="root">The tree.</param>
internal sealed class Landmarks(UnitSyntax root)
{
    private readonly Lazy<List<SyntaxNode>> _found = new(() => Find(root));

    /// <summary>The phrases of a kind, in order of the text.</summary>
    /// <typeparam name="T">A kind that is looked for.</typeparam>
    public IEnumerable<T> Of<T>()
        where T : SyntaxNode => _found.Value.OfType<T>();

    private static List<SyntaxNode> Find(UnitSyntax root)
    {
        var found = new List<SyntaxNode>();
        var open = new Stack<SyntaxNode>([root]);
        while (open.TryPop(out var node))
        {
            if (node is DateSyntax or MonthSyntax or DeclaredNameSyntax or TextHeaderSyntax or BasisTailSyntax or ReviewSyntax or HoursGrantSyntax or SplitPredicateSyntax)
            {
                found.Add(node);
            }

            var below = node.Below;
            for (var i = below.Length - 1; i >= 0; i--)
            {
                if (below[i] is SyntaxNode next)
                {
                    open.Push(next);
                }
            }
        }

        return found;
    }
}
