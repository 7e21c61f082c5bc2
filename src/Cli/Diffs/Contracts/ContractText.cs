using Edaran.Cli.Texts;
using Edaran.Compiler.Diff.Contracts;

namespace Edaran.Cli.Diffs.Contracts;

/// <summary>Contracts as a reviewer reads them on a screen: a kept sentence in a line, any other with its proof.</summary>
internal static class ContractText
{
    private const int MostProofs = 3;

    /// <summary>Writes the contracts, if there are any.</summary>
    public static void Write(IReadOnlyList<HeldContract> contracts, Paper paper, Session session)
    {
        foreach (var contract in contracts)
        {
            paper.Blank();
            paper.Line(0, session.Text(
                $"Kontrak {contract.Contract.Name}: {ContractWords.Counts(contract, session)}.", $"Contract {contract.Contract.Name}: {ContractWords.Counts(contract, session)}."));
            foreach (var sentence in contract.Sentences)
            {
                Write(sentence, paper, session);
            }
        }
    }

    private static void Write(HeldPromise sentence, Paper paper, Session session)
    {
        paper.Line(2, session.Text(
            $"Angka {sentence.Promise.Point} {ContractWords.Of(sentence.State, session)}: {sentence.Promise.Text}",
            $"Point {sentence.Promise.Point} {ContractWords.Of(sentence.State, session)}: {sentence.Promise.Text}"));
        if (sentence.State == PromiseState.Kept)
        {
            return;
        }

        var proofs = ContractWords.Proof(sentence, session).ToList();
        proofs.Take(MostProofs).ToList().ForEach(proof => paper.Line(4, proof));
        if (proofs.Count > MostProofs)
        {
            paper.Line(4, session.Text(
                $"dan {proofs.Count - MostProofs} lagi; semuanya dengan --format json", $"and {proofs.Count - MostProofs} more; all of them with --format json"));
        }
    }
}
