using System.Collections.Immutable;
using Edaran.Compiler.Model;

namespace Edaran.TestKit.Models;

/// <summary>Makes records of a day: the same ones for the same seed.</summary>
public sealed class RandomRecords(int seed)
{
    private static readonly string?[] Zones = [null, null, "WIB", "WITA", "WIT"];

    private readonly Random _random = new(seed);

    /// <summary>The next record of a day.</summary>
    public DayRecord Next(Letter letter, DateOnly day)
    {
        var acts = ImmutableSortedDictionary.CreateBuilder<int, ActRecord>();
        foreach (var act in letter.Norms.Select(norm => norm.Effect).OfType<ActEffect>().SelectMany(effect => effect.Acts))
        {
            if (_random.Next(4) > 0)
            {
                acts[act.Act] = Act(act, day);
            }
        }

        var mode = _random.Next(-1, letter.Vocabulary.Modes.Length);
        return new DayRecord(mode, Maybe(() => Near(letter)), Maybe(() => Near(letter)), Zones[_random.Next(Zones.Length)], Maybe(Call), acts.ToImmutable());
    }

    private ActRecord Call() => _random.Next(3) == 0 ? ActRecord.NotDone : new ActRecord(true, null, [Time()]);

    private ActRecord Act(TimedAct act, DateOnly day)
    {
        if (_random.Next(4) == 0)
        {
            return ActRecord.NotDone;
        }

        var near = _random.Next(2) == 0 ? act.Deadline ?? day : day;
        DateOnly? on = _random.Next(2) == 0 ? near.AddDays(_random.Next(-1, 3)) : null;
        var edges = act.Windows.SelectMany(window => new[] { window.From, window.To, window.To.AddMinutes(1), window.From.AddMinutes(-1) }).Append(act.DueTime ?? Time()).ToArray();
        var times = Enumerable.Range(0, _random.Next(4)).Select(_ => _random.Next(3) == 0 ? Time() : edges[_random.Next(edges.Length)].AddMinutes(_random.Next(2)));
        return new ActRecord(true, on, [.. times.Distinct().Order()]);
    }

    private TimeOnly Near(Letter letter)
    {
        var hours = letter.Norms.Select(norm => norm.Effect).OfType<HoursEffect>().Select(effect => effect.Hours).ToArray();
        var edge = hours.Length == 0 ? Time() : _random.Next(2) == 0 ? hours[_random.Next(hours.Length)].From : hours[_random.Next(hours.Length)].To;
        return _random.Next(5) == 0 ? Time() : edge.AddMinutes(_random.Next(-100, 101));
    }

    private TimeOnly Time() => new(_random.Next(24), _random.Next(60));

    private ActRecord? Maybe(Func<ActRecord> make) => _random.Next(4) == 0 ? null : make();

    private TimeOnly? Maybe(Func<TimeOnly> make) => _random.Next(4) == 0 ? null : make();
}
