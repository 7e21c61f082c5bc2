using System.Text.Json.Nodes;

namespace Edaran.TestKit.Editing;

/// <summary>A text as an editor holds it: what it tells a server of an edit, and what is then there.</summary>
/// <param name="uri">Its address.</param>
/// <param name="text">What it holds at first.</param>
public sealed class EditedText(string uri, string text)
{
    /// <summary>Its address.</summary>
    public string Uri { get; } = uri;

    /// <summary>What it holds.</summary>
    public string Text { get; private set; } = text;

    /// <summary>The version told last, from 1.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Opens it.</summary>
    public void OpenIn(EditorSession editor) => editor.Open(Uri, Text, Version);

    /// <summary>Makes edits one after another, each of the text that the one before left, and tells of them at once.</summary>
    public void Edit(EditorSession editor, params IEnumerable<(int Start, int Length, string New)> edits)
    {
        var told = edits.Select(edit =>
        {
            JsonNode change = new JsonObject { ["range"] = JsonNode.Parse(RangeOf(edit.Start, edit.Length)), ["text"] = edit.New };
            Text = string.Concat(Text.AsSpan(0, edit.Start), edit.New, Text.AsSpan(edit.Start + edit.Length));
            return change;
        }).ToList();
        editor.Change(Uri, ++Version, told);
    }

    /// <summary>Puts another text in its place.</summary>
    public void Replace(EditorSession editor, string text)
    {
        Text = text;
        editor.Change(Uri, ++Version, new JsonObject { ["text"] = text });
    }

    /// <summary>The address as the parameter <c>textDocument</c>.</summary>
    public string Identifier => $$"""{"uri":{{JsonValue.Create(Uri)!.ToJsonString()}}}""";

    /// <summary>The position of an offset, lines ending as the protocol has it.</summary>
    public string PositionOf(int offset)
    {
        var (line, start) = (0, 0);
        for (var i = 0; i < offset; i++)
        {
            if (Text[i] == '\n' || (Text[i] == '\r' && (i + 1 == Text.Length || Text[i + 1] != '\n')))
            {
                (line, start) = (line + 1, i + 1);
            }
        }

        return $$"""{"line":{{line}},"character":{{offset - start}}}""";
    }

    /// <summary>The range of a stretch.</summary>
    public string RangeOf(int start, int length) => $$"""{"start":{{PositionOf(start)}},"end":{{PositionOf(start + length)}}}""";
}
