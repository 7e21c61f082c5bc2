using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Syntax;

/// <content>Conditions that may be read in two ways: each is refused with both shown, and neither of those is open again.</content>
internal sealed partial class Parser
{
    private JoinedConditionSyntax Checked(JoinedConditionSyntax joined)
    {
        if (joined.Connective == Connective.Mixed)
        {
            var (andFirst, orFirst) = (Grouped(joined, "dan"), Grouped(joined, "atau"));
            ImmutableArray<Fix> fixes = joined.Colon is null ? [Fix.Replace(joined.Span, andFirst), Fix.Replace(joined.Span, orFirst)] : [];
            _diagnostics.Add(Catalogue.MixedConnectives, joined.Span, fixes, $"\"{andFirst}\"", $"\"{orFirst}\"");
            return joined;
        }

        for (var i = 0; i + 1 < joined.Items.Length && joined.Colon is null; i++)
        {
            if (IsOpenNot(joined.Items[i].Value) && joined.Items[i + 1].Value is not NotConditionSyntax)
            {
                ReportNegated(joined, i, (NotConditionSyntax)joined.Items[i].Value);
                break;
            }
        }

        return joined;
    }

    /// <summary>Whether <c>tidak</c> stands before something without brackets, so that it may seem to reach on.</summary>
    private static bool IsOpenNot(ConditionSyntax condition) => condition is NotConditionSyntax { Operand: not BracketedConditionSyntax };

    private void ReportNegated(JoinedConditionSyntax joined, int first, NotConditionSyntax not)
    {
        var word = not.Not.Text;
        var connective = joined.Connective == Connective.And ? " dan " : " atau ";
        var rest = joined.Items.Skip(first + 1).Select(i => i.Value).ToArray();
        var each = string.Join(connective, [not.Words, .. rest.Select(r => r is NotConditionSyntax ? r.Words : $"{word} {r.Words}")]);
        var whole = $"{word} ({string.Join(connective, [not.Operand.Words, .. rest.Select((r, i) => Closed(r, i == rest.Length - 1))])})";
        var span = TextSpan.FromBounds(not.Span.Start, joined.Span.End);
        _diagnostics.Add(Catalogue.NegatedSeries, span, [Fix.Replace(span, each), Fix.Replace(span, whole)], word, $"\"{each}\"", $"\"{whole}\"");
    }

    /// <summary>The words of a member, in brackets where its <c>tidak</c> would otherwise reach on.</summary>
    private static string Closed(ConditionSyntax condition, bool isLast) => IsOpenNot(condition) && !isLast ? $"({condition.Words})" : condition.Words;

    /// <summary>The joined condition with brackets around each run of one connective.</summary>
    private static string Grouped(JoinedConditionSyntax joined, string inner)
    {
        var outer = inner == "dan" ? "atau" : "dan";
        List<List<string>> runs = [[]];
        foreach (var item in joined.Items)
        {
            runs[^1].Add(Closed(item.Value, item == joined.Items[^1]));
            if (item.Separator is { } separator && !SeparatorIs(joined, item, inner))
            {
                runs.Add([]);
            }
        }

        return string.Join($" {outer} ", runs.Select(r => r.Count == 1 ? r[0] : $"({string.Join($" {inner} ", r)})"));
    }

    /// <summary>Whether an item is joined to the next by a word; a bare comma takes the word of the next separator that has one.</summary>
    private static bool SeparatorIs(JoinedConditionSyntax joined, ItemSyntax<ConditionSyntax> item, string word)
    {
        var at = joined.Items.IndexOf(item);
        for (var i = at; i < joined.Items.Length; i++)
        {
            var words = joined.Items[i].Separator?.WordTokens.Where(t => t.Kind == TokenKind.Word).ToArray() ?? [];
            if (words.Length > 0)
            {
                return word == "dan" ? words.Length == 1 && !words[0].Is("atau") : words.Length > 1 || words[0].Is("atau");
            }
        }

        return false;
    }
}
