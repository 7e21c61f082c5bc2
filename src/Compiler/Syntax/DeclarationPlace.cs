using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Syntax;

/// <summary>Where a new declaration stands in a letter: on a line of its own behind the other declarations and the head, before the first point.</summary>
public static class DeclarationPlace
{
    /// <summary>The edit that writes a declaration; null in a text without points.</summary>
    /// <param name="tree">The text.</param>
    /// <param name="declaration">The declaration with its full stop.</param>
    public static TextEdit? Write(SyntaxTree tree, string declaration)
    {
        if (tree.Root.Members.FirstOrDefault(member => member is PointMemberSyntax) is not { } first)
        {
            return null;
        }

        SyntaxNode? before = tree.Root.Members.TakeWhile(member => member != first).LastOrDefault() ?? (SyntaxNode?)tree.Root.Title;
        var end = before is { Span.Length: > 0 } ? tree.Source.Text.IndexOfAny(['\r', '\n'], before.Span.End) : -1;
        if (end < 0 || end >= first.Span.Start)
        {
            return new TextEdit(new TextSpan(first.Span.Start, 0), declaration + "\n\n");
        }

        // Behind a comment on the line before, and above those that belong to the first point.
        var line = tree.Source.Text[end] == '\r' ? "\r\n" : "\n";
        var isBelowOthers = before is MemberSyntax and not (HeaderSyntax or ExampleSyntax or SoftMemberSyntax);
        var isAboveBlank = tree.Source.Text.AsSpan(end).StartsWith(line + line);
        return new TextEdit(new TextSpan(end, 0), line + (isBelowOthers ? string.Empty : line) + declaration + (isAboveBlank ? string.Empty : line));
    }
}
