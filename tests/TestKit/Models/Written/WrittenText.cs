namespace Edaran.TestKit.Models.Written;

/// <summary>Small things about the text of a letter.</summary>
internal static class WrittenText
{
    /// <summary>A text with its white space folded to single blanks.</summary>
    public static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A text that begins with a capital.</summary>
    public static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>Names in a row: joined by a word, from three on by commas with one before the last.</summary>
    public static string Series(IReadOnlyList<string> names, string word) =>
        names.Count < 3 ? string.Join($" {word} ", names) : $"{string.Join(", ", names.SkipLast(1))}, {word} {names[^1]}";

    /// <summary>Items behind a colon.</summary>
    /// <param name="items">What the items say.</param>
    /// <param name="word">The word before the last.</param>
    /// <param name="depth">How deep the list is: 1 under a point.</param>
    public static string List(IReadOnlyList<string> items, string word, int depth) => ":" + string.Concat(items.Select((item, at) =>
        $"\n{Label(at, depth)} {item}{(at == items.Count - 1 ? string.Empty : at == items.Count - 2 ? $"; {word}" : ";")}"));

    /// <summary>The mark before an item, from 0.</summary>
    public static string Label(int at, int depth) => depth switch
    {
        1 => $"{(char)('a' + at)}.",
        2 => $"{at + 1})",
        _ => $"{(char)('a' + at)})",
    };
}
