using System.Diagnostics;
using System.Text;
using Edaran.Compiler.Emit;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;
using Edaran.Compiler.Symbols;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Tests.Samples;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Tests.Syntax;

/// <summary>Whatever stands in a file: a tree that gives the text back, findings, no exception, and in bounded time.</summary>
public sealed class FuzzTests
{
    private static readonly string[] Pieces =
    [
        " ", "\n", "\n\n", ".", ",", ";", ":", "(", ")", "\"", "“", "%", "/", "–", "|", "//", "1.", "a.", "1)", "a)", "37,5", "07.30", "24 Maret 2025",
        "dan", "atau", "dan/atau", "tidak", "wajib", "dapat", "dilarang", "harus", "yang", "pada", "selain", "kecuali", "apabila", "dalam hal", "dengan syarat",
        "setiap hari Kamis", "selama", "sampai dengan", "bergilir 50:50 antara", "paling banyak 50 persen", "dari jumlah", "masing-masing", "paling sedikit 3 orang", ", tidak termasuk", ", dengan mengutamakan:", "sebanyak", "angka 1", "huruf a",
        "istilah", "contoh", "fakta", "keadaan", "moda", "imbauan:", "diketahui", "maka", "surat edaran", "kamus", "kalender", "berlaku", "berlaku bagi",
        "jam kerja", "jumlah jam kerja", "pukul 07.30–16.00", "istirahat", "tanpa istirahat", "masuk paling cepat", "60 menit", "sebelum", "sesudah", "jam masuk", "jam", "seminggu", "dihitung 8,5 jam kerja",
        "datang", "pulang", "presensi", "panggilan", "tidak ada", "zona waktu", "WITA", "melakukan presensi", "terlambat", "terpenuhi", "tidak jatuh tempo", "menit",
        "lampiran I:", "lampiran I (unit layanan):", "ditinjau kembali paling lambat", "surat edaran ini ditinjau",
        "dikenai", "sanksi", "pelanggaran terhadap", "yang melanggar", "yang tidak melakukan presensi", "untuk pelanggaran kedua", "sesuai PP 53/2010",
        "dapat memberikan", "dapat memerintahkan", "kepada", "untuk", "pengecualian dari", "mengecualikan", "bekerja pukul 08.00–12.00", "tempat kerja", "diatur oleh",
        "sebagaimana dimaksud pada", "sebagaimana dimaksud dalam angka 2 huruf a",
        ":\n|", "|\n|", "norma", "selain itu", "hari", "WFO paling banyak", "baris 2",
        "mencabut", "mengubah angka 1", "memperpanjang", "menambah", "menghapus", "mengesampingkan", "Surat Edaran 1/2025", "menjadi:", "dihapus.", ".\"", ": \"", "setingkat",
        "contoh a\n| WFH | pada |\n",
        "ASN", "WFH", "\u0000", "\ud83d\ude00", "\ud83d", "é", "\r", "\t",
    ];

