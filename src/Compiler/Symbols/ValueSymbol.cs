using System.Collections.Immutable;
using Edaran.Compiler.Model;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Symbols;

/// <summary>One value of a choice fact.</summary>
internal sealed class ValueSymbol(FactSymbol fact, int index, string name, ImmutableArray<string> aliases, Location? declared)
    : Symbol(name, aliases, declared)
{
    /// <summary>The fact it belongs to.</summary>
    public FactSymbol Fact { get; } = fact;

    /// <summary>Its raw value.</summary>
    public int Index { get; } = index;

    /// <summary>The value that covers it, or null.</summary>
    public ValueSymbol? Parent { get; set; }

    /// <inheritdoc/>
    public override NameKinds Kind => NameKinds.Value;

    /// <summary>Whether it is a value or lies below it.</summary>
    public bool IsWithin(ValueSymbol ancestor)
    {
        for (var at = this; at is not null; at = at.Parent)
        {
            if (at == ancestor)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The value as the model holds it.</summary>
    public Choice ToModel() => new(Index, Name, Aliases, Parent?.Index ?? -1);
}
