using System.Collections.Immutable;
using Edaran.Compiler.Model;
using Edaran.Compiler.Text;

namespace Edaran.TestKit.Models.Written;

/// <summary>A letter made as text and as model, each on its own.</summary>
/// <param name="Sources">The letter, first, and what it uses.</param>
/// <param name="Made">What the letter must mean.</param>
public sealed record WrittenLetter(ImmutableArray<SourceText> Sources, Letter Made);
