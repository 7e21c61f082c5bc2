using Edaran.Cli.Rules;
using Edaran.Runtime;

namespace Edaran.Cli.Audit;

/// <summary>The letters that rows are held against: on each day as they then stand.</summary>
/// <param name="policies">The letters.</param>
/// <param name="headers">The names of the roster's columns.</param>
internal sealed class AuditLetters(PolicySet policies, IReadOnlyList<string> headers)
{
    private readonly Dictionary<DateOnly, AuditLetter[]> _days = [];
    private readonly Dictionary<RuleLetter, AuditLetter> _letters = new(ReferenceEqualityComparer.Instance);

    /// <summary>The letters as they stand on a day.</summary>
    public AuditLetter[] On(DateOnly day)
    {
        if (!_days.TryGetValue(day, out var letters))
        {
            _days[day] = letters = [.. policies.On(day).Select(LetterOf)];
        }

        return letters;
    }

    /// <summary>What was found by each letter, whatever it became in the meantime.</summary>
    public List<AuditReport> Reports() => [.. _letters.Values.GroupBy(letter => letter.File, letter => letter.Report()).Select(Join)];

    private AuditLetter LetterOf(Policy policy)
    {
        if (!_letters.TryGetValue(policy.Rules, out var letter))
        {
            _letters[policy.Rules] = letter = new AuditLetter(policy, headers);
        }

        return letter;
    }

    private static AuditReport Join(IEnumerable<AuditReport> reports)
    {
        var parts = reports.ToList();
        return parts.Count == 1 ? parts[0] : new AuditReport
        {
            Letter = parts[0].Letter,
            Breaches = [.. parts.SelectMany(part => part.Breaches)],
            Uncertain = [.. parts.SelectMany(part => part.Uncertain)],
            Rows = parts.Sum(part => part.Rows),
            Groups = [.. parts.SelectMany(part => part.Groups).Distinct()],
            Days = parts.Sum(part => part.Days),
        };
    }
}
