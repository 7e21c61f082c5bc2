namespace Edaran.Runtime;

/// <summary>Names a set of values of a list as shortly as its tree allows: a value stands for those within it where all of them are meant.</summary>
internal static class ChoiceNames
{
    /// <summary>The names, in order of declaration.</summary>
    /// <param name="fact">A choice.</param>
    /// <param name="isMeant">Which values are meant.</param>
    /// <param name="without">The word for "without".</param>
    public static List<string> Of(FactSchema fact, Func<ChoiceSchema, bool> isMeant, string without)
    {
        var names = new List<string>();
        for (var at = 0; at < fact.Choices.Count; at++)
        {
            var choice = fact.Choices[at];
            if (isMeant(choice) && !(choice.Parent >= 0 && IsWhole(choice.Parent)))
            {
                names.Add(IsWhole(at) ? choice.Name : $"{choice.Name} ({without} {string.Join(", ", Within(at).Where(inner => !isMeant(inner)).Select(inner => inner.Name))})");
            }
        }

        return names;

        bool IsWhole(int value) => isMeant(fact.Choices[value]) && Within(value).All(isMeant);

        IEnumerable<ChoiceSchema> Within(int value) =>
            Enumerable.Range(0, fact.Choices.Count).Where(inner => IsIn(inner, value)).Select(inner => fact.Choices[inner]);

        bool IsIn(int inner, int value)
        {
            do
            {
                inner = fact.Choices[inner].Parent;
            }
            while (inner >= 0 && inner != value);
            return inner >= 0;
        }
    }
}
