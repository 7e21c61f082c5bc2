using System.Collections.Immutable;
using Edaran.Cli.Findings;
using Edaran.Compiler.Text;

namespace Edaran.Cli.Facts;

/// <summary>A file of facts as it was read: the date and the facts of one person, with their places in the file.</summary>
/// <param name="Source">Its text.</param>
/// <param name="Date">The date in it, or null.</param>
/// <param name="Facts">The facts given, in order; a fact that is null is not among them.</param>
/// <param name="Findings">What is wrong with the file itself.</param>
internal sealed record FactsFile(
    SourceText Source, DateOnly? Date, ImmutableArray<GivenValue> Facts, ImmutableArray<Finding> Findings);

/// <summary>A fact as it is given in a file.</summary>
/// <param name="Name">Its name.</param>
/// <param name="NameSpan">Where the name stands.</param>
/// <param name="Value">Its value: <see cref="string"/>, <see cref="decimal"/>, <see cref="bool"/>, or <see cref="T:string[]"/> for what is on record several times.</param>
/// <param name="ValueSpan">Where the value stands.</param>
internal sealed record GivenValue(string Name, TextSpan NameSpan, object Value, TextSpan ValueSpan);
