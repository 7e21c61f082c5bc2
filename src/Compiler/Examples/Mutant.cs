using Edaran.Compiler.Model;

namespace Edaran.Compiler.Examples;

/// <summary>
/// A letter with one thing changed, as a slip of the pen might change it. Points keep their numbers, facts and modes their
/// indexes, so that the examples of the letter can be tried on it as they are.
/// </summary>
/// <param name="Place">Which part of the letter is changed.</param>
/// <param name="Norm">Index of the norm that the change is made in, or of the first that it reaches; -1: period, scope, or a term that no norm names.</param>
/// <param name="Before">What is changed, in words near those of the letter.</param>
/// <param name="After">What stands there instead, or null: it is left out.</param>
/// <param name="Letter">The letter so changed.</param>
public sealed record Mutant(LetterPlace Place, int Norm, string Before, string? After, Letter Letter);
