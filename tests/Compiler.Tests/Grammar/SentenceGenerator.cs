namespace Edaran.Compiler.Tests.Grammar;

/// <summary>Makes sentences from the grammar, the same ones for the same seed.</summary>
/// <param name="grammar">The grammar.</param>
/// <param name="seed">Another seed gives other sentences.</param>
/// <param name="start">The part that they are.</param>
internal sealed class SentenceGenerator(Cfg grammar, int seed, string start = Cfg.Sentence)
{
    private const int MaxDepth = 9;
    private readonly Random _random = new(seed);
    private readonly Dictionary<string, int> _shortest = Depths(grammar);

    /// <summary>The words of one sentence.</summary>
    public List<string> Next()
    {
        var words = new List<string>();
        Expand(start, MaxDepth, words);
        return words;
    }

    /// <summary>Writes words as one would type them: no blank before a comma, full stop or closing bracket.</summary>
    public static string Text(IEnumerable<string> words)
    {
        var text = string.Join(' ', words)
            .Replace(" ,", ",", StringComparison.Ordinal)
            .Replace(" .", ".", StringComparison.Ordinal)
            .Replace("( ", "(", StringComparison.Ordinal)
            .Replace(" )", ")", StringComparison.Ordinal);
        return char.ToUpperInvariant(text[0]) + text[1..];
    }

    private void Expand(string symbol, int depth, List<string> words)
    {
        if (!Cfg.IsPart(symbol))
        {
            words.Add(symbol);
            return;
        }

        var rules = grammar.RulesFor(symbol).Where(r => DepthOf(r, _shortest) <= depth).ToList();
        foreach (var part in rules[_random.Next(rules.Count)].Right)
        {
            Expand(part, depth - 1, words);
        }
    }

    // How deep the shallowest tree of each part is, so that a generated sentence always ends.
    private static Dictionary<string, int> Depths(Cfg grammar)
    {
        var depths = new Dictionary<string, int>(StringComparer.Ordinal);
        bool changed;
        do
        {
            changed = false;
            foreach (var rule in grammar.Rules)
            {
                var depth = DepthOf(rule, depths);
                if (depth < depths.GetValueOrDefault(rule.Left, int.MaxValue))
                {
                    depths[rule.Left] = depth;
                    changed = true;
                }
            }
        }
        while (changed);
        return depths;
    }

    private static int DepthOf(Rule rule, Dictionary<string, int> depths)
    {
        var parts = rule.Right.Where(Cfg.IsPart).Select(p => depths.GetValueOrDefault(p, int.MaxValue)).ToList();
        return parts.Contains(int.MaxValue) ? int.MaxValue : parts.DefaultIfEmpty(0).Max() + 1;
    }
}
