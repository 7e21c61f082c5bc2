using System.Collections.Immutable;
using Edaran.Compiler.Symbols;

namespace Edaran.Compiler.Syntax;

/// <content>Declarations of kamus, calendar and letter.</content>
internal sealed partial class Parser
{
    private static bool Never() => false;

    private MemberSyntax? ParseDeclaration(UnitKind kind)
    {
        if (kind == UnitKind.Calendar && OpensCalendarElement(_position))
        {
            return At("hari", "kerja") ? ParseWorkweek() : ParseFreeDays();
        }

        if (Current.Is("masa"))
        {
            return ParseSeason();
        }

        if (AtAny("fakta", "keadaan"))
        {
            return ParseFact();
        }

        if (Current.Is("istilah") || (Current.Is("pejabat") && Declares("adalah")))
        {
            return ParseTerm();
        }

        if (Current.Is("moda") && Declares("meliputi"))
        {
            return ParseTree(Take());
        }

        if (AtAny("moda", "perbuatan", "hak", "sanksi", "pejabat"))
        {
            return ParseNames();
        }

        return Declares("meliputi") ? ParseTree(null) : null;
    }

    /// <summary>Whether a word stands in the sentence that begins here.</summary>
    private bool Declares(string word)
    {
        var inBrackets = false;
        for (var at = _position; at < _limit && !EndsSentence(at) && (inBrackets || _tokens[at].Kind is not (TokenKind.Semicolon or TokenKind.Colon)); at++)
        {
            if (_tokens[at].Is(word))
            {
                return true;
            }

            // Between brackets a semicolon parts the other spellings of one name.
            inBrackets = _tokens[at].Kind == TokenKind.OpenBracket || (inBrackets && _tokens[at].Kind != TokenKind.CloseBracket);
        }

        return false;
    }

    /// <summary>Takes what a declaration could not use, then its stop.</summary>
    private SyntaxToken FinishDeclaration(out SkippedSyntax? skipped)
    {
        skipped = SkipToEnd(stopAtSemicolon: false);
        return ExpectStop();
    }

    private MemberSyntax Close(Func<SyntaxToken, MemberSyntax> make)
    {
        var stop = FinishDeclaration(out var skipped);
        var member = make(stop);
        return skipped is null ? member : new FaultyMemberSyntax(make(Missing(TokenKind.Dot)), skipped, stop);
    }

    private DeclaredNameSyntax ParseDeclaredName(Func<bool> atEnd)
    {
        var name = ParseNewName(atEnd);
        if (Current.Kind != TokenKind.OpenBracket)
        {
            return new DeclaredNameSyntax(name, null, [], null);
        }

        var open = Take();
        var aliases = ParseSeparated(() => ParseNewName(Never));
        return new DeclaredNameSyntax(name, open, aliases, Expect(TokenKind.CloseBracket, "\")\"", "\")\""));
    }

    private MemberSyntax ParseFact()
    {
        var keyword = Take();
        var name = ParseDeclaredName(Never);
        var colon = Expect(TokenKind.Colon, "\":\" setelah nama fakta", "\":\" behind the name of the fact");
        var type = ParseFactType();
        var presumedWord = Current.Kind == TokenKind.Comma && Peek(1).Is("dianggap") ? TakeWords(2) : null;
        var presumed = presumedWord is null ? null : ParseNewName(Never);
        return Close(stop => new FactDeclarationSyntax(keyword, name, colon, type, presumedWord, presumed, stop));
    }

    private FactTypeSyntax ParseFactType()
    {
        if (TakePhrase("salah satu dari", "salah satu dari:") is { } choice)
        {
            return new ChoiceTypeSyntax(choice, ParseDeclaredNames(AtPresumption));
        }

        if (TakePhrase("ya atau tidak") is { } yesNo)
        {
            return new SimpleTypeSyntax(SimpleTypeKind.YesNo, yesNo);
        }

        if (Current.Is("tanggal"))
        {
            return new SimpleTypeSyntax(SimpleTypeKind.Date, TakeWords(1));
        }

        if (Current.Is("nama"))
        {
            return new SimpleTypeSyntax(SimpleTypeKind.Label, TakeWords(1));
        }

        if (AtAny("angka", "bilangan"))
        {
            return ParseNumberType();
        }

        ComplainExpected(
            "jenis fakta: \"ya atau tidak\", \"salah satu dari …\", \"angka\", \"bilangan\", \"tanggal\", atau \"nama\"",
            "a kind of fact: \"ya atau tidak\", \"salah satu dari …\", \"angka\", \"bilangan\", \"tanggal\", or \"nama\"");
        return new SimpleTypeSyntax(SimpleTypeKind.Error, new KeywordSyntax(SkipAll()));
    }

