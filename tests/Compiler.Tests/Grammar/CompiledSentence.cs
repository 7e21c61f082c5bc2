using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Tests.Grammar;

/// <summary>What the compiler makes of one sentence, put as the only point of a letter.</summary>
/// <param name="Letter">The letter, or null where it was refused.</param>
/// <param name="Diagnostics">What was found.</param>
internal sealed record CompiledSentence(Letter? Letter, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The words of the grammar.</summary>
    public static SourceText Kamus { get; } = new("kamus.edaran", """
        kamus uji
        fakta status: salah satu dari PNS; PPPK; non-ASN.
        fakta unit: salah satu dari Dinas Kebudayaan; Dinas Arsip dan Pustaka; Bagian Umum.
        Dinas Kebudayaan meliputi Museum; Planetarium.
        fakta hamil: ya atau tidak.
        fakta menyusui: ya atau tidak.
        fakta banjir: ya atau tidak.
        fakta surat perintah: ya atau tidak.
        fakta suhu tubuh: angka dalam derajat Celsius dari 30,0 sampai dengan 45,0.
        keadaan zona risiko: salah satu dari hijau; oranye; merah.
        istilah ASN adalah PNS atau PPPK.
        istilah terdampak adalah banjir.
        istilah unit pelayanan adalah Museum atau Bagian Umum.
        moda WFO; WFA; WFH.
        moda WFA meliputi WFH.
        perbuatan melakukan presensi; melaporkan jadwal.
        hak TPP.
        pejabat kepala dinas; pimpinan.
        """);

    // What sentences cite: points that say nothing of their own.
    private const string Cited = "2. PPPK pada Museum diimbau hadir.\n3. Pegawai yang hamil diimbau hadir.\n";

    /// <summary>A calendar.</summary>
    public static SourceText Calendar { get; } = new("kalender.edaran", "kalender uji\nhari libur: 1 Januari 2026.\n");

    /// <summary>The errors found.</summary>
    public IEnumerable<Diagnostic> Errors => Diagnostics.Where(d => d.Severity == Severity.Error);

    /// <summary>Compiles a sentence.</summary>
    public static CompiledSentence Of(string sentence)
    {
        var text = $"surat edaran 1\nkamus uji\nkalender uji\nberlaku 1 Januari 2026 sampai dengan 31 Desember 2026\n\n1. {sentence}\n{Cited}";
        var compilation = Compilation.Create([new SourceText("surat.edaran", text), Kamus, Calendar]);
        return new CompiledSentence(compilation.Letters.SingleOrDefault()?.Read, compilation.Diagnostics);
    }

    /// <summary>What its norm says, as <see cref="Reading.Effect"/> writes it.</summary>
    public string Effect => Said(Norm.Effect) + (Norm.Modes.IsDefaultOrEmpty ? string.Empty : " saat " + Modes(Norm.Modes));

    private string Said(Effect effect) => effect switch
    {
        PlaceEffect e => $"{Modal(e.Modality)} {Modes(e.Modes)}",
        ActEffect e => $"{Modal(e.Modality)}{(e.Holder < 0 ? string.Empty : " " + Office(e.Holder))} {string.Join(", ", e.Acts.Select(a => Letter!.Vocabulary.Acts[a.Act].Name))}",
        RightEffect e => $"berhak {string.Join(", ", e.Rights.Select(r => Letter!.Vocabulary.Rights[r].Name))}",
        DiscretionEffect e => $"memberikan {Office(e.Official)} {Modes(e.Modes)}",
        OrderEffect e => $"memerintahkan {Office(e.Official)} {Letter!.Vocabulary.Modes[e.Mode].Name}",
        _ => effect.ToString(),
    };

    private static string Modal(Modality modality) => modality switch { Modality.Require => "wajib", Modality.Permit => "dapat", _ => "dilarang" };

    private string Modes(IEnumerable<int> modes) => string.Join(", ", modes.Select(m => Letter!.Vocabulary.Modes[m].Name));

    private string Office(int official) => Letter!.Vocabulary.Officials[official].Name;

    /// <summary>Whether its norm applies in a world; preconditions count only when <paramref name="withNeeds"/>.</summary>
    public bool Holds(World world, bool withNeeds) =>
        Reader.Holds(Norm.Subject, world) && Reader.Holds(Norm.Times, world) && Reader.Holds(Norm.When, world)
        && !Norm.Exceptions.Any(e => Reader.Holds(e.Condition, world))
        && (!withNeeds || Preconditions.All(p => Reader.Holds(p.Condition, world)));

    private ImmutableArray<Precondition> Preconditions =>
        Norm.Effect switch { PlaceEffect e => e.Preconditions, DiscretionEffect e => e.Preconditions, _ => [] };

    private WorldReader Reader => new(Letter!.Vocabulary);

    private Norm Norm => Assert.Single(Letter!.Norms);
}
