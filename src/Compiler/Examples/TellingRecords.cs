using System.Collections.Immutable;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Examples;

/// <summary>Records of a day by which an act is judged otherwise once its time is changed: done on the last day, or at the last minute, that only the change allows.</summary>
internal static class TellingRecords
{
    private const int MostTimes = 8;

    private static readonly TimeOnly Called = new(8, 0);

    /// <summary>The records; none where no time of an act is changed.</summary>
    /// <param name="effect">What the norm does.</param>
    /// <param name="changed">What it does in the changed letter.</param>
    public static IEnumerable<DayRecord> Of(Effect effect, Effect changed) => effect is ActEffect acts && changed is ActEffect others
        ? acts.Acts.Zip(others.Acts).Where(pair => pair.First != pair.Second).SelectMany(pair => Of(pair.First, pair.Second))
        : [];

    private static IEnumerable<DayRecord> Of(TimedAct act, TimedAct other)
    {
        if (other.Deadline is { } day && day != act.Deadline)
        {
            yield return Done(act, new ActRecord(true, day, []));
        }

        if (other.DueTime is { } time && time != act.DueTime)
        {
            yield return Done(act, new ActRecord(true, null, [time]));
        }

        if (other.WithinMinutes is { } minutes && minutes != act.WithinMinutes && Called.AddMinutes(minutes) > Called)
        {
            yield return Done(act, new ActRecord(true, null, [Called.AddMinutes(minutes)])) with { Call = new ActRecord(true, null, [Called]) };
        }

        if (other.Count is { } count && count != act.Count && act.Count <= MostTimes)
        {
            yield return Done(act, new ActRecord(true, null, [.. Enumerable.Range(0, act.Count.Value).Select(hour => Called.AddHours(hour))]));
        }

        if (!other.Windows.SequenceEqual(act.Windows))
        {
            var times = act.Windows.Zip(other.Windows, (before, after) => before == after ? before.From : after.To);
            yield return Done(act, new ActRecord(true, null, [.. times.Distinct().Order()]));
        }
    }

    private static DayRecord Done(TimedAct act, ActRecord done) =>
        DayRecord.None with { Acts = ImmutableSortedDictionary<int, ActRecord>.Empty.Add(act.Act, done) };
}
