using System.Collections.Immutable;
using Edaran.Cli.Findings;
using Edaran.Cli.Rules;
using Edaran.Cli.Texts;
using Edaran.Compiler.Diagnostics;
using Edaran.Runtime;

namespace Edaran.Cli.Roster;

/// <summary>What the header of a roster means to some letters.</summary>
/// <param name="Letters">The letters with the columns that are facts of them.</param>
/// <param name="Names">The names of all columns of the result.</param>
/// <param name="Findings">What is wrong or doubtful with the header.</param>
internal sealed record RosterColumns(ImmutableArray<RosterLetter<byte[]>> Letters, ImmutableArray<string> Names, ImmutableArray<Finding> Findings)
{
    /// <summary>Finds the facts among the columns.</summary>
    public static RosterColumns Find(
        IReadOnlyList<string> headers, char separator, IReadOnlyList<Policy> policies, Verbs.RosterRequest request)
    {
        var letters = ImmutableArray.CreateBuilder<RosterLetter<byte[]>>();
        var names = headers.ToList();
        foreach (var policy in policies)
        {
            var results = new ResultColumns(policy.Rules, separator, policies.Count > 1);
            letters.Add(new RosterLetter<byte[]>(
                policy.Rules, [request.Date], FactColumns(headers, policy.Rules), decisions => results.Bytes(decisions[0])));
            names.AddRange(results.Names);
        }

        return new RosterColumns(letters.ToImmutable(), [.. names], [.. CheckHeader(headers, names, policies, request.Input, [])]);
    }

    /// <summary>The columns that are facts of a letter.</summary>
    public static ImmutableArray<FactColumn> FactColumns(IReadOnlyList<string> headers, RuleLetter letter) =>
    [
        .. from index in Enumerable.Range(0, headers.Count)
           let fact = letter.FindFact(headers[index].Trim())
           where fact is not null && fact.Kind != FactKind.Label
           select new FactColumn(index, letter, fact),
    ];

    /// <summary>The columns that are facts of a letter, of which only some may matter; those that form groups are among them.</summary>
    /// <param name="headers">The names of the columns.</param>
    /// <param name="letter">The letter.</param>
    /// <param name="mayMatter">The facts on which something can depend.</param>
    public static ImmutableArray<FactColumn> FactColumns(IReadOnlyList<string> headers, RuleLetter letter, IReadOnlyList<FactSchema> mayMatter)
    {
        var facts = mayMatter.ToHashSet();
        return
        [
            .. from index in Enumerable.Range(0, headers.Count)
               let fact = letter.FindFact(headers[index].Trim())
               where fact is not null && (fact.Kind != FactKind.Label || facts.Contains(fact))
               select new FactColumn(index, letter, fact, facts.Contains(fact)),
        ];
    }

    /// <summary>What is wrong or doubtful with a header: a column twice, or one whose name is nearly that of a fact.</summary>
    /// <param name="headers">The names of the columns.</param>
    /// <param name="names">The names of the columns and of those of the result.</param>
    /// <param name="policies">The letters.</param>
    /// <param name="file">The roster's file, as shown.</param>
    /// <param name="reserved">Names with a meaning of their own.</param>
    public static IEnumerable<Finding> CheckHeader(
        IReadOnlyList<string> headers, IReadOnlyList<string> names, IReadOnlyList<Policy> policies, string file, IReadOnlyList<string> reserved)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in names.Where(name => name.Trim().Length != 0 && !seen.Add(name.Trim())))
        {
            yield return Finding.OfFile(file, Catalogue.ColumnTwice, name.Trim());
        }

        foreach (var twice in policies.SelectMany(policy => SameFactTwice(headers, policy.Rules)).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            yield return Finding.OfFile(file, Catalogue.ColumnTwice, twice);
        }

        var facts = policies.SelectMany(policy => policy.Rules.Facts).SelectMany(fact => fact.Aliases.Prepend(fact.Name)).ToList();
        foreach (var header in headers.Select(header => header.Trim()).Where(header => header.Length > 3 && !reserved.Contains(header, StringComparer.OrdinalIgnoreCase)))
        {
            if (policies.All(policy => policy.Rules.FindFact(header) is null) && Misspelt(header, facts) is { } meant)
            {
                yield return Finding.OfFile(file, Catalogue.MisspeltColumn, header, meant);
            }
        }
    }

    // A name and its alias are different headings of one fact.
    private static IEnumerable<string> SameFactTwice(IReadOnlyList<string> headers, RuleLetter letter)
    {
        var seen = new Dictionary<int, string>();
        foreach (var header in headers.Select(header => header.Trim()))
        {
            var fact = letter.Schema.IndexOfFact(header);
            if (fact >= 0 && !seen.TryAdd(fact, header) && !string.Equals(seen[fact], header, StringComparison.OrdinalIgnoreCase))
            {
                yield return header;
            }
        }
    }

    private static string? Misspelt(string header, IEnumerable<string> facts)
    {
        var plain = header.Replace('_', ' ').Replace('-', ' ');
        var nearest = Spelling.Near(plain, facts);
        return nearest is not null && Spelling.Distance(plain, nearest) <= Math.Clamp(plain.Length / 4, 1, 3) ? nearest : null;
    }
}
