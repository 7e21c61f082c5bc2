using System.Collections.Immutable;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;
using Edaran.Runtime;

namespace Edaran.Cli.Examples;

/// <summary>Compiled rules as something that examples can be run through: their answers in the terms of the letter's meaning.</summary>
/// <param name="letter">The letter.</param>
/// <param name="rules">The same letter, compiled.</param>
internal sealed class CompiledRules(Letter letter, RuleLetter rules)
{
    /// <summary>What the compiled rules say for some facts on a day.</summary>
    public Outcome Decide(KnownFacts known, DateOnly day)
    {
        var facts = new FactSet();
        foreach (var (fact, value) in known.Given)
        {
            facts[letter.Vocabulary.Facts[fact].Name] = Input(letter.Vocabulary.Facts[fact].Type, value.Raw);
        }

        return rules.TryEvaluate(facts, day, out var decision, out var errors) ? Answer(decision!) : Refuse(day, known, errors);
    }

    private static FactInput Input(FactType type, long raw) => type switch
    {
        YesNoType => raw == 1,
        ChoiceType choices => choices.Choices[(int)raw].Name,
        NumberType number => raw / Power(number.Decimals),
        DateType => DateOnly.FromDayNumber((int)raw),
        _ => "",
    };

    private static decimal Power(int decimals)
    {
        var power = 1m;
        for (; decimals > 0; decimals--)
        {
            power *= 10;
        }

        return power;
    }

    private Outcome Refuse(DateOnly day, KnownFacts known, IReadOnlyList<FactError> errors) => new(
        day, null, null, null, [], [], [], [],
        [.. errors.Select(error => Fact(error.Fact)).Distinct().Select(fact =>
            new InputError(InputErrorKind.NotAValue, fact, known[fact] ?? default, null))]);

    private Outcome Answer(Decision decision) => new(
        decision.Date,
        decision.InForce,
        decision.InScope,
        decision.Workday,
        [.. decision.Modes.Select(Mode)],
        [.. decision.MissingFacts.Select(Fact)],
        [.. decision.Assumed.Select(Fact).Order()],
        [.. Fired(decision)],
        []);

    private Compiler.Interpretation.ModeOutcome Mode(ModeDecision mode, int index) => new(
        index,
        (ModeStatus)mode.Status,
        mode.Eligible,
        Points(mode.Points),
        mode.PointsAreAlternatives,
        Points(mode.SetAside),
        [.. mode.Conditions.Select(one => new ConditionOutcome(one.Text, one.State switch
        {
            ConditionState.Met => true,
            ConditionState.Unmet => false,
            _ => null,
        }))],
        [.. mode.Duties.Select(Duty)],
        [.. mode.Rights.Select(right => new RightOutcome(
            letter.Vocabulary.Rights.First(known => known.Name == right.Right).Index, right.Point.Point, right.IsCertain))],
        [.. mode.DecidedBy.Select(Official)],
        [.. mode.Factors]);

    private DutyOutcome Duty(DutyDecision duty) => new(
        letter.Vocabulary.Acts.First(act => act.Name == duty.Duty.Act).Index,
        duty.Duty.Text,
        Official(duty.Duty.Holder),
        duty.Point.Point,
        (Compiler.Model.Modality)duty.Duty.Modality,
        duty.IsCertain);

    private IEnumerable<FiredPoint> Fired(Decision decision) =>
        from point in decision.Explain().Points
        where !point.Stands.IsNo
        let index = Index(point.Point)
        orderby index
        select new FiredPoint(index, point.Stands.IsYes, [], false);

    private int Index(PointSchema point)
    {
        for (var i = 0; i < rules.Points.Count; i++)
        {
            if (ReferenceEquals(rules.Points[i], point))
            {
                return i;
            }
        }

        return -1;
    }

    private int Fact(string name) => rules.Schema.IndexOfFact(name);

    private int Official(string name) =>
        letter.Vocabulary.Officials.FirstOrDefault(office => office.Name == name)?.Index ?? -1;

    private static ImmutableArray<string> Points(IEnumerable<PointSchema> points) =>
        [.. points.Select(point => point.Point).Distinct(StringComparer.Ordinal)];
}
