using System.Collections.Immutable;

namespace Edaran.Compiler.Tests.Grammar;

/// <summary>One way to read a sentence.</summary>
/// <param name="Form">Its shape with groups of one connective flattened: two readings differ when their forms do.</param>
internal sealed record Reading(Term Form)
{
    private static readonly string[] ChoiceFacts = ["unit", "zona risiko"];

    /// <summary>The different readings of a sentence, from every derivation the grammar has for it.</summary>
    public static ImmutableArray<Reading> AllOf(Cfg grammar, IReadOnlyList<string> words, string part = Cfg.Sentence) =>
        [.. new Chart(grammar, words, part).Readings().SelectMany(t => WithSeries(Flatten(t))).Select(t => new Reading(t)).DistinctBy(r => r.Form.ToString(), StringComparer.Ordinal)];

    /// <summary>What is said, of what, and working where: <c>dapat WFH</c>, <c>wajib melakukan presensi saat WFH</c>.</summary>
    public string Effect
    {
        get
        {
            var does = Find(Form, "does") ?? throw new FormatException($"Nothing is said in {Form}.");
            return $"{does.Arguments[0].Head} {Words(does.Arguments[1])}{(Find(Form, "while") is { } at ? " saat " + Words(at.Arguments[0]) : string.Empty)}";
        }
    }

    private static string Words(Term term) => string.Join(", ", term.Arguments.Select(a => a.Head));

    private static Term? Find(Term term, string head) => term.Head == head ? term : term.Arguments.Select(a => Find(a, head)).FirstOrDefault(t => t is not null);

    // and(a, and(b, c)) reads no other way than and(a, b, c).
    private static Term Flatten(Term term)
    {
        var arguments = term.Arguments.Select(Flatten).ToImmutableArray();
        return term.Head is "and" or "or" or "both"
            ? term with { Arguments = [.. arguments.SelectMany(a => a.Head == term.Head ? a.Arguments : [a])] }
            : term with { Arguments = arguments };
    }

    // What dan joins is a series where all of it names values of one fact; where only some of it does, it may be one.
    private static IEnumerable<Term> WithSeries(Term term)
    {
        IEnumerable<ImmutableArray<Term>> choices = [[]];
        foreach (var argument in term.Arguments)
        {
            var variants = WithSeries(argument).ToList();
            choices = choices.SelectMany(c => variants.Select(v => c.Add(v))).ToList();
        }

        return choices.SelectMany(arguments => term.Head == "both" ? Both(arguments) : [term with { Arguments = arguments }]);
    }

    private static IEnumerable<Term> Both(ImmutableArray<Term> members)
    {
        var same = members.GroupBy(FactOf, StringComparer.Ordinal).FirstOrDefault(g => g.Key is not null && g.Count() > 1);
        if (same is null || same.Count() < members.Length)
        {
            yield return new Term("and", members);
        }

        if (same is not null)
        {
            var series = new Term("or", [.. same]);
            yield return same.Count() == members.Length ? series : new Term("and", [series, .. members.Except(same)]);
        }
    }

    private static string? FactOf(Term term) => term.Head switch
    {
        "in" when ChoiceFacts.Contains(term.Arguments[0].Head) => term.Arguments[0].Head,
        "or" or "group" when term.Arguments.Select(FactOf).Distinct().Count() == 1 => FactOf(term.Arguments[0]),
        _ => null,
    };
}
