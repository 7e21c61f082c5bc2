using System.Collections.Immutable;
using System.Numerics;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Interpretation;

/// <summary>
/// What a letter says of the hours and duties of a person's day, by the reading of the letter; the definition that others are
/// held to. A mode that is not on record may be any: only what is so in every mode is certain.
/// </summary>
/// <param name="index">The letter.</param>
/// <param name="known">What is known of the person.</param>
/// <param name="record">What is on record of the day.</param>
internal sealed class AttendanceReader(LetterIndex index, KnownFacts known, DayRecord record)
{
    private readonly Letter _letter = index.Letter;

    /// <summary>Hours, week and duties of a day.</summary>
    public AttendanceOutcome Read(DateOnly day)
    {
        var week = DaysOfWeek(day);
        var nets = week.Select(one => Hours(one).Net).ToList();
        var net = nets.Contains(null) ? null : nets.Sum();
        return new AttendanceOutcome(Hours(day), Week(day, week, net), [.. Duties(day)], net);
    }

    private HoursOutcome Hours(DateOnly day)
    {
        var reading = ReadingOf(day);
        var hours = Ask<HoursEffect>(reading, effect => $"{ValueText.Window(effect.Hours)} {string.Join(' ', effect.Breaks.Select(ValueText.Window))}");
        var flex = Ask<FlexEffect>(reading, effect => $"{effect.Before} {effect.After} {effect.Between}");
        var credit = Ask<CreditEffect>(reading, effect => $"{effect.Minutes}");
        return Put(hours, flex, credit);
    }

    private HoursOutcome Put(Topic<HoursEffect> hours, Topic<FlexEffect> flex, Topic<CreditEffect> credit)
    {
        var states = new[] { hours.State, flex.State, credit.State };
        var state = states.Contains(HoursState.Contradictory) ? HoursState.Contradictory
            : states.Contains(HoursState.Unknown) ? HoursState.Unknown
            : hours.State == HoursState.None ? credit.State : HoursState.Set;
        var net = credit.State switch
        {
            HoursState.Set => credit.Said!.Minutes,
            HoursState.None when hours.State == HoursState.Set => hours.Said!.Net,
            HoursState.None when hours.State == HoursState.None => 0,
            _ => (int?)null,
        };
        var isTimed = hours.State == HoursState.Set && flex.State is HoursState.Set or HoursState.None;
        var time = isTimed ? new WorkingTime(hours.Said!.Hours, flex.Said) : null;
        var (arrive, leave) = (Local(record.Arrive, hours.Said), Local(record.Leave, hours.Said));
        return new HoursOutcome(
            state,
            hours.Said,
            net,
            time?.ArriveBy,
            time?.LeaveAt(arrive),
            arrive is { } came ? time?.Late(came) : null,
            leave is { } left ? time?.Early(arrive, left) : null,
            [.. hours.Norms.Concat(flex.Norms).Concat(credit.Norms).OrderBy(norm => norm.Index).Select(norm => norm.Point).Distinct()],
            [.. hours.Missing.Concat(flex.Missing).Concat(credit.Missing).Distinct().Order()],
            hours.NeedsMode || flex.NeedsMode || credit.NeedsMode);
    }

    private TimeOnly? Local(TimeOnly? time, HoursEffect? hours) =>
        time is { } known ? Zones.Convert(known, record.Zone, hours?.Hours.Zone) : null;

    private static DateOnly[] DaysOfWeek(DateOnly day)
    {
        var back = ((int)day.DayOfWeek + 6) % 7;
        return [.. Enumerable.Range(0, 7).Select(ahead => day.DayNumber - back + ahead)
            .Where(number => number >= 0 && number <= DateOnly.MaxValue.DayNumber).Select(DateOnly.FromDayNumber)];
    }

    private WeekOutcome? Week(DateOnly day, DateOnly[] week, int? net)
    {
        var limits = Norms<WeekHoursEffect>().Select(norm => (Norm: norm, Holds: Truth(ReadingOf(day), norm).Answer)).Where(limit => limit.Holds != false).ToList();
        if (limits.Count == 0)
        {
            return null;
        }

        var isFull = week.Where(one => (_letter.Calendar.Workweek & Calendar.Of(one)) != Weekdays.None).All(IsWorked);
        return new WeekOutcome([.. limits.Select(limit => LimitOf(limit.Norm, limit.Holds == true && isFull ? net : null))], isFull);
    }

    private static WeekLimit LimitOf(Norm norm, int? net)
    {
        var week = (WeekHoursEffect)norm.Effect;
        return new WeekLimit(week.Bound, week.Minutes, norm.Point, net is { } sum ? (week.Bound == Bound.AtLeast ? sum >= week.Minutes : sum <= week.Minutes) : null);
    }

