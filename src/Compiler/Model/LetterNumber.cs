namespace Edaran.Compiler.Model;

/// <summary>How numbers of letters are compared: letter case aside, with or without <c>Nomor</c> before and quotes around them.</summary>
public static class LetterNumber
{
    private static readonly string[] Leads = ["nomor ", "no. "];

    /// <summary>Two numbers name one letter when their keys are the same.</summary>
    public static string Key(string number)
    {
        var key = string.Join(' ', number.Trim('"', '\u201C', '\u201D', ' ').ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var lead = Array.Find(Leads, l => key.StartsWith(l, StringComparison.Ordinal));
        return lead is null ? key : key[lead.Length..];
    }
}
