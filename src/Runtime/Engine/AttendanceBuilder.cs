using System.Numerics;

namespace Edaran.Runtime;

/// <summary>Holds the hours and duties of one person's day against what is on record of it. A mode that is not on record may be any.</summary>
internal sealed class AttendanceBuilder
{
    // Answers are bits of a word; a letter with more different hours for one person says nothing certain.
    private const int MostSaid = 28;

    private readonly RuleLetter _letter;
    private readonly Engine _engine;
    private readonly BoundFacts _bound;
    private readonly DayRecord _record;
    private readonly string? _zone;
    private readonly ModeView[] _views;
    private readonly Dictionary<DateOnly, Frame> _frames = [];

    public AttendanceBuilder(RuleLetter letter, BoundFacts bound, DayRecord record, int mode)
    {
        (_letter, _engine, _bound, _record) = (letter, letter.Engine, bound, record);
        _zone = record.Zone?.ToUpperInvariant();
        int[] modes = mode >= 0 ? [mode] : letter.Modes.Count == 0 ? [-1] : [.. Enumerable.Range(0, letter.Modes.Count)];
        _views = [.. modes.Select(one => new ModeView(_engine, one))];
    }

    public Attendance Build(DateOnly date)
    {
        var monday = date.DayNumber - (((int)date.DayOfWeek + 6) % 7);
        DateOnly[] week = [.. Enumerable.Range(monday, 7).Where(day => day <= DateOnly.MaxValue.DayNumber).Select(DateOnly.FromDayNumber)];
        int? net = 0;
        foreach (var day in week)
        {
            net += Hours(day).Net;
        }

        return new Attendance(Hours(date), Week(date, week, net), [.. Duties(date)], net);
    }

    private HoursDecision Hours(DateOnly date)
    {
        var hours = Ask(date, point => point.Hours, set => $"{set.Hours} {string.Join(' ', set.Breaks)}");
        var flex = Ask(date, point => point.Flex, set => $"{set.Before} {set.After} {set.Between}");
        var credit = Ask(date, point => point.Credit is { } minutes ? new Credited(minutes) : null, set => $"{set.Minutes}");
        HoursState[] states = [hours.State, flex.State, credit.State];
        var decision = new HoursDecision
        {
            State = states.Contains(HoursState.Contradictory) ? HoursState.Contradictory
                : states.Contains(HoursState.Unknown) ? HoursState.Unknown
                : hours.State == HoursState.Set ? HoursState.Set
                : credit.State,
            Hours = hours.Said,
            Net = credit.State == HoursState.Set ? credit.Said!.Minutes
                : credit.State != HoursState.None || hours.State is HoursState.Unknown or HoursState.Contradictory ? null
                : hours.Said?.Net ?? 0,
            Points = [.. hours.Points.Concat(flex.Points).Concat(credit.Points).Distinct().Order().Select(point => _letter.Points[point])],
            MissingFacts = [.. Names(hours.Missing.Concat(flex.Missing).Concat(credit.Missing))],
            NeedsMode = hours.NeedsMode || flex.NeedsMode || credit.NeedsMode,
        };
        return hours.Said is { } shift && flex.State is HoursState.Set or HoursState.None ? Timed(decision, shift, flex.Said) : decision;
    }

    private HoursDecision Timed(HoursDecision decision, HoursSchema shift, FlexSchema? flex)
    {
        var clock = new ShiftClock(shift.Hours, flex);
        var (late, leaveAt, early) = clock.Of(Local(_record.Arrive, shift), Local(_record.Leave, shift));
        return decision with { ArriveBy = clock.ArriveBy, LeaveAt = leaveAt, LateMinutes = late, EarlyMinutes = early };
    }

    private TimeOnly? Local(TimeOnly? time, HoursSchema shift) => time is { } known ? Clock.Shift(known, _zone, shift.Hours.Zone) : null;

    private WeekDecision? Week(DateOnly date, DateOnly[] week, int? net)
    {
        var limits = Points(point => point.WeekHours is not null).Select(point => (point, Holds: Holds(date, point).Answer)).Where(limit => limit.Holds != 0).ToList();
        if (limits.Count == 0)
        {
            return null;
        }

        var isFull = week.All(day => !_engine.Tables.Days.IsInWorkweek(day) || IsWorked(day));
        return new WeekDecision([.. limits.Select(limit => LimitOf(_letter.Points[limit.point], limit.Holds == 1 && isFull ? net : null))], isFull);
    }

    private static WeekLimit LimitOf(PointSchema point, int? net) =>
        new(point.WeekHours!, point, net is { } sum ? (point.WeekHours!.IsFloor ? sum >= point.WeekHours.Minutes : sum <= point.WeekHours.Minutes) : null);

