using System.Collections.Immutable;
using Edaran.Cli.Files;
using Edaran.Cli.Findings;
using Edaran.Compiler.Model;

namespace Edaran.Cli.Diffs.Contracts;

/// <summary>Finds the contracts that guard a letter.</summary>
internal static class GuardingContracts
{
    /// <summary>
    /// The contracts named; where none is, those beside the new version that guard it, or beside the old one of a letter that is removed. A letter
    /// that is new changes nothing that was promised. With findings where a contract has errors.
    /// </summary>
    /// <param name="named">Files named on the command line; may be empty.</param>
    /// <param name="before">The old version as named.</param>
    /// <param name="after">The new version as named.</param>
    /// <param name="old">The old version.</param>
    /// <param name="new">The new version.</param>
    /// <exception cref="CliFailure">A file that is named is no contract, or guards another letter.</exception>
    public static (ImmutableArray<Contract> Contracts, IReadOnlyList<Finding> Findings) Of(
        IReadOnlyList<string> named, NamedVersion before, NamedVersion after, Letter old, Letter @new)
    {
        if (named.Count == 0 && before.IsMissing)
        {
            return ([], []);
        }

        var workspace = named.Count > 0 ? Workspace.Load(named) : (after.IsMissing ? before : after).LoadContracts();
        if (workspace.HasErrors)
        {
            return ([], [.. workspace.Findings.Where(finding => finding.IsError)]);
        }

        var contracts = workspace.Contracts.Select(contract => contract.Meaning!).ToImmutableArray();
        var guarding = contracts.Where(contract => contract.Guards(@new.Number) || contract.Guards(old.Number)).ToImmutableArray();
        if (named.Count > 0)
        {
            Check(named, contracts, guarding, @new);
        }

        return (guarding, []);
    }

    private static void Check(IReadOnlyList<string> named, ImmutableArray<Contract> contracts, ImmutableArray<Contract> guarding, Letter @new)
    {
        if (named.FirstOrDefault(file => !contracts.Any(contract => contract.Source.Path == file)) is { } none)
        {
            throw new CliFailure($"Berkas untuk --contract bukan kontrak perubahan: {none}.", $"A file for --contract is no contract: {none}.");
        }

        if (contracts.Except(guarding).FirstOrDefault() is { } other)
        {
            throw new CliFailure(
                $"Kontrak \"{other.Name}\" menjaga surat edaran {string.Join("; ", other.Letters)}, bukan {@new.Number}.",
                $"The contract \"{other.Name}\" guards circular letter {string.Join("; ", other.Letters)}, not {@new.Number}.");
        }
    }
}
