using Edaran.Compiler.Text;
using Edaran.Ide.Features;

namespace Edaran.Ide.Tests;

/// <summary>What leads to other texts, what is typed together, and what cites what.</summary>
public sealed class LinkTests
{
    private const string Other = "surat edaran 9/LAIN/2024\nkamus kepegawaian\nkalender nasional 2024; nasional 2025\nberlaku 1 Maret 2024\n\n1. ASN dapat WFH.\n2. CPNS wajib WFO, dengan mengesampingkan angka 1.\n";
    private const string Head = "surat edaran 1/A/2025\nkamus kepegawaian\nkalender nasional 2025\nberlaku 24 Maret 2025\n";

    [Theory]
    [InlineData("surat edaran 1/A/2025\nkamus [|kepegawaian|]; kantor\nkalender [|nasional 2025|]\nmencabut Surat Edaran [|9/LAIN/2024|]\n\n1. ASN dapat WFH.\n", "/library/kepegawaian.edaran /library/kalender-2025.edaran /surat/lain.edaran")]
    [InlineData("surat edaran 1/A/2025\nmencabut Surat Edaran 8/LAIN/2024\n", "")]
    [InlineData("surat edaran 1/A/2025\nkamus \nmencabut Surat Edaran \n", "")]
    public void Units_and_letters_lead_to_their_texts(string text, string targets)
    {
        var desk = new Desk(text, ("lain.edaran", Other));
        var links = DocumentLinks.Of(desk.Workspace, desk.Document).ToList();

        desk.FindsMarked(links.Select(link => new Location(desk.Document.Source, link.Span)));
        Assert.Equal(targets, string.Join(' ', links.Select(link => link.Target.Path)));
    }

    [Fact]
    public void A_contract_leads_to_the_letter_it_guards()
    {
        var contract = Samples.Workspace.Find("/samples/banten/kontrak.edaran")!;

        Assert.Equal(
            ["4/2026 /samples/banten/4-2026-wfh-sesudah-lebaran.edaran", "kepegawaian /library/kepegawaian.edaran", "provinsi banten /samples/banten/kamus.edaran"],
            DocumentLinks.Of(Samples.Workspace, contract).Select(link => $"{contract.Source.Slice(link.Span)} {link.Target.Path}"));
    }

    [Theory]
    [InlineData("istilah [|kelompok rentan|] adalah hamil.\n\n1. ASN yang [|kelompok ren$0tan|] dapat WFH.\n2. CPNS yang [|kelompok rentan|] wajib WFO, dengan mengesampingkan angka 1.\n")]
    [InlineData("istilah rentan adalah hamil.\n\n1. ASN yang ren$0tan dapat WFH.\n2. CPNS yang Rentan wajib WFO, dengan mengesampingkan angka 1.\n")]
    [InlineData("1. ASN dapat W$0FH.\n2. CPNS wajib WFH.\n")]
    [InlineData("1. ASN da$0pat WFH.\n")]
    [InlineData("kamus kantor\nfakta unit ke$0rja: salah satu dari Arsip; Umum.\nistilah x adalah unit kerja Arsip.\n")]
    public void Only_what_is_declared_here_and_spelled_alike_is_typed_together(string text)
    {
        var desk = new Desk(text);

        desk.FindsMarked(LinkedEditing.At(desk.Unit, desk.Cursor).Select(span => new Location(desk.Document.Source, span)));
    }

