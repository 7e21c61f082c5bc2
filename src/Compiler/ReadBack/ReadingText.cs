using Edaran.Compiler.Diagnostics;

namespace Edaran.Compiler.ReadBack;

/// <summary>Lays a reading out in lines: a heading a point, a line a part, what is grouped under it further in.</summary>
public static class ReadingText
{
    private const int Step = 2;

    /// <summary>The lines of a reading; an empty one stands before each heading but the first.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="language">The language it was made in.</param>
    public static IEnumerable<(int Indent, string Text)> Lines(LetterReading reading, MessageLanguage language)
    {
        var words = new Wording(language);
        yield return (0, words.Say($"Surat edaran {reading.Number}", $"Letter {reading.Number}"));
        foreach (var line in reading.Head.SelectMany(Lines))
        {
            yield return line;
        }

        foreach (var point in reading.Points)
        {
            yield return (0, string.Empty);
            yield return (0, words.Say($"Angka {point.Point}", $"Point {point.Point}"));
            foreach (var line in point.Lines.SelectMany(Lines))
            {
                yield return line;
            }
        }

        foreach (var soft in reading.Soft)
        {
            yield return (0, string.Empty);
            yield return (0, words.Say("Imbauan (hanya dicetak, tidak dinilai)", "Appeal (printed only, never evaluated)"));
            yield return (Step, soft);
        }
    }

    private static IEnumerable<(int Indent, string Text)> Lines(ReadingLine line) =>
        Items(line.Statement, Step, $"{line.Label}: ");

    private static IEnumerable<(int Indent, string Text)> Items(Statement statement, int indent, string mark)
    {
        yield return (indent, mark + statement.Text);
        foreach (var line in statement.Items.SelectMany(item => Items(item, indent + Step, "- ")))
        {
            yield return line;
        }
    }
}
