using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.TestKit.Models;

/// <summary>
/// Small letters that use every part of the model in every mixture: the same letter for the same seed. Nothing in them makes
/// sense to a personnel office, and most of them contradict themselves: they are there to compare back ends.
/// </summary>
public static class RandomLetters
{
    /// <summary>The letter of a seed.</summary>
    /// <param name="seed">Another seed gives another letter.</param>
    /// <param name="norms">How many norms it has; one to six when null.</param>
    public static Letter Make(ulong seed, int? norms = null) => new RandomLetterMaker(new SplitMix(seed), norms).Make();
}
