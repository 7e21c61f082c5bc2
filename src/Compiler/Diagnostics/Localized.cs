namespace Edaran.Compiler.Diagnostics;

/// <summary>An argument of a message that reads differently in the two languages.</summary>
public static class Localized
{
    private const char Separator = '\u001F';

    /// <summary>Joins both readings to one argument.</summary>
    public static string Both(string indonesian, string english) => indonesian + Separator + english;

    /// <summary>The reading for a language; an argument of one reading is itself.</summary>
    public static string In(string argument, MessageLanguage language)
    {
        var at = argument.IndexOf(Separator, StringComparison.Ordinal);
        return at < 0 ? argument : language == MessageLanguage.English ? argument[(at + 1)..] : argument[..at];
    }
}
