using Edaran.Compiler.Model;

namespace Edaran.Compiler.ReadBack;

/// <summary>Puts limits on groups into words: how many, of whom, in which groups, and what becomes of a fraction of a person.</summary>
/// <param name="letter">The letter the limits are of.</param>
/// <param name="words">The language.</param>
/// <param name="conditions">Reads whom a share is taken of.</param>
internal sealed class LimitReader(Letter letter, Wording words, ConditionReader conditions)
{
    // A group whose share is rarely whole, so that the rounding shows.
    private const int SampleSize = 7;

    /// <summary>A limit.</summary>
    public Statement Read(Quota quota) => Statement.Of(
        words.Say(
            $"yang bekerja dengan moda {Modes(quota)} {Bound(quota)} {Amount(quota)}:",
            $"those who work in mode {Modes(quota)}: {Bound(quota)} {Amount(quota)}:"),
        Details(quota));

    /// <summary>The groups that a limit or a rotation is kept in.</summary>
    public string Group(int fact)
    {
        if (fact < 0)
        {
            return words.Say("seluruh orang dalam ruang lingkup surat sebagai satu kelompok", "everyone in the letter's scope as one group");
        }

        var name = letter.Vocabulary.Facts[fact].Name;
        var isTree = letter.Vocabulary.Facts[fact].Type is ChoiceType choices && choices.Choices.Any(choice => choice.Parent >= 0);
        return words.Say("pada setiap ", "in each ") + name
            + (isTree ? words.Say(" (unit di dalamnya dihitung bersama)", " (units within it are counted together)") : string.Empty);
    }

    private IEnumerable<Statement> Details(Quota quota)
    {
        var people = quota.Base == Condition.True
            ? Statement.Of(words.Say("semua orang dalam ruang lingkup surat", "everyone in the letter's scope"))
            : conditions.Read(quota.Base);
        yield return people with { Text = words.Say("dihitung dari: ", "counted of: ") + people.Text };
        yield return Statement.Of(Group(quota.Group));
        if (quota.Percent is not null)
        {
            yield return Statement.Of(Rounding(quota));
        }

        yield return Statement.Of(words.Say(
            "diperiksa pada kelompoknya; tidak menentukan jawaban bagi satu orang",
            "checked on the group; decides nothing for one person"));
    }

    private string Rounding(Quota quota)
    {
        var up = words.Say("ke atas", "up");
        var down = words.Say("ke bawah", "down");
        var how = quota.Rounding switch
        {
            Model.Rounding.Down => words.Say($"dibulatkan {down}", $"rounded {down}"),
            Model.Rounding.Up => words.Say($"dibulatkan {up}", $"rounded {up}"),
            Model.Rounding.Nearest => words.Say("dibulatkan ke terdekat, setengah ke atas", "rounded to the nearest, a half up"),
            _ => words.Say("pembulatan tidak disebut, maka dipakai yang lebih ketat: ", "rounding is not said, so the stricter one is used: ")
                + (quota.Bound == Model.Bound.AtMost ? down : up),
        };
        var limit = quota.LimitFor(SampleSize).Limit;
        return how + words.Say($"; misalnya dari {SampleSize} orang: {Bound(quota)} {limit}", $"; of {SampleSize} people, say: {Bound(quota)} {limit}");
    }

    private string Modes(Quota quota) => TreeWords.Modes(letter.Vocabulary, quota.Modes, words)
        + (quota.Modes.Length > 1 ? words.Say(" (dijumlahkan)", " (added up)") : string.Empty);

    private string Bound(Quota quota) => quota.Bound == Model.Bound.AtMost
        ? words.Say("paling banyak", "at most")
        : words.Say("paling sedikit", "at least");

    private string Amount(Quota quota) => quota.Count is { } count
        ? words.Say($"{count} orang", $"{count} people")
        : words.Number(quota.Percent!.Value, 2) + words.Say(" persen", " percent");
}
