namespace Edaran.Compiler.Syntax;

/// <summary>
/// Finds sentences in quotes: behind a colon a quotation mark opens them where the next mark opens a name inside, or stands on
/// a later line; they end with the first <c>."</c> of the paragraph. A name in quotes never ends so.
/// </summary>
internal sealed class BlockFinder(string text)
{
    // Where the text was last searched, and the closing mark there: what is asked next lies behind, so it is searched once.
    private (int From, int To, int Close) _searched = (-1, -1, -1);

    /// <summary>Where the sentences that open at an offset end, or 0: there open none.</summary>
    public int EndOf(int open)
    {
        if (open >= text.Length || !Lexer.IsQuote(text[open]) || !IsOpen(open))
        {
            return 0;
        }

        if (open < _searched.From || open >= _searched.To)
        {
            var (to, close) = Search(open);
            _searched = (open, to, close);
        }

        return _searched.Close + 1;
    }

    // The next mark closes a name unless it stands behind white space or on another line.
    private bool IsOpen(int open)
    {
        for (var i = open + 1; i < text.Length; i++)
        {
            if (text[i] is '\n' or '\r' || Lexer.IsQuote(text[i]))
            {
                return text[i] is '\n' or '\r' || char.IsWhiteSpace(text[i - 1]) || text[i - 1] == '(';
            }
        }

        return false;
    }

    // Up to the mark that closes, else (-1) up to the empty line that ends the paragraph or the end of the text.
    private (int To, int Close) Search(int from)
    {
        var isBlank = false;
        for (var i = from + 1; i < text.Length; i++)
        {
            if (Lexer.IsQuote(text[i]) && text[i - 1] == '.')
            {
                return (i, i);
            }

            if (text[i] == '\n' && isBlank)
            {
                return (i, -1);
            }

            isBlank = text[i] == '\n' || (isBlank && char.IsWhiteSpace(text[i]));
        }

        return (text.Length, -1);
    }
}
