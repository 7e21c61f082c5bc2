using Edaran.Compiler.Model;

namespace Edaran.Compiler.Binding;

/// <summary>Says when each row of a table speaks: in its own case, less what rows with fewer <c>selain itu</c> take of it.</summary>
internal sealed class RowCases(KeyTable table)
{
    private readonly IReadOnlyList<IReadOnlyList<KeyDomain.Case>> _domains = KeyDomain.Of(table, null);

    /// <summary>When a row speaks, but for the days it names itself.</summary>
    /// <param name="row">Its place among the rows.</param>
    public Condition When(int row)
    {
        var own = table.Rows[row];
        var taken = Enumerable.Range(0, table.Rows.Count).Where(r => table.Rows[r].Rests < own.Rests).Select(r => Taken(row, r));
        return Conditions.All([.. own.Cells.Where(c => c.Time is null).Select(c => c.Condition), Conditions.Not(Conditions.Any(taken))]);
    }

    // What is the same in both, or wider in the other, need not be said again; what shares no case takes nothing.
    private Condition Taken(int from, int by)
    {
        var parts = new List<Condition>();
        for (var column = 0; column < _domains.Count; column++)
        {
            var cases = _domains[column].Where(c => c.Rows[from]).ToList();
            if (cases.Count > 0 && cases.TrueForAll(c => !c.Rows[by]))
            {
                return Condition.False;
            }

            if (cases.Count == 0 || !cases.TrueForAll(c => c.Rows[by]))
            {
                parts.Add(table.Rows[by].Cells[column].Condition);
            }
        }

        return Conditions.All(parts);
    }
}
