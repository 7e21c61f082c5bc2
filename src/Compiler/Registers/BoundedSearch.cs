using Edaran.Compiler.Interpretation;

namespace Edaran.Compiler.Registers;

/// <summary>Looks for a completion of unknown facts in which a question is answered yes, within a number of steps.</summary>
internal sealed class BoundedSearch(int steps)
{
    /// <summary>How many steps are left.</summary>
    public int Left { get; private set; } = steps;

    /// <summary>Whether the search had to end before it was through.</summary>
    public bool IsEnded => Left <= 0;

    /// <summary>A reading with as many facts known as settle the question with yes; null where there is none, or where the search ended.</summary>
    public Reading? Find(Reading reading, Func<Reading, Verdict> question)
    {
        if (Left-- <= 0)
        {
            return null;
        }

        var verdict = question(reading);
        if (verdict.IsSettled)
        {
            return verdict.IsYes ? reading : null;
        }

        return reading.Situation.ValuesOf(verdict.Open)
            .Select(value => Find(reading.With(verdict.Open, value), question))
            .FirstOrDefault(found => found is not null);
    }
}
