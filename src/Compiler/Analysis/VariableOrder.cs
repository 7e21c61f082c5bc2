using System.Collections.Immutable;

namespace Edaran.Compiler.Analysis;

/// <summary>
/// The order of variables in diagrams: those that points use together lie near each other. FORCE (Aloul, Markov, Sakallah 2003), started
/// from the most used first. A function of the letters alone: ties go by declaration.
/// </summary>
internal static class VariableOrder
{
    private const int Rounds = 20;

    /// <summary>The variables from the top.</summary>
    /// <param name="variables">In order of declaration.</param>
    /// <param name="sets">The facts each point uses.</param>
    public static ImmutableArray<Variable> Of(ImmutableArray<Variable> variables, IEnumerable<int[]> sets)
    {
        var at = variables.SelectMany((variable, i) => variable.Facts.Select(fact => (fact, i))).ToDictionary(one => one.fact, one => one.i);
        var edges = sets.Select(set => set.Where(at.ContainsKey).Select(fact => at[fact]).Distinct().ToArray()).Where(edge => edge.Length > 0).ToList();
        var uses = variables.Select((_, i) => edges.Count(edge => edge.Contains(i))).ToArray();
        var order = Enumerable.Range(0, variables.Length).OrderByDescending(i => uses[i]).ThenBy(i => i).ToArray();
        var best = order;
        for (var round = 0; round < Rounds; round++)
        {
            order = Pull(order, edges);
            if (Span(order, edges) >= Span(best, edges))
            {
                break;
            }

            best = order;
        }

        return [.. best.Select(i => variables[i])];
    }

    private static int[] Pull(int[] order, List<int[]> edges)
    {
        var place = PlacesOf(order);
        var centers = edges.Select(edge => edge.Average(i => place[i])).ToArray();
        return [.. order.OrderBy(i =>
        {
            var mine = edges.Select((edge, e) => (edge, e)).Where(one => one.edge.Contains(i)).Select(one => centers[one.e]).ToArray();
            return mine.Length > 0 ? mine.Average() : place[i];
        })];
    }

    private static int Span(int[] order, List<int[]> edges)
    {
        var place = PlacesOf(order);
        return edges.Sum(edge => edge.Max(i => place[i]) - edge.Min(i => place[i]));
    }

    private static int[] PlacesOf(int[] order)
    {
        var place = new int[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            place[order[i]] = i;
        }

        return place;
    }
}
