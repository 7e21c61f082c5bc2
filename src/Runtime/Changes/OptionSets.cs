namespace Edaran.Runtime;

/// <summary>Facts, and the combinations of their options that suffice.</summary>
/// <param name="Dimensions">Positions of the facts among those that may change.</param>
/// <param name="Combinations">For each combination one option a fact.</param>
internal sealed record OptionSets(int[] Dimensions, List<int[]> Combinations);
