using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Formatting;

/// <summary>
/// Rewrites a text in the one house form: header words in a column, a point a paragraph with its items below it, long
/// sentences wrapped, comments and groups of lines kept. Only white space changes, so the meaning cannot; an element that
/// could not be understood stays as it stands.
/// </summary>
public static class Formatter
{
    /// <summary>The longest line, in characters, where the words allow it.</summary>
    public const int Width = 120;

    /// <summary>The whole text of a tree in house form. Idempotent.</summary>
    public static string Format(SyntaxTree tree) => Format(tree, trusted: null);

    /// <summary>The same, with a stretch that is laid out although the element around it could not be understood to its end.</summary>
    internal static string Format(SyntaxTree tree, TextSpan? trusted)
    {
        if (tree.Root.Kind == UnitKind.Unknown)
        {
            return tree.Source.Text;
        }

        var writer = new LineWriter();
        writer.Write(new Layout().Of(tree.Root));
        foreach (var member in tree.Root.Members)
        {
            if (IsFaulty(tree, member, trusted is { } stretch && member.Span.Start <= stretch.Start && stretch.End <= member.Span.End ? stretch : member.Span))
            {
                writer.WriteVerbatim(member);
            }
            else
            {
                writer.Write(new Layout().Of(member));
            }
        }

        writer.WriteEnd(tree.Root.EndOfFile);
        var formatted = WithLineBreaksOf(tree.Source.Text, writer.ToString());
        return SameWords(tree.Source, formatted) ? formatted : tree.Source.Text;
    }

    private static bool IsFaulty(SyntaxTree tree, MemberSyntax member, TextSpan stretch)
    {
        return member.DescendantsAndSelf().Any(e => e is SkippedSyntax && IsMet(e.Span))
            || tree.Diagnostics.Any(d => d.Severity == Severity.Error && IsMet(d.Location.Span));

        bool IsMet(TextSpan span) => span.Start <= stretch.End && span.End >= stretch.Start;
    }

    /// <summary>Gives every line the break that the text has: a file from Windows stays one.</summary>
    private static string WithLineBreaksOf(string text, string formatted)
    {
        var plain = formatted.Replace("\r\n", "\n", StringComparison.Ordinal);
        return text.Contains("\r\n", StringComparison.Ordinal) ? plain.Replace("\n", "\r\n", StringComparison.Ordinal) : plain;
    }

    /// <summary>The last guard of the promise that only white space changes.</summary>
    private static bool SameWords(SourceText source, string formatted) =>
        Lexer.Scan(source).Select(t => t.Text).SequenceEqual(Lexer.Scan(new SourceText(source.Path, formatted)).Select(t => t.Text), StringComparer.Ordinal);
}
