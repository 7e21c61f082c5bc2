using Edaran.Cli.Decisions;

namespace Edaran.Cli.Diffs;

/// <summary>What is said of the people whom a change touches.</summary>
internal static class PeopleWords
{
    /// <summary>How many of how many get another answer, in the period.</summary>
    public static string Summary(TouchedPeople people, Session session)
    {
        var (first, last) = (Words.Day(people.Days[0], session), Words.Day(people.Days[^1], session));
        var when = first == last ? string.Empty : session.Text($" antara {first} dan {last}", $" between {first} and {last}");
        return session.Text(
            $"Dari {people.Total} orang dalam daftar, {people.Changed} orang mendapat jawaban lain{when}.",
            $"Of {people.Total} people on the roster, {people.Changed} get another answer{when}.")
            + (Directions(people.Totals, session) is { Length: > 0 } directions ? session.Text($" Di antaranya {directions}.", $" Of these, {directions}.") : string.Empty);
    }

    /// <summary>What changes in a unit: <c>5 dari 8 orang; 2 kehilangan suatu moda, 3 mendapat</c>.</summary>
    public static string Of(UnitChange unit, Session session) =>
        session.Text($"{unit.Changed} dari {unit.Total} orang", $"{unit.Changed} of {unit.Total} people") + (Directions(unit, session) is { Length: > 0 } directions ? $"; {directions}" : string.Empty);

    /// <summary>The name of a unit; a word for those who have none.</summary>
    public static string Name(UnitChange unit, Session session) => Name(unit.Unit, session);

    /// <summary>The name of a unit; a word for those who have none.</summary>
    public static string Name(string unit, Session session) => unit.Length == 0 ? session.Text("(unit tidak disebut)", "(no unit named)") : unit;

    /// <summary>Changes that touch the same people in the same way are told of all their modes together.</summary>
    public static IEnumerable<PeopleChange> Joined(TouchedPeople people) => people.ByChange
        .GroupBy(change => (change.Before, change.After, change.Count, string.Join(',', change.Rows)))
        .Select(group => group.First() with { Mode = string.Join(", ", group.Select(change => change.Mode)) });

    private static string Directions(UnitChange unit, Session session) => string.Join(", ", new[]
    {
        unit.Lose == 0 ? null : session.Text($"{unit.Lose} kehilangan suatu moda", $"{unit.Lose} lose a mode"),
        unit.Gain == 0 ? null : session.Text($"{unit.Gain} hanya mendapat", $"{unit.Gain} only gain one"),
    }.OfType<string>());
}
