using System.Collections.Immutable;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Interpretation;

/// <summary>Holds what an example expects against an outcome.</summary>
/// <param name="letter">The letter.</param>
/// <param name="example">The example.</param>
/// <param name="outcome">What the letter says of it, without input errors.</param>
/// <param name="attend">What the letter says of the example's record; asked only where something is expected of it.</param>
internal sealed class ExpectationCheck(Letter letter, Example example, Outcome outcome, Func<AttendanceOutcome> attend)
{
    private readonly Lazy<AttendanceCheck> _attendance = new(() => new AttendanceCheck(letter, attend()));

    /// <summary>Whether the letter says what is expected, and by the points named.</summary>
    public bool Holds(Expectation expectation) => expectation switch
    {
        ExpectStatus status => ModeOf(status.Mode).Status == status.Status && RestsOn(status, ModeOf(status.Mode).Points),
        ExpectEligible eligible => ModeOf(eligible.Mode).Eligible == eligible.Eligible && RestsOn(eligible, ModeOf(eligible.Mode).Points),
        ExpectDuty duty => IsDue(duty) == duty.Due && RestsOn(duty, PointsOfDuty(duty)),
        ExpectRight right => IsHeld(right.Right) == right.Held && RestsOn(right, PointsOfRight(right.Right)),
        ExpectSanction sanction => Held(Sanctions(sanction).Select(one => one.Certain)) == sanction.Held && RestsOn(sanction, PointsOf(sanction)),
        ExpectNotInForce => outcome.InForce == false,
        ExpectOutOfScope => outcome.InScope == false,
        ExpectFreeDay => outcome.Workday == false,
        ExpectMissing missing => missing.Facts.Select(BaseOf).Distinct().Order().SequenceEqual(outcome.MissingFacts.Order()),
        ExpectLimit limit => LimitOn(limit) is var (people, points) && people == limit.People && RestsOn(limit, points),
        _ when AttendanceCheck.IsAbout(expectation) => _attendance.Value.Holds(expectation) && RestsOn(expectation, _attendance.Value.PointsOf(expectation)),
        _ => false,
    };

    /// <summary>What the letter says instead, in the words of an example.</summary>
    public string Instead(Expectation expectation) => expectation switch
    {
        ExpectStatus { Mode: var mode } => $"{NameOf(mode)} {ModeOf(mode).Status.Text()}{ExpectationText.According(ModeOf(mode).Points)}",
        ExpectEligible { Mode: var mode } =>
            ExpectationText.Eligible(letter.Vocabulary.Modes[mode], ModeOf(mode).Eligible) + ExpectationText.According(ModeOf(mode).Points),
        ExpectDuty duty =>
            $"{ExpectationText.Holder(letter, duty)}{Certainty(IsDue(duty))}{ExpectationText.Modal(duty.Modality)} {letter.Vocabulary.Acts[duty.Act].Name}{ExpectationText.According(PointsOfDuty(duty))}",
        ExpectRight { Right: var right } =>
            $"{Certainty(IsHeld(right))}berhak atas {letter.Vocabulary.Rights[right].Name}{ExpectationText.According(PointsOfRight(right))}",
        ExpectSanction sanction =>
            $"{Certainty(Held(Sanctions(sanction).Select(one => one.Certain)))}dikenai {sanction.Sanction}{ExpectationText.According(PointsOf(sanction))}",
        ExpectNotInForce => $"{Certainty(outcome.InForce)}berlaku",
        ExpectOutOfScope => outcome.InScope == true ? "dalam ruang lingkup" : $"{Certainty(outcome.InScope)}dalam ruang lingkup",
        ExpectFreeDay => $"{Certainty(outcome.Workday)}hari kerja",
        ExpectMissing => outcome.MissingFacts.IsEmpty ? "tidak perlu fakta apa pun" : ExpectationText.Missing(letter, outcome.MissingFacts),
        ExpectLimit limit => Instead(limit),
        _ when AttendanceCheck.IsAbout(expectation) =>
            _attendance.Value.Instead(expectation) + ExpectationText.According([.. _attendance.Value.PointsOf(expectation).Where(point => point.Length > 0).Distinct()]),
        _ => string.Empty,
    };

    private string Instead(ExpectLimit limit)
    {
        var mode = letter.Vocabulary.Modes[limit.Mode];
        return LimitOn(limit) is var (people, points)
            ? ExpectationText.Limit(mode, limit.Bound, people) + ExpectationText.According([.. points])
            : $"{mode.Name} tidak dibatasi";
    }

    private (int People, IReadOnlyList<string> Points)? LimitOn(ExpectLimit limit) => example.GroupSize is { } size
        ? Limits.Tightest(letter, outcome, letter.Vocabulary.Modes[limit.Mode], limit.Bound, size)
        : null;

    /// <summary>A point named covers what hangs under it.</summary>
    private static bool RestsOn(Expectation expectation, IEnumerable<string> points) =>
        expectation.Points.IsDefaultOrEmpty || expectation.Points.All(named => points.Any(point =>
            PointPath.IsUnder(point, named)));

    private bool? IsDue(ExpectDuty duty) => Held(Duties(duty).Select(one => one.Certain));

    private bool? IsHeld(int right) => Held(Rights(right).Select(held => held.Certain));

    private ImmutableArray<string> PointsOfDuty(ExpectDuty duty) => [.. Duties(duty).Select(one => one.Point).Distinct()];

    private ImmutableArray<string> PointsOfRight(int right) => [.. Rights(right).Select(held => held.Point).Distinct()];

    /// <summary>What is due in the example's mode, or in any where it names none.</summary>
    private IEnumerable<DutyOutcome> Duties(ExpectDuty expected) =>
        ModesAsked().SelectMany(mode => mode.Duties).Where(duty => duty.Act == expected.Act && duty.Modality == expected.Modality && (expected.Holder is null || duty.Holder == expected.Holder));

    // A sanction may stand in a series: "teguran lisan dan pemotongan TPP".
    private IEnumerable<SanctionOutcome> Sanctions(ExpectSanction expected) =>
        ModesAsked().SelectMany(mode => mode.Sanctions).Where(one => one.Text.Contains(expected.Sanction, StringComparison.OrdinalIgnoreCase));

    private ImmutableArray<string> PointsOf(ExpectSanction expected) => [.. Sanctions(expected).Select(one => one.Point).Distinct()];

    private IEnumerable<RightOutcome> Rights(int right) =>
        ModesAsked().SelectMany(mode => mode.Rights).Where(held => held.Right == right);

    private ImmutableArray<ModeOutcome> ModesAsked() => example.Mode < 0 ? outcome.Modes : [ModeOf(example.Mode)];

    private static bool? Held(IEnumerable<bool> certain)
    {
        var entries = certain.ToList();
        return entries.Contains(true) ? true : entries.Count == 0 ? false : null;
    }

    private int BaseOf(int fact) => letter.Vocabulary.Facts[fact].Derivation?.Base ?? fact;

    private ModeOutcome ModeOf(int mode) => outcome.Modes[mode];

    private string NameOf(int mode) => letter.Vocabulary.Modes[mode].Name;

    private static string Certainty(bool? holds) => ExpectationText.Certainty(holds);
}
