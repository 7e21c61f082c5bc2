using System.Collections.Immutable;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Interpretation;

/// <summary>
/// Which points fired and which facts made them (semantics 11). The facts named are enough: with them alone, on the same day,
/// the point stands. They are not always the fewest. Of a condition with several ways to hold, the first that holds is named.
/// </summary>
/// <param name="letter">The letter.</param>
/// <param name="reading">The letter in the situation.</param>
/// <param name="known">The value of every fact that is known.</param>
internal sealed class Explanation(LetterIndex letter, Reading reading, ImmutableArray<FactValue?> known)
{
    /// <summary>The norms that stand or may stand, in order.</summary>
    public ImmutableArray<FiredPoint> Fired()
    {
        var fired = ImmutableArray.CreateBuilder<FiredPoint>();
        foreach (var norm in letter.Letter.Norms)
        {
            if (Quantifier.Truth(reading, one => one.Stands(norm)) is var stands && stands != false)
            {
                fired.Add(Explain(norm, stands == true));
            }
        }

        return fired.ToImmutable();
    }

    private FiredPoint Explain(Norm norm, bool certain)
    {
        var reasons = new Reasons();
        WhyStands(norm, reasons);
        return new FiredPoint(
            norm.Index,
            certain,
            [.. reasons.Facts.SelectMany(Grounds).Distinct().Order().Select(fact => new GivenFact(fact, known[fact]!.Value))],
            reasons.Day);
    }

    /// <summary>What is known of a fact: its value, else the values of facts linked to it, which narrow it.</summary>
    private IEnumerable<int> Grounds(int fact)
    {
        if (known[fact] is not null)
        {
            return [fact];
        }

        var facts = letter.Letter.Vocabulary.Facts;
        return letter.DerivedFrom(facts[facts[fact].Derivation?.Base ?? fact])
            .Select(linked => linked.Index)
            .Where(linked => known[linked] is not null);
    }

    private void WhyStands(Norm norm, Reasons reasons)
    {
        Why(letter.Letter.Scope, true, reasons);
        WhyInTime(norm, reasons);
        WhyActive(norm, reasons);
        foreach (var other in letter.SetAsideBy(norm))
        {
            WhyNotStands(other, reasons);
        }
    }

    private void WhyInTime(Norm norm, Reasons reasons)
    {
        if (norm.OwnDates)
        {
            reasons.Day |= letter.Letter.Enacted is not null;
        }
        else
        {
            Why(letter.Letter.Period, true, reasons);
        }
    }

    private void WhyActive(Norm norm, Reasons reasons)
    {
        foreach (var (condition, wanted) in Parts(norm))
        {
            Why(condition, wanted, reasons);
        }
    }

    /// <summary>A norm does not stand because one part of it fails, or because it is set aside.</summary>
    private void WhyNotStands(Norm norm, Reasons reasons)
    {
        foreach (var (condition, wanted) in Parts(norm).Append((norm.OwnDates ? Condition.True : letter.Letter.Period, true)))
        {
            if (Is(condition, !wanted))
            {
                Why(condition, !wanted, reasons);
                return;
            }
        }

        if (letter.SetAsideBy(norm).FirstOrDefault(other => reading.Stands(other).IsYes) is { } standing)
        {
            WhyStands(standing, reasons);
        }
        else
        {
            WhyActive(norm, reasons);
            reasons.Day |= norm.OwnDates;
        }
    }

    /// <summary>What must hold, or must not, for a norm to be active.</summary>
    private IEnumerable<(Condition Condition, bool Wanted)> Parts(Norm norm)
    {
        yield return (norm.Subject, true);
        yield return (norm.Times, true);
        yield return (norm.When, true);
        foreach (var exception in norm.Exceptions)
        {
            yield return (exception.Condition, false);
        }

        if (norm.RestsOnFreeDays)
        {
            yield return (new FactIn(letter.Letter.Vocabulary.WorkdayFact, [1]), true);
        }

        if (norm.Effect is OrderEffect order)
        {
            yield return (new FactIn(order.Order, [1]), true);
        }
    }

    private void Why(Condition condition, bool wanted, Reasons reasons)
    {
        switch (condition)
        {
            case FactIn test:
                reasons.Facts.Add(test.Fact);
                break;
            case FactCompare test:
                reasons.Facts.Add(test.Fact);
                break;
            case DayBetween { From: null, To: null }:
                break;
            case DayBetween or WeekdayIn:
                reasons.Day = true;
                break;
            case NotCondition not:
                Why(not.Operand, !wanted, reasons);
                break;
            case NamedCondition named when reasons.Begin(named.Body, wanted):
                Why(named.Body, wanted, reasons);
                break;
            case AllOf all:
                WhyOf(all.Operands, wanted, needsEvery: wanted, reasons);
                break;
            case AnyOf any:
                WhyOf(any.Operands, wanted, needsEvery: !wanted, reasons);
                break;
            default:
                break;
        }
    }

    private void WhyOf(ImmutableArray<Condition> operands, bool wanted, bool needsEvery, Reasons reasons)
    {
        var one = needsEvery ? null : operands.FirstOrDefault(operand => Is(operand, wanted));
        foreach (var operand in one is null ? operands : [one])
        {
            Why(operand, wanted, reasons);
        }
    }

    private bool Is(Condition condition, bool wanted) => reading.Holds(condition).Answer == wanted;

    private sealed class Reasons
    {
        private readonly HashSet<Condition> _wanted = new(ReferenceEqualityComparer.Instance);
        private readonly HashSet<Condition> _unwanted = new(ReferenceEqualityComparer.Instance);

        public SortedSet<int> Facts { get; } = [];

        public bool Day { get; set; }

        /// <summary>Whether what a name stands for is looked at for the first time; once is enough.</summary>
        public bool Begin(Condition body, bool wanted) => (wanted ? _wanted : _unwanted).Add(body);
    }
}
