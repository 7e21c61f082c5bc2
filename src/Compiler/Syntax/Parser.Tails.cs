using System.Collections.Immutable;
using Edaran.Compiler.Symbols;

namespace Edaran.Compiler.Syntax;

/// <content>What follows a predicate.</content>
internal sealed partial class Parser
{
    private ImmutableArray<TailSyntax> ParseTails(PredicateSyntax? predicate)
    {
        var tails = ImmutableArray.CreateBuilder<TailSyntax>();
        while (ParseTail(predicate) is { } tail)
        {
            tails.Add(tail);
        }

        return tails.ToImmutable();
    }

    private TailSyntax? ParseTail(PredicateSyntax? predicate)
    {
        var start = _position;
        var comma = TakeIf(TokenKind.Comma);
        var tail = ParseBreaksTail(comma) ?? ParseSanctionTail(comma, predicate) ?? ParseClause(comma) ?? ParseTiming(comma, predicate);
        if (tail is null)
        {
            _position = start;
        }

        return tail;
    }

    private TailSyntax? ParseClause(SyntaxToken? comma)
    {
        if (TakePhrase("dengan syarat") is { } syarat)
        {
            return new PreconditionTailSyntax(comma, syarat, ParseCondition());
        }

        if (TakePhrase("dengan mengesampingkan") is { } setAside)
        {
            return new SetAsideTailSyntax(comma, setAside, ParsePointReferences());
        }

        if (TakePhrase("dengan mempertimbangkan", "dengan memperhatikan") is { } weighing)
        {
            return ParseFactors(comma, weighing);
        }

        if (Current.Is("kecuali"))
        {
            return ParseException(comma);
        }

        if (TakePhrase(ConditionLeads) is { } lead)
        {
            HintCondition(lead);
            return new ConditionTailSyntax(comma, lead, ParseCondition());
        }

        return AtQuota() ? new QuotaTailSyntax(comma, ParseQuota()) : null;
    }

    private ExceptionTailSyntax ParseException(SyntaxToken? comma)
    {
        var lead = TakePhrase("kecuali bagi", "kecuali untuk", "kecuali")!;
        if (TakePhrase(ConditionLeads) is { } condition)
        {
            return new ExceptionTailSyntax(comma, lead, new ConditionTailSyntax(null, condition, ParseCondition()));
        }

        return new ExceptionTailSyntax(comma, lead, StartsTime(0) ? ParseTimePhrase() : ParseSubject(mayList: true));
    }

    private FactorsTailSyntax ParseFactors(SyntaxToken? comma, KeywordSyntax lead)
    {
        if (!AtList())
        {
            var colon = TakeIf(TokenKind.Colon);
            var only = new ItemSyntax<TextSyntax>(null, ParseFreeText(), null);
            return new FactorsTailSyntax(comma, lead, colon, [only]);
        }

        var mark = Take();
        var factors = ParseItems(label => new ItemSyntax<TextSyntax>(label, ParseFreeText(), TakeItemSeparator()));
        return new FactorsTailSyntax(comma, lead, mark, factors);
    }

    /// <summary>Reads words kept as they stand, up to the sentence's end, a semicolon, the next label or an empty line.</summary>
    private TextSyntax ParseFreeText()
    {
        var words = ImmutableArray.CreateBuilder<SyntaxToken>();
        while (!AtEnd && !AtStop() && Current.Kind != TokenKind.Semicolon && !(words.Count > 0 && Current.AfterBlankLine))
        {
            words.Add(Take());
        }

        if (words.Count == 0)
        {
            ComplainExpected("keterangan", "some words");
        }

        return new TextSyntax(words.ToImmutable());
    }

    /// <summary>Reads to whom something goes, and through whom: <c>Sekretaris Daerah melalui BKD</c>.</summary>
    private NameSyntax ParseRecipient()
    {
        var name = ParseName(NameKinds.Official, "penerima", "a recipient");
        return Current.Is("melalui") ? new NameSyntax([.. name.WordTokens, Take(), .. ParseName(NameKinds.Official, "perantara", "through whom").WordTokens]) : name;
    }

    private TailSyntax? ParseTiming(SyntaxToken? comma, PredicateSyntax? predicate)
    {
        if (TakePhrase("paling lambat", "selambat-lambatnya") is { } latest)
        {
            var lead = At("tanggal") || At("pada") ? new KeywordSyntax([.. latest.WordTokens, .. TakeWords(At("pada", "tanggal") ? 2 : 1).WordTokens]) : latest;
            return new DeadlineTailSyntax(comma, lead, Current.Is("pukul") || Current.Kind == TokenKind.Clock ? ParseClock() : ParseDate());
        }

        if (TakePhrase("dalam waktu", "paling lama") is { } within)
        {
            return new WithinTailSyntax(comma, within, ParseNumber(takeUnit: true));
        }

        if (TakePhrase("pada hari yang sama") is { } sameDay)
        {
            return new SameDayTailSyntax(comma, sameDay);
        }

        if (AtWindows() is var leads and >= 0)
        {
            return ParseWindows(comma, leads > 0 ? Take() : null);
        }

        if (Current.Is("kepada"))
        {
            return new RecipientTailSyntax(comma, Take(), ParseRecipient());
        }

        if (Peek(1).Is("kali") && (Current.Kind == TokenKind.Number || SyntaxFacts.NumberOf(Current.Text) >= 0))
        {
            return new CountTailSyntax(comma, ParseNumber(takeUnit: false), TakePhrase("kali sehari", "kali")!);
        }

        if (ParseGroup() is { } group)
        {
            return new GroupTailSyntax(comma, group);
        }

        if (predicate is SplitPredicateSyntax && Current.Is("setiap") && (Peek(1).Is("hari") || Peek(1).Is("minggu") || Peek(1).Is("bulan"))
            && SyntaxFacts.WeekdayOf(Peek(2).Text) < 0 && !(Peek(1).Is("hari") && (Peek(2).Is("kerja") || Peek(2).Is("libur"))))
        {
            return new EveryTailSyntax(comma, Take(), Take());
        }

        return StartsTime(0) ? new TimeTailSyntax(comma, ParseTimePhrase()) : null;
    }

