using System.Collections.Immutable;
using Edaran.Compiler.Model;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Symbols;

/// <summary>An <c>istilah</c>, or a class of people named after an office. Its meaning is bound when first asked for.</summary>
internal sealed class TermSymbol(string name, ImmutableArray<string> aliases, Location declared, TermDeclarationSyntax syntax) : Symbol(name, aliases, declared)
{
    /// <summary>Its declaration.</summary>
    public TermDeclarationSyntax Syntax { get; } = syntax;

    /// <summary>What it means; null until bound.</summary>
    public Condition? Body { get; set; }

    /// <summary>Whether any sentence names it.</summary>
    public bool IsUsed { get; set; }

    /// <inheritdoc/>
    public override NameKinds Kind => NameKinds.Term;
}

/// <summary>A <c>masa</c>: all its stretches in the calendars, joined.</summary>
internal sealed class SeasonSymbol(string name, ImmutableArray<string> aliases, Location declared) : Symbol(name, aliases, declared)
{
    /// <summary>When it is, as far as the calendars say.</summary>
    public Condition When { get; set; } = Condition.False;

    /// <summary>The years whose calendars set it.</summary>
    public SortedSet<int> Years { get; } = [];

    /// <summary>Whether it may be at other times, too: a calendar of some years declares it, or one leaves it unset.</summary>
    public bool IsOpen { get; set; }

    /// <inheritdoc/>
    public override NameKinds Kind => NameKinds.Season;
}
