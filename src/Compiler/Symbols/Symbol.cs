using System.Collections.Immutable;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Symbols;

/// <summary>What a declared name stands for, once its unit is bound.</summary>
internal abstract class Symbol(string name, ImmutableArray<string> aliases, Location? declared)
{
    /// <summary>The name as declared.</summary>
    public string Name { get; } = name;

    /// <summary>The other spellings in brackets.</summary>
    public ImmutableArray<string> Aliases { get; } = aliases;

    /// <summary>The name and its other spellings.</summary>
    public IEnumerable<string> Spellings => Aliases.Prepend(Name);

    /// <summary>Where it is declared; null for what the binder makes.</summary>
    public Location? Declared { get; } = declared;

    /// <summary>The declaration's words: two declarations with the same words declare the same.</summary>
    public string Signature { get; init; } = string.Empty;

    /// <summary>The two declared names into which the name also splits, or null.</summary>
    public (string Left, string Right)? Split { get; set; }

    /// <summary>What it may stand for.</summary>
    public abstract NameKinds Kind { get; }
}

/// <summary>A mode of work.</summary>
internal sealed class ModeSymbol(int index, string name, ImmutableArray<string> aliases, Location declared) : Symbol(name, aliases, declared)
{
    /// <summary>Position in order of declaration.</summary>
    public int Index { get; } = index;

    /// <summary>The mode that covers it, or null.</summary>
    public ModeSymbol? Parent { get; set; }

    /// <inheritdoc/>
    public override NameKinds Kind => NameKinds.Mode;
}

/// <summary>An act, right, sanction or office.</summary>
internal sealed class ListedSymbol(NameKinds kind, int index, string name, ImmutableArray<string> aliases, string? evidence, Location declared)
    : Symbol(name, aliases, declared)
{
    /// <summary>Position among those of its kind.</summary>
    public int Index { get; } = index;

    /// <summary>What shows that an act was done, or null.</summary>
    public string? Evidence { get; } = evidence;

    /// <inheritdoc/>
    public override NameKinds Kind { get; } = kind;
}
