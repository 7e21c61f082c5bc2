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
    public static Letter Make(ulong seed) => new RandomLetterMaker(new SplitMix(seed)).Make();
}
