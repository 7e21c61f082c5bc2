using Edaran.Compiler.Diagnostics;
using Edaran.Ide.Features;

namespace Edaran.Ide.Tests;

/// <summary>A letter is asked as the letters beside it leave it on the day, and they are named.</summary>
public sealed class StandingTests
{
    private const string Points = "1. ASN dapat WFH.\n2. CPNS wajib WFO, dengan mengesampingkan angka 1.\n";

    private static readonly (string, string)[] Employee = [("status kepegawaian", "PNS")];

    [Fact]
    public void Alone_it_says_what_it_says() => Assert.Equal((true, ""), Told(Of()));

    [Fact]
    public void A_revoked_letter_is_not_in_force_from_the_first_day_of_the_other_on()
    {
        var others = File("2/UJI/2025", "26 Maret 2025", "mencabut Surat Edaran 1/UJI/2025");

        Assert.Equal((true, "Dicabut dengan Surat Edaran 2/UJI/2025 mulai 26 Maret 2025."), Told(Of(25, others)));
        Assert.Equal((false, "Dicabut dengan Surat Edaran 2/UJI/2025 sejak 26 Maret 2025."), Told(Of(26, others)));
        Assert.False(Of(26, others).Decision!.InForce);
    }

    [Fact]
    public void A_changed_point_counts_changed_and_leads_to_the_letter_that_changed_it()
    {
        var interview = Of(25, File("2/UJI/2025", "25 Maret 2025", "\n1. Mengubah angka 1 Surat Edaran 1/UJI/2025 menjadi: \"ASN dilarang WFH.\"\n2. Menambah angka 3 Surat Edaran 1/UJI/2025: \"CPNS dilarang WFA.\"\n"));
        var point = Assert.Single(interview.Decision!["WFH"].Points);

        Assert.Equal((false, "Angka 1 diubah dengan Surat Edaran 2/UJI/2025 angka 1 sejak 25 Maret 2025.|Angka 3 ditambah dengan Surat Edaran 2/UJI/2025 angka 2 sejak 25 Maret 2025."), Told(interview));
        Assert.Equal(("/surat/2-uji-2025.edaran", "ASN dilarang WFH"), (interview.PlaceOf(point).Source.Path, interview.PlaceOf(point).Text.TrimEnd('.')));
        Assert.All(interview.Notes, note => Assert.Equal("/surat/2-uji-2025.edaran", note.Place.Source.Path));
    }

    [Fact]
    public void A_change_counts_only_from_its_day_on_and_its_letter_does_nothing_once_it_is_revoked_before()
    {
        var change = File("2/UJI/2025", "26 Maret 2025", "menghapus angka 1 Surat Edaran 1/UJI/2025");

        Assert.Equal((true, "Angka 1 dihapus dengan Surat Edaran 2/UJI/2025 mulai 26 Maret 2025."), Told(Of(25, change)));
        Assert.Equal((false, "Angka 1 dihapus dengan Surat Edaran 2/UJI/2025 sejak 26 Maret 2025."), Told(Of(26, change)));
        Assert.Equal(
            (true, "Surat Edaran 2/UJI/2025 menyebut surat ini, tetapi dicabut dengan Surat Edaran 3/UJI/2025; yang dikatakannya tidak dihitung."),
            Told(Of(26, change, File("3/UJI/2025", "25 Maret 2025", "mencabut Surat Edaran 2/UJI/2025"))));
    }

    [Fact]
    public void An_extended_letter_is_in_force_longer()
    {
        var longer = File("2/UJI/2025", "26 Maret 2025", "memperpanjang Surat Edaran 1/UJI/2025 sampai dengan 11 April 2025");

        Assert.False(Of(28).Decision!.InForce);
        Assert.True(Of(28, longer).Decision!.InForce);
        Assert.Equal("Diperpanjang sampai dengan 11 April 2025 dengan Surat Edaran 2/UJI/2025 sejak 26 Maret 2025.", Told(Of(28, longer)).Notes);
    }

