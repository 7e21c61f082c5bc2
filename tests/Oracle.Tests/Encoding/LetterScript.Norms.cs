using System.Globalization;
using Edaran.Compiler.Model;
using static Edaran.Oracle.Tests.Smt.Expression;

namespace Edaran.Oracle.Tests.Encoding;

/// <content>Which points are active, and which stand.</content>
internal sealed partial class LetterScript
{
    /// <summary>Whether a norm is active.</summary>
    public static string Active(Norm norm) => string.Create(CultureInfo.InvariantCulture, $"active.{norm.Index}");

    /// <summary>Whether the letter speaks with a norm.</summary>
    public static string Speaks(Norm norm) => string.Create(CultureInfo.InvariantCulture, $"speaks.{norm.Index}");

    /// <summary>Whether a norm stands.</summary>
    public static string Stands(Norm norm) => string.Create(CultureInfo.InvariantCulture, $"stands.{norm.Index}");

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