    private bool AtPresumption() => Current.Kind == TokenKind.Comma && Peek(1).Is("dianggap");

    private FactTypeSyntax ParseNumberType()
    {
        var keyword = Take();
        if (AtAny("tahun", "bulan", "hari") && Peek(1).Is("sejak"))
        {
            var (counted, since) = (Take(), Take());
            Expects(0, NameKinds.DateFact);
            return new DerivedTypeSyntax(keyword, counted, since, ParseNewName(AtPresumption));
        }

        var inWord = TakePhrase("dalam");
        var unit = inWord is null ? null : ParseNewName(() => Current.Is("dari") || Current.Kind == TokenKind.Comma);
        var from = TakePhrase("dari");
        var min = from is null ? null : ParseNumber(takeUnit: false);
        var until = min is null ? null : TakeUntil() ?? MissingUntil();
        var max = until is null ? null : ParseNumber(takeUnit: false);
        return new NumberTypeSyntax(keyword, inWord, unit, from, min, until, max);
    }

    private ImmutableArray<ItemSyntax<DeclaredNameSyntax>> ParseDeclaredNames(Func<bool> atEnd) =>
        ParseSeparated(() => ParseDeclaredName(atEnd));

    /// <summary>Reads members with semicolons between them.</summary>
    private ImmutableArray<ItemSyntax<T>> ParseSeparated<T>(Func<T> parse)
        where T : SyntaxNode
    {
        var items = ImmutableArray.CreateBuilder<ItemSyntax<T>>();
        do
        {
            var value = parse();
            items.Add(new ItemSyntax<T>(null, value, Current.Kind == TokenKind.Semicolon ? TakeListSeparator() : null));
        }
        while (items[^1].Separator is not null && (!AtEnd || IsAtCursor(0)) && !AtStop());
        return items.ToImmutable();
    }

    private MemberSyntax ParseTree(SyntaxToken? moda)
    {
        var parent = ParseNewName(() => Current.Is("meliputi"));
        var meliputi = ExpectWord("meliputi");
        var covered = ParseDeclaredNames(Never);
        return Close(stop => new TreeDeclarationSyntax(moda, parent, meliputi, covered, stop));
    }

    private MemberSyntax ParseTerm()
    {
        var keyword = Take();
        var name = ParseDeclaredName(() => Current.Is("adalah"));
        var adalah = ExpectWord("adalah");
        var definition = ParseCondition();
        return Close(stop => new TermDeclarationSyntax(keyword, name, adalah, definition, stop));
    }

    private MemberSyntax ParseNames()
    {
        var keyword = Take();
        var names = ParseSeparated(ParseNameEntry);
        return Close(stop => new NamesDeclarationSyntax(keyword, names, stop));
    }

    private NameEntrySyntax ParseNameEntry()
    {
        var name = ParseDeclaredName(AtEvidence);
        var word = AtEvidence() ? TakeWords(Current.Kind == TokenKind.Comma ? 3 : 2) : null;
        return new NameEntrySyntax(name, word, word is null ? null : ParseNewName(Never));
    }

    private bool AtEvidence() =>
        (Current.Kind == TokenKind.Comma && AtAhead(1, "dibuktikan", "dengan")) || At("dibuktikan", "dengan");

    private MemberSyntax ParseFreeDays()
    {
        var keyword = TakeWords(2);
        var colon = Expect(TokenKind.Colon, "\":\"", "\":\"");
        var days = ParseSeparated(ParseDate);
        return Close(stop => new FreeDaysDeclarationSyntax(keyword, colon, days, stop));
    }

    private MemberSyntax ParseWorkweek()
    {
        var keyword = TakeWords(2);
        var colon = Expect(TokenKind.Colon, "\":\"", "\":\"");
        if (!LooksLikeWeekday(0))
        {
            ComplainExpected("nama hari, misalnya \"Senin sampai dengan Jumat\"", "weekdays, such as \"Senin sampai dengan Jumat\"");
        }

        var days = LooksLikeWeekday(0) ? ParseWeekdays() : new WeekdaysSyntax([]);
        return Close(stop => new WorkweekDeclarationSyntax(keyword, colon, days, stop));
    }

    private MemberSyntax ParseSeason()
    {
        var keyword = Take();
        var name = ParseDeclaredName(Never);
        var colon = Expect(TokenKind.Colon, "\":\" setelah nama masa", "\":\" behind the name of the season");
        var unset = TakePhrase("belum ditetapkan");
        var period = unset is null ? ParseTime() : null;
        return Close(stop => new SeasonDeclarationSyntax(keyword, name, colon, period, unset, stop));
    }
}
