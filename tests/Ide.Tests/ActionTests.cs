using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Text;
using Edaran.Ide.Features;
using Edaran.Ide.Features.Actions;

namespace Edaran.Ide.Tests;

/// <summary>What is offered at a place: fixes of findings, and fixes of the whole text.</summary>
public sealed class ActionTests
{
    [Fact]
    public void The_fixes_of_the_findings_under_the_cursor_are_offered_the_likeliest_first()
    {
        var desk = new Desk("1. ASN dapat W$0HF.\n2. ASN boleh WFH.\n");
        var actions = Quick(desk, isThorough: false);

        Assert.Equal(["Ganti dengan \"WFH\" True"], actions.Where(action => action.Mends!.Code == "EDR0201").Take(1).Select(action => $"{action.Change.Title} {action.IsPreferred}"));
        Assert.DoesNotContain(actions, action => action.Mends!.Code == "EDR0501");
        Assert.Equal("1. ASN dapat WFH.\n2. ASN boleh WFH.\n", desk.After(actions[0]));
    }

    [Fact]
    public void Of_what_the_letter_means_as_a_whole_fixes_are_offered_to_who_waits_for_them()
    {
        var desk = new Desk("1. ASN wajib WFH.\n2. CPNS dilarang W$0FH.\n");

        Assert.Empty(Quick(desk, isThorough: false));
        Assert.Equal(["EDR1001", "EDR1001"], Quick(desk, isThorough: true).Select(action => action.Mends!.Code));
    }

    [Fact]
    public void All_house_words_are_written_at_once_and_nothing_else_changes()
    {
        var desk = new Desk("1. ASN boleh W$0FH.\n2. CPNS tidak diperkenankan WFA.\n3. ASN dapat WHF.\n");
        var action = Assert.Single(desk.Actions(ActionKind.FixAll));

        Assert.Equal("1. ASN dapat WFH.\n2. CPNS dilarang WFA.\n3. ASN dapat WHF.\n", desk.After(action));
        Assert.Empty(new Desk(desk.After(action)).Actions(ActionKind.FixAll));
    }

    [Fact]
    public void A_kamus_that_declares_an_unknown_name_is_added()
    {
        var desk = new Desk("1. ASN yang gang$0guan pernapasan dapat WFH.\n");
        var actions = Quick(desk, isThorough: false);

        Assert.Equal(["Nyatakan \"fakta gangguan pernapasan: ya atau tidak.\"", "Tambahkan kamus \"kesehatan\""], actions.Select(action => action.Change.Title));
        var change = new DocumentChange(desk.Document, actions[1].Change.Edits).After;
        Assert.Contains("kepegawaian; kesehatan\n", change.Source.Text, StringComparison.Ordinal);
        Assert.Empty(desk.Workspace.With(change).UnitOf(change).Diagnostics);
    }

    [Theory]
    [InlineData("abc", "0..1 x, 1..1 y, 1..2 ", "xyc")]
    [InlineData("", "0..0 a, 0..0 b", "ab")]
    public void Edits_are_applied_where_they_were_made_for(string text, string edits, string expected) =>
        Assert.Equal(expected, TextEdits.Apply(text, edits.Split(", ").Select(edit =>
        {
            var parts = edit.Split("..").SelectMany(part => part.Split(' ')).ToArray();
            return new TextEdit(TextSpan.FromBounds(int.Parse(parts[0], null), int.Parse(parts[1], null)), parts[2]);
        })));

    private static List<CodeAction> Quick(Desk desk, bool isThorough) =>
        [.. CodeActions.At(desk.Workspace, desk.Document, new TextSpan(desk.Cursor, 0), kind => kind == ActionKind.QuickFix, isThorough, default)];
}
