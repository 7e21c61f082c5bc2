using System.Collections.Immutable;
using Edaran.Compiler.Model;
using Edaran.Compiler.Symbols;
using Edaran.Compiler.Syntax;

namespace Edaran.Compiler.Binding;

/// <summary>What a row of a table sets where no sentence in it says so: a limit, or hours.</summary>
internal abstract record RowResult;

/// <summary>What makes a sentence a row of a table.</summary>
/// <param name="When">The case it is about.</param>
/// <param name="Times">The days it names.</param>
/// <param name="Result">What its cells set, or null: a sentence says all.</param>
internal sealed record RowCase(Condition When, ImmutableArray<BoundTime> Times, RowResult? Result);

/// <summary>A limit in a row: <c>| WFO paling banyak |</c>.</summary>
/// <param name="Column">The column: modes and bound.</param>
/// <param name="Cell">The amount.</param>
internal sealed record RowLimit(LimitColumnSyntax Column, AmountCellSyntax Cell) : RowResult;

/// <summary>Hours in a row: <c>| pukul | istirahat |</c>.</summary>
/// <param name="Hours">From when to when.</param>
/// <param name="Breaks">The breaks; null without the column.</param>
internal sealed record RowHours(WindowSyntax Hours, BreaksSyntax? Breaks) : RowResult;

/// <summary>Binds what the cells of a row set.</summary>
internal sealed class RowBinder(UnitContext unit)
{
    private readonly PlaceBinder _places = new(unit);
    private readonly QuotaBinder _quotas = new(unit);
    private readonly HoursBinder _hours = new(unit);

    /// <summary>Gives a draft its subject and what the row sets.</summary>
    public void Bind(NormDraft draft, RowResult row, TailSet tails)
    {
        if (row is RowHours hours)
        {
            _hours.Bind(draft, hours);
        }
        else if (row is RowLimit limit)
        {
            BindLimit(draft, limit, tails.TakeOne<GroupTailSyntax>());
        }
    }

    // A case of the place or the day is the same for everyone and narrows no one down.
    private Condition OwnPeople(Condition when)
    {
        var facts = Conditions.TestsIn(when).Select(test => test switch { FactIn within => within.Fact, FactCompare compare => compare.Fact, _ => -1 });
        return facts.Any(fact => fact >= 0 && unit.Vocabulary.Facts[fact].Origin == FactOrigin.Person) ? when : Condition.True;
    }

    // The people before the colon whose case the row is are those counted, each group of theirs for itself.
    private void BindLimit(NormDraft draft, RowLimit limit, GroupTailSyntax? groups)
    {
        var modes = limit.Column.Modes.Names.Select(n => unit.Names.Resolve(n, NameKinds.Mode)).OfType<ModeSymbol>().ToImmutableArray();
        if (modes.IsEmpty)
        {
            return;
        }

        _places.OnlyPeopleWithoutModes(draft.Who!);
        draft.Modes = _places.Within(modes);
        var group = groups is null ? -1 : _quotas.GroupOf(groups.Group);
        draft.Effect = _quotas.Bind(limit, modes, Conditions.Both(draft.Subject, OwnPeople(draft.Sentence.Case!.When)), group) is { } quota ? new QuotaEffect(quota) : null;
    }
}
