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
            $"yang bekerja dengan moda {Modes(quota)} {Limits(quota)}:",
            $"those who work in mode {Modes(quota)}: {Limits(quota)}:"),
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
        if (quota.Exempt != Condition.False)
        {
            yield return Lead(words.Say("tidak ikut dihitung, juga tidak sebagai dasar: ", "not counted, nor part of the base: "), conditions.Read(quota.Exempt));
        }

        if (quota.Included != Condition.False)
        {
            yield return Lead(words.Say("ikut dihitung, juga sebagai dasar: ", "counted too, and part of the base: "), conditions.Read(quota.Included));
        }

        yield return Statement.Of(Group(quota.Group));
        foreach (var limit in quota.Limits.Where(limit => limit.Percent is not null))
        {
            yield return Statement.Of(Rounding(limit, quota.Rounding));
        }

        if (quota.Priority.Length > 0)
        {
            yield return Statement.Of(
                words.Say("bila tidak semua dapat, didahulukan menurut urutan:", "when not all can, they come in this order:"),
                quota.Priority.Select(rank => conditions.Read(rank.Condition)));
        }

        yield return Statement.Of(words.Say(
            "diperiksa pada kelompoknya; tidak menentukan jawaban bagi satu orang",
            "checked on the group; decides nothing for one person"));
    }

    private static Statement Lead(string lead, Statement statement) => statement with { Text = lead + statement.Text };

    private string Rounding(Limit limit, Rounding rounding)
    {
        var up = words.Say("ke atas", "up");
        var down = words.Say("ke bawah", "down");
        var how = rounding switch
        {
            Model.Rounding.Down => words.Say($"dibulatkan {down}", $"rounded {down}"),
            Model.Rounding.Up => words.Say($"dibulatkan {up}", $"rounded {up}"),
            Model.Rounding.Nearest => words.Say("dibulatkan ke terdekat, setengah ke atas", "rounded to the nearest, a half up"),
            _ => words.Say("pembulatan tidak disebut, maka dipakai yang lebih ketat: ", "rounding is not said, so the stricter one is used: ")
                + (limit.Bound == Model.Bound.AtMost ? down : up),
        };
        var people = limit.For(SampleSize, rounding).People;
        return how + words.Say($"; misalnya dari {SampleSize} orang: {Bound(limit)} {people}", $"; of {SampleSize} people, say: {Bound(limit)} {people}");
    }

    private string Modes(Quota quota)
    {
        var names = quota.Counted.Select(modes => TreeWords.Modes(letter.Vocabulary, modes, words)).ToList();
        return quota.Counted.Length > 1
            ? words.And(names) + words.Say(", masing-masing dihitung sendiri,", ", each counted by itself")
            : names[0] + (quota.Counted[0].Length > 1 ? words.Say(" (dijumlahkan)", " (added up)") : string.Empty);
    }

    private string Limits(Quota quota) => words.And(quota.Limits.Select(limit => $"{Bound(limit)} {Amount(limit)}"));

    private string Bound(Limit limit) => limit.Bound == Model.Bound.AtMost
        ? words.Say("paling banyak", "at most")
        : words.Say("paling sedikit", "at least");

    private string Amount(Limit limit) => limit.Count is { } count
        ? words.Say($"{count} orang", $"{count} people")
        : words.Number(limit.Percent!.Value, 2) + words.Say(" persen", " percent");
}
