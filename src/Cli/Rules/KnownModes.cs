using Edaran.Cli.Texts;

namespace Edaran.Cli.Rules;

/// <summary>The modes of work that letters know.</summary>
internal static class KnownModes
{
    /// <summary>The names of all, in order, each once.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<Policy> letters) =>
        [.. letters.SelectMany(letter => letter.Rules.Modes).Select(known => known.Name).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>The modes asked about: the one named, as the first letter that knows it writes it, or every one.</summary>
    /// <param name="mode">Its name or an alias, as behind <c>--mode</c>; or null.</param>
    /// <param name="letters">The letters.</param>
    /// <exception cref="CliFailure">A mode is named that none knows.</exception>
    public static IReadOnlyList<string> Asked(string? mode, IReadOnlyList<Policy> letters) => mode is null ? Of(letters) : [Named(mode, letters)];

    /// <summary>The name of a mode that at least one letter knows.</summary>
    /// <param name="mode">Its name or an alias, as behind <c>--mode</c>.</param>
    /// <param name="letters">The letters.</param>
    /// <exception cref="CliFailure">None knows it.</exception>
    public static string Named(string mode, IReadOnlyList<Policy> letters)
    {
        foreach (var letter in letters)
        {
            if (letter.Rules.Schema.IndexOfMode(mode) is var at and >= 0)
            {
                return letter.Rules.Modes[at].Name;
            }
        }

        var names = Of(letters);
        var known = string.Join(", ", names);
        var nearest = Spelling.Near(mode, names) is { } near ? new Phrase($" Maksud Anda \"{near}\"?", $" Did you mean \"{near}\"?") : new Phrase("", "");
        throw new CliFailure(
            $"Cara kerja \"{mode}\" tidak dikenal untuk --mode; surat mengenal {known}.{nearest.Indonesian}",
            $"The mode \"{mode}\" is not known to --mode; the letter knows {known}.{nearest.English}");
    }
}
