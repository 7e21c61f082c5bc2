using Edaran.Compiler.Diagnostics;
using Edaran.Ide.Features;

namespace Edaran.Ide.Tests;

/// <summary>What a letter is held against: the letters that it revokes, changes or extends, as they stand without it.</summary>
public sealed class PredecessorTests
{
    private const string Old = "surat edaran 9/UJI/2024\nkamus kepegawaian\nkalender nasional 2025\nberlaku 1 Maret 2025 sampai dengan 31 Maret 2025\n\n1. ASN dapat WFH.\n2. CPNS dapat WFA.\n";
    private const string Third = "surat edaran 10/UJI/2024\nkamus kepegawaian\nkalender nasional 2025\nberlaku 10 Maret 2025 sampai dengan 31 Maret 2025\nmenghapus angka 2 Surat Edaran 9/UJI/2024\n";
    private const string Body = "\n1. ASN wajib WFO.\n";

    [Theory]
    [InlineData("mencabut Surat Edaran 9/UJI/2024\n", "ASN dapat WFH.|CPNS dapat WFA. → ASN wajib WFO.")]
    [InlineData("mengesampingkan Surat Edaran 9/UJI/2024\n", "ASN dapat WFH.|CPNS dapat WFA. → ASN wajib WFO.")]
    [InlineData("mengubah angka 1 Surat Edaran 9/UJI/2024 menjadi: \"ASN dapat WFA.\"\n", "ASN dapat WFH.|CPNS dapat WFA. → ASN dapat WFA.|CPNS dapat WFA.")]
    [InlineData("menghapus angka 1 Surat Edaran 9/UJI/2024\n", "ASN dapat WFH.|CPNS dapat WFA. → CPNS dapat WFA.")]
    public void A_change_is_the_other_letter_without_and_with_it_and_all_else_the_letter_itself(string relation, string expected) =>
        Assert.Equal(expected, Told(Letter(relation), ("lama.edaran", Old)));

    [Fact]
    public void What_a_third_letter_has_changed_is_in_force_changed()
    {
        Assert.Equal("ASN dapat WFH. → ASN wajib WFO.", Told(Letter("mencabut Surat Edaran 9/UJI/2024\n"), ("lama.edaran", Old), ("ubah.edaran", Third)));

        // Another version of the letter, which would have revoked it already.
        Assert.Equal(
            "ASN dapat WFH.|CPNS dapat WFA. → ASN wajib WFO.",
            Told(Letter("mencabut Surat Edaran 9/UJI/2024\n"), ("lama.edaran", Old), ("konsep.edaran", Letter("mencabut Surat Edaran 9/UJI/2024\n"))));
    }

    [Fact]
    public void The_letters_named_are_told_once_but_for_those_set_aside_and_unknown()
    {
        var desk = new Desk(
            Letter("mengubah angka 1 Surat Edaran 9/UJI/2024 menjadi: \"ASN dapat WFA.\"\nmenghapus angka 2 Surat Edaran 9/UJI/2024\nmencabut Surat Edaran 77/UJI/2020\nmengesampingkan Surat Edaran 10/UJI/2024\n"),
            ("lama.edaran", Old), ("ubah.edaran", Third));

        Assert.Equal(["/surat/lama.edaran"], Predecessors.Of(desk.Workspace, desk.Document).Select(one => one.Path));
    }

    [Fact]
    public void A_letter_with_errors_is_refused_and_one_alone_tells_its_days()
    {
        var desk = new Desk(Letter("mencabut Surat Edaran 9/UJI/2024\n"), ("lama.edaran", Old.Replace("dapat", "dapt", StringComparison.Ordinal)));
        var alone = Predecessors.Alone(desk.Workspace, desk.Document, default);

        Assert.Equal((null, new DateOnly(2025, 3, 24), new DateOnly(2025, 3, 27)), (alone.Old, alone.From, alone.To));
        Assert.Contains("lama.edaran", Assert.Throws<RefusedException>(() => Against(desk)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_read_with_its_changes_is_refused_with_the_reason()
    {
        var refused = Assert.Throws<RefusedException>(() => Told(Letter("menghapus angka 7 Surat Edaran 9/UJI/2024\n"), ("lama.edaran", Old)));

        Assert.Equal(
            "Surat Edaran 9/UJI/2024 tidak dapat dibandingkan bersama perubahannya. Angka 7 tidak ada dalam Surat Edaran 9/UJI/2024. Tulis angka yang ada; angka yang ditambah melanjutkan angka terakhir, yaitu 3.",
            refused.In(MessageLanguage.Indonesian));
    }

    private static string Letter(string relation) => Desk.Head.TrimEnd() + "\n" + relation + Body;

    private static string Told(string text, params (string Name, string Text)[] others)
    {
        var pair = Against(new Desk(text, others));
        return $"{string.Join('|', pair.Old!.Norms.Select(norm => norm.Text))} → {string.Join('|', pair.New.Norms.Select(norm => norm.Text))}";
    }

    private static LetterPair Against(Desk desk) =>
        Predecessors.Against(desk.Workspace, desk.Document, desk.Workspace.Documents.Single(one => one.Path.EndsWith("/lama.edaran", StringComparison.Ordinal)), default);
}
