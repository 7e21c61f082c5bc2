namespace Edaran.Runtime;

/// <summary>Puts together everything a letter says of one person on one day.</summary>
internal sealed class DecisionBuilder
{
    private readonly RuleLetter _letter;
    private readonly Engine _engine;
    private readonly BoundFacts _bound;
    private readonly DateOnly _date;
    private readonly Frame _frame;
    private readonly HashSet<Variable> _missing = [];
    private bool? _isWorkday;

    public DecisionBuilder(RuleLetter letter, BoundFacts bound, DateOnly date)
    {
        _letter = letter;
        _engine = letter.Engine;
        _bound = bound;
        _date = date;
        _frame = new Frame(_engine, bound, date);
    }

    public Decision Build()
    {
        var inForce = Known(Holds(_engine.Tables.InForce));
        var inScope = Known(Holds(_engine.Tables.InScope));
        _isWorkday = Known(Holds(_engine.Tables.Workday));
        var modes = new ModeDecision[_letter.Modes.Count];
        for (var mode = 0; mode < modes.Length; mode++)
        {
            modes[mode] = Mode(mode);
        }

        return new Decision(
            _letter,
            _date,
            inForce,
            inScope,
            _isWorkday,
            modes,
            [.. _frame.InOrder(_missing).Select(fact => _letter.Facts[fact].Name)],
            [.. Assumed().Select(fact => _letter.Facts[fact].Name)],
            _bound);
    }

    private ModeDecision Mode(int mode)
    {
        var status = Resolved(_engine.Status[mode]) is var answer and >= 0 ? (Status)answer : Status.NeedsFacts;
        var eligible = Known(_engine.Eligible[mode]);
        var (points, alternatives) = Points(mode);
        var discretionary = status == Status.Discretionary;
        var deciding = points.Where(point => (Role(point, mode) & PointRole.Discretion) != PointRole.None).Select(point => _letter.Points[point]).ToArray();
        return new ModeDecision
        {
            Mode = _letter.Modes[mode],
            Status = status,
            Eligible = eligible,
            Points = [.. points.Select(point => _letter.Points[point])],
            PointsAreAlternatives = alternatives,
            SetAside = SetAside(mode),
            Conditions = discretionary || status == Status.Conditional ? Conditions(points) : [],
            Duties = [.. Bearing(mode, eligible, point => point.Duties.Count > 0).SelectMany(Duties)],
            Rights = [.. Bearing(mode, eligible, point => point.Rights.Count > 0).SelectMany(Rights)],
            Sanctions = [.. Bearing(mode, eligible, point => point.Sanctions.Count > 0).SelectMany(Sanctions)],
            DecidedBy = discretionary ? [.. deciding.Select(point => point.DecidedBy).OfType<string>().Distinct(StringComparer.Ordinal)] : [],
            Factors = discretionary ? [.. deciding.SelectMany(point => point.Factors).Distinct(StringComparer.Ordinal)] : [],
        };
    }

    // The calendar goes before presumption.
    private IEnumerable<int> Assumed() =>
        _bound.Presumed.Where(fact => fact != _letter.Schema.WorkdayFact || _engine.Tables.Days.Workday(_date) == 2);

    private TruthQuestion Holds(int function) => _engine.Holds(function, turnsAreUnknown: true);

    // The answer, or Open; what an open answer depends on is noted.
    private int Resolved(Question question)
    {
        var answer = _frame.Answer(question);
        if (answer < 0)
        {
            _frame.AddMissing(question, _missing);
        }

        return answer;
    }

    private bool? Known(Question question) => Resolved(question) switch { 0 => false, 1 => true, _ => null };

    private (int[] Points, bool Alternatives) Points(int mode)
    {
        var certain = new List<int>();
        var possible = new List<int>();
        for (var point = 0; point < _letter.Points.Count; point++)
        {
            var role = Role(point, mode);
            if (role == PointRole.None)
            {
                continue;
            }

            var answers = _frame.Answers(_engine.Supports(mode, point, role));
            if ((answers & 2) != 0)
            {
                possible.Add(point);
            }

            if (answers == 2)
            {
                certain.Add(point);
            }
        }

        return certain.Count > 0 && _frame.Answer(_engine.Status[mode]) >= 0 ? ([.. certain], false) : ([.. possible], possible.Count > 0);
    }

    private PointRole Role(int point, int mode) => _engine.Role(point, mode, _bound);

    private List<PointSchema> SetAside(int mode)
    {
        var points = new List<PointSchema>();
        for (var point = 0; point < _letter.Points.Count; point++)
        {
            if (Role(point, mode) != PointRole.None
                && _engine.Tables.Speaks[point] != _engine.Tables.Stands[point]
                && _frame.Answer(_engine.IsSetAside(point)) == 1)
            {
                points.Add(_letter.Points[point]);
            }
        }

        return points;
    }

    private List<ConditionDecision> Conditions(int[] points)
    {
        var conditions = new List<ConditionDecision>();
        foreach (var point in points)
        {
            for (var i = 0; i < _letter.Points[point].Preconditions.Count; i++)
            {
                var text = _letter.Points[point].Preconditions[i];
                var state = _frame.Answer(Holds(_engine.Tables.Preconditions[point][i])) switch
                {
                    0 => ConditionState.Unmet,
                    1 => ConditionState.Met,
                    _ => ConditionState.Unknown,
                };
                if (!conditions.Exists(known => known.Text == text && known.State == state))
                {
                    conditions.Add(new ConditionDecision(text, state, _letter.Points[point]));
                }
            }
        }

        return conditions;
    }

    // Points of a kind about a mode that stand, or may stand. Where the mode may not be used there are none, but on a day
    // that is no working day those that name such days.
    private List<(PointSchema Point, bool Certain)> Bearing(int mode, bool? eligible, Func<PointSchema, bool> kind)
    {
        if (eligible == false && _isWorkday != false)
        {
            return [];
        }

        var bearing = new List<(PointSchema, bool)>();
        for (var point = 0; point < _letter.Points.Count; point++)
        {
            var schema = _letter.Points[point];
            if (!kind(schema) || (eligible == false && !schema.HoldsOnFreeDays) || (schema.Modes is { } modes && !modes.Contains(mode)))
            {
                continue;
            }

            var stands = _frame.Answer(Holds(_engine.Tables.Stands[point]));
            if (stands != 0)
            {
                bearing.Add((schema, stands == 1));
            }
        }

        return bearing;
    }

    private static IEnumerable<DutyDecision> Duties((PointSchema Point, bool Certain) bearing) =>
        bearing.Point.Duties.Select(duty => new DutyDecision(duty, bearing.Point, bearing.Certain));

    private static IEnumerable<SanctionDecision> Sanctions((PointSchema Point, bool Certain) bearing) =>
        bearing.Point.Sanctions.Select(sanction => new SanctionDecision(sanction, bearing.Point, bearing.Certain));

    private static IEnumerable<RightDecision> Rights((PointSchema Point, bool Certain) bearing) =>
        bearing.Point.Rights.Select(right => new RightDecision(right, bearing.Point, bearing.Certain));
}
