using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Symbols;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Syntax;

/// <content>Limits on how many people may.</content>
internal sealed partial class Parser
{
    private static readonly string[] Bounds = ["paling banyak", "paling sedikit", "maksimal", "minimal"];

    /// <summary>Whether a limit begins here: with its bound, with <c>masing-masing</c>, or with an amount that lacks its bound.</summary>
    private bool AtQuota() => NameAhead(0).Length == 0 && (AtBound(0) || (At("masing-masing") && (AtBound(1) || AtAmount(1))) || AtAmount(0));

    private bool AtBound(int ahead) =>
        Peek(ahead).Is("maksimal") || Peek(ahead).Is("minimal") || AtAhead(ahead, "paling", "banyak") || AtAhead(ahead, "paling", "sedikit");

    /// <summary>Whether <c>50 persen</c>, <c>50%</c> or <c>5 orang</c> stands here, perhaps behind <c>sebanyak</c>.</summary>
    private bool AtAmount(int ahead)
    {
        ahead += Peek(ahead).Is("sebanyak") || Peek(ahead).Is("sebesar") ? 1 : 0;
        if (Peek(ahead).Kind != TokenKind.Number)
        {
            return false;
        }

        ahead++;
        if (Peek(ahead).Kind == TokenKind.OpenBracket)
        {
            while (Peek(ahead).Kind is not (TokenKind.CloseBracket or TokenKind.EndOfFile or TokenKind.Dot))
            {
                ahead++;
            }

            ahead++;
        }

        return Peek(ahead).Kind == TokenKind.Percent || Peek(ahead).Is("persen") || Peek(ahead).Is("orang");
    }

    private QuotaSyntax ParseQuota()
    {
        var each = TakePhrase("masing-masing");
        var limits = ParseLimits();
        var of = TakePhrase("dari jumlah", "dari seluruh", "dari total", "dari");
        var whom = of is null ? null : ParseSubject();
        var group = ParseGroup();
        var clauses = ImmutableArray.CreateBuilder<QuotaClauseSyntax>();
        while (ParseQuotaClause() is { } clause)
        {
            clauses.Add(clause);
        }

        return new QuotaSyntax(each, limits, of, whom, group, clauses.ToImmutable());
    }

    private ImmutableArray<ItemSyntax<QuotaLimitSyntax>> ParseLimits()
    {
        var limits = ImmutableArray.CreateBuilder<ItemSyntax<QuotaLimitSyntax>>();
        do
        {
            var limit = new QuotaLimitSyntax(TakeBound(), ParseNumber(takeUnit: true));
            limits.Add(new ItemSyntax<QuotaLimitSyntax>(null, limit, At("dan") && AtBound(1) ? TakeWords(1) : null));
        }
        while (limits[^1].Separator is not null);
        return limits.ToImmutable();
    }

    private KeywordSyntax TakeBound()
    {
        var bound = TakePhrase(Bounds);
        if (bound is { WordTokens: [var word] })
        {
            HintHouseWord(bound, word.Is("maksimal") ? "paling banyak" : "paling sedikit");
        }

        return bound ?? MissBound();
    }

    // "40 persen WFH" may be a cap, a floor, or both.
    private KeywordSyntax MissBound()
    {
        var about = AtAny("sebanyak", "sebesar") ? Take() : null;
        var at = about?.Span ?? new TextSpan(Current.Span.Start, 0);
        var written = $"{Current.Text} {(Peek(1).Kind == TokenKind.Word ? Peek(1).Text : "persen")}";
        var space = about is null ? " " : string.Empty;
        ImmutableArray<Fix> fixes = [.. Bounds[..2].Select(bound =>
            new Fix($"Tulis \"{bound} {written}\"", $"Write \"{bound} {written}\"", [new TextEdit(at, bound + space)]))];
        _diagnostics.Add(Catalogue.AmountWithoutBound, TextSpan.FromBounds(at.Start, Current.Span.End), fixes, written);
        return new KeywordSyntax(about is null ? [] : [about]);
    }

    private QuotaClauseSyntax? ParseQuotaClause()
    {
        var comma = Current.Kind == TokenKind.Comma ? 1 : 0;
        if (ParseRounding() is { } rounding)
        {
            return rounding;
        }

        var left = AtAhead(comma, "tidak", "termasuk");
        if (left || (AtAhead(comma, "termasuk") && !AtAhead(comma, "termasuk", "hari")))
        {
            return new MembersClauseSyntax(TakeIf(TokenKind.Comma), TakeWords(left ? 2 : 1), ParseSubject(mayList: true));
        }

        return AtAhead(comma, "dengan", "mengutamakan") ? ParsePriority(TakeIf(TokenKind.Comma)) : null;
    }

    private RoundingClauseSyntax? ParseRounding()
    {
        var comma = Current.Kind == TokenKind.Comma ? 1 : 0;
        return AtAhead(comma, "dibulatkan", "ke") ? new RoundingClauseSyntax(TakeWords(comma + 3)) : null;
    }

    private PriorityClauseSyntax ParsePriority(SyntaxToken? comma)
    {
        var lead = TakeWords(2);
        if (!AtList())
        {
            return new PriorityClauseSyntax(comma, lead, null, [new ItemSyntax<SubjectSyntax>(null, ParseSubject(), null)]);
        }

        var colon = Take();
        return new PriorityClauseSyntax(comma, lead, colon, ParseItems(label => new ItemSyntax<SubjectSyntax>(label, ParseSubject(), TakeItemSeparator())));
    }

    private GroupClauseSyntax? ParseGroup()
    {
        if (!(At("pada", "setiap") || At("di", "setiap") || At("untuk", "setiap") || At("pada", "masing-masing")) || StartsNamedTime(2))
        {
            return null;
        }

        return new GroupClauseSyntax(TakeWords(2), ParseName(NameKinds.ChoiceFact | NameKinds.LabelFact, "fakta yang membentuk kelompok", "the fact that forms the groups"));
    }
}
