using System.Collections.Immutable;
using Edaran.Compiler;
using Edaran.Compiler.Syntax;

namespace Edaran.Ide.Features.Printed;

/// <summary>
/// A letter as it will be printed: without what is there for the reading alone (kamus, calendars, facts, examples). Made from the words as they
/// stand, so that a letter that is not finished, or has errors, is shown, too.
/// </summary>
public static class PrintedLetter
{
    /// <summary>The lines, in the order of the print; none where the text is no letter.</summary>
    public static ImmutableArray<PrintedLine> Of(CompilationUnit unit)
    {
        var root = unit.Tree.Root;
        if (root.Kind != UnitKind.Letter)
        {
            return [];
        }

        var members = root.Members.SelectMany(Sound).ToList();
        return
        [
            .. Named(members, "instansi", PrintedPart.Institution),
            .. root.Title is { } number && number.Span.Length > 0 ? LineMaker.Lines(PrintedPart.Number, string.Empty, [number]) : [],
            .. Named(members, "tentang", PrintedPart.Title),
            .. Named(members, "dasar", PrintedPart.Basis),
            .. members.SelectMany(Body),
            .. members.OfType<EnactedHeaderSyntax>().SelectMany(Signature),
            .. members.SelectMany(Annexes),
        ];
    }

    private static IEnumerable<MemberSyntax> Sound(MemberSyntax member) =>
        member is FaultyMemberSyntax faulty ? [faulty.Member, new SkippedMemberSyntax(faulty.Skipped)] : [member];

    private static IEnumerable<PrintedLine> Named(IEnumerable<MemberSyntax> members, string keyword, PrintedPart part) => members
        .OfType<TextHeaderSyntax>().Where(header => header.Keyword.Is(keyword)).SelectMany(header => LineMaker.Lines(part, string.Empty, [header.Text]));

    private static IEnumerable<PrintedLine> Body(MemberSyntax member) => member switch
    {
        PeriodHeaderSyntax or ScopeHeaderSyntax or RelationHeaderSyntax or ReviewHeaderSyntax => LineMaker.Lines(PrintedPart.Statement, string.Empty, [member]).Select(Sentence),
        TermDeclarationSyntax { IsAnnex: false } term => LineMaker.Lines(PrintedPart.Definition, "Yang dimaksud dengan", term.Children.Skip(1)),
        PointMemberSyntax => LineMaker.Lines(PrintedPart.Point, string.Empty, [member]),
        SoftMemberSyntax soft => LineMaker.Lines(PrintedPart.Soft, string.Empty, [soft.Text]),
        SkippedMemberSyntax skipped => LineMaker.Lines(PrintedPart.Unread, string.Empty, [skipped]),
        _ => [],
    };

    private static IEnumerable<PrintedLine> Signature(EnactedHeaderSyntax enacted) =>
        LineMaker.Lines(PrintedPart.Signature, "Ditetapkan pada tanggal", [enacted.Date])
            .Concat(enacted.By is { } by ? LineMaker.Lines(PrintedPart.Signature, string.Empty, [by]) : []);

    private static IEnumerable<PrintedLine> Annexes(MemberSyntax member) => member switch
    {
        AnnexTextSyntax annex => LineMaker.Lines(PrintedPart.Annex, string.Empty, [annex.Text]).Select(line => line with { Label = line.Level < 0 ? Raised(annex.Name.Words) : line.Label }),
        TermDeclarationSyntax { IsAnnex: true } units => LineMaker.Lines(PrintedPart.Annex, string.Empty, [units.Definition])
            .Prepend(new PrintedLine(PrintedPart.Annex, Raised(units.Name.Words), string.Empty, -1, units.Name.Span, [])),
        _ => [],
    };

    private static PrintedLine Sentence(PrintedLine line) => line with { Text = Raised(line.Text.TrimEnd('.')) + "." };

    private static string Raised(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
