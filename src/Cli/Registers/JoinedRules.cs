using Edaran.Cli.Findings;
using Edaran.Cli.Rules;
using Edaran.Compiler.Emit;
using Edaran.Compiler.Registers;
using Edaran.Runtime;

namespace Edaran.Cli.Registers;

/// <summary>The letters of a register that speak at all on a day, as one that can be asked.</summary>
/// <param name="Policy">The rules of all of them.</param>
/// <param name="Joined">The letters behind it.</param>
internal sealed record JoinedRules(Policy Policy, JoinedLetter Joined)
{
    /// <summary>Joins the letters; null where none speaks, or with findings where their words mean different things.</summary>
    /// <param name="register">The letters.</param>
    /// <param name="day">The day asked about.</param>
    /// <param name="known">The day whose knowledge counts, or null: everything.</param>
    public static (JoinedRules? Rules, IReadOnlyList<Finding> Clashes) Of(LetterRegister register, DateOnly day, DateOnly? known)
    {
        var (joined, clashes) = register.Join(day, known);
        return (joined is null ? null : new JoinedRules(new Policy(Tables.Build(joined.Letter), string.Empty), joined), [.. clashes.Select(Finding.Of)]);
    }

    /// <summary>Where a point of the rules stands.</summary>
    public JoinedNorm SourceOf(PointSchema point) => Joined.Sources[IndexOf(Policy.Rules.Points, point)];

    /// <summary>The place of a point among those of its letter.</summary>
    public static int IndexOf(IReadOnlyList<PointSchema> points, PointSchema point)
    {
        var at = 0;
        while (!ReferenceEquals(points[at], point))
        {
            at++;
        }

        return at;
    }
}