    public static TheoryData<string> Paths => SampleFiles.Paths;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Random_bytes_as_text(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 200; round++)
        {
            var bytes = new byte[random.Next(2000)];
            random.NextBytes(bytes);
            Hold(Encoding.UTF8.GetString(bytes), NameTable.Empty);
            Hold(Encoding.Latin1.GetString(bytes), NameTable.Empty);
        }
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void Random_words_of_the_language(int seed)
    {
        var random = new Random(seed);
        string[] openings = ["", "surat edaran 1\n", "kamus k\n", "kalender k\n", "surat edaran 1\n1. ASN dapat WFH.\n"];
        var names = SampleFiles.NamesFor(SampleFiles.All["samples/kabupaten-bekasi/1468-2025-wfa-lebaran.edaran"]);
        for (var round = 0; round < 400; round++)
        {
            var text = new StringBuilder(openings[random.Next(openings.Length)]);
            for (var i = random.Next(80); i > 0; i--)
            {
                text.Append(Pieces[random.Next(Pieces.Length)]).Append(random.Next(4) == 0 ? "\n" : " ");
            }

            Hold(text.ToString(), names);
        }
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_sample_cut_off_anywhere(string path)
    {
        var text = SampleFiles.All[path].Text;
        var names = SampleFiles.NamesFor(SampleFiles.All[path]);
        for (var length = 0; length < text.Length; length += 1 + (text.Length / 700))
        {
            Hold(text[..length], names);
        }
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_sample_with_pieces_deleted_inserted_and_swapped(string path)
    {
        var random = new Random(path.Length);
        var names = SampleFiles.NamesFor(SampleFiles.All[path]);
        for (var round = 0; round < 300; round++)
        {
            var text = SampleFiles.All[path].Text;
            for (var change = random.Next(1, 6); change > 0; change--)
            {
                text = Change(text, random);
            }

            Hold(text, names);
        }
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_mutated_sample_is_bound_without_a_fault(string path)
    {
        var random = new Random(path.Length + 1);
        for (var round = 0; round < 60; round++)
        {
            var text = SampleFiles.All[path].Text;
            for (var change = random.Next(1, 4); change > 0; change--)
            {
                text = Change(text, random);
            }

            HoldBound(path, text);
        }
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_sample_cut_off_is_bound_without_a_fault(string path)
    {
        var text = SampleFiles.All[path].Text;
        for (var length = 0; length < text.Length; length += 1 + (text.Length / 60))
        {
            HoldBound(path, text[..length]);
        }
    }

    [Theory]
    [InlineData("(", 10_000)]
    [InlineData("tidak ", 10_000)]
    [InlineData("tidak (", 10_000)]
    [InlineData("hamil dan (", 10_000)]
    [InlineData("hamil, ", 10_000)]
    [InlineData("kecuali ASN yang ", 10_000)]
    [InlineData("pada setiap ", 10_000)]
    [InlineData(":\n a. ", 10_000)]
    [InlineData("a.\n", 10_000)]
    [InlineData("\"", 10_000)]
    [InlineData("angka 1 dan ", 10_000)]
    public void The_same_piece_many_times(string piece, int times)
    {
        var text = "surat edaran 1\n1. ASN yang " + string.Concat(Enumerable.Repeat(piece, times)) + " dapat WFH.";
        Hold(text, NameTable.Empty, TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void Many_points_take_time_in_proportion()
    {
        var text = new StringBuilder("surat edaran 1\n");
        for (var point = 1; point <= 3000; point++)
        {
            text.Append(point).Append(". ASN dapat WFH apabila:\n   a. hamil; atau\n   b. menyusui.\n");
        }

        Hold(text.ToString(), NameTable.Empty, TimeSpan.FromSeconds(10));
    }

    private static string Change(string text, Random random)
    {
        var from = random.Next(text.Length + 1);
        var to = Math.Min(text.Length, from + random.Next(12));
        return random.Next(3) switch
        {
            0 => text[..from] + text[to..],
            1 => text[..from] + Pieces[random.Next(Pieces.Length)] + text[from..],
            _ => text[..from] + text[to..] + text[from..to],
        };
    }

    // A letter that comes out of it can be asked, printed and compiled; whatever else, its findings say what and where.
    private static void HoldBound(string path, string text)
    {
        var sources = SampleFiles.All.Where(f => f.Key != path).Select(f => f.Value).Prepend(new SourceText(path, text));
        var compilation = Compilation.Create([.. sources]);
        var found = compilation.Units[0].Diagnostics;
        Assert.All(found, d => Assert.InRange(d.Location.Span.End, 0, d.Location.Source.Text.Length));
        Assert.All(found, d => Assert.DoesNotContain("{0}", d.Message(), StringComparison.Ordinal));
        if (compilation.Units[0].Letter is { Letter: { } letter })
        {
            Assert.NotEmpty(ModelPrinter.Print(letter));
            Assert.Equal(letter.Examples.Length, ExampleRunner.Run(letter).Results.Length);
            Assert.NotEmpty(LetterCompiler.ToCSharp(letter));
        }
        else
        {
            Assert.True(compilation.Units[0].Kind != UnitKind.Letter || found.Length > 0, $"Refused without a finding:\n{text}");
        }
    }

    private static void Hold(string text, NameTable names, TimeSpan? limit = null)
    {
        var clock = Stopwatch.StartNew();
        var tree = SyntaxTree.Parse(new SourceText("surat.edaran", text), names);
        _ = NameCollector.Collect(tree.Root);
        Assert.True(clock.Elapsed < (limit ?? TimeSpan.FromSeconds(2)), $"{clock.Elapsed} for:\n{text}");
        Assert.Equal(text, tree.Root.ToFullString());
        Assert.All(tree.Diagnostics, d => Assert.InRange(d.Location.Span.End, 0, text.Length));
        Assert.All(tree.Diagnostics, d => Assert.DoesNotContain("{0}", d.Message(), StringComparison.Ordinal));
        HoldOutline(new SourceText("surat.edaran", text));
        HoldSpans(tree.Root);
    }

    // The sentences that an outline leaves out hold nothing that it should have.
    private static void HoldOutline(SourceText source)
    {
        var whole = SyntaxTree.Parse(source, NameTable.Empty).Root;
        var outline = new UnitOutline(source);
        Assert.True(NameCollector.Collect(whole).SequenceEqual(outline.DeclaredNames), $"Other names in the outline of:\n{source.Text}");
        Assert.Equal(Lines(whole), Lines(outline.Root));

        static IEnumerable<string> Lines(UnitSyntax unit) =>
            [unit.Title?.Words ?? string.Empty, .. unit.Members.Where(member => member is HeaderSyntax or SeasonDeclarationSyntax or NamesDeclarationSyntax).Select(member => $"{member.Span} {member.Words}")];
    }

    private static void HoldSpans(UnitSyntax root)
    {
        foreach (var element in root.DescendantsAndSelf())
        {
            var tokens = element.Tokens();
            var there = tokens.Where(token => !token.IsMissing).DefaultIfEmpty(tokens.Count > 0 ? tokens[0] : null).ToList();
            Assert.Equal(there[0] is { } first ? TextSpan.FromBounds(first.Span.Start, there[^1]!.Span.End) : default, element.Span);
        }
    }
}
