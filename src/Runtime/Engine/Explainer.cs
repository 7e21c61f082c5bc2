namespace Edaran.Runtime;

/// <summary>Tells for each point whether it stands and which facts suffice for that.</summary>
internal sealed class Explainer(RuleLetter letter, BoundFacts bound, DateOnly date)
{
    private readonly Engine _engine = letter.Engine;
    private readonly Frame _frame = new(letter.Engine, bound, date);
    private readonly PointAudit _audit = new(letter, new Situation(bound, date));

    public Explanation Explain()
    {
        var stands = Enumerable.Range(0, letter.Points.Count).Select(Stands).ToArray();
        return new Explanation([.. stands.Select((truth, point) => Explain(point, truth, stands))])
        {
            InForceBecause = Because(_engine.Tables.InForce),
            InScopeBecause = Because(_engine.Tables.InScope),
        };
    }

    // The readable method first, so that one can step into it; the tables where it leaves the answer open.
    private Truth Stands(int point) =>
        _audit.Stands(point) is { IsUnknown: false } settled ? settled : Exact(_frame, OfPoint(point));

    private PointExplanation Explain(int point, Truth truth, Truth[] stands)
    {
        var speaks = truth.IsNo
            && _frame.Answer(_engine.Holds(_engine.Tables.Speaks[point], turnsAreUnknown: false)) == 1;
        var by = !speaks
            ? []
            : letter.Points.Where((other, at) => stands[at].IsYes && other.SetsAside.Contains(point)).ToArray();
        return new PointExplanation(letter.Points[point], truth, by, truth.IsUnknown ? [] : Because(OfPoint(point), truth))
        {
            Concerns = [.. letter.Modes.Where((_, mode) => _engine.Role(point, mode, bound) != PointRole.None)],
        };
    }

    private List<KnownFact> Because(int function)
    {
        var question = _engine.Holds(function, turnsAreUnknown: true);
        return Exact(_frame, question) is { IsUnknown: false } truth ? Because(question, truth) : [];
    }

    // Leaves out one fact after the other as long as the rest still decides.
    private List<KnownFact> Because(TruthQuestion question, Truth truth)
    {
        var kept = bound.Known.ToArray();
        var relevant = question.Relevant;
        for (var fact = 0; fact < kept.Length; fact++)
        {
            if (!kept[fact])
            {
                continue;
            }

            kept[fact] = false;
            if (Matters(fact, relevant) && Exact(new Frame(_engine, Only(kept), date), question) != truth)
            {
                kept[fact] = true;
            }
        }

        return [.. Enumerable.Range(0, kept.Length)
            .Where(fact => kept[fact])
            .Select(fact => new KnownFact(letter.Facts[fact], letter.Facts[fact].Describe(bound.Raw[fact]), bound.Presumed.Contains(fact)))];
    }

    private bool Matters(int fact, ulong[] relevant) =>
        _engine.Groups.Any(group => group.IsUsed && (group.Base == fact || group.Derived.Contains(fact)))
        || _engine.Variables.Any(variable => variable.Fact == fact && Bits.CountLive(relevant, variable.Surely, relevant) > 0);

    private BoundFacts Only(bool[] kept) => new(_engine, [.. bound.Raw], [.. kept], presume: false);

    private TruthQuestion OfPoint(int point) => _engine.Holds(_engine.Tables.Stands[point], turnsAreUnknown: false);

    private static Truth Exact(Frame frame, TruthQuestion question) => frame.Answer(question) switch
    {
        0 => Truth.No,
        1 => Truth.Yes,
        _ => Truth.Unknown,
    };
}
