using System.Text.Json;
using Edaran.Cli.Tests.Running;

namespace Edaran.Cli.Tests;

/// <summary>Answers about rights and acts that an official decides or orders.</summary>
public sealed class AwardTests
{
    private const string Letter = """
        surat edaran 3/UJI/2025
        kamus kepegawaian
        berlaku sejak 1 Maret 2025

        1. Kepala perangkat daerah dapat memberikan TPP kepada ASN, dengan mempertimbangkan kinerja.
        2. Pimpinan dapat memerintahkan ASN untuk melakukan presensi.
        3. ASN yang tidak melakukan presensi dikenai teguran lisan sesuai Peraturan Pemerintah Nomor 94 Tahun 2021.

        """;

    [Fact]
    public void Who_decides_and_orders_is_told_with_the_right_and_the_act()
    {
        using var json = JsonDocument.Parse(Ask("""{"facts":{"status kepegawaian":"PNS","perintah pimpinan atas melakukan presensi":true}}""", "--format", "json"));
        var wfo = json.RootElement.GetProperty("modes").GetProperty("WFO");

        Assert.Equal("""{"text":"TPP","point":"1","decidedBy":"kepala perangkat daerah","state":"unknown"}""", Compact(wfo.GetProperty("rights")[0]));
        Assert.Equal("""{"text":"melakukan presensi","holder":"pegawai","point":"2","orderedBy":"pimpinan"}""", Compact(wfo.GetProperty("duties")[0]));
    }

    [Fact]
    public void Sanctions_are_listed_with_basis_and_breach()
    {
        using var json = JsonDocument.Parse(Ask("""{"facts":{"status kepegawaian":"PNS"}}""", "--format", "json"));
        var wfo = json.RootElement.GetProperty("modes").GetProperty("WFO");

        Assert.Equal(
            """{"text":"teguran lisan","basis":"Peraturan Pemerintah Nomor 94 Tahun 2021","point":"3","for":"tidak melakukan presensi"}""",
            Compact(Assert.Single(wfo.GetProperty("sanctions").EnumerateArray())));
        Assert.Contains(
            "bila tidak melakukan presensi: teguran lisan", Ask("""{"facts":{"status kepegawaian":"PNS"}}"""), StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_says_so_too()
    {
        var text = Ask("""{"facts":{"status kepegawaian":"PNS","keputusan kepala perangkat daerah atas TPP":true}}""");

        Assert.Contains("berhak atas TPP (angka 1, diputuskan oleh kepala perangkat daerah)", text, StringComparison.Ordinal);
        Assert.Contains("Dianggap, karena tidak disebut: perintah pimpinan atas melakukan presensi", text, StringComparison.Ordinal);
    }

    private static string Ask(string facts, params string[] options)
    {
        using var scratch = new Scratch();
        return CliRunner.RunWith(facts, ["evaluate", scratch.Write("surat.edaran", Letter), "--facts", "-", "--date", "2025-03-25", .. options]).Exits(0).Out;
    }

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);
}