    /// <summary>Whether hours stand here: 0 with <c>pukul</c> at once, 1 behind a colon or <c>pada</c>, -1 not at all.</summary>
    private int AtWindows() =>
        AtClock() ? 0
        : (Current.Kind == TokenKind.Colon || Current.Is("pada")) && AtClock(1) ? 1
        : -1;

    private WindowsTailSyntax ParseWindows(SyntaxToken? comma, SyntaxToken? lead) => new(comma, lead, ParseWindowSeries());

    private ImmutableArray<ItemSyntax<WindowSyntax>> ParseWindowSeries()
    {
        var windows = ImmutableArray.CreateBuilder<ItemSyntax<WindowSyntax>>();
        while (true)
        {
            var window = ParseWindow();
            var mark = Current.Kind == TokenKind.Comma ? 1 : 0;
            var length = mark + AtConnective(mark);
            var goesOn = length > 0 && AtClock(length);
            windows.Add(new ItemSyntax<WindowSyntax>(null, window, goesOn ? TakeWords(length) : null));
            if (!goesOn)
            {
                return windows.ToImmutable();
            }
        }
    }

    private PointReferencesSyntax ParsePointReferences()
    {
        var items = ImmutableArray.CreateBuilder<ItemSyntax<PointReferenceSyntax>>();
        while (true)
        {
            var reference = ParsePointReference(isFirst: items.Count == 0);
            var comma = Current.Kind == TokenKind.Comma ? 1 : 0;
            var length = comma + AtConnective(comma);
            var separator = length > 0 && StartsReference(length) ? TakeWords(length) : TakeReferenceRange();
            items.Add(new ItemSyntax<PointReferenceSyntax>(null, reference, separator));
            if (separator is null)
            {
                return new PointReferencesSyntax(items.ToImmutable());
            }
        }
    }

    /// <summary>Takes <c>sampai dengan</c> between two points: <c>angka 1 sampai dengan angka 4</c>.</summary>
    private KeywordSyntax? TakeReferenceRange() =>
        (At("sampai", "dengan") && StartsReference(2)) || (Current.Kind == TokenKind.Dash && StartsReference(1)) ? TakeUntil() : null;

    /// <summary>Whether another point is cited some tokens ahead: by its word, or by a mark alone (<c>angka 2 dan 3</c>, <c>huruf a dan b</c>).</summary>
    private bool StartsReference(int ahead) =>
        Peek(ahead).Is("angka") || Peek(ahead).Is("huruf") || Peek(ahead).Is("baris") || (IsPointMark(Peek(ahead)) && EndsReference(ahead + 1));

    private bool EndsReference(int ahead) =>
        Peek(ahead).Kind is TokenKind.Comma or TokenKind.Dot or TokenKind.Semicolon or TokenKind.EndOfFile or TokenKind.CloseBracket
        || SyntaxFacts.EndsName(Peek(ahead).Text) || Peek(ahead).Is("surat") || AtConnective(ahead) > 0;

    private static bool IsPointMark(SyntaxToken token) =>
        token.Kind == TokenKind.Number || (token.Kind == TokenKind.Word && token.Text.Length == 1);

    // Notes, where the text ends here, that a point is cited, and what of its number is there.
    private void ExpectsPoint(IEnumerable<PointReferencePartSyntax> before)
    {
        if (IsAtCursor(0))
        {
            _expectation!.Citation = [.. before.Select(step => step.Mark.Text), _position > 0 ? _tokens[_position - 1].Text : string.Empty];
        }
    }

    private PointReferenceSyntax ParsePointReference(bool isFirst)
    {
        var steps = ImmutableArray.CreateBuilder<PointReferencePartSyntax>();
        do
        {
            var keyword = AtAny("angka", "huruf", "baris") ? Take() : null;
            if (keyword is null && isFirst)
            {
                ComplainExpected("\"angka\" dan nomornya", "\"angka\" and its number");
            }

            ExpectsPoint(steps);
            var isMark = IsPointMark(Current);
            if (!isMark)
            {
                ComplainExpected("nomor angka atau huruf", "the number or letter of a point");
            }

            var mark = isMark ? Take() : Missing(TokenKind.Number);
            var stop = Current.Kind == TokenKind.CloseBracket ? Take() : null;
            steps.Add(new PointReferencePartSyntax(keyword, mark, stop));
        }
        while (AtAny("angka", "huruf", "baris"));
        return new PointReferenceSyntax(steps.ToImmutable());
    }
}
