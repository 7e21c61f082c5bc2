using System.Text;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Text;

namespace Edaran.Ide.Features;

/// <summary>Turns a rewritten text into edits, so that what did not change, and the place where one writes, stay.</summary>
public static class TextEdits
{
    /// <summary>One edit for the stretch between the first and the last character that differ; none for equal texts.</summary>
    /// <param name="old">What stands there.</param>
    /// <param name="new">What is to stand there.</param>
    /// <param name="at">The offset at which it stands.</param>
    public static IReadOnlyList<TextEdit> Between(string old, string @new, int at = 0)
    {
        var start = old.AsSpan().CommonPrefixLength(@new);
        if (start == old.Length && start == @new.Length)
        {
            return [];
        }

        var end = 0;
        while (end < Math.Min(old.Length, @new.Length) - start && old[^(end + 1)] == @new[^(end + 1)])
        {
            end++;
        }

        return [new TextEdit(TextSpan.FromBounds(at + start, at + old.Length - end), @new[start..^end])];
    }

    /// <summary>A text after some edits.</summary>
    /// <param name="text">The text.</param>
    /// <param name="edits">The edits, not overlapping, in any order; what is inserted at one place stands in theirs.</param>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        var result = new StringBuilder(text.Length);
        var at = 0;
        foreach (var edit in edits.OrderBy(edit => edit.Span.Start).ThenBy(edit => edit.Span.End))
        {
            result.Append(text, at, edit.Span.Start - at).Append(edit.NewText);
            at = edit.Span.End;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }
}
