using Edaran.Compiler;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Text;

namespace Edaran.Ide.Tests;

/// <summary>What a workspace takes over from edit to edit is what reading everything anew gives.</summary>
public sealed class ReuseTests
{
    private const string Letter = "/surat/surat.edaran";
    private const string Kamus = "/surat/kamus.edaran";
    private const int Edits = 120;

    private static readonly string[] Pieces =
    [
        "", " ", "\n", "\r\n", ".", ";", ":", "\"", "1. ", "ASN ", "dapat ", "WFH", "istilah baru adalah hamil.\n", "fakta shift: salah satu dari pagi; malam.\n",
        "kamus kantor\n", "moda dinas.\n", "contoh satu\n  diketahui PNS.\n", "angka 1", "rentan", "//", "😀", "| a | b |\n", "Arsip", "25 Maret 2025",
    ];

    private static readonly Document[] Library = [.. Directory.EnumerateFiles(RepositoryRoot.File("library"), "*.edaran").Select(file => new Document($"/library/{Path.GetFileName(file)}", File.ReadAllText(file), null))];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void After_every_edit_it_is_what_reading_anew_gives(int seed)
    {
        var random = new SplitMix((ulong)seed);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [Letter] = Desk.Head.Replace("kepegawaian", "kepegawaian; kantor", StringComparison.Ordinal) + "istilah rentan adalah hamil.\n\n1. ASN yang rentan pada Arsip dapat WFH.\n2. ASN yang lain wajib WFO.\n\ncontoh satu\n  diketahui PNS; hamil; Arsip.\n  pada 25 Maret 2025\n  maka WFH boleh.\n",
            [Kamus] = "kamus kantor\nkamus kepegawaian\nfakta unit kerja: salah satu dari Arsip; Umum.\nistilah belakang adalah Arsip atau Umum.\n",
        };
        var original = new Dictionary<string, string>(texts, StringComparer.Ordinal);
        var workspace = Fresh(texts);
        for (var edit = 0; edit < Edits; edit++)
        {
            var path = random.Chance(75) ? Letter : Kamus;
            texts[path] = random.Chance(15) ? original[path] : Edit(texts[path], random);
            workspace = workspace.With(new Document(path, texts[path], edit));

            // Some texts change again before anyone looks.
            if (random.Chance(70))
            {
                var anew = Fresh(texts);
                Check.Text(Say(anew, Letter), Say(workspace, Letter));
                Check.Text(Say(anew, Kamus), Say(workspace, Kamus));
            }
        }
    }

    [Fact]
    public void A_text_that_did_not_change_is_not_read_again()
    {
        var desk = new Desk("1. ASN dapat WFH.\n");
        var before = desk.Unit.Uses.Select(unit => unit.Tree).ToList();

        var changed = new Document(desk.Document.Path, desk.Document.Source.Text + "2. CPNS dapat WFA.\n", 2);

        Assert.Equal(before, desk.Workspace.With(changed).UnitOf(changed).Uses.Select(unit => unit.Tree));
        Assert.NotEmpty(before);
    }

    [Fact]
    public void A_review_that_nobody_waits_for_is_given_up_and_made_anew_when_asked_for_again()
    {
        var desk = new Desk("1. ASN wajib WFH.\n2. CPNS dilarang WFH.\n");

        Assert.Throws<OperationCanceledException>(() => desk.Unit.ReviewUntil(new CancellationToken(canceled: true)));

        using var stop = new CancellationTokenSource();
        var found = desk.Unit.ReviewUntil(stop.Token);
        stop.Cancel();
        Assert.Contains("EDR1001", found.Select(finding => finding.Code));
        Assert.Equal(found, desk.Unit.Review);
        Assert.Equal(found, desk.Unit.ReviewUntil(stop.Token));
    }

    private static Workspace Fresh(IReadOnlyDictionary<string, string> texts) =>
        Workspace.Empty("/library").With(Library.Concat(texts.Select(text => new Document(text.Key, text.Value, 0))));

    private static string Edit(string text, SplitMix random)
    {
        var start = random.Below(text.Length + 1);
        var length = Math.Min(random.Below(12), text.Length - start);
        return text[..start] + random.Pick(Pieces) + text[(start + length)..];
    }

    private static string Say(Workspace workspace, string path)
    {
        var unit = workspace.UnitOf(workspace.Find(path)!);
        return string.Join('\n', [
            unit.Tree.Root.ToFullString(),
            .. unit.Tree.Root.DescendantsAndSelf().Select(element => $"{element.GetType().Name} {element.Span}"),
            .. unit.NameUses.Select(use => $"{use.Name.Kind} {use.Name.Name} {use.Span} {Say(use.Name.Declared)}"),
            .. unit.Citations.Select(citation => $"{citation}"),
            .. Found(unit)]);
    }

    private static IEnumerable<string> Found(CompilationUnit unit) =>
        unit.Review.Select(finding => $"{finding.Code} {Say(finding.Location)} {finding.Message(MessageLanguage.English)}");

    private static string Say(Location? place) => place is null ? "" : $"{place.Source.Path} {place.Span}";
}
