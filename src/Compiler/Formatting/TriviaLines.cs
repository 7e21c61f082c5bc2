using Edaran.Compiler.Syntax;

namespace Edaran.Compiler.Formatting;

/// <summary>A comment line before a token.</summary>
/// <param name="Text">The comment, from its slashes on.</param>
/// <param name="AfterEmptyLine">Whether an empty line stands before it.</param>
internal readonly record struct CommentLine(string Text, bool AfterEmptyLine);

/// <summary>The comments around a token and the empty lines between them.</summary>
internal static class TriviaLines
{
    /// <summary>The comment lines before a token, and whether an empty line stands between them and the token.</summary>
    public static (List<CommentLine> Comments, bool EmptyLineLast) Before(SyntaxToken token)
    {
        var comments = new List<CommentLine>();
        var empty = false;
        var lines = token.LeadingTrivia.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r');
        for (var i = 0; i < lines.Length; i++)
        {
            var text = lines[i].Trim();
            if (text.StartsWith("//", StringComparison.Ordinal))
            {
                comments.Add(new CommentLine(text, empty));
                empty = false;
            }
            else if (i < lines.Length - 1)
            {
                empty = true;
            }
        }

        return (comments, empty);
    }

    /// <summary>The comment behind a token on its line, or null.</summary>
    public static string? Behind(SyntaxToken token)
    {
        var at = token.TrailingTrivia.IndexOf("//", StringComparison.Ordinal);
        return at < 0 ? null : token.TrailingTrivia[at..].TrimEnd();
    }
}
