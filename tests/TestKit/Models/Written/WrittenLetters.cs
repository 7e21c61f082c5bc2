using Edaran.Compiler.Interpretation;

namespace Edaran.TestKit.Models.Written;

/// <summary>
/// Letters in the language together with what they must mean, made side by side from the same choices: the same for the same
/// seed. They use every construct in every mixture and choose between equal spellings at random. What the language refuses is
/// not made: conditions mixed without brackets, circles, times outside the period, modes in exceptions.
/// </summary>
public static class WrittenLetters
{
    /// <summary>The letter of a seed.</summary>
    public static WrittenLetter Make(ulong seed) => new LetterMaker(new SplitMix(seed)).Make();
}
