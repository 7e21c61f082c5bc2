using System.Collections.Immutable;
using Edaran.Compiler.Model;

namespace Edaran.TestKit.Models.Written;

/// <summary>A norm while its sentence is made.</summary>
internal sealed record NormDraft
{
    /// <summary>Its number.</summary>
    public string Point { get; init; } = string.Empty;

    /// <summary>Its sentence.</summary>
    public string Text { get; init; } = string.Empty;

    /// <summary>Who it is about.</summary>
    public Condition Subject { get; init; } = Condition.True;

    /// <summary>Whether it is about people, not an office.</summary>
    public bool IsAboutPeople { get; init; } = true;

    /// <summary>The modes its subject names.</summary>
    public IReadOnlyList<int> CitedModes { get; init; } = [];

    /// <summary>When.</summary>
    public ImmutableArray<Moment> Times { get; init; } = [];

    /// <summary>On what conditions.</summary>
    public ImmutableArray<Condition> When { get; init; } = [];

    /// <summary>In what cases not; points that follow may add to them.</summary>
    public List<NormException> Exceptions { get; init; } = [];

    /// <summary>The modes it is about, those within them too; or default.</summary>
    public ImmutableArray<int> Modes { get; init; }

    /// <summary>The points it sets aside.</summary>
    public ImmutableArray<string> SetsAside { get; init; } = [];

    /// <summary>What it does.</summary>
    public Effect? Effect { get; init; }

    private bool RestsOnFreeDays => Times.Any(time => time.NamesWeekdays) && !Times.Any(time => time.IncludesFreeDays);

    /// <summary>For whom and when it is active, whatever sets it aside.</summary>
    public Condition Active() => Joining.All(
    [
        Subject, .. Times.Select(time => time.Meaning), .. When, .. Exceptions.Select(one => Joining.Not(one.Condition)),
        RestsOnFreeDays ? new FactIn(0, [1]) : Condition.True,
    ]);

    /// <summary>The norm.</summary>
    /// <param name="index">Its place.</param>
    /// <param name="all">All norms of the letter.</param>
    /// <param name="calendar">The calendar of the letter.</param>
    public Norm ToModel(int index, IReadOnlyList<NormDraft> all, Calendar calendar)
    {
        var acts = (Effect as ActEffect)?.Acts ?? [];
        var deadline = acts.Length > 0 && acts.All(act => act.Deadline is not null) ? new DayBetween(null, acts.Max(act => act.Deadline)) : Condition.True;
        return WorkedDays.Widen(calendar, new Norm(
            index,
            Point,
            Text,
            LetterBuilder.Nowhere,
            Subject,
            Joining.All([.. Times.Select(time => time.Meaning), deadline]),
            Joining.All(When),
            [.. Exceptions],
            Modes,
            [.. Enumerable.Range(0, all.Count).Where(at => SetsAside.Any(point => IsUnder(all[at].Point, point)))],
            Effect is ActEffect && (Times.Any(time => time.NamesDates) || acts.Any(act => act.Deadline is not null)),
            RestsOnFreeDays,
            Effect!)
        {
            IncludesFreeDays = Times.Any(time => time.IncludesFreeDays),
        });
    }

    /// <summary>Whether a point is another or hangs under it.</summary>
    public static bool IsUnder(string point, string other) => point == other || point.StartsWith(other + " ", StringComparison.Ordinal);
}
