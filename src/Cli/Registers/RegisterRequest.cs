using System.Collections.Immutable;
using Edaran.Cli.Findings;
using Edaran.Compiler.Registers;

namespace Edaran.Cli.Registers;

/// <summary>What <c>register</c> was asked.</summary>
/// <param name="Consolidate">The number of the letter whose consolidated text is wanted, or null.</param>
/// <param name="Date">The day asked about, or null.</param>
/// <param name="Known">The day whose knowledge counts, or null: everything.</param>
/// <param name="IsJson">Whether the answer is JSON.</param>
internal sealed record RegisterRequest(string? Consolidate, DateOnly? Date, DateOnly? Known, bool IsJson);

/// <summary>A register to be shown.</summary>
/// <param name="Register">The letters.</param>
/// <param name="Findings">What was found in how they name and contradict each other.</param>
internal sealed record RegisterListing(LetterRegister Register, ImmutableArray<Finding> Findings)
{
    /// <summary>What revokes a letter, or null.</summary>
    public LetterRelation? RevocationOf(RegisteredLetter letter) =>
        Register.Relations.FirstOrDefault(r => r.To == letter && r.Relation.Kind == Compiler.Model.RelationKind.Revokes);
}
