using System.Text;

namespace Edaran.TestKit;

/// <summary>A line difference of two texts, for the message of a failed comparison.</summary>
public static class TextDiff
{
    private const int Context = 3;
    private const int MaxLines = 80;

    // Above this many lines on either side, the changed middle is shown as one block instead of being aligned.
    private const int MaxAligned = 1500;

    /// <summary>
    /// The lines that differ, <c>-</c> for <paramref name="expected"/> and <c>+</c> for <paramref name="actual"/>, with
    /// line numbers of the expected text; empty when the texts are equal.
    /// </summary>
    public static string Describe(string expected, string actual)
    {
        if (string.Equals(expected, actual, StringComparison.Ordinal))
        {
            return "";
        }

        var steps = Align(expected.Split('\n'), actual.Split('\n'));
        var result = new StringBuilder();
        var shown = 0;
        var last = -1;
        for (var index = 0; index < steps.Count && shown < MaxLines; index++)
        {
            if (!NearChange(steps, index))
            {
                continue;
            }

            if (last >= 0 && index != last + 1)
            {
                result.Append("      …\n");
            }

            var (kind, number, line) = steps[index];
            result.Append($"{number,5} {kind} {Visible(line)}\n");
            last = index;
            shown++;
        }

        return shown == MaxLines ? result.Append("      … and more\n").ToString() : result.ToString();
    }

    private static bool NearChange(List<Step> steps, int index)
    {
        for (var near = Math.Max(0, index - Context); near <= Math.Min(steps.Count - 1, index + Context); near++)
        {
            if (steps[near].Kind != ' ')
            {
                return true;
            }
        }

        return false;
    }

    private static List<Step> Align(string[] old, string[] @new)
    {
        var head = 0;
        while (head < old.Length && head < @new.Length && old[head] == @new[head])
        {
            head++;
        }

        var tail = 0;
        while (tail < old.Length - head && tail < @new.Length - head && old[^(tail + 1)] == @new[^(tail + 1)])
        {
            tail++;
        }

        var steps = old[..head].Select((line, index) => new Step(' ', index + 1, line)).ToList();
        AlignMiddle(old[head..^tail], @new[head..^tail], head, steps);
        steps.AddRange(old[^tail..].Select((line, index) => new Step(' ', old.Length - tail + index + 1, line)));
        return steps;
    }

    private static void AlignMiddle(string[] old, string[] @new, int offset, List<Step> steps)
    {
        var common = old.Length > MaxAligned || @new.Length > MaxAligned
            ? new int[old.Length + 1, @new.Length + 1]
            : CommonLengths(old, @new);
        int i = 0, j = 0;
        while (i < old.Length || j < @new.Length)
        {
            if (i < old.Length && j < @new.Length && old[i] == @new[j])
            {
                steps.Add(new Step(' ', offset + i + 1, old[i]));
                i++;
                j++;
            }
            else if (j == @new.Length || (i < old.Length && common[i + 1, j] >= common[i, j + 1]))
            {
                steps.Add(new Step('-', offset + i + 1, old[i++]));
            }
            else
            {
                steps.Add(new Step('+', offset + i + 1, @new[j++]));
            }
        }
    }

    // The length of the longest common run of lines of every pair of endings.
    private static int[,] CommonLengths(string[] old, string[] @new)
    {
        var lengths = new int[old.Length + 1, @new.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = @new.Length - 1; j >= 0; j--)
            {
                lengths[i, j] = old[i] == @new[j]
                    ? lengths[i + 1, j + 1] + 1
                    : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        return lengths;
    }

    private static string Visible(string line) =>
        line.Replace("\r", "␍", StringComparison.Ordinal).Replace("\t", "→", StringComparison.Ordinal);

    private readonly record struct Step(char Kind, int Number, string Line);
}