    [Theory]
    [InlineData("\n1. Mengubah angka 1 Surat Edaran 1/UJI/2025 menjadi: \"ASN wajib WFO.\"\n2. Mengubah angka 2 Surat Edaran 1/UJI/2025 menjadi: \"CPNS dilarang WFO.\"\n", "bertentangan")]
    [InlineData("\n1. Mengubah angka 1 Surat Edaran 1/UJI/2025 menjadi: \"ASN dapat terbang.\"\n", "terbang")]
    [InlineData("\n1. Mengubah angka 9 Surat Edaran 1/UJI/2025 menjadi: \"ASN dapat WFA.\"\n", "Angka 9 tidak ada")]
    public void What_cannot_be_put_in_leaves_no_answer_but_the_reason_and_only_from_its_day_on(string change, string reason)
    {
        var others = File("2/UJI/2025", "26 Maret 2025", change);
        var interview = Of(26, others);

        Assert.Null(interview.Decision);
        Assert.Null(interview.Plan);
        Assert.Matches("^Perubahan dengan Surat Edaran 2/UJI/2025 angka . sejak 26 Maret 2025 tidak dapat diterapkan. Kesalahan di dalamnya: .*" + reason, interview.Notes[0].Text);
        Assert.True(Of(25, others).Decision!["WFH"].Eligible);
        Assert.Matches("^Perubahan dengan Surat Edaran 2/UJI/2025 angka . mulai 26 Maret 2025 tidak dapat diterapkan", Of(25, others).Notes[0].Text);
    }

    [Fact]
    public void A_contradiction_that_a_later_letter_mends_is_none_from_its_day_on()
    {
        var others = new[]
        {
            File("2/UJI/2025", "25 Maret 2025", "\n1. Mengubah angka 2 Surat Edaran 1/UJI/2025 menjadi: \"CPNS dilarang WFH.\"\n"),
            File("3/UJI/2025", "26 Maret 2025", "\n1. Mengubah angka 1 Surat Edaran 1/UJI/2025 menjadi: \"PNS dapat WFH.\"\n"),
        };
        var workspace = Desk(others);

        Assert.Null(Ask(workspace, 25).Decision);
        Assert.True(Ask(workspace, 26).Decision!["WFH"].Eligible);
        Assert.Null(Ask(workspace, 25).Decision);
    }

    [Fact]
    public void A_letter_with_errors_that_acts_on_it_is_said_not_to_count()
    {
        var broken = File("2/UJI/2025", "24 Maret 2025", "mencabut Surat Edaran 1/UJI/2025\n\n1. ASN dapat terbang.\n");
        var change = File("3/UJI/2025", "24 Maret 2025", "menghapus angka 1 Surat Edaran 1/UJI/2025");

        Assert.Equal((true, "Surat Edaran 2/UJI/2025 menyebut surat ini tetapi masih berisi kesalahan; yang dikatakannya belum ikut dihitung."), Told(Of(25, broken)));
        Assert.Equal(
            (false, "Angka 1 dihapus dengan Surat Edaran 3/UJI/2025 sejak 24 Maret 2025.|Surat Edaran 4/UJI/2025 menyebut Surat Edaran 3/UJI/2025 tetapi masih berisi kesalahan; yang dikatakannya belum ikut dihitung."),
            Told(Of(25, change, File("4/UJI/2025", "24 Maret 2025", "mencabut Surat Edaran 3/UJI/2025\n\n1. ASN dapat terbang.\n"))));
    }

    [Fact]
    public void A_relation_that_cannot_be_meant_is_said_not_to_count() => Assert.StartsWith(
        "Yang dikatakan Surat Edaran 2/UJI/2025 tentang surat ini belum ikut dihitung. Kesalahan di dalamnya: Masa berlaku",
        Assert.Single(Of(25, File("2/UJI/2025", "24 Maret 2025", "memperpanjang Surat Edaran 1/UJI/2025 sampai dengan 25 Maret 2025")).Notes).Text,
        StringComparison.Ordinal);

    [Fact]
    public void Versions_of_the_letter_beside_it_do_not_count_and_of_several_that_act_on_it_one_does()
    {
        var (name, text) = File("2/UJI/2025", "24 Maret 2025", "menghapus angka 1 Surat Edaran 1/UJI/2025");

        Assert.Equal((true, ""), Told(Of(25, ("konsep.edaran", Ide.Tests.Desk.Head + "1. ASN dilarang WFH.\n"))));
        Assert.Equal(
            (false, "Angka 1 dihapus dengan Surat Edaran 2/UJI/2025 sejak 24 Maret 2025.|Surat Edaran 2/UJI/2025 ada dalam beberapa berkas; yang dihitung 2-uji-2025.edaran."),
            Told(Of(25, (name, text), ("3-konsep.edaran", text), ("1-konsep.edaran", text.Replace("menghapus", "mencabut Surat Edaran 1/UJI/2025\nmenghapus", StringComparison.Ordinal) + "\n1. ASN dapat terbang.\n"))));
    }