    private bool IsWorked(DateOnly day)
    {
        var reading = ReadingOf(day);
        return Quantifier.Truth(reading, one => one.Workday) == true && Quantifier.Truth(reading, one => one.InForce) == true;
    }

    private IEnumerable<DutyCheck> Duties(DateOnly day)
    {
        var judge = new DutyJudge(record, day);
        foreach (var norm in Norms<ActEffect>())
        {
            var effect = (ActEffect)norm.Effect;
            foreach (var act in effect.Modality == Modality.Permit ? [] : effect.Acts)
            {
                // A duty with a last day is looked at as of that day once it has passed: done later is late, not free.
                var due = Truth(ReadingOf(act.Deadline < day ? act.Deadline.Value : day), norm);
                var judged = due.Answer switch
                {
                    true => judge.Judge(effect.Modality, act),
                    false => DutyJudgement.Of(DutyState.NotDue),
                    _ => DutyJudgement.Of(DutyState.Unknown),
                };
                yield return new DutyCheck(
                    act.Act, act.Text, effect.Holder, norm.Point, effect.Modality, judged.State, judged.LateMinutes, judged.LateDays,
                    judged.Missing, judged.Windows, due.Missing, due.NeedsMode);
            }
        }
    }

    private IEnumerable<Norm> Norms<T>()
        where T : Effect => _letter.Norms.Where(norm => norm.Effect is T);

    private ImmutableArray<int> ModesAsked =>
        record.Mode >= 0 ? [record.Mode] : _letter.Vocabulary.Modes.IsEmpty ? [-1] : [.. _letter.Vocabulary.Modes.Select(mode => mode.Index)];

    // Days other than the one asked about may contradict given facts of the calendar, which then goes first.
    private Reading ReadingOf(DateOnly day) => new(index, Completer.Complete(index, known, day).Situation);

    /// <summary>What the points of a kind say, those alike taken together.</summary>
    private Topic<T> Ask<T>(Reading reading, Func<T, string> key)
        where T : Effect
    {
        var said = Norms<T>().GroupBy(norm => key((T)norm.Effect), StringComparer.Ordinal).Select(group => group.ToImmutableArray())
            .Where(group => group.Any(norm => Truth(reading, norm).Answer != false)).ToImmutableArray();
        if (said.Length > 28)
        {
            return new Topic<T>(HoursState.Unknown, null, [.. said.SelectMany(group => group)], [], false);
        }

        var answer = AnswerOf(reading, (one, mode) => one.Said(said, mode), said.SelectMany(group => group));
        var state = answer.Only switch
        {
            null => HoursState.Unknown,
            Reading.Nothing => HoursState.None,
            Reading.Clash => HoursState.Contradictory,
            _ => HoursState.Set,
        };
        ImmutableArray<Norm> norms = state == HoursState.Set ? said[answer.Only!.Value - Reading.First] : [.. said.SelectMany(group => group)];
        return new Topic<T>(
            state,
            state == HoursState.Set ? (T)norms[0].Effect : null,
            [.. norms.Where(norm => Truth(reading, norm).Answer != false)],
            answer.Missing,
            answer.NeedsMode);
    }

    private (bool? Answer, ImmutableArray<int> Missing, bool NeedsMode) Truth(Reading reading, Norm norm)
    {
        var (only, missing, needsMode) = AnswerOf(reading, (one, mode) => one.HoldsIn(norm, mode), [norm]);
        return (only is { } answer ? answer == 1 : null, missing, needsMode);
    }

    private (int? Only, ImmutableArray<int> Missing, bool NeedsMode) AnswerOf(
        Reading reading, Func<Reading, int, Verdict> question, IEnumerable<Norm> asked)
    {
        var all = ModesAsked.Aggregate(0, (sum, mode) => sum | Quantifier.Answers(reading, one => question(one, mode)));
        return BitOperations.PopCount((uint)all) == 1
            ? (BitOperations.TrailingZeroCount(all), [], false)
            : (null,
                [.. reading.Situation.OpenFacts.Where(fact => ModesAsked.Any(mode => Quantifier.Matters(reading, one => question(one, mode), fact)))],
                record.Mode < 0 && asked.Any(HangsOnMode));
    }

    // A point about some modes, or one that such a point may set aside.
    private bool HangsOnMode(Norm norm) => !norm.Modes.IsDefaultOrEmpty || index.SetAsideBy(norm).Any(HangsOnMode);

    private sealed record Topic<T>(HoursState State, T? Said, ImmutableArray<Norm> Norms, ImmutableArray<int> Missing, bool NeedsMode)
        where T : Effect;
}
