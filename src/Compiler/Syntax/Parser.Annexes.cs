using System.Collections.Immutable;
using Edaran.Compiler.Symbols;

namespace Edaran.Compiler.Syntax;

/// <content>Annexes and dates of review.</content>
internal sealed partial class Parser
{
    private static readonly string[] ReviewLeads =
        ["ditinjau kembali paling lambat", "ditinjau kembali pada", "ditinjau kembali", "ditinjau paling lambat", "ditinjau"];

    /// <summary>Whether an annex is declared at a token: <c>lampiran</c>, its number, and a colon or a bracket.</summary>
    private bool OpensAnnex(int at) =>
        _tokens[at].Is("lampiran") && at + 2 < _tokens.Length && _tokens[at + 2].Kind is TokenKind.Colon or TokenKind.OpenBracket;

    /// <summary>Reads an annex: with a name in brackets its units are a term, else it is text.</summary>
    private MemberSyntax ParseAnnex()
    {
        if (_tokens[_position + 2].Kind == TokenKind.OpenBracket)
        {
            var keyword = Missing(TokenKind.Word);
            var name = ParseDeclaredName(() => Current.Kind == TokenKind.Colon);
            var adalah = Missing(TokenKind.Word);
            var units = ParseAnnexUnits();
            return Close(stop => new TermDeclarationSyntax(keyword, name, adalah, units, stop));
        }

        var written = new NameSyntax(TakeWords(2).WordTokens);
        return new AnnexTextSyntax(written, Take(), ParseSoftText());
    }

    // Items of an annex need no connective: each is one of the units.
    private JoinedConditionSyntax ParseAnnexUnits()
    {
        if (AtList())
        {
            var mark = Take();
            return new JoinedConditionSyntax(mark, ParseItems(ParseAnnexUnit), Connective.Or);
        }

        var colon = Expect(TokenKind.Colon, "\":\"", "\":\"");
        var items = ImmutableArray.CreateBuilder<ItemSyntax<ConditionSyntax>>();
        do
        {
            items.Add(ParseAnnexUnit(null));
        }
        while (items[^1].Separator is not null && !AtEnd);
        return new JoinedConditionSyntax(colon, items.ToImmutable(), Connective.Or);
    }

    private ItemSyntax<ConditionSyntax> ParseAnnexUnit(LabelSyntax? label) =>
        new(label, new NameConditionSyntax(null, ParseName(NameKinds.Value, "nama unit", "the name of a unit")), TakeListSeparator());

    private ReviewHeaderSyntax ParseReviewHeader() => new(ParseReview());

    private ReviewSyntax ParseReview() => new(TakePhrase(ReviewLeads)!, ParseDate());

    private bool AtReview() => At("surat", "edaran", "ini", "ditinjau");

    private ReviewPredicateSyntax? ParseReviewSentence() =>
        AtReview() ? new ReviewPredicateSyntax(TakeWords(3), ParseReview()) : null;
}
