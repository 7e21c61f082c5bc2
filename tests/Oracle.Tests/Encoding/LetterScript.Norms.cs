using System.Globalization;
using Edaran.Compiler.Model;
using static Edaran.Oracle.Tests.Smt.Expression;

namespace Edaran.Oracle.Tests.Encoding;

/// <content>Which points are active, and which stand.</content>
internal sealed partial class LetterScript
{
    /// <summary>Whether a norm is active.</summary>
    public string Active(Norm norm) => Own($"active.{norm.Index}");

    /// <summary>Whether the letter speaks with a norm.</summary>
    public string Speaks(Norm norm) => Own($"speaks.{norm.Index}");

    /// <summary>Whether a norm stands.</summary>
    public string Stands(Norm norm) => Own($"stands.{norm.Index}");

    /// <summary>
    /// Whether what a norm says beside the status of modes holds for someone who works in a mode: norms about other modes neither hold nor
    /// set aside, and on a day that is not worked only those hold that name such days. Written for versions only.
    /// </summary>
    public string HoldsIn(Norm norm, Mode mode) => norm.HoldsOnFreeDays ? StandsIn(norm, mode) : And(StandsIn(norm, mode), Workday);

    /// <summary>What lets a norm be active, part by part: subject, times, condition, each exception, what follows from its kind.</summary>
    public IReadOnlyList<string> PartsOf(Norm norm) =>
    [
        Holds(norm.Subject),
        Holds(norm.Times),
        Holds(norm.When),
        .. norm.Exceptions.Select(exception => Not(Holds(exception.Condition))),
        norm.RestsOnFreeDays ? Workday : True,
        norm.Effect is OrderEffect order ? Fact(order.Order) : True,
    ];

    private string StandsIn(Norm norm, Mode mode) => Own($"stands.{norm.Index}.{mode.Index}");

    private void DeclareHolding()
    {
        var all = (from norm in _letter.Norms from mode in _letter.Vocabulary.Modes select (Norm: norm, Mode: mode)).ToList();
        foreach (var (norm, mode) in all)
        {
            _text.Append(CultureInfo.InvariantCulture, $"(declare-const {StandsIn(norm, mode)} Bool)\n");
        }

        foreach (var (norm, mode) in all)
        {
            var against = _letter.Norms.Where(other => other.SetsAside.Contains(norm.Index)).Select(other => StandsIn(other, mode));
            Require(Same(StandsIn(norm, mode), IsAbout(norm, mode) ? And(Active(norm), Speaks(norm), Not(Or(against))) : False));
        }
    }

    private void DeclareNorms()
    {
        foreach (var norm in _letter.Norms)
        {
            var since = norm.OwnDates ? Between(_letter.Enacted?.DayNumber, Day, null) : InForce;
            var parts = PartsOf(norm);
            Name(Active(norm), And(parts));
            Name(Speaks(norm), And(InScope, since));
            _text.Append(CultureInfo.InvariantCulture, $"(declare-const {Stands(norm)} Bool)\n");
        }

        foreach (var norm in _letter.Norms)
        {
            var against = _letter.Norms.Where(other => other.SetsAside.Contains(norm.Index)).Select(Stands);
            Require(Same(Stands(norm), And(Active(norm), Speaks(norm), Not(Or(against)))));
        }
    }
}