    [Theory]
    [InlineData("1. ASN dap$0at WFH.\n2. CPNS wajib WFO, dengan mengesampingkan angka 1.\n\ncontoh satu\n  diketahui PNS.\n  pada 24 Maret 2025\n  maka WFH dapat menurut angka 1.\n", "1", "2: angka 1|satu: angka 1", "")]
    [InlineData("1. ASN dapat WFH.\n2. CPNS wajib WFO, dengan mengesampingkan ang$0ka 1.\n", "1", "2: angka 1", "")]
    [InlineData("1. ASN dapat WFH.\n$02. CPNS wajib WFO, dengan mengesampingkan angka 1.\n", "2", "", "1: angka 1")]
    [InlineData("1. ASN dapat WFH.\n2. CPNS wajib WFO, dengan mengesampingkan angka 1.\n\ncontoh sa$0tu\n  diketahui PNS.\n  pada 24 Maret 2025\n  maka WFH dapat menurut angka 1.\n", "satu", "", "1: angka 1")]
    [InlineData("1. CPNS wajib:\n   a. melakukan presensi; d$0an\n   b. melaporkan kinerja.\n2. Angka 1 huruf a dan angka 1 dikecualikan bagi CPNS yang hamil.\n", "1 huruf a", "2: Angka 1 huruf a, angka 1", "")]
    public void Points_are_cited_by_points_and_examples(string text, string item, string incoming, string outgoing) =>
        Told(new Desk(Head + "\n" + text), item, incoming, outgoing);

    [Theory]
    [InlineData("\n1. Menghapus ang$0ka 2 Surat Edaran 9/LAIN/2024.\n", "1", "", "9/LAIN/2024 2: Menghapus angka 2 Surat Edaran 9/LAIN/2024")]
    [InlineData("mencabut Surat Edaran 9/LAIN/2$0024\n\n1. ASN dapat WFH.\n", "1/A/2025", "", "9/LAIN/2024 9/LAIN/2024: mencabut Surat Edaran 9/LAIN/2024")]
    public void Other_letters_are_cited_where_they_are_changed_or_revoked(string text, string item, string incoming, string outgoing)
    {
        var desk = Told(new Desk(Head + text, ("lain.edaran", Other)), item, incoming, outgoing);

        var cited = CallHierarchy.Outgoing(desk.Workspace, At(desk)).Single().To;
        Assert.Contains(CallHierarchy.Incoming(desk.Workspace, cited, default), call => call.From.Document == desk.Document && call.From.Name == item);
    }

    [Fact]
    public void In_every_sample_links_and_citations_lie_in_their_texts()
    {
        foreach (var document in Samples.Workspace.Documents)
        {
            var unit = Samples.Workspace.UnitOf(document);
            Assert.All(DocumentLinks.Of(Samples.Workspace, document), link => AssertIn(document, link.Span));
            foreach (var use in unit.NameUses)
            {
                Assert.All(LinkedEditing.At(unit, use.Span.Start), span => Assert.Equal(document.Source.Slice(use.Span), document.Source.Slice(span)));
            }

            foreach (var citation in unit.Citations)
            {
                var item = CallHierarchy.At(Samples.Workspace, document, citation.Span.Start)!;
                Assert.All(CallHierarchy.Incoming(Samples.Workspace, item, default).SelectMany(call => call.Where.Select(span => (call.From.Document, span))), where => AssertIn(where.Document, where.span));
                Assert.All(CallHierarchy.Outgoing(Samples.Workspace, item).SelectMany(call => call.Where), span => AssertIn(document, span));
                Assert.True(item.NameSpan.Start >= item.Span.Start && item.NameSpan.End <= item.Span.End);
            }
        }
    }

    private static void AssertIn(Document document, TextSpan span) => Assert.True(span.Length > 0 && span.Start >= 0 && span.End <= document.Source.Text.Length, $"{document.Path} {span}");

    private static CallItem At(Desk desk) => CallHierarchy.At(desk.Workspace, desk.Document, desk.Cursor)!;

    private static Desk Told(Desk desk, string item, string incoming, string outgoing)
    {
        var found = At(desk);

        Assert.Equal(item, found.Name);
        Assert.Equal(incoming, string.Join('|', CallHierarchy.Incoming(desk.Workspace, found, default).Select(call => Show(call.From, call.From.Document, call.Where))));
        Assert.Equal(outgoing, string.Join('|', CallHierarchy.Outgoing(desk.Workspace, found).Select(call => Show(call.To, desk.Document, call.Where))));
        return desk;

        string Show(CallItem other, Document where, IReadOnlyList<TextSpan> spans) =>
            $"{(other.Document == desk.Document ? string.Empty : other.Document.Head.Number.ToUpperInvariant() + " ")}{other.Name}: {string.Join(", ", spans.Select(where.Source.Slice))}";
    }
}
