using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Edaran.TestKit.Editing;

/// <summary>Letters as long as wanted: the points and examples of one, again and again, under numbers and names of their own.</summary>
public static partial class LongLetters
{
    /// <summary>A letter of at least so many lines.</summary>
    /// <param name="letter">A letter whose examples stand behind its points.</param>
    /// <param name="lines">How many lines.</param>
    public static string Make(string letter, int lines)
    {
        var (from, to) = (FirstPoint().Match(letter).Index, FirstExample().Match(letter).Index);
        var (head, points, examples) = (letter[..from], letter[from..to], letter[to..]);
        var count = Label().Count(points);
        var (allPoints, allExamples) = (new StringBuilder(), new StringBuilder());
        var each = Lines(points) + Lines(examples);
        for (var copy = 0; copy == 0 || Lines(head) + (copy * each) < lines; copy++)
        {
            var number = copy + 1;
            allPoints.Append(Renumbered(points, copy * count));
            allExamples.Append(ExampleName().Replace(Renumbered(examples, copy * count).TrimEnd('\n') + "\n\n", name => $"{name.Value}, salinan {number}"));
        }

        return $"{head}{allPoints}{allExamples}";
    }

    private static int Lines(string text) => text.Count(c => c == '\n');

    private static string Renumbered(string text, int by) =>
        Cited().Replace(Label().Replace(text, label => $"{More(label, by)}. "), cited => $"angka {More(cited, by)}");

    private static int More(Match number, int by) => int.Parse(number.Groups[1].ValueSpan, CultureInfo.InvariantCulture) + by;

    [GeneratedRegex(@"^1\. ", RegexOptions.Multiline)]
    private static partial Regex FirstPoint();

    [GeneratedRegex("^contoh ", RegexOptions.Multiline)]
    private static partial Regex FirstExample();

    [GeneratedRegex(@"^(\d+)\. ", RegexOptions.Multiline)]
    private static partial Regex Label();

    [GeneratedRegex(@"angka (\d+)")]
    private static partial Regex Cited();

    [GeneratedRegex("^contoh .*$", RegexOptions.Multiline)]
    private static partial Regex ExampleName();
}
