using System.Collections.Immutable;

namespace Edaran.Compiler.Model;

/// <summary>The values a fact may have.</summary>
public abstract record FactType;

/// <summary><c>ya atau tidak</c>: raw 1 or 0.</summary>
public sealed record YesNoType : FactType;

/// <summary><c>salah satu dari …</c>: raw is the index of the choice. Choices form trees; every node is a value of its own.</summary>
/// <param name="Choices">All choices, in order of declaration.</param>
public sealed record ChoiceType(ImmutableArray<Choice> Choices) : FactType
{
    /// <summary>A choice and every choice below it.</summary>
    public ImmutableArray<int> Subtree(int choice) =>
        [.. Choices.Where(c => IsWithin(c.Index, choice)).Select(c => c.Index)];

    private bool IsWithin(int choice, int ancestor)
    {
        for (var at = choice; at >= 0; at = Choices[at].Parent)
        {
            if (at == ancestor)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>One value of a <see cref="ChoiceType"/>.</summary>
/// <param name="Index">Its raw value.</param>
/// <param name="Name">Its name as declared.</param>
/// <param name="Aliases">Other spellings.</param>
/// <param name="Parent">Index of the choice that <c>meliputi</c> it, or -1.</param>
public sealed record Choice(int Index, string Name, ImmutableArray<string> Aliases, int Parent);

/// <summary><c>angka</c> or <c>bilangan</c>: raw is the number times 10 to the power of <paramref name="Decimals"/>.</summary>
/// <param name="Decimals">Decimal places held: 4 for <c>angka</c>, 0 for <c>bilangan</c>.</param>
/// <param name="Step">The smallest step drafters write, raw: 1000 (0,1) for bounds written with one decimal.</param>
/// <param name="Min">Smallest raw value allowed, or null.</param>
/// <param name="Max">Largest raw value allowed, or null.</param>
/// <param name="Unit">Words of the unit (<c>derajat Celsius</c>), or null.</param>
public sealed record NumberType(int Decimals, long Step, long? Min, long? Max, string? Unit) : FactType;

/// <summary><c>tanggal</c>: raw is the day number.</summary>
public sealed record DateType : FactType;

/// <summary><c>nama</c>: a label that groups people; never tested in a condition and of no value to a rule.</summary>
public sealed record LabelType : FactType;
