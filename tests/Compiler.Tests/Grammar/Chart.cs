namespace Edaran.Compiler.Tests.Grammar;

/// <summary>
/// Finds every derivation of a sentence: a chart over the spans of its words. It knows nothing of the compiler.
/// </summary>
internal sealed class Chart(Cfg grammar, IReadOnlyList<string> words, string whole)
{
    private readonly Dictionary<(string Symbol, int From, int To), IReadOnlyList<Term>> _found = [];

    /// <summary>The meaning of every derivation of the whole sentence; the same meaning may come several times.</summary>
    public IReadOnlyList<Term> Readings() => Of(whole, 0, words.Count);

    private IReadOnlyList<Term> Of(string part, int from, int to)
    {
        if (_found.TryGetValue((part, from, to), out var known))
        {
            return known;
        }

        // A part never begins anew over the same words without taking one, so this only stops the search there.
        _found[(part, from, to)] = [];
        var meanings = new Dictionary<string, Term>(StringComparer.Ordinal);
        foreach (var rule in grammar.RulesFor(part))
        {
            foreach (var parts in Splits(rule, 0, from, to))
            {
                var term = rule.Meaning.Fill(parts);
                meanings.TryAdd(term.ToString(), term);
            }
        }

        return _found[(part, from, to)] = [.. meanings.Values];
    }

    private IEnumerable<List<Term?>> Splits(Rule rule, int index, int from, int to)
    {
        if (index == rule.Right.Length)
        {
            if (from == to)
            {
                yield return [];
            }

            yield break;
        }

        var symbol = rule.Right[index];
        var left = rule.Right.Length - index - 1;
        if (!Cfg.IsPart(symbol))
        {
            if (from < to && words[from] == symbol)
            {
                foreach (var rest in Splits(rule, index + 1, from + 1, to))
                {
                    yield return [null, .. rest];
                }
            }

            yield break;
        }

        for (var end = left == 0 ? to : from + 1; end <= to - left; end++)
        {
            var heads = Of(symbol, from, end);
            if (heads.Count == 0)
            {
                continue;
            }

            foreach (var rest in Splits(rule, index + 1, end, to))
            {
                foreach (var head in heads)
                {
                    yield return [head, .. rest];
                }
            }
        }
    }
}
