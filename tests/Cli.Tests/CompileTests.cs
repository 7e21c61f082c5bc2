using System.Security.Cryptography;
using System.Text.Json;
using Edaran.Cli.Files;
using Edaran.Cli.Rules;
using Edaran.Cli.Tests.Running;
using Edaran.Compiler.Text;

namespace Edaran.Cli.Tests;

/// <summary>Compiling letters: all or nothing, and the same bytes anywhere.</summary>
public sealed class CompileTests
{
    [Fact]
    public void Each_letter_gives_three_files_that_can_be_asked()
    {
        using var scratch = new Scratch();
        scratch.Write("surat/a b.edaran", Letters.Wfa);

        CliRunner.Run("kompilasi", scratch["surat"], "-o", scratch["hasil/dalam"]).Exits(0);

        Assert.Equal(
            ["hasil/dalam/a-b.dll", "hasil/dalam/a-b.manifest.json", "hasil/dalam/a-b.pdb", "surat/a b.edaran"], scratch.Files());
        const string Facts = """{"date":"2025-03-25","facts":{"status kepegawaian":"PNS","zona risiko":"merah"}}""";
        var compiled = CliRunner.RunWith(Facts, "evaluate", scratch["hasil"], "--facts", "-", "--format", "json").Exits(0).Out;
        var written = CliRunner.RunWith(Facts, "evaluate", scratch["surat"], "--facts", "-", "--format", "json").Exits(0).Out;
        Assert.Equal(written.Replace(scratch["surat/a b.edaran"], "a b.edaran", StringComparison.Ordinal), compiled);
    }

    [Fact]
    public void The_same_letters_give_the_same_bytes_in_another_folder()
    {
        using var scratch = new Scratch();
        scratch.Write("satu/kamus.edaran", "kamus daerah\nfakta jarak rumah: bilangan dari 0 sampai dengan 500.\n");
        scratch.Write("satu/surat.edaran", Letters.Wfa.Replace("kepegawaian\n", "kepegawaian; daerah\n", StringComparison.Ordinal));
        foreach (var file in Directory.GetFiles(scratch["satu"]))
        {
            scratch.Write($"lain/lebih dalam/{Path.GetFileName(file)}", File.ReadAllBytes(file));
        }

        CliRunner.Run("compile", scratch["satu"], "-o", scratch["a"]).Exits(0);
        CliRunner.Run("compile", scratch["lain"], "-o", scratch["b"]).Exits(0);

        Assert.Equal(Hashes("a"), Hashes("b"));

        List<string> Hashes(string folder) =>
            [.. Directory.GetFiles(scratch[folder]).Order(StringComparer.Ordinal)
                .Select(file => $"{Path.GetFileName(file)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))}")];
    }

    [Fact]
    public void One_letter_with_an_error_keeps_all_from_being_written()
    {
        using var scratch = new Scratch();
        scratch.Write("a.edaran", Letters.Wfa);
        scratch.Write("b.edaran", Letters.Head + "1. ASN dapat WAF.\n");

        var result = CliRunner.Run("compile", scratch.Folder, "-o", scratch["hasil"]).Exits(1);

        Assert.Contains("EDR0201", result.Out, StringComparison.Ordinal);
        Assert.Equal(["a.edaran", "b.edaran"], scratch.Files());
    }

    [Fact]
    public void Where_nothing_can_be_written_nothing_is_left()
    {
        using var scratch = new Scratch();
        var letter = scratch.Write("a.edaran", Letters.Wfa);
        scratch.Write("hasil", "ini berkas");
        Directory.CreateDirectory(scratch["lain/a.pdb"]);

        CliRunner.Run("compile", letter, "-o", scratch["hasil"]).FailsWith("hasil");
        CliRunner.Run("compile", letter, "-o", scratch["lain"]).FailsWith("a.pdb");

        Assert.Equal(["a.edaran", "hasil"], scratch.Files());
    }

    [Fact]
    public void Only_kamus_is_nothing_to_compile()
    {
        using var scratch = new Scratch();

        CliRunner.Run("compile", scratch.Write("kamus.edaran", "kamus kosong\n"), "-o", scratch["hasil"]).FailsWith("Tidak ada surat edaran");
    }

    [Theory]
    [InlineData("surat, surat-2", "/a/surat.edaran", "/a/surat-2.edaran")]
    [InlineData("kota.surat, desa.surat", "/a/kota/surat.edaran", "/a/desa/surat.edaran")]
    [InlineData("x.kota.surat, y.kota.surat, lain", "/x/kota/surat.edaran", "/y/kota/surat.edaran", "/z/lain.edaran")]
    [InlineData("SE-14-2026, surat", "/a/SE 14 2026.edaran", "/a/....edaran")]
    [InlineData("kota.Surat, desa.surat", "/a/kota/Surat.edaran", "/a/desa/surat.edaran")]
    [InlineData("a.a-b, a.a-b-2", "/a/a b.edaran", "/a/a+b.edaran")]
    public void Names_are_safe_and_all_different(string expected, params string[] paths) => Assert.Equal(
        expected.Split(", "),
        AssemblyNames.For([.. paths.Select(path => new LoadedLetter(path, new SourceText(path, ""), null, []))]).Select(name => name));

    [Fact]
    public void The_manifest_names_letter_and_sources()
    {
        using var scratch = new Scratch();
        CliRunner.Run("compile", scratch.Write("a.edaran", Letters.Wfa), "-o", scratch.Folder).Exits(0);

        using var manifest = JsonDocument.Parse(File.ReadAllText(scratch["a.manifest.json"]));

        Assert.Equal("1/UJI/2025", manifest.RootElement.GetProperty("letter").GetString());
        Assert.Equal(
            Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(scratch["a.dll"]))),
            manifest.RootElement.GetProperty("assembly").GetProperty("sha256").GetString());
        Assert.Equal(
            ["kalender-2025.edaran", "kepegawaian.edaran"],
            manifest.RootElement.GetProperty("units").EnumerateArray().Select(unit => unit.GetProperty("file").GetString()!));
    }

    [Fact]
    public void A_changed_assembly_is_refused()
    {
        using var scratch = new Scratch();
        CliRunner.Run("compile", scratch.Write("a.edaran", Letters.Wfa), "-o", scratch.Folder).Exits(0);
        var bytes = File.ReadAllBytes(scratch["a.dll"]);
        bytes[^20] ^= 1;
        File.WriteAllBytes(scratch["a.dll"], bytes);

        CliRunner.RunWith("{}", "evaluate", scratch["a.dll"], "--facts", "-", "--date", "2025-03-25").FailsWith("EDR0758", "a.dll");
    }
}
