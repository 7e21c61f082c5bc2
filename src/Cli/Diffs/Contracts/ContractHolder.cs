using System.Collections.Immutable;
using Edaran.Cli.Findings;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Diff.Contracts;
using Edaran.Compiler.Model;

namespace Edaran.Cli.Diffs.Contracts;

/// <summary>Holds a change against contracts: what is decided for everyone by the compiler, what is counted on the roster.</summary>
internal static class ContractHolder
{
    /// <summary>The contracts with their verdicts; none, with findings, where a row of the roster is wrong.</summary>
    /// <param name="contracts">The contracts.</param>
    /// <param name="old">The old version.</param>
    /// <param name="new">The new version.</param>
    /// <param name="question">The roster and the days, or null.</param>
    public static (IReadOnlyList<HeldContract>? Held, IReadOnlyList<Finding> Findings) Hold(
        ImmutableArray<Contract> contracts, Letter old, Letter @new, PeopleQuestion? question)
    {
        var counted = new PeopleCount(@new, question);
        List<HeldContract> held =
        [
            .. contracts.Select(contract => new HeldContract(contract, [.. ContractReview.Of(old, @new, contract).Select(verdict =>
                question is not null && verdict.Promise.Assurance is CountAssurance count ? counted.Hold(contract, verdict.Promise, count) : Of(verdict))])),
        ];
        return counted.Findings.Count > 0 ? (null, counted.Findings) : (held, []);
    }

    private static HeldPromise Of(PromiseVerdict verdict) => new(
        verdict.Promise, verdict.State, verdict.Breaches, [],
        verdict.Reason.Length == 0 ? null : new Phrase(Localized.In(verdict.Reason, MessageLanguage.Indonesian), Localized.In(verdict.Reason, MessageLanguage.English)));
}
