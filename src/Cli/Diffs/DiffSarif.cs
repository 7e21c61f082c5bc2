using System.Collections.Immutable;
using Edaran.Cli.Diffs.Contracts;
using Edaran.Cli.Findings;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Diff.Contracts;
using Edaran.Compiler.Model;
using Edaran.Compiler.Text;

namespace Edaran.Cli.Diffs;

/// <summary>
/// A comparison for code scanning: sentences of contracts that are not kept are errors where they stand, with the points of the new version
/// that break them; what changes for whom is a note at the point that answers now.
/// </summary>
internal static class DiffSarif
{
    /// <summary>Writes the log.</summary>
    public static void Write(DiffReport report, Session session) => SarifReport.Write(
        [
            .. report.Contracts.SelectMany(contract => contract.Sentences
                .Where(sentence => sentence.State != PromiseState.Kept)
                .Select(sentence => Of(contract.Contract, sentence, report.New, session))),
            .. Change.Of(report.Comparison, session.Language).Select(change => Of(change, report.New, session)),
        ],
        session,
        $"edaran-diff/{report.New.Number}");

    private static Finding Of(Contract contract, HeldPromise sentence, Letter letter, Session session)
    {
        var proof = string.Join("; ", ContractWords.Proof(sentence, session).Take(1));
        var descriptor = sentence.State == PromiseState.Broken ? Catalogue.PromiseBroken : Catalogue.PromiseNotChecked;
        return Finding.Of(new Diagnostic(descriptor, sentence.Promise.Source, [sentence.Promise.Point, contract.Name, proof], [])
        {
            Witness = sentence.Breaches.FirstOrDefault()?.Witness,
            Related = [.. sentence.Breaches.SelectMany(breach => breach.PointsAfter).Distinct(StringComparer.Ordinal).Select(point => PlaceOf(point, letter))],
        });
    }

    private static Finding Of(Change change, Letter letter, Session session)
    {
        var places = change.First.PointsAfter.Select(point => PlaceOf(point, letter)).ToImmutableArray();
        ImmutableArray<string> arguments = [change.Title, Change.Points(change.First, session.Language), Localized.In(change.First.Example, session.Language)];
        return Finding.Of(new Diagnostic(Catalogue.AnswerChanged, places.IsEmpty ? HeadOf(letter) : places[0].Location, arguments, [])
        {
            Witness = change.First.Witness,
            Related = [.. places.Skip(1)],
        });
    }

    private static RelatedPlace PlaceOf(string point, Letter letter) =>
        new(letter.Norms.First(norm => norm.Point == point).Source, Localized.Both($"angka {point}", $"point {point}"));

    // Where no point answers any more: the line that names the letter.
    private static Location HeadOf(Letter letter) =>
        new(letter.Source, new TextSpan(0, letter.Source.Text.AsSpan().TrimEnd().IndexOfAny('\r', '\n') is var end and >= 0 ? end : letter.Source.Text.Length));
}
