namespace Edaran.Cli.Texts;

/// <summary>Writes sentences that break at the width of the page, further lines indented a little more.</summary>
/// <param name="output">Where to.</param>
/// <param name="width">Columns of the page.</param>
internal sealed class Paper(TextWriter output, int width)
{
    /// <summary>Writes a sentence.</summary>
    /// <param name="indent">Blanks before it.</param>
    /// <param name="text">Its words.</param>
    public void Line(int indent, string text)
    {
        output.Write(new string(' ', indent));
        Flow(text, indent, indent + 2);
    }

    /// <summary>Writes a word and what it means in two columns.</summary>
    /// <param name="indent">Blanks before the word.</param>
    /// <param name="word">The word.</param>
    /// <param name="column">Where the second column begins, from 0.</param>
    /// <param name="text">What it means.</param>
    public void Entry(int indent, string word, int column, string text)
    {
        output.Write((new string(' ', indent) + word).PadRight(column));
        Flow(text, column, column);
    }

    /// <summary>Writes an empty line.</summary>
    public void Blank() => output.WriteLine();

    private void Flow(string text, int column, int further)
    {
        var isFirst = true;
        foreach (var word in text.Split(' '))
        {
            if (!isFirst && column + 1 + word.Length > width)
            {
                output.WriteLine();
                output.Write(new string(' ', further));
                column = further;
            }
            else if (!isFirst)
            {
                output.Write(' ');
                column++;
            }

            output.Write(word);
            column += word.Length;
            isFirst = false;
        }

        output.WriteLine();
    }
}
