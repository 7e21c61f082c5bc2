namespace Edaran.Runtime;

/// <content>The readable form: one method a point in a compiled letter, beside the tables.</content>
public partial class RuleLetter
{
    /// <summary>Points whose readable method contradicts the tables; always empty for a letter that the compiler let through.</summary>
    /// <param name="bound">The facts, bound to this letter.</param>
    /// <param name="date">The day.</param>
    /// <returns>The points, in order.</returns>
    /// <exception cref="ArgumentException">The facts were bound to another letter.</exception>
    /// <example><code>Debug.Assert(letter.Verify(row, date).Count == 0);</code></example>
    public IReadOnlyList<PointSchema> Verify(BoundFacts bound, DateOnly date)
    {
        Demand(bound);
        var frame = new Frame(_engine, bound, date);
        var audit = new PointAudit(this, new Situation(bound, date));
        return [.. Enumerable.Range(0, Points.Count)
            .Where(point => audit.Stands(point).Known is { } stands
                && frame.Answer(_engine.Holds(_engine.Tables.Stands[point], turnsAreUnknown: false)) != (stands ? 1 : 0))
            .Select(point => Points[point])];
    }

    /// <summary>Whether the letter's period holds; a compiled letter overrides it.</summary>
    /// <param name="s">The person and the day.</param>
    /// <returns>Yes or no, or unknown where the tables must decide.</returns>
    /// <example><code>protected override Truth InForce(Situation s) => s.DayIsBetween(new DateOnly(2025, 3, 24), new DateOnly(2025, 3, 27));</code></example>
    protected internal virtual Truth InForce(Situation s) => Truth.Unknown;

    /// <summary>Whether the letter is about the person; a compiled letter overrides it.</summary>
    /// <param name="s">The person and the day.</param>
    /// <returns>Yes or no, or unknown where the tables must decide.</returns>
    /// <example><code>protected override Truth InScope(Situation s) => s.IsAnyOf(Facts.StatusKepegawaian, StatusKepegawaian.Pns);</code></example>
    protected internal virtual Truth InScope(Situation s) => Truth.Unknown;

    /// <summary>Whether the subject, times and conditions of a point hold and its exceptions do not; a compiled letter overrides it.</summary>
    /// <param name="point">Position of the point.</param>
    /// <param name="s">The person and the day.</param>
    /// <returns>Yes or no, or unknown where the tables must decide.</returns>
    /// <example><code>protected override Truth Holds(int point, Situation s) => point == 0 ? Angka1(s) : Angka2(s);</code></example>
    protected internal virtual Truth Holds(int point, Situation s) => Truth.Unknown;
}
