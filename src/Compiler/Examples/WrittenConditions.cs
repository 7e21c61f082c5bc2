using System.Collections.Immutable;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Examples;

/// <summary>
/// The conditions that a letter itself writes, part by part. What a point or another sentence cites is met where it is written;
/// what a kamus or a calendar says is not the letter's own.
/// </summary>
/// <param name="letter">The letter.</param>
internal sealed class WrittenConditions(Letter letter)
{
    private readonly HashSet<Condition> _seen = new(ReferenceEqualityComparer.Instance);

    /// <summary>A condition of a sentence as a whole.</summary>
    /// <param name="Condition">The condition.</param>
    /// <param name="Place">Where it stands.</param>
    /// <param name="Norm">Index of the norm; -1: the header.</param>
    /// <param name="IsWritten">Whether its connective is written as one: the parts of a subject are not.</param>
    /// <param name="IsDroppable">Whether the sentence reads on without it.</param>
    public sealed record Root(Condition Condition, LetterPlace Place, int Norm, bool IsWritten, bool IsDroppable);

    /// <summary>A condition or a part of one.</summary>
    /// <param name="Condition">The condition.</param>
    /// <param name="Place">Where it stands: the sentence, or the term that holds it.</param>
    /// <param name="Norm">Index of the norm; -1: the header.</param>
    /// <param name="IsWritten">Whether its connective is written as one.</param>
    public sealed record Part(Condition Condition, LetterPlace Place, int Norm, bool IsWritten);

    /// <summary>Period and scope.</summary>
    public IEnumerable<Root> OfHeader()
    {
        var start = new Location(letter.Source, new TextSpan(0, 0));
        yield return new Root(letter.Period, new LetterPlace(PlaceKind.Period, string.Empty, start), -1, IsWritten: false, IsDroppable: false);
        yield return new Root(letter.Scope, new LetterPlace(PlaceKind.Scope, string.Empty, start), -1, IsWritten: false, IsDroppable: true);
    }

    /// <summary>The conditions of a norm.</summary>
    public static IEnumerable<Root> Of(Norm norm)
    {
        var place = PlaceOf(norm);
        return
        [
            new(norm.Subject, place, norm.Index, IsWritten: false, IsDroppable: true),
            new(norm.Times, place, norm.Index, IsWritten: false, IsDroppable: true),
            new(norm.When, place, norm.Index, IsWritten: true, IsDroppable: true),
            .. norm.Exceptions.Select(one => new Root(one.Condition, place, norm.Index, IsWritten: true, IsDroppable: false)),
            .. Reading.OwnPreconditions(norm).Select(one => new Root(one.Condition, place, norm.Index, IsWritten: true, IsDroppable: false)),
        ];
    }

    /// <summary>The place of a norm.</summary>
    public static LetterPlace PlaceOf(Norm norm) => new(PlaceKind.Point, norm.Point, norm.Source);

    /// <summary>Every part of the whole letter, in order.</summary>
    public static IEnumerable<Part> All(Letter letter)
    {
        var written = new WrittenConditions(letter);
        return written.OfHeader().Concat(letter.Norms.SelectMany(Of)).SelectMany(written.Within);
    }

    /// <summary>The parts of a condition that were not met yet, from the whole inwards.</summary>
    public IEnumerable<Part> Within(Root root) => Within(new Part(root.Condition, root.Place, root.Norm, root.IsWritten));

    /// <summary>Seasons, free days and years come from the calendar; the letter only names them.</summary>
    public bool IsOfCalendar(Condition condition) => condition switch
    {
        DayBetween range => IsOfCalendar(range),
        FactIn test => test.Fact != letter.Vocabulary.WorkdayFact && letter.Vocabulary.Facts[test.Fact].Origin == FactOrigin.Calendar,
        NotCondition not => IsOfCalendar(not.Operand),
        _ => PartsOf(condition) is { IsEmpty: false } parts && parts.All(IsOfCalendar),
    };

    /// <summary>The parts of a condition, one step inwards; names are not opened.</summary>
    public static ImmutableArray<Condition> PartsOf(Condition condition) => condition switch
    {
        NotCondition not => [not.Operand],
        AllOf all => all.Operands,
        AnyOf any => any.Operands,
        _ => [],
    };

    private IEnumerable<Part> Within(Part part)
    {
        if (part.Condition is NamedCondition named)
        {
            return named.Declared is { } declared && declared.Source == letter.Source
                ? Within(new Part(named.Body, new LetterPlace(PlaceKind.Term, named.Name, declared), part.Norm, IsWritten: true))
                : [];
        }

        return part.Condition is ConstantCondition || IsOfCalendar(part.Condition) || !_seen.Add(part.Condition)
            ? []
            : PartsOf(part.Condition).SelectMany(inner => Within(part with { Condition = inner, IsWritten = true })).Prepend(part);
    }

    private bool IsOfCalendar(DayBetween range) =>
        letter.Calendar.Seasons.Any(season => season.From is not null && season.From == range.From && season.To == range.To)
        || (range.From is { } from && range.To is { } to
            && (from == to ? letter.Calendar.DaysOff.Contains(from) : from.DayOfYear == 1 && to == new DateOnly(from.Year, 12, 31)));
}
