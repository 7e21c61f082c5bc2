namespace Edaran.Runtime;

/// <summary>Finds faults in facts that show only on a day.</summary>
internal static class DayCheck
{
    public static List<FactError> Find(Engine engine, BoundFacts bound, DateOnly date)
    {
        var errors = new List<FactError>();
        CheckCalendar(engine, bound, date, errors);
        foreach (var group in engine.Groups)
        {
            if (bound.Known[group.Base])
            {
                CheckAgainstBase(engine, bound, date, group, errors);
            }
            else
            {
                CheckPossible(engine, bound, date, group, errors);
            }
        }

        return errors;
    }

    private static void CheckCalendar(Engine engine, BoundFacts bound, DateOnly date, List<FactError> errors)
    {
        var at = engine.Schema.WorkdayFact;
        var fact = engine.Schema.Facts[at];
        if (bound.Given[at] && engine.Tables.Days.Workday(date) is var workday and not 2 && workday != bound.Raw[at])
        {
            errors.Add(new FactError(
                FactErrorKind.ContradictsCalendar, fact.Name, fact.Describe(bound.Raw[at]), null, fact.Describe(workday)));
        }
    }

    private static void CheckAgainstBase(Engine engine, BoundFacts bound, DateOnly date, LinkedGroup group, List<FactError> errors)
    {
        foreach (var derived in group.Derived)
        {
            var fact = engine.Schema.Facts[derived];
            var count = group.Count(derived, bound.Raw[group.Base], date.DayNumber);
            if (bound.Known[derived] && bound.Raw[derived] != count)
            {
                errors.Add(new FactError(
                    FactErrorKind.DisagreesWithBase, fact.Name, fact.Describe(bound.Raw[derived]), null, fact.Describe(count)));
            }
        }
    }

    private static void CheckPossible(Engine engine, BoundFacts bound, DateOnly date, LinkedGroup group, List<FactError> errors)
    {
        var impossible = new List<int>();
        group.Range(bound.Raw, bound.Known, date.DayNumber, impossible);
        foreach (var derived in impossible)
        {
            var fact = engine.Schema.Facts[derived];
            errors.Add(new FactError(
                FactErrorKind.Impossible, fact.Name, fact.Describe(bound.Raw[derived]), null, engine.Schema.Facts[group.Base].Name));
        }
    }
}
