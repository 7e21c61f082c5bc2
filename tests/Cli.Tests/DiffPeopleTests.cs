using System.Text.Json;
using Edaran.Cli.Tests.Running;

namespace Edaran.Cli.Tests;

/// <summary>Whom of a roster a change touches, as <c>diff</c> tells it.</summary>
public sealed class DiffPeopleTests
{
    private const string Old = Letters.Head + "1. ASN yang hamil dapat WFH.\n2. ASN dapat WFA setiap hari Selasa.\n";
    private const string New = Letters.Head + "1. ASN yang suhu tubuh di atas 37,5 dapat WFH.\n2. ASN dapat WFA setiap hari Selasa.\n";

    // A gains, B loses, C has both, D is not known, E is in no unit and stays.
    private const string Roster = """
        nip,nama,status kepegawaian,unit kerja,hamil,suhu tubuh
        1,Ani,PNS,Umum,tidak,38
        2,=Budi,PNS,Umum,ya,36
        3,Cica,PNS,Arsip,ya,38
        4,Dodi,PNS,Arsip,ya,
        5,Edi,PNS,,tidak,36

        """;

    [Fact]
    public void People_are_told_by_change_unit_and_day()
    {
        using var scratch = new Scratch();

        var told = Diff(scratch, "--date", "2025-03-26", "--until", "2025-03-31").Exits(0).Out;

        Check.Text(
            """
            Dari 5 orang dalam daftar, 3 orang mendapat jawaban lain antara Rabu, 26 Maret
              2025 dan Senin, 31 Maret 2025. Di antaranya 2 kehilangan suatu moda, 1 hanya
              mendapat.
              WFH: tidak diatur (tidak boleh) → dapat (boleh): 1 orang (baris 2)
              WFH: dapat (boleh) → tidak diatur (tidak boleh): 1 orang (baris 3)
              WFH: dapat (boleh) → perlu fakta (belum pasti): 1 orang (baris 5)
              Menurut unit kerja:
                Umum: 2 dari 2 orang; 1 kehilangan suatu moda, 1 hanya mendapat
                Arsip: 1 dari 2 orang; 1 kehilangan suatu moda
              Menurut hari:
                Rabu, 26 Maret 2025: 3 orang
                Kamis, 27 Maret 2025: 3 orang
            """,
            told[told.IndexOf("Dari 5", StringComparison.Ordinal)..].TrimEnd());
    }

    [Fact]
    public void Everybody_stands_in_the_JSON_and_in_the_file_that_is_asked_for()
    {
        using var scratch = new Scratch();
        var list = scratch["daftar.csv"];

        using var json = JsonDocument.Parse(Diff(scratch, "--date", "2025-03-26", "--until", "2025-03-28", "--format", "json", "--people", list).Exits(0).Out);

        var people = json.RootElement.GetProperty("people");
        Assert.Equal((3, 2, 1, 5), (Number("changed"), Number("lose"), Number("gain"), Number("total")));
        Assert.Equal(["2025-03-26 3", "2025-03-27 3", "2025-03-28 0"], people.GetProperty("byDay").EnumerateArray().Select(day => $"{day.GetProperty("date")} {day.GetProperty("changed")}"));
        Assert.Equal(["Umum 2/2", "Arsip 1/2", " 0/1"], people.GetProperty("byUnit").EnumerateArray().Select(unit => $"{unit.GetProperty("unit")} {unit.GetProperty("changed")}/{unit.GetProperty("total")}"));
        Assert.Equal(["2 1 Ani", "3 2 =Budi", "5 4 Dodi"], people.GetProperty("list").EnumerateArray().Select(one => $"{one.GetProperty("row")} {one.GetProperty("person")}"));
        Check.Text(
            """
            baris,orang,unit,moda,dahulu,kini,tanggal
            2,1 Ani,Umum,WFH,tidak diatur (tidak boleh),dapat (boleh),2025-03-26..2025-03-27
            3,2 =Budi,Umum,WFH,dapat (boleh),tidak diatur (tidak boleh),2025-03-26..2025-03-27
            5,4 Dodi,Arsip,WFH,dapat (boleh),perlu fakta (belum pasti),2025-03-26..2025-03-27
            """,
            File.ReadAllText(list).TrimEnd());

        int Number(string name) => people.GetProperty(name).GetInt32();
    }

    [Fact]
    public void The_list_holds_no_formula()
    {
        using var scratch = new Scratch();
        var list = scratch["daftar.csv"];

        Diff(scratch, "--date", "2025-03-26", "--per", "nama", "--people", list).Exits(0);

        Assert.Contains(",'=Budi,", File.ReadAllText(list), StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_has_the_units_the_days_and_the_list()
    {
        using var scratch = new Scratch();

        var page = Diff(scratch, "--date", "2025-03-26", "--until", "2025-03-27", "--format", "html").Exits(0).Out;

        Assert.Contains("Menurut unit", page, StringComparison.Ordinal);
        Assert.Contains("Umum, Rabu, 26 Maret 2025: 2 dari 2 orang", page, StringComparison.Ordinal);
        Assert.Contains("2 =Budi", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--until 2025-03-25 lebih dahulu", "--date", "2025-03-26", "--until", "2025-03-25")]
    [InlineData("terlalu panjang; paling banyak 366 hari", "--date", "2025-03-26", "--until", "2026-03-27")]
    [InlineData("Sebutkan tanggal dengan --date", "--until", "2025-03-25")]
    [InlineData("maksudnya \"unit kerja\"?", "--date", "2025-03-26", "--per", "unit kerj")]
    public void What_is_asked_wrongly_is_refused_in_a_line(string reason, params string[] options)
    {
        using var scratch = new Scratch();

        Diff(scratch, options).FailsWith(reason);
    }

    [Fact]
    public void A_wrong_row_leaves_no_list_behind()
    {
        using var scratch = new Scratch();
        var list = scratch["daftar.csv"];
        var (old, now) = (scratch.Write("lama.edaran", Old), scratch.Write("baru.edaran", New));
        var roster = scratch.Write("pegawai.csv", Roster.Replace("tidak,38", "mungkin,38", StringComparison.Ordinal));

        var run = CliRunner.Run("diff", old, now, "--input", roster, "--date", "2025-03-26", "--people", list).Exits(1);

        Assert.Contains("pegawai.csv:2:", run.Out, StringComparison.Ordinal);
        Assert.False(File.Exists(list));
    }

    [Fact]
    public void Options_about_people_need_a_roster()
    {
        using var scratch = new Scratch();
        var old = scratch.Write("lama.edaran", Old);

        CliRunner.Run("diff", old, old, "--date", "2025-03-26").FailsWith("sebutkan --input");
    }

    private static CliResult Diff(Scratch scratch, params string[] options) => CliRunner.Run(
        ["diff", scratch.Write("lama.edaran", Old), scratch.Write("baru.edaran", New), "--input", scratch.Write("pegawai.csv", Roster), .. options]);
}
