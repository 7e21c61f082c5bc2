using System.Collections.Immutable;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;
using Edaran.Runtime;
using Modality = Edaran.Compiler.Model.Modality;
using ModeOutcome = Edaran.Compiler.Interpretation.ModeOutcome;

namespace Edaran.Compiler.Emit.Verification;

/// <summary>Puts questions to a rule assembly, and its answers back, into the terms of the model, so that they compare with the reference interpreter's.</summary>
public static class DecisionMapping
{
    /// <summary>What a compiled letter says, as the interpreter would say it; without the explanation.</summary>
    /// <param name="letter">The model.</param>
    /// <param name="compiled">The same letter, compiled.</param>
    /// <param name="known">What is given.</param>
    /// <param name="day">The day asked about.</param>
    public static Outcome Decide(Letter letter, RuleLetter compiled, KnownFacts known, DateOnly day) =>
        compiled.TryEvaluate(FactsOf(letter, known), day, out var decision, out var errors)
            ? Map(letter, decision!)
            : Refused(letter, known, day, errors);

    /// <summary>
    /// The same with the points that stand or may stand in <see cref="Outcome.Fired"/>, without their facts: what the examples of a letter need.
    /// </summary>
    /// <param name="letter">The model.</param>
    /// <param name="compiled">The same letter, compiled.</param>
    /// <param name="known">What is given.</param>
    /// <param name="day">The day asked about.</param>
    public static Outcome DecideWithPoints(Letter letter, RuleLetter compiled, KnownFacts known, DateOnly day) =>
        compiled.TryEvaluate(FactsOf(letter, known), day, out var decision, out var errors)
            ? Map(letter, decision!) with { Fired = Fired(decision!) }
            : Refused(letter, known, day, errors);

    /// <summary>Known facts by name.</summary>
    public static FactSet FactsOf(Letter letter, KnownFacts known)
    {
        var facts = new FactSet();
        foreach (var (index, value) in known.Given)
        {
            var fact = letter.Vocabulary.Facts[index];
            facts[fact.Name] = InputOf(fact, value.Raw);
        }

        return facts;
    }

    private static FactInput InputOf(Fact fact, long raw) => fact.Type switch
    {
        YesNoType => raw == 1,
        ChoiceType choices => choices.Choices[(int)raw].Name,
        NumberType number => raw / (decimal)Math.Pow(10, number.Decimals),
        DateType => DateOnly.FromDayNumber((int)raw),
        _ => "unit",
    };

    private static ImmutableArray<FiredPoint> Fired(Decision decision) =>
        [.. decision.Explain().Points
            .Select((point, norm) => (point.Stands, Norm: norm))
            .Where(point => !point.Stands.IsNo)
            .Select(point => new FiredPoint(point.Norm, point.Stands.IsYes, [], false))];

    private static Outcome Map(Letter letter, Decision decision) => new(
        decision.Date,
        decision.InForce,
        decision.InScope,
        decision.Workday,
        [.. decision.Modes.Select((mode, index) => Map(letter, mode, index))],
        [.. decision.MissingFacts.Select(name => IndexOf(letter, name))],
        [.. decision.Assumed.Select(name => IndexOf(letter, name))],
        [],
        []);

    private static ModeOutcome Map(Letter letter, ModeDecision mode, int index)
    {
        var vocabulary = letter.Vocabulary;
        return new ModeOutcome(
            index,
            (ModeStatus)mode.Status,
            mode.Eligible,
            Cited(mode.Points),
            mode.PointsAreAlternatives,
            Cited(mode.SetAside),
            [.. mode.Conditions.Select(one => new ConditionOutcome(one.Text, TruthOf(one.State)))],
            [.. mode.Duties.Select(one => new DutyOutcome(
                vocabulary.Acts.First(act => act.Name == one.Duty.Act).Index,
                one.Duty.Text,
                vocabulary.Officials.FirstOrDefault(official => official.Name == one.Duty.Holder)?.Index ?? -1,
                one.Point.Point,
                ModalityOf(one.Duty.Modality),
                one.IsCertain))],
            [.. mode.Rights.Select(one => new RightOutcome(
                vocabulary.Rights.First(right => right.Name == one.Right).Index, one.Point.Point, one.IsCertain))],
            [.. mode.DecidedBy.Select(name => vocabulary.Officials.First(official => official.Name == name).Index)],
            [.. mode.Factors])
        {
            Sanctions = [.. mode.Sanctions.Select(one => new SanctionOutcome(
                one.Sanction.Text, one.Sanction.Basis, one.Sanction.For, one.Point.Point, one.IsCertain))],
        };
    }

    private static Outcome Refused(Letter letter, KnownFacts known, DateOnly day, IReadOnlyList<FactError> errors) => new(
        day,
        null,
        null,
        null,
        [.. letter.Vocabulary.Modes.Select(mode => new ModeOutcome(mode.Index, ModeStatus.Unknown, null, [], false, [], [], [], [], [], []))],
        [],
        [],
        [],
        [.. errors.Select(error => new InputError(KindOf(error.Kind), IndexOf(letter, error.Fact), GivenOf(letter, known, error.Fact), null))]);

    private static FactValue GivenOf(Letter letter, KnownFacts known, string fact) => known[IndexOf(letter, fact)] ?? default;

    private static int IndexOf(Letter letter, string fact) => letter.Vocabulary.Facts.First(one => one.Name == fact).Index;

    private static ImmutableArray<string> Cited(IEnumerable<PointSchema> points) => [.. points.Select(point => point.Point).Distinct(StringComparer.Ordinal)];

    private static bool? TruthOf(ConditionState state) => state switch
    {
        ConditionState.Met => true,
        ConditionState.Unmet => false,
        _ => null,
    };

    private static Modality ModalityOf(Runtime.Modality modality) => modality switch
    {
        Runtime.Modality.Required => Modality.Require,
        Runtime.Modality.Permitted => Modality.Permit,
        _ => Modality.Prohibit,
    };

    private static InputErrorKind KindOf(FactErrorKind kind) => kind switch
    {
        FactErrorKind.ContradictsCalendar => InputErrorKind.ContradictsCalendar,
        FactErrorKind.DisagreesWithBase => InputErrorKind.DisagreesWithBase,
        FactErrorKind.Impossible => InputErrorKind.NoSuchBase,
        FactErrorKind.OutOfRange => InputErrorKind.OutOfRange,
        _ => InputErrorKind.NotAValue,
    };
}
