using System.Collections.Immutable;

namespace Edaran.Compiler.Tests.Grammar;

/// <summary>One rule of the grammar: what it is called, its words and parts, and what they mean together.</summary>
/// <param name="Left">The part it makes, with its angle brackets.</param>
/// <param name="Right">Words and parts, in order.</param>
/// <param name="Meaning">What it means.</param>
internal sealed record Rule(string Left, ImmutableArray<string> Right, Term Meaning);

/// <summary>The grammar of <c>tests/Spec/grammar.txt</c>.</summary>
internal sealed class Cfg
{
    private readonly ILookup<string, Rule> _rules;

    private Cfg(IEnumerable<Rule> rules) => _rules = rules.ToLookup(r => r.Left, StringComparer.Ordinal);

    /// <summary>The part that stands for a whole sentence.</summary>
    public const string Sentence = "<Sentence>";

    /// <summary>The part that stands for a sentence of a contract.</summary>
    public const string Promise = "<Promise>";

    /// <summary>Whether a symbol is a part (not a word).</summary>
    public static bool IsPart(string symbol) => symbol.Length > 2 && symbol[0] == '<';

    /// <summary>The rules that make a part.</summary>
    public IEnumerable<Rule> RulesFor(string part) =>
        _rules.Contains(part) ? _rules[part] : throw new FormatException($"No rule makes {part}.");

    /// <summary>All rules.</summary>
    public IEnumerable<Rule> Rules => _rules.SelectMany(r => r);

    /// <summary>Reads the grammar file.</summary>
    public static Cfg Load()
    {
        var rules = File.ReadLines(RepositoryRoot.File("tests/Spec/grammar.txt"))
            .Where(line => line.Length > 0 && line[0] == '<')
            .Select(ReadRule)
            .ToList();
        return new Cfg(rules);
    }

    private static Rule ReadRule(string line)
    {
        var arrow = line.IndexOf(" -> ", StringComparison.Ordinal);
        var means = line.IndexOf(" => ", StringComparison.Ordinal);
        return new Rule(
            line[..arrow],
            [.. line[(arrow + 4)..means].Split(' ', StringSplitOptions.RemoveEmptyEntries)],
            Term.Read(line[(means + 4)..].Trim()));
    }
}
