using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Edaran.Compiler.Diagnostics;

namespace Edaran.Ide.Features.Completion;

/// <summary>A sentence or clause with places to fill in: <c>{siapa} dapat {moda} dengan syarat {syarat}.</c></summary>
/// <param name="Template">Its words; each place in braces, perhaps with what stands there at first behind a colon.</param>
/// <param name="Indonesian">What it says, in Indonesian.</param>
/// <param name="English">The same in English.</param>
public sealed partial record SentencePattern(string Template, string Indonesian, string English)
{
    /// <summary>Its words and places, in order.</summary>
    public ImmutableArray<PatternPart> Parts { get; } = Split(Template);

    /// <summary>The pattern as a drafter sees it: <c>⟨siapa⟩ dapat ⟨moda⟩</c>.</summary>
    public string Label { get; } = string.Join(' ', string.Concat(Split(Template).Select(part => part.Shown)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What it says.</summary>
    public string Meaning(MessageLanguage language) => language == MessageLanguage.English ? English : Indonesian;

    /// <summary>The pattern with something in each place.</summary>
    public string Fill(PatternNames names) => string.Concat(Parts.Select(part => part.IsPlace ? names.First(part) : part.Text));

    /// <summary>The pattern as an editor takes it that lets one fill in places one after the other.</summary>
    public string Snippet(PatternNames names)
    {
        var text = new StringBuilder();
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var part in Parts)
        {
            text.Append(part.IsPlace ? Place(part, names, numbers) : Escape(part.Text));
        }

        return text.ToString();
    }

    // A place named twice is filled in once.
    private static string Place(PatternPart part, PatternNames names, Dictionary<string, int> numbers)
    {
        if (numbers.TryGetValue(part.Text, out var known))
        {
            return $"${known}";
        }

        var number = numbers[part.Text] = numbers.Count + 1;
        var choices = names.All(part);
        return choices.Length > 1
            ? $"${{{number}|{string.Join(',', choices.Select(choice => Escape(choice).Replace(",", "\\,", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal)))}|}}"
            : $"${{{number}:{Escape(names.First(part))}}}";
    }

    private static string Escape(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("$", "\\$", StringComparison.Ordinal).Replace("}", "\\}", StringComparison.Ordinal);

    private static ImmutableArray<PatternPart> Split(string template) =>
    [
        .. PlaceOrWords().Matches(template).Select(match => match.Groups["place"].Success
            ? new PatternPart(match.Groups["place"].Value, match.Groups["first"].Value, IsPlace: true)
            : new PatternPart(match.Value, string.Empty, IsPlace: false)),
    ];

    [GeneratedRegex(@"\{(?<place>[^:}]+)(:(?<first>[^}]*))?\}|[^{]+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PlaceOrWords();
}

/// <summary>A part of a pattern.</summary>
/// <param name="Text">The words, or the name of the place.</param>
/// <param name="First">What stands in the place at first; empty for the first fitting name.</param>
/// <param name="IsPlace">Whether it is a place to fill in.</param>
public sealed record PatternPart(string Text, string First, bool IsPlace)
{
    /// <summary>The part as a drafter sees it.</summary>
    public string Shown => IsPlace ? $"⟨{Text}⟩" : Text;
}
