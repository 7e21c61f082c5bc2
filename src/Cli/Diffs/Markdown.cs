namespace Edaran.Cli.Diffs;

/// <summary>Texts of letters in Markdown.</summary>
internal static class Markdown
{
    /// <summary>A text as text, whatever signs are in it.</summary>
    public static string Text(string text) => string.Concat(text.Select(c => "\\`*_{}[]<>#|&".Contains(c, StringComparison.Ordinal) ? $"\\{c}" : c == '\n' ? " " : $"{c}"));
}
