using System.Collections.Immutable;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Symbols;

/// <summary>A name that is known in a text, as far as its reader is told of it.</summary>
/// <param name="Name">The name as declared.</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="Aliases">The other spellings.</param>
/// <param name="Declared">Where it is declared: the name itself; null for what follows from sentences (the decision of an official).</param>
/// <param name="Within">The fact that a value is of; empty for others.</param>
public sealed record KnownName(string Name, NameKinds Kind, ImmutableArray<string> Aliases, Location? Declared, string Within)
{
    /// <summary>Whether two are the same name: declared at one place, or alike where neither is declared. Texts read again count as the same.</summary>
    public bool IsSame(KnownName other) => (Declared, other.Declared) switch
    {
        ({ } one, { } two) => one.Source.Path == two.Source.Path && one.Span == two.Span,
        (null, null) => Name == other.Name && Kind == other.Kind && Within == other.Within,
        _ => false,
    };

    internal static KnownName Of(Symbol symbol) =>
        new(symbol.Name, symbol.Kind, symbol.Aliases, symbol.Declared, symbol is ValueSymbol value ? value.Fact.Name : string.Empty);
}

/// <summary>A name that may be used in a text.</summary>
/// <param name="Name">The name.</param>
/// <param name="Written">How it must be written to be read as that name alone: in quotes where it also splits into other names, with its fact where two share it.</param>
public sealed record VisibleName(KnownName Name, string Written);

/// <summary>A place in a text where a name stands.</summary>
/// <param name="Span">Where.</param>
/// <param name="Name">The name.</param>
/// <param name="IsDeclaration">Whether it is declared there.</param>
public sealed record NameUse(TextSpan Span, KnownName Name, bool IsDeclaration);

/// <summary>A place in a letter where one of its points is cited.</summary>
/// <param name="Span">Where: <c>angka 3 huruf a</c>, or in a series only what is written of it.</param>
/// <param name="Point">The point, as cited in full.</param>
public sealed record Citation(TextSpan Span, string Point);
