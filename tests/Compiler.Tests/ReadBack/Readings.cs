using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.ReadBack;

namespace Edaran.Compiler.Tests.ReadBack;

/// <summary>Compares how letters were read with what a drafter is to see.</summary>
internal static class Readings
{
    /// <summary>A whole reading as text.</summary>
    public static string Print(Letter letter, MessageLanguage language = MessageLanguage.Indonesian) =>
        Print(LetterReader.Read(letter, language), language);

    /// <summary>The points of a reading as text, without the letter's head.</summary>
    public static string PrintPoints(Letter letter, MessageLanguage language = MessageLanguage.Indonesian)
    {
        var text = Print(LetterReader.Read(letter, language) with { Head = [], Soft = [] }, language);
        return text[(text.IndexOf("\n\n", StringComparison.Ordinal) + 2)..];
    }

    /// <summary>Reads sentences of the office that binding fixtures are about, without the line that repeats the sentence.</summary>
    public static void Are(string sentences, string expected, MessageLanguage language = MessageLanguage.Indonesian)
    {
        var lines = PrintPoints(Binding.Office.Letter(sentences), language).Split('\n')
            .Where(line => !line.StartsWith("  Bunyi: ", StringComparison.Ordinal) && !line.StartsWith("  Text: ", StringComparison.Ordinal));
        Check.Text(expected, string.Join('\n', lines));
    }

    private static string Print(LetterReading reading, MessageLanguage language) =>
        string.Concat(ReadingText.Lines(reading, language).Select(line => new string(' ', line.Indent) + line.Text + "\n"));
}
