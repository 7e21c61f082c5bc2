namespace Edaran.Runtime;

/// <summary>Puts combinations of options together so that each fact has a list of options of its own: any of one with any of the others.</summary>
internal static class ChangeBoxes
{
    /// <summary>Boxes that hold just the given combinations.</summary>
    /// <param name="combinations">Combinations of one length, in order.</param>
    /// <returns>For each box one list of options a fact.</returns>
    public static List<int[][]> Of(IReadOnlyList<int[]> combinations) => Of(combinations, 0);

    private static List<int[][]> Of(IReadOnlyList<int[]> combinations, int at)
    {
        if (at == combinations[0].Length - 1)
        {
            return [[[.. combinations.Select(one => one[at])]]];
        }

        // Options of this fact that go with the same options of the others belong together.
        return [.. combinations
            .GroupBy(one => one[at])
            .Select(group => (Option: group.Key, Others: Of([.. group], at + 1)))
            .GroupBy(one => string.Join('|', one.Others.Select(box => string.Join(';', box.Select(options => string.Join(',', options))))), StringComparer.Ordinal)
            .SelectMany(group => group.First().Others.Select(others => (int[][])[[.. group.Select(one => one.Option)], .. others]))];
    }
}
