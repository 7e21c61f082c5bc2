using Edaran.Cli;
using Edaran.Cli.Diffs;
using Edaran.Cli.Tests.Running;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Ide.Features;

namespace Edaran.Tools.Tests;

/// <summary>What the language server has done with whole letters: the version in git, a comparison, people of a roster.</summary>
public sealed class LetterToolsTests
{
    private const string Old = Letters.Head + "1. ASN yang hamil dapat WFH.\n";
    private const string New = Letters.Head + "1. ASN yang suhu tubuh di atas 37,5 dapat WFH.\n";
    private const string Roster = "nip,nama,status kepegawaian,unit kerja,hamil,suhu tubuh\n1,Ani,PNS,Umum,tidak,38\n2,Budi,PNS,Umum,ya,36\n3,Cica,PNS,Arsip,ya,38\n4,Dodi,,Arsip,tidak,36\n";

    [Fact]
    public void The_version_that_git_has_is_compared_in_the_language_asked_for()
    {
        using var git = new GitScratch();
        var path = git.Write("surat/x.edaran", Old);
        using var session = Session();
        var tools = new LetterTools(session);
        Assert.False(tools.HasCommitted(path));
        git.Commit("2025-03-01", "Surat");
        git.Write("surat/x.edaran", New);

        Assert.True(tools.HasCommitted(path));
        Assert.False(tools.HasCommitted(git["surat/y.edaran"]));
        Assert.All(["/tidak-ada/x.edaran", "/tidak\0ada/x.edaran", "untitled:surat/x.edaran", "", "/"], name => Assert.False(tools.HasCommitted(name)));
        var (old, now) = (tools.Committed(path), Meaning(path));
        var told = tools.Compare(old, now, MessageLanguage.Indonesian, default);

        Assert.StartsWith("<!DOCTYPE html>", told.Html, StringComparison.Ordinal);
        Assert.StartsWith("### Surat edaran 1/UJI/2025: apa yang berubah\n", told.Markdown, StringComparison.Ordinal);
        Assert.EndsWith(" perubahan makna; 1 angka tidak seperti dahulu.", told.Summary, StringComparison.Ordinal);
        Assert.False(told.IsEquivalent);
        Assert.StartsWith("Both versions mean the same", tools.Compare(old, old, MessageLanguage.English, default).Summary, StringComparison.Ordinal);
        Assert.Equal("", session.Out.ToString());
    }

    [Fact]
    public void A_version_in_git_with_errors_is_refused()
    {
        using var git = new GitScratch();
        var path = git.Write("x.edaran", Old.Replace("dapat", "dapt", StringComparison.Ordinal));
        git.Commit("2025-03-01", "Surat");
        using var session = Session();
        var tools = new LetterTools(session);

        Assert.Contains("di git mempunyai kesalahan", Refusal(() => tools.Committed(path)), StringComparison.Ordinal);
        Assert.Contains("belum tersimpan di git", Refusal(() => tools.Committed(git["y.edaran"])), StringComparison.Ordinal);
    }

    [Fact]
    public void People_are_counted_by_unit_and_nobody_is_named()
    {
        using var scratch = new Scratch();
        using var session = Session();
        var (tools, roster, seen) = (new LetterTools(session), scratch.Write("orang.csv", Roster), new List<long>());
        var (old, now) = (Meaning(scratch.Write("lama.edaran", Old)), Meaning(scratch.Write("baru.edaran", New)));
        var (first, last) = (new DateOnly(2025, 3, 24), new DateOnly(2025, 3, 27));

        var told = tools.Count(new LetterPair(old, now, first, last), roster, MessageLanguage.Indonesian, seen.Add, default);
        var alone = tools.Count(new LetterPair(null, now, first, null), roster, MessageLanguage.English, _ => { }, default);

        Assert.Equal((4, 2, 1, 1, first, last), (told.Total, told.Affected, told.Gain, told.Lose, told.From, told.Until));
        Assert.Equal(["Umum 2/2"], told.Units.Select(unit => $"{unit.Name} {unit.Affected}/{unit.Total}"));
        Assert.StartsWith($"Surat ini mengatur {told.Governed} dari 4 orang dalam daftar. Dari 4 orang dalam daftar, 2 orang mendapat jawaban lain antara ", told.Summary, StringComparison.Ordinal);
        Assert.Equal($"This letter governs {alone.Governed} of 4 people on the roster.", alone.Summary);
        Assert.Equal((alone.Governed, first.AddDays(30)), (alone.Affected, alone.Until));
        Assert.Equal([1, 2, 3, 4], seen);
        Assert.Equal("", $"{session.Out}{session.Error}");
    }

    [Fact]
    public void A_roster_that_is_wrong_or_missing_is_told_with_its_line_and_counting_can_be_stopped()
    {
        using var scratch = new Scratch();
        using var session = Session();
        var tools = new LetterTools(session);
        var pair = new LetterPair(null, Meaning(scratch.Write("baru.edaran", New)), new DateOnly(2025, 3, 24), null);
        using var stop = new CancellationTokenSource();

        Assert.StartsWith("orang.csv:3: ", Refusal(() => tools.Count(pair, scratch.Write("orang.csv", Roster.Replace("ya,36", "ya,panas", StringComparison.Ordinal)), MessageLanguage.Indonesian, _ => { }, default)), StringComparison.Ordinal);
        Assert.Contains("tidak-ada.csv", Refusal(() => tools.Count(pair, scratch["tidak-ada.csv"], MessageLanguage.Indonesian, _ => { }, default)), StringComparison.Ordinal);
        Assert.Throws<OperationCanceledException>(() => tools.Count(pair, scratch.Write("orang.csv", Roster), MessageLanguage.Indonesian, _ => stop.Cancel(), stop.Token));
    }

    private static Session Session() => new(new StringWriter(), new StringWriter(), Stream.Null);

    private static Letter Meaning(string path) => Edaran.Cli.Files.Workspace.Load([path]).Letters[0].Meaning!;

    private static string Refusal<T>(Func<T> work) => Assert.Throws<RefusedException>(() => _ = work()).In(MessageLanguage.Indonesian);
}
