using Edaran.Compiler.Model;

namespace Edaran.TestKit.Models.Written;

/// <summary>A subject in words.</summary>
/// <param name="Text">The words.</param>
/// <param name="Meaning">Who belongs to it.</param>
/// <param name="Modes">The modes behind <c>yang</c> or of the points it cites, as named; empty without.</param>
internal sealed record Who(string Text, Condition Meaning, IReadOnlyList<int> Modes)
{
    /// <summary>Whether it ends with a list, which ends the sentence.</summary>
    public bool IsList { get; init; }
}
