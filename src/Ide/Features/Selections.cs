using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Ide.Features;

/// <summary>What a selection grows to, step by step: a word, the phrase around it, the sentence, the point, the whole text.</summary>
public static class Selections
{
    /// <summary>The stretches around an offset, the smallest first, each larger than the one before; at least one.</summary>
    public static IReadOnlyList<TextSpan> Around(UnitSyntax unit, int offset)
    {
        var stretches = new List<TextSpan>();
        SyntaxElement? at = unit;
        while (at is not null)
        {
            if (at.Span.Touches(offset) && at.Span.Length > 0 && (stretches.Count == 0 || stretches[^1] != at.Span))
            {
                stretches.Add(at.Span);
            }

            // Where two touch, the one that begins here is meant.
            at = at.Children.LastOrDefault(child => child.Span.Length > 0 && child.Span.Touches(offset));
        }

        stretches.Reverse();
        return stretches.Count > 0 ? stretches : [new TextSpan(offset, 0)];
    }
}
