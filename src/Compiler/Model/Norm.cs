using System.Collections.Immutable;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Model;

/// <summary>One sentence of a letter that the runtime can apply.</summary>
/// <param name="Index">Position among the norms of the letter, from 0.</param>
/// <param name="Point">Its number as cited: <c>3 huruf a</c>.</param>
/// <param name="Text">The sentence (head and item for a list item), white space folded.</param>
/// <param name="Source">Where it stands.</param>
/// <param name="Subject">Who it is about.</param>
/// <param name="Times">On which days it speaks; <see cref="Condition.True"/> without a time of its own.</param>
/// <param name="When">Conditions beside the subject (<c>apabila</c>, <c>dalam hal</c>).</param>
/// <param name="Exceptions">When it does not hold.</param>
/// <param name="Modes">Modes of work it is about (<c>ASN yang WFA</c>, subtree included, ascending), or default: any.</param>
/// <param name="SetsAside">Indexes of the norms it sets aside, ascending; a point named covers what hangs under it.</param>
/// <param name="OwnDates">True for a duty with dates of its own: it holds from <c>ditetapkan</c> on, not only in the letter's period.</param>
/// <param name="RestsOnFreeDays">True when it names weekdays and does not say <c>termasuk hari libur</c>: it is silent on days that are no working days.</param>
/// <param name="Effect">What it does.</param>
public sealed record Norm(
    int Index,
    string Point,
    string Text,
    Location Source,
    Condition Subject,
    Condition Times,
    Condition When,
    ImmutableArray<NormException> Exceptions,
    ImmutableArray<int> Modes,
    ImmutableArray<int> SetsAside,
    bool OwnDates,
    bool RestsOnFreeDays,
    Effect Effect)
{
    /// <summary>The office whose decision or order it waits for, or null. For modes the effect says so itself.</summary>
    public Decider? Decider { get; init; }

    /// <summary>Whether it names days that are no working days: <c>pada hari libur</c>, <c>setiap hari, termasuk hari libur</c>.</summary>
    public bool IncludesFreeDays { get; init; }

    /// <summary>The clauses behind <see cref="When"/> (<c>apabila …</c>) with where they stand; of a list, those before the colon too.</summary>
    public ImmutableArray<Clause> Clauses { get; init; } = [];

    /// <summary>The points behind <see cref="SetsAside"/> as it cites them, with where it does.</summary>
    public ImmutableArray<SetAsideCitation> Citations { get; init; } = [];

    /// <summary>
    /// Whether its duties and rights are there on days that are no working days, when no mode may be used: it hangs on no mode,
    /// and names dates of its own, weekdays with <c>termasuk hari libur</c>, or such days themselves.
    /// </summary>
    public bool HoldsOnFreeDays => Modes.IsDefault && !RestsOnFreeDays && (OwnDates || IncludesFreeDays || NamesWeekdays(Times));

    private static bool NamesWeekdays(Condition times) => times switch
    {
        WeekdayIn => true,
        AllOf all => all.Operands.Any(NamesWeekdays),
        AnyOf any => any.Operands.Any(NamesWeekdays),
        _ => false,
    };
}

/// <summary>A case in which a norm does not hold.</summary>
/// <param name="Condition">When.</param>
/// <param name="Point">The point that says so: the norm's own or that of <c>Angka N dikecualikan bagi …</c>.</param>
public sealed record NormException(Condition Condition, string Point)
{
    /// <summary>Where it stands, with its <c>kecuali</c>; null for an exception that no text states.</summary>
    public Location? Source { get; init; }
}

/// <summary>A condition and where it stands.</summary>
/// <param name="Condition">What must hold.</param>
/// <param name="Source">Where it stands, with its <c>apabila</c>.</param>
public sealed record Clause(Condition Condition, Location Source);

/// <summary>A point that a norm sets aside, as it cites it.</summary>
/// <param name="Point">The point.</param>
/// <param name="Source">Where it is cited, with <c>dengan mengesampingkan</c>.</param>
/// <param name="Norms">Indexes of the norms it covers, ascending.</param>
public sealed record SetAsideCitation(string Point, Location Source, ImmutableArray<int> Norms);
