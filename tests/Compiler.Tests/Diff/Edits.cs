using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Tests.Diff;

/// <summary>New versions of letters, by one change or a few.</summary>
internal static class Edits
{
    /// <summary>A letter with up to three changes; at least one is tried.</summary>
    public static Letter Of(Letter letter, SplitMix random)
    {
        for (var i = 0; i <= random.Below(3); i++)
        {
            letter = Change(letter, random);
        }

        return letter;
    }

    private static Letter Change(Letter letter, SplitMix random)
    {
        if (letter.Norms.IsEmpty)
        {
            return letter;
        }

        var norm = letter.Norms[random.Below(letter.Norms.Length)];
        return random.Below(7) switch
        {
            0 => With(letter, norm with { When = new NotCondition(norm.When), Text = norm.Text + " Tidak." }),
            1 => With(letter, norm with { Exceptions = [] }),
            2 => With(letter, norm with { Subject = Condition.True }),
            3 => With(letter, norm with { SetsAside = [] }),
            4 => letter with { Norms = [.. letter.Norms.Where(other => other != norm).Select((other, i) => Renumbered(other, i, norm.Index))] },
            5 => letter with { Scope = new AllOf([letter.Scope, letter.Norms[0].Subject]) },
            _ when norm.Effect is PlaceEffect { Modality: Modality.Permit } place => With(letter, norm with { Effect = place with { Modality = Modality.Prohibit, Preconditions = [] } }),
            _ => With(letter, norm with { Times = new WeekdayIn(Weekdays.Friday) }),
        };
    }

    private static Letter With(Letter letter, Norm norm) => letter with { Norms = letter.Norms.SetItem(norm.Index, norm) };

    private static Norm Renumbered(Norm norm, int index, int gone) => norm with
    {
        Index = index,
        Point = $"{index + 1}",
        SetsAside = [.. norm.SetsAside.Where(other => other != gone).Select(other => other > gone ? other - 1 : other)],
    };
}
