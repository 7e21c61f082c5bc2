using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Analysis;

/// <summary>Conditions and exceptions that change nothing: within the letter's scope and period the point holds for the same people without them.</summary>
/// <param name="findings">Takes what is found.</param>
/// <param name="dead">Norms that never hold; of their parts nothing is said.</param>
internal sealed class IdleParts(Findings findings, HashSet<int> dead)
{
    private readonly LetterDiagrams _diagrams = findings.Diagrams;

    /// <summary>Looks for them. A clause before the colon of a list is idle when it is for every item.</summary>
    public void Find()
    {
        var norms = _diagrams.Letter.Norms.Where(norm => !dead.Contains(norm.Index)).ToList();
        Report(
            norms.SelectMany(norm => norm.Clauses.Select(clause => (norm, clause.Source, clause.Condition))),
            (norm, clause) => Without(norm, clause, wanted: true),
            Catalogue.IdleCondition);
        Report(
            norms.SelectMany(norm => norm.Exceptions.Where(one => one.Source is not null).Select(one => (norm, one.Source!, one.Condition))),
            (norm, exception) => Without(norm, exception, wanted: false),
            Catalogue.IdleException);
    }

    private void Report(IEnumerable<(Norm Norm, Location Source, Condition Condition)> parts, Func<Norm, Condition, bool> isIdle, DiagnosticDescriptor descriptor)
    {
        // A point of its own that excepts (Angka 2 dikecualikan bagi …) is named by its number.
        var exempting = _diagrams.Letter.Norms.SelectMany(norm => norm.Exceptions.Where(one => one.Point != norm.Point && one.Source is not null)).Select(one => (one.Point, Source: one.Source!)).ToList();
        foreach (var shared in parts.GroupBy(part => part.Source.Span))
        {
            if (shared.All(part => isIdle(part.Norm, part.Condition)))
            {
                var (norm, source, _) = shared.First();
                var person = findings.People.Find(_diagrams.Table.And(_diagrams.Active(norm), _diagrams.Speaks(norm)));
                var by = exempting.Find(point => point.Source.Span == source.Span).Point;
                findings.Add(
                    descriptor, source, person, by is null ? Deletion(source) : [],
                    norm.Point, by is null ? WordsOf(source) : $"angka {by}", person is null ? string.Empty : findings.Words.Of(person));
            }
        }
    }

    private bool Without(Norm norm, Condition part, bool wanted)
    {
        // A condition may stand in the norm by itself, or as one of several.
        var parts = LetterDiagrams.PartsOf(norm)
            .SelectMany(one => one is { Wanted: true, Condition: AllOf all } ? all.Operands.Select(operand => (Condition: operand, one.Wanted)) : [one])
            .ToList();
        var at = parts.FindIndex(one => ReferenceEquals(one.Condition, part) && one.Wanted == wanted);
        if (at < 0)
        {
            return false;
        }

        parts.RemoveAt(at);
        var table = _diagrams.Table;
        var care = table.And(_diagrams.Speaks(norm), _diagrams.Possible);
        var (with, without) = (Ask(() => table.And(_diagrams.Active(norm), care)), Ask(() => table.And(_diagrams.ActiveWith(norm, parts), care)));
        return with == without && with != Mdd.Exceeded;

        int Ask(Func<int> question) => _diagrams.Within(LetterDiagrams.QuestionBudget, question);
    }

    private static string WordsOf(Location source) =>
        string.Join(' ', source.Source.Text.Substring(source.Span.Start, source.Span.Length).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim(',', ' ');

    /// <summary>Removes the clause; at the beginning of a sentence the next word becomes the first.</summary>
    private static ImmutableArray<Fix> Deletion(Location source)
    {
        var (text, start, end) = (source.Source.Text, source.Span.Start, source.Span.Start + source.Span.Length);
        if (text[start] == ',' || (start > 0 && text[start - 1] == ' ' && text[end - 1] != ','))
        {
            var from = text[start] == ',' ? start : start - 1;
            return [Delete(new TextSpan(from, end - from), string.Empty)];
        }

        var next = end;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        return next < text.Length ? [Delete(new TextSpan(start, next + 1 - start), char.ToUpperInvariant(text[next]).ToString())] : [];
    }

    private static Fix Delete(TextSpan span, string newText) =>
        new("Hapus bagian yang tidak mengubah apa-apa", "Delete the part that changes nothing", [new TextEdit(span, newText)]);
}
