namespace Edaran.Compiler.Syntax;

/// <summary>How names are compared: letter case aside, single blanks, without quotes.</summary>
public static class NameText
{
    /// <summary>Two names are the same when their keys are.</summary>
    public static string Key(string name) => name.ToLowerInvariant();

    /// <summary>A quoted name without its quotes, single blanks where white space stood.</summary>
    public static string Unquote(string quoted) =>
        quoted.Length > 1 ? string.Join(' ', quoted[1..^1].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : string.Empty;
}
