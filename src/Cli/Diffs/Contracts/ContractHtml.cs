using System.Xml.Linq;
using Edaran.Cli.Pages;
using Edaran.Compiler.Diff.Contracts;

namespace Edaran.Cli.Diffs.Contracts;

/// <summary>Contracts as a part of a page.</summary>
internal static class ContractHtml
{
    private const int MostProofs = 50;

    /// <summary>The part, or null where there is no contract.</summary>
    public static XElement? Of(IReadOnlyList<HeldContract> contracts, Session session) => contracts.Count == 0 ? null : Html.Section(
        "kontrak", session.Text("Kontrak", "Contracts"), contracts.Select(contract => Html.Tag(
            "div.contract",
            Html.Tag("h3", $"{contract.Contract.Name}: {ContractWords.Counts(contract, session)}"),
            Html.Tag("ol", contract.Sentences.Select(sentence => Html.Tag(
                "li",
                Html.Tag($"span.tag.{Tone(sentence.State)}", ContractWords.Of(sentence.State, session)),
                $" {sentence.Promise.Text}",
                Html.Tag("ul", ContractWords.Proof(sentence, session).Take(MostProofs).Select(proof => Html.Tag("li", proof)))))))));

    private static string Tone(PromiseState state) => state switch
    {
        PromiseState.Kept => "good",
        PromiseState.Broken => "bad",
        _ => "other",
    };
}
