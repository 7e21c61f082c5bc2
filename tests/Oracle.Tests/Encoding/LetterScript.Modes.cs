using Edaran.Compiler.Model;
using static Edaran.Oracle.Tests.Smt.Expression;

namespace Edaran.Oracle.Tests.Encoding;

/// <content>What follows for a mode.</content>
internal sealed partial class LetterScript
{
    /// <summary>Whether a mode has a status.</summary>
    public string Status(Mode mode, ModeStatus status) => Own($"status.{mode.Index}.{status}");

    /// <summary>Whether a mode may be used.</summary>
    public string Eligible(Mode mode) => Own($"eligible.{mode.Index}");

    private void DeclareModes()
    {
        foreach (var mode in _letter.Vocabulary.Modes)
        {
            Declare(mode);
        }
    }

    private void Declare(Mode mode)
    {
        var requires = Standing(norm => Demands(norm, required => required == mode.Index));
        var harus = Name(Own($"harus.{mode.Index}"), Standing(norm => AddsTo(norm, mode) ? True : False));
        var free = Name(Own($"free.{mode.Index}"), Standing(norm => Conditions.Preconditions(norm).IsEmpty ? Grants(norm, mode) : False));
        var bound = Standing(norm => Conditions.Preconditions(norm).IsEmpty ? False : Grants(norm, mode));
        var decides = Standing(norm => LeavesOpen(norm, mode));
        var prohibits = Standing(norm => Prohibits(norm, mode));
        var leave = new (ModeStatus Status, string When)[]
        {
            (ModeStatus.Required, requires),
            (ModeStatus.Permitted, And(free, Not(harus))),
            (ModeStatus.Conditional, Or(bound, And(free, harus))),
            (ModeStatus.Discretionary, decides),
        };
        var cases = new List<(ModeStatus Status, string When)>
        {
            (ModeStatus.Ungoverned, Not(And(InForce, InScope))),
            (ModeStatus.Contradictory, And(prohibits, Or(leave.Select(one => one.When)))),
        };
        cases.AddRange(leave);
        cases.Add((ModeStatus.Prohibited, prohibits));
        DeclareStatus(mode, cases);
        DeclareEligible(mode);
    }

    // The first case that holds decides; where none does, the letter is silent.
    private void DeclareStatus(Mode mode, List<(ModeStatus Status, string When)> cases)
    {
        var whens = cases.Select((one, i) => Name(Own($"case.{mode.Index}.{i}"), one.When)).ToList();
        var firsts = whens.Select((when, i) => (cases[i].Status, First: And(whens.Take(i).Select(Not).Append(when)))).ToList();
        firsts.Add((ModeStatus.Ungoverned, Not(Or(whens))));
        foreach (var status in Statuses)
        {
            Name(Status(mode, status), Or(firsts.Where(one => one.Status == status).Select(one => one.First)));
        }
    }

    /// <summary>What a status may be where every fact is known.</summary>
    public static IEnumerable<ModeStatus> Statuses => Enum.GetValues<ModeStatus>().Where(status => status != ModeStatus.Unknown);

    private void DeclareEligible(Mode mode)
    {
        var usable = And(
            Not(Standing(norm => AddsTo(norm, mode) ? Not(AreMet(norm)) : False)),
            Standing(norm => And(Or(Grants(norm, mode), IsDecided(norm, mode)), AreMet(norm))));
        Name(Eligible(mode), And(Workday, Or(
            mode.Index == 0 ? Status(mode, ModeStatus.Ungoverned) : False,
            Status(mode, ModeStatus.Required),
            Status(mode, ModeStatus.Permitted),
            And(Or(Status(mode, ModeStatus.Conditional), Status(mode, ModeStatus.Discretionary)), usable))));
    }

    private string Standing(Func<Norm, string> said) => Or(_letter.Norms.Select(norm => said(norm) is var what && what == False ? False : And(Stands(norm), what)));

    private string AreMet(Norm norm) => And(Conditions.Preconditions(norm).Select(one => Holds(one.Condition)));

    private static bool AddsTo(Norm norm, Mode mode) => norm.Effect is PreconditionEffect && IsAbout(norm, mode);

    private static bool IsAbout(Norm norm, Mode mode) => norm.Modes.IsDefaultOrEmpty || norm.Modes.Contains(mode.Index);

    // The modes that a norm makes compulsory, each with when it does.
    private static IEnumerable<(int Mode, string When)> Demanded(Norm norm) => norm.Effect switch
    {
        PlaceEffect { Modality: Modality.Require } place => place.Modes.Select(mode => (mode, True)),
        OrderEffect order => [(order.Mode, True)],
        SplitEffect split => split.Shares.Select((share, turn) => (share.Mode, Same(Fact(split.Turn), Number(turn)))),
        _ => [],
    };

    private static string Demands(Norm norm, Func<int, bool> fits) => Or(Demanded(norm).Where(one => fits(one.Mode)).Select(one => one.When));

    private string Grants(Norm norm, Mode mode) => norm.Effect is PlaceEffect { Modality: Modality.Permit } place
        ? Always(place.Modes.Any(named => IsWithin(mode, named)))
        : Demands(norm, required => required != mode.Index && IsWithin(mode, required));

    private string LeavesOpen(Norm norm, Mode mode) => norm.Effect switch
    {
        DiscretionEffect discretion => Always(discretion.Modes.Any(named => IsWithin(mode, named))),
        SplitEffect split when split.Shares.Any(share => share.Mode == mode.Index) => Same(Fact(split.Turn), Number(-1)),
        _ => False,
    };

    private string Prohibits(Norm norm, Mode mode) => norm.Effect is PlaceEffect { Modality: Modality.Prohibit } place
        ? Always(place.Modes.Any(named => IsWithin(mode, named)))
        : Demands(norm, required => !IsWithin(mode, required));

    private string IsDecided(Norm norm, Mode mode) => norm.Effect is DiscretionEffect discretion
        ? Or(discretion.Modes.Zip(discretion.Decisions).Where(one => IsWithin(mode, one.First)).Select(one => Fact(one.Second)))
        : False;

    private bool IsWithin(Mode mode, int outer) =>
        mode.Index == outer || (mode.Parent >= 0 && IsWithin(_letter.Vocabulary.Modes[mode.Parent], outer));

    private static string Always(bool holds) => holds ? True : False;
}
