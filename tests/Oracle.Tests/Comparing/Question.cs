using Edaran.Compiler.Analysis;

namespace Edaran.Oracle.Tests.Comparing;

/// <summary>Whether there can be a person on a day with something, asked of the diagrams and of Z3.</summary>
/// <param name="Text">What is asked.</param>
/// <param name="Formula">The same in SMT-LIB.</param>
/// <param name="Root">The same as a diagram.</param>
/// <param name="Answer">The terminal that means yes.</param>
internal sealed record Question(string Text, string Formula, int Root, int Answer = Mdd.Yes);