    [Fact]
    public void A_letter_that_goes_before_it_is_named_while_it_is_in_force()
    {
        var other = File("2/UJI/2025", "24 Maret 2025 sampai dengan 25 Maret 2025", "mengesampingkan Surat Edaran 1/UJI/2025");

        Assert.Equal(
            (true, "Surat Edaran 2/UJI/2025 mengesampingkan surat ini bila keduanya bertentangan sejak 24 Maret 2025; di sini yang dilihat hanya surat ini."), Told(Of(25, other)));
        Assert.Equal((true, ""), Told(Of(26, other)));
    }

    [Fact]
    public void A_number_of_several_words_is_found_whatever_stands_between_them()
    {
        var desk = new Desk(
            Ide.Tests.Desk.Head.Replace("1/UJI/2025", "7 Tahun 2025", StringComparison.Ordinal) + Points,
            File("8 Tahun 2025", "24 Maret 2025", "mencabut Surat Edaran Nomor 7\n  TAHUN 2025\n"),
            File("9 Tahun 2025", "24 Maret 2025", "mencabut Surat Edaran Nomor 17 Tahun 2025\n"));

        Assert.Equal("Dicabut dengan Surat Edaran 8 Tahun 2025 sejak 24 Maret 2025.", Assert.Single(Ask(desk, 25).Notes).Text);
    }

    [Fact]
    public void Notes_without_a_day_and_in_English_are_told_alike()
    {
        var desk = new Desk(Ide.Tests.Desk.Head + Points, File("2/UJI/2025", "26 Maret 2025", "mencabut Surat Edaran 1/UJI/2025"), File("3/UJI/2025", "25 Maret 2025", "\n1. Menghapus angka 1 Surat Edaran 1/UJI/2025.\n"));

        Assert.Equal(
            ["Revoked by circular letter 2/UJI/2025 from 26 March 2025 on.", "Point 1 removed by circular letter 3/UJI/2025 point 1 from 25 March 2025 on."],
            Standing.Of(desk.Workspace, desk.Document, desk.Unit.Analysis!.Letter, default).Notes(null, MessageLanguage.English).Select(note => note.Text));
    }

    [Fact]
    public void What_was_put_together_is_kept_until_one_of_the_letters_changes()
    {
        var desk = Desk(File("2/UJI/2025", "25 Maret 2025", "menghapus angka 1 Surat Edaran 1/UJI/2025"));
        var first = Ask(desk, 25).Letter;
        var changed = desk.Workspace.With(new Document("/surat/2-uji-2025.edaran", File("2/UJI/2025", "25 Maret 2025", "menghapus angka 2 Surat Edaran 1/UJI/2025").Text, null));

        Assert.Same(first, Ask(desk, 26).Letter);
        Assert.NotSame(first, Ask(desk, 24).Letter);
        Assert.True(Interview.Of(changed, desk.Document, new DateOnly(2025, 3, 25), default, "WFH", Employee, MessageLanguage.Indonesian, default)!.Decision!["WFH"].Eligible);
    }

    private static (string Name, string Text) File(string number, string period, string rest) => (
        number.Replace('/', '-').ToLowerInvariant() + ".edaran",
        $"surat edaran {number}\nkamus kepegawaian\nkalender nasional 2025\nberlaku {period}{(period.Contains("sampai", StringComparison.Ordinal) ? "" : " sampai dengan 30 April 2025")}\n{rest}");

    private static Desk Desk(params (string, string)[] others) => new(Ide.Tests.Desk.Head + Points, others);

    private static Interview Of(int day = 25, params (string, string)[] others) => Ask(Desk(others), day);

    private static Interview Ask(Desk desk, int day) =>
        Interview.Of(desk.Workspace, desk.Document, new DateOnly(2025, 3, day), default, "WFH", Employee, MessageLanguage.Indonesian, default)!;

    private static (bool? Eligible, string Notes) Told(Interview interview) =>
        (interview.Decision!["WFH"].Eligible, string.Join('|', interview.Notes.Select(note => note.Text)));
}
