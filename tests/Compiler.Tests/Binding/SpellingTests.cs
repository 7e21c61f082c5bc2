using Edaran.Compiler.Model;

namespace Edaran.Compiler.Tests.Binding;

/// <summary>A name may have several other spellings, between brackets and parted by semicolons; each means the same.</summary>
public sealed class SpellingTests
{
    private const string Declarations = """
        moda Piket (bertugas piket; jaga; giliran jaga).
        fakta tempat jaga (pos jaga; pos): salah satu dari Pos Utara (Utara; U1); Pos Selatan.
        Pos Selatan meliputi Pos Pantai (Pantai; P1).
        istilah siap jaga (siaga; siap) adalah hamil.
        perbuatan mengisi buku jaga (mencatat; menulis catatan).
        hak uang jaga (honor jaga; honor).
        pejabat kepala pos (kapos; komandan pos).

        """;

    [Theory]
    [InlineData("Pegawai dapat {0}.", "permit Piket", "Piket", "bertugas piket", "jaga", "GILIRAN JAGA")]
    [InlineData("Pegawai pada {0} wajib WFO.", "subject tempat jaga in {{Pos Utara}}", "Pos Utara", "Utara", "U1")]
    [InlineData("Pegawai pada {0} wajib WFO.", "subject tempat jaga in {{Pos Pantai}}", "Pos Pantai", "Pantai", "P1")]
    [InlineData("Pegawai yang {0} Pos Utara wajib WFO.", "subject tempat jaga in {{Pos Utara}}", "tempat jaga", "pos jaga", "pos")]
    [InlineData("Pegawai yang {0} wajib WFO.", "subject \"siap jaga\" (hamil in {{ya}})", "siap jaga", "siaga", "siap")]
    [InlineData("Pegawai wajib {0}.", "act mengisi buku jaga (\"{0}\")", "mengisi buku jaga", "mencatat", "menulis catatan")]
    [InlineData("Pegawai berhak atas {0}.", "right uang jaga", "uang jaga", "honor jaga", "honor")]
    [InlineData("{0} wajib mencatat.", "require of kepala pos", "Kepala pos", "Kapos", "Komandan pos")]
    public void Every_spelling_means_the_same(string sentence, string line, params string[] spellings) => Assert.All(spellings, spelling =>
    {
        var letter = Office.Letter(Declarations + "1. " + string.Format(null, sentence, spelling));

        Assert.Contains("\n  " + string.Format(null, line, spelling) + "\n", ModelPrinter.Print(letter), StringComparison.Ordinal);
    });

    [Fact]
    public void The_model_holds_them_in_order_and_the_first_of_a_mode_says_what_it_means()
    {
        var letter = Office.Letter(Declarations + "1. Pegawai pada Utara dapat jaga.");

        var mode = letter.Vocabulary.Modes.Single(m => m.Name == "Piket");
        Assert.Equal("bertugas piket", mode.Description);
        Assert.Equal(["bertugas piket", "jaga", "giliran jaga"], mode.Aliases.AsEnumerable());
        var fact = letter.Vocabulary.Facts.Single(f => f.Name == "tempat jaga");
        Assert.Equal(["pos jaga", "pos"], fact.Aliases.AsEnumerable());
        Assert.Equal(["Utara", "U1"], ((ChoiceType)fact.Type).Choices[0].Aliases.AsEnumerable());
    }

    [Fact]
    public void A_class_named_after_an_office_may_have_several() => Office.Norms(
        "pejabat kepala museum (kepala galeri; kurator kepala) adalah PNS.\n1. Kurator kepala wajib WFO.",
        """
        norm 1
          text Kurator kepala wajib WFO.
          subject "kepala museum" (status kepegawaian in {PNS})
          require WFO
        """);

    [Fact]
    public void A_fact_of_decisions_is_known_by_every_spelling_of_its_mode()
    {
        var letter = Office.Letter("1. Pimpinan dapat memberikan WFH kepada pegawai.");

        var decision = letter.Vocabulary.Facts.Single(f => f.Name == "keputusan pimpinan atas WFH");
        Assert.Contains("keputusan pimpinan atas KDR", decision.Aliases);
        Assert.Contains("keputusan pimpinan atas bekerja dari rumah", decision.Aliases);
    }

    [Theory]
    [InlineData("kamus d\nfakta [|q|] (r; giliran): ya atau tidak.", "EDR0216")]
    [InlineData("kamus d\nfakta q: ya atau tidak.\nfakta [|r|] (s; q): ya atau tidak.", "EDR0206")]
    public void A_later_spelling_may_be_neither_reserved_nor_taken(string unit, string code) => Office.Findings(unit, code);

    [Fact]
    public void A_missing_spelling_is_asked_for_where_it_should_stand() =>
        Assert.Equal(["EDR0104"], Office.Read("kamus d\nfakta q (r; ): ya atau tidak.").Units[0].Diagnostics.Select(d => d.Code));
}
