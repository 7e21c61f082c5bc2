using Edaran.Compiler.Interpretation;
using Edaran.TestKit.Editing;

namespace Edaran.Soak.Tests;

/// <summary>Edits a text as nobody would: inserts, deletes, pastes, undoes, breaks off sentences, and now and then begins again.</summary>
/// <param name="editor">The editor it is open in.</param>
/// <param name="text">The text.</param>
/// <param name="sources">Texts to paste from.</param>
/// <param name="random">Chooses.</param>
internal sealed class Typist(EditorSession editor, EditedText text, IReadOnlyList<string> sources, SplitMix random)
{
    private const int Longest = 20_000;

    private static readonly string[] Pieces =
    [
        " ", "\n", "\r\n", "\r", ".", ";", ":", ",", "\"", "(", ")", "|", "1. ", "a. ", "angka 1", "ASN ", "dapat WFH", "wajib ", "dan", "atau", "kecuali ", "24 Maret 2025", "07.30",
        "istilah x adalah hamil.\n", "fakta y: ya atau tidak.\n", "contoh z\n  diketahui PNS.\n", "// ", "\ud83d\ude00", "é", "\u0000", "\t", "\uFEFF", "37,5", "| a | b |\n",
    ];

    private readonly Stack<(int Start, int Length, string New)> _undo = new();

    /// <summary>The text.</summary>
    public EditedText Text { get; } = text;

    /// <summary>Makes one edit, or several told at once.</summary>
    public void Edit()
    {
        if (random.Below(400) == 0)
        {
            _undo.Clear();
            Text.Replace(editor, random.Pick(sources));
        }
        else if (random.Chance(25) && _undo.TryPop(out var last) && IsWhole(last.Start) && IsWhole(last.Start + last.Length))
        {
            Text.Edit(editor, last);
        }
        else
        {
            Text.Edit(editor, Several());
        }
    }

    // Each is of the text that the one before leaves, so they are made while they are told.
    private IEnumerable<(int Start, int Length, string New)> Several()
    {
        for (var count = random.Chance(90) ? 1 : 1 + random.Below(4); count > 0; count--)
        {
            var edit = Next();
            _undo.Push((edit.Start, edit.New.Length, Text.Text.Substring(edit.Start, edit.Length)));
            yield return edit;
        }
    }

    private (int Start, int Length, string New) Next()
    {
        var start = Place(Text.Text);
        if (Text.Text.Length > Longest)
        {
            return (start, LengthFrom(start, random.Below(2_000)), "");
        }

        return random.Below(10) switch
        {
            < 4 => (start, 0, random.Pick(Pieces)),
            < 6 => (start, LengthFrom(start, 1 + random.Below(12)), ""),
            < 8 => (start, LengthFrom(start, random.Below(6)), random.Pick(Pieces)),
            8 => (start, 0, Half()),
            _ => (start, LengthFrom(start, random.Below(40)), Slice(random.Below(400))),
        };
    }

    // A sentence of a letter, broken off anywhere.
    private string Half()
    {
        var source = random.Pick(sources);
        var at = source.IndexOf('\n', random.Below(source.Length));
        var line = at < 0 ? "" : source[at..Whole(source, Math.Min(source.Length, at + 120))];
        return line[..Place(line)];
    }

    private string Slice(int length)
    {
        var source = random.Pick(sources);
        var start = Place(source);
        return source[start..Whole(source, Math.Min(source.Length, start + length))];
    }

    private int Place(string text) => Whole(text, random.Below(text.Length + 1));

    private int LengthFrom(int start, int length) => Math.Max(0, Whole(Text.Text, Math.Min(Text.Text.Length, start + length)) - start);

    private bool IsWhole(int at) => Whole(Text.Text, at) == at;

    // Half a character cannot be sent, and between the two characters of a line break there is no position.
    private static int Whole(string text, int at) =>
        at > 0 && at < text.Length && (char.IsLowSurrogate(text[at]) || (text[at - 1] == '\r' && text[at] == '\n')) ? at - 1 : at;
}
