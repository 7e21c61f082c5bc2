using Edaran.Runtime;

namespace Edaran.Cli.Diffs.Contracts;

/// <summary>The group that a value of a fact belongs to: the topmost that contains it, as for quotas.</summary>
internal sealed class TopUnits
{
    private readonly Dictionary<string, string> _top = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The groups of a fact of a letter; every value is its own where the fact is null or unknown.</summary>
    public TopUnits(RuleLetter letter, string? fact)
    {
        var choices = fact is null ? [] : letter.FindFact(fact)?.Choices ?? [];
        foreach (var choice in choices)
        {
            var top = choice;
            while (top.Parent >= 0)
            {
                top = choices[top.Parent];
            }

            _top[choice.Name] = top.Name;
        }
    }

    /// <summary>The group of a value.</summary>
    public string Of(string value) => _top.GetValueOrDefault(value, value);
}