    private bool IsWorked(DateOnly date)
    {
        var frame = FrameOf(date);
        return frame.Answer(_engine.Holds(_engine.Tables.Workday, turnsAreUnknown: true)) == 1
            && frame.Answer(_engine.Holds(_engine.Tables.InForce, turnsAreUnknown: true)) == 1;
    }

    private IEnumerable<DutyAttendance> Duties(DateOnly date)
    {
        var audit = new DutyAudit(_record, _zone, date);
        var acts = new Dictionary<string, ActRecord>(_record.Acts, StringComparer.OrdinalIgnoreCase);
        foreach (var point in Points(point => point.Duties.Count > 0))
        {
            foreach (var duty in _letter.Points[point].Duties.Where(duty => duty.Modality != Modality.Permitted))
            {
                // A duty with a last day is looked at as of that day once it has passed: done later is late, not free.
                var (answer, missing, needsMode) = Holds(duty.Timing.Deadline < date ? duty.Timing.Deadline.Value : date, point);
                var (state, minutes, days, times, windows) = answer == 1 ? audit.Judge(duty, acts.GetValueOrDefault(duty.Act)) : default;
                yield return new DutyAttendance
                {
                    Duty = duty,
                    Point = _letter.Points[point],
                    State = answer switch { 1 => state, 0 => DutyState.NotDue, _ => DutyState.Unknown },
                    LateMinutes = minutes,
                    LateDays = days,
                    Missing = times,
                    MissingWindows = windows ?? [],
                    MissingFacts = [.. Names(missing)],
                    NeedsMode = needsMode,
                };
            }
        }
    }

    private IEnumerable<int> Points(Func<PointSchema, bool> which) => Enumerable.Range(0, _letter.Points.Count).Where(point => which(_letter.Points[point]));

    private IEnumerable<string> Names(IEnumerable<int> facts) => facts.Distinct().Order().Select(fact => _letter.Facts[fact].Name);

    private Topic<T> Ask<T>(DateOnly date, Func<PointSchema, T?> says, Func<T, string> key)
        where T : class
    {
        int[][] said = [.. Points(point => says(point) is not null)
            .GroupBy(point => key(says(_letter.Points[point])!), StringComparer.Ordinal)
            .Select(points => points.ToArray())
            .Where(points => Array.Exists(points, point => Holds(date, point).Answer != 0))];
        if (said.Length > MostSaid)
        {
            return new Topic<T>(HoursState.Unknown, null, [.. said.SelectMany(points => points)], [], false);
        }

        var (answer, missing, needsMode) = Answer(date, view => new SaidQuestion(view, said), said.SelectMany(group => group));
        var isSet = answer >= SaidQuestion.First;
        int[] points = isSet ? said[answer - SaidQuestion.First] : [.. said.SelectMany(group => group)];
        return new Topic<T>(
            isSet ? HoursState.Set : answer switch { SaidQuestion.Nothing => HoursState.None, SaidQuestion.Clash => HoursState.Contradictory, _ => HoursState.Unknown },
            isSet ? says(_letter.Points[points[0]]) : null,
            [.. points.Where(point => Holds(date, point).Answer != 0)],
            missing,
            needsMode);
    }

    private (int Answer, IEnumerable<int> Missing, bool NeedsMode) Holds(DateOnly date, int point) => Answer(date, view => new HoldsQuestion(view, point), [point]);

    // The answer that every mode asked about gives; else what it hangs on.
    private (int Answer, IEnumerable<int> Missing, bool NeedsMode) Answer(DateOnly date, Func<ModeView, Question> ask, IEnumerable<int> asked)
    {
        var frame = FrameOf(date);
        Question[] questions = [.. _views.Select(ask)];
        var all = questions.Aggregate(0u, (sum, question) => sum | frame.Answers(question));
        if (BitOperations.PopCount(all) == 1)
        {
            return (BitOperations.TrailingZeroCount(all), [], false);
        }

        var missing = new HashSet<Variable>();
        foreach (var question in questions)
        {
            frame.AddMissing(question, missing);
        }

        return (Question.Open, missing.Select(variable => variable.Fact), _record.Mode is null && _views[0].HangOnMode(asked));
    }

    private Frame FrameOf(DateOnly date)
    {
        if (!_frames.TryGetValue(date, out var frame))
        {
            _frames[date] = frame = new Frame(_engine, _bound, date);
        }

        return frame;
    }

    private sealed record Credited(int Minutes);

    private sealed record Topic<T>(HoursState State, T? Said, IReadOnlyList<int> Points, IEnumerable<int> Missing, bool NeedsMode)
        where T : class;
}
