using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Tests.Binding;

/// <summary>The office that binding fixtures are about: the standard kamus, a kamus of its own, a calendar, and a header.</summary>
internal static class Office
{
    public const string Header = """
        surat edaran 1/CONTOH/2025
        tentang Contoh
        ditetapkan 5 Mei 2025 oleh Sekretaris Daerah
        kamus kepegawaian; kabupaten contoh
        kalender nasional 2025

        """;

    private static readonly string[] UnitStarts = ["surat edaran", "kamus ", "kalender ", "kontrak ", "//", "nota"];

    private const string Kamus = """
        kamus kabupaten contoh
        fakta perangkat daerah: salah satu dari Museum; Planetarium; Bagian Umum; Dinas Kependudukan dan Pencatatan Sipil (Disdukcapil).
        Museum meliputi Ruang Pamer; Gudang.
        fakta nama unit: nama.
        fakta zona tempat tinggal: salah satu dari hijau; kuning; merah.
        keadaan zona risiko: salah satu dari hijau; kuning; merah.
        keadaan darurat: ya atau tidak, dianggap tidak.
        """;

    private static readonly Lazy<SourceText> Standard = new(() => Library("kepegawaian"));
    private static readonly Lazy<SourceText> Calendar = new(() => Library("kalender-2025"));

    /// <summary>Reads some units together with the standard kamus, that of the office, and the calendar of 2025.</summary>
    public static Compilation Read(params string[] units) => Compilation.Create(
        [.. units.Select((text, i) => new SourceText($"{i + 1}.edaran", text)), Standard.Value, new SourceText("kamus.edaran", Kamus), Calendar.Value]);

    /// <summary>Reads what stands behind the header of a letter; the header comes first unless the text is a unit of its own.</summary>
    public static Compilation ReadBody(params string[] bodies) => Read([.. bodies.Select(WithHeader)]);

    /// <summary>A text as a unit: behind the header unless it has its own.</summary>
    public static string WithHeader(string body) => IsUnit(body) ? body : Header + body;

    /// <summary>The meaning of a letter whose text has no errors; it may contradict itself.</summary>
    public static Letter Letter(string body)
    {
        var unit = ReadBody(body).Units[0];
        Assert.Empty(unit.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => $"{d.Code} {d.Message()}"));
        return unit.Analysis!.Letter;
    }

    /// <summary>What is found in the first unit, with the places marked and the codes in order of the text.</summary>
    public static void Findings(string marked, params string[] codes)
    {
        var body = Fixture.Parse(marked).Text;
        var unit = ReadBody(body).Units[0];
        var shift = unit.Source.Text.Length - body.Length;
        var spans = unit.Diagnostics.Select(d => new MarkedSpan(d.Location.Span.Start - shift, d.Location.Span.Length));
        Check.Text(marked, Fixture.Mark(body, spans.Where(s => s.Start >= 0)));
        Assert.Equal(codes, unit.Diagnostics.Select(d => d.Code));
    }

    /// <summary>The text after a fix of the first finding with a code.</summary>
    public static void Fixed(string body, string code, int fix, string expected)
    {
        var unit = ReadBody(body).Units[0];
        var text = Apply(unit.Source.Text, unit.Diagnostics.First(d => d.Code == code).Fixes[fix]);

        Check.Text(WithHeader(expected), text);
        Assert.DoesNotContain(Read(text).Units[0].Diagnostics, d => d.Code == code);
    }

    /// <summary>A text after a fix.</summary>
    public static string Apply(string text, Fix fix)
    {
        foreach (var edit in fix.Edits.OrderByDescending(e => e.Span.Start))
        {
            text = text.Remove(edit.Span.Start, edit.Span.Length).Insert(edit.Span.Start, edit.NewText);
        }

        return text;
    }

    /// <summary>The lines of the printed norms of a letter.</summary>
    /// <param name="body">The letter.</param>
    /// <param name="expected">The lines.</param>
    /// <param name="from">How the first line begins.</param>
    /// <param name="until">The line before which they end; all that are left without.</param>
    public static void Norms(string body, string expected, string from = "norm ", string? until = null) =>
        Norms(Letter(body), expected, from, until);

    /// <summary>The lines of the printed norms of a letter.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="expected">The lines.</param>
    /// <param name="from">How the first line begins.</param>
    /// <param name="until">The line before which they end; all that are left without.</param>
    public static void Norms(Letter letter, string expected, string from = "norm ", string? until = null)
    {
        var lines = ModelPrinter.Print(letter).Split('\n').SkipWhile(l => !l.StartsWith(from, StringComparison.Ordinal))
            .TakeWhile(l => l != until && (l.StartsWith("norm ", StringComparison.Ordinal) || l.StartsWith(' ')));
        Check.Text(expected, string.Join('\n', lines));
    }

    private static bool IsUnit(string body) =>
        UnitStarts.Any(start => body.StartsWith(start, StringComparison.Ordinal));

    private static SourceText Library(string name) =>
        new($"{name}.edaran", File.ReadAllText(RepositoryRoot.File($"library/{name}.edaran")));
}
