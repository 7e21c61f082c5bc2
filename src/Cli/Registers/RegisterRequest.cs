using System.Collections.Immutable;
using Edaran.Cli.Findings;
using Edaran.Compiler.Registers;

namespace Edaran.Cli.Registers;

/// <summary>What <c>register</c> was asked.</summary>
/// <param name="Facts">The file of facts of one person, or null.</param>
/// <param name="Consolidate">The number of the letter whose consolidated text is wanted, or null.</param>
/// <param name="Date">The day asked about, or null.</param>
/// <param name="Known">The day whose knowledge counts, or null: everything.</param>
/// <param name="IsJson">Whether the answer is JSON.</param>
internal sealed record RegisterRequest(string? Facts, string? Consolidate, DateOnly? Date, DateOnly? Known, bool IsJson)
{
    /// <summary>Checks the options against each other.</summary>
    /// <exception cref="CliFailure">They do not go together.</exception>
    public static RegisterRequest From(string? facts, string? consolidate, DateOnly? date, DateOnly? known, bool isJson) =>
        facts is not null && consolidate is not null
            ? throw new CliFailure("Pilih salah satu: --facts atau --consolidate.", "Choose one: --facts or --consolidate.")
            : new RegisterRequest(facts, consolidate, date, known, isJson);
}

/// <summary>A register to be shown.</summary>
/// <param name="Register">The letters.</param>
/// <param name="Conflicts">Where they do not go together.</param>
/// <param name="Findings">What was found in how they name and contradict each other.</param>
internal sealed record RegisterListing(LetterRegister Register, ImmutableArray<LetterConflict> Conflicts, ImmutableArray<Finding> Findings)
{
    /// <summary>A register with its conflicts looked for.</summary>
    public static RegisterListing Of(LetterRegister register)
    {
        var report = register.FindConflicts();
        return new RegisterListing(register, report.Conflicts, [.. register.Diagnostics.Concat(report.Findings).Select(Finding.Of)]);
    }

    /// <summary>What revokes a letter, or null.</summary>
    public LetterRelation? RevocationOf(RegisteredLetter letter) =>
        Register.Relations.FirstOrDefault(r => r.To == letter && r.Relation.Kind == Compiler.Model.RelationKind.Revokes);
}
