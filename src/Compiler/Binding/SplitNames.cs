using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Syntax;

namespace Edaran.Compiler.Binding;

/// <summary>Finds names that also fall apart into two declared names joined by a key word: they have two readings.</summary>
internal static class SplitNames
{
    private static readonly string[] Joints = [" dan ", " atau ", " dan/atau ", " serta ", " maupun "];

    /// <summary>Marks such names among those visible in a unit, and hints at those the unit declares.</summary>
    public static void Find(UnitContext unit)
    {
        foreach (var symbol in unit.Scope.All())
        {
            symbol.Split ??= SplitOf(unit, symbol.Name);
            if (symbol.Split is { } split && symbol.Declared is { } at && at.Source == unit.Tree.Source)
            {
                unit.Diagnostics.Add(Catalogue.SplittableName, at.Span, symbol.Name, split.Left, split.Right);
            }
        }
    }

    private static (string Left, string Right)? SplitOf(UnitContext unit, string name)
    {
        foreach (var joint in Joints)
        {
            for (var at = name.IndexOf(joint, StringComparison.OrdinalIgnoreCase); at > 0; at = name.IndexOf(joint, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                var (left, right) = (name[..at], name[(at + joint.Length)..]);
                if (IsDeclared(unit, left) && IsDeclared(unit, right))
                {
                    return (left, right);
                }
            }
        }

        return null;
    }

    private static bool IsDeclared(UnitContext unit, string name) => unit.Scope.Lookup(NameText.Key(name)).Count > 0;
}
