using Edaran.Compiler.Diff.Contracts;

namespace Edaran.Cli.Diffs.Contracts;

/// <summary>Contracts in a comment on a change request.</summary>
internal static class ContractMarkdown
{
    private const int MostProofs = 10;

    /// <summary>Writes the contracts, if there are any.</summary>
    public static void Write(IReadOnlyList<HeldContract> contracts, Session session)
    {
        foreach (var contract in contracts)
        {
            session.Out.WriteLine();
            session.Out.WriteLine($"**{session.Text("Kontrak", "Contract")} {Markdown.Text(contract.Contract.Name)}**: {ContractWords.Counts(contract, session)}");
            session.Out.WriteLine();
            foreach (var sentence in contract.Sentences)
            {
                session.Out.WriteLine($"- {Mark(sentence.State)} {Markdown.Text(sentence.Promise.Text)} ({ContractWords.Of(sentence.State, session)})");
                var proofs = sentence.State == PromiseState.Kept ? [] : ContractWords.Proof(sentence, session).Take(MostProofs);
                proofs.ToList().ForEach(proof => session.Out.WriteLine($"  - {Markdown.Text(proof)}"));
            }
        }
    }

    private static string Mark(PromiseState state) => state switch
    {
        PromiseState.Kept => "✅",
        PromiseState.Broken => "❌",
        _ => "⚠️",
    };
}
