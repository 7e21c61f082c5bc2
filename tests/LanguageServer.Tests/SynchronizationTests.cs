using System.Text;
using Edaran.Compiler.Text;
using Edaran.LanguageServer.Protocol.Types;
using Edaran.LanguageServer.Server;
using Range = Edaran.LanguageServer.Protocol.Types.Range;

namespace Edaran.LanguageServer.Tests;

/// <summary>Texts stay those of the client, whatever is typed and however positions are counted.</summary>
public sealed class SynchronizationTests
{
    private const string Uri = "file:///surat/a.edaran";
    private const int Edits = 400;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Edits_at_random_leave_both_with_the_same_text(bool isUtf8)
    {
        var random = new Random(7);
        var state = new ServerState(new TestFiles()) { Positions = new Positions(isUtf8) };
        var text = "satu\r\ndua 😀 é\ntiga\rempat";
        state.Open(new TextDocumentItem(Uri, "edaran", 0, text));
        string[] pieces = ["", "x", "\n", "\r\n", "😀", "é\r", "1. ASN dapat WFH.\n", "panjang sekali"];
        for (var version = 1; version <= Edits; version++)
        {
            var (start, end) = (Boundary(random.Next(text.Length + 1)), Boundary(random.Next(text.Length + 1)));
            (start, end) = (Math.Min(start, end), Math.Min(Math.Max(start, end), Math.Min(start, end) + 12));
            end = Boundary(end);
            var piece = pieces[random.Next(pieces.Length)];
            var range = new Range(PositionOf(start), PositionOf(end));
            text = text[..start] + piece + text[end..];

            state.Change(new DidChangeParams(new VersionedDocument(Uri, version), [new ContentChange(range, piece)]));

            Assert.Equal(text, state.DocumentOf(Uri).Source.Text);
        }

        // Not between the two halves of one character or line break, where no editor edits.
        int Boundary(int at) => at > 0 && at < text.Length && (char.IsLowSurrogate(text[at]) || (text[at] == '\n' && text[at - 1] == '\r')) ? at - 1 : at;

        Position PositionOf(int offset)
        {
            var lines = new SourceText(Uri, text);
            var line = lines.LineOf(offset);
            var before = text[lines.LineStart(line)..offset];
            return new Position(line, isUtf8 ? Encoding.UTF8.GetByteCount(before) : before.Length);
        }
    }

    [Theory]
    [InlineData(0, 99, 4)]
    [InlineData(99, 0, 11)]
    [InlineData(1, 0, 5)]
    [InlineData(1, -3, 5)]
    [InlineData(-1, 2, 0)]
    public void A_position_outside_the_text_is_the_nearest_end(int line, int character, int offset) =>
        Assert.Equal(offset, new Positions(isUtf8: false).OffsetOf(new SourceText("x", "satu\ndua 3\n"), new Position(line, character)));

    [Fact]
    public void Several_changes_of_one_message_apply_one_after_another()
    {
        var state = new ServerState(new TestFiles());
        state.Open(new TextDocumentItem(Uri, "edaran", 0, "abc"));

        state.Change(new DidChangeParams(new VersionedDocument(Uri, 1),
        [
            new ContentChange(new Range(new Position(0, 1), new Position(0, 2)), ""),
            new ContentChange(new Range(new Position(0, 1), new Position(0, 1)), "xy"),
        ]));

        Assert.Equal("axyc", state.DocumentOf(Uri).Source.Text);
    }

    [Fact]
    public void A_closed_text_is_that_of_the_disk_again()
    {
        var files = new TestFiles { ["/surat/a.edaran"] = "pada disk" };
        var state = new ServerState(files);
        state.Open(new TextDocumentItem(Uri, "edaran", 0, "di layar"));

        state.Close(Uri);

        Assert.Equal(("pada disk", false), (state.DocumentOf(Uri).Source.Text, state.DocumentOf(Uri).IsOpen));
    }
}
