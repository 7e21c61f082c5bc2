using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Symbols;

namespace Edaran.Compiler.Syntax;

/// <content>Conditions.</content>
internal sealed partial class Parser
{
    private static readonly string[] LightWords =
    [
        "memiliki", "mempunyai", "mendapat", "mendapatkan", "memperoleh", "terdapat", "ada", "berstatus", "merupakan", "sedang",
    ];

    private static readonly string[] PlaceVerbs = ["bertugas", "bekerja", "berada", "ditempatkan"];

    private static readonly string[] ComparisonPhrases =
    [
        "paling sedikit", "paling rendah", "paling banyak", "paling tinggi", "minimal", "maksimal", "di atas", "di bawah", "lebih dari",
        "lebih tinggi dari", "kurang dari", "lebih rendah dari", "sama dengan", "antara", "sebelum", "sesudah", "setelah", "sejak", "sampai dengan",
    ];

    private const NameKinds ValuesAndTerms = NameKinds.Value | NameKinds.Term;

    private const NameKinds Conditional = NameKinds.Fact | ValuesAndTerms | NameKinds.Season | NameKinds.Mode;

    /// <summary>Reads a condition; a comma ends it where the sentence says so (in front of the subject).</summary>
    private ConditionSyntax ParseCondition(bool commaEnds = false)
    {
        if (!EnterLevel())
        {
            return new NameConditionSyntax(null, new NameSyntax(SkipAll()));
        }

        var outer = _commaEnds;
        _commaEnds = commaEnds;
        var condition = AtList() ? ParseListedCondition() : ParseJoinedCondition();
        _commaEnds = outer;
        LeaveLevel();
        return condition;
    }

    private JoinedConditionSyntax ParseListedCondition()
    {
        var colon = Take();
        var items = ParseJoinedItems(() => ParseCondition(), out var connective);
        return Checked(new JoinedConditionSyntax(colon, items, connective));
    }

    private ConditionSyntax ParseJoinedCondition()
    {
        var items = ImmutableArray.CreateBuilder<ItemSyntax<ConditionSyntax>>();
        var connective = Connective.None;
        while (true)
        {
            var element = ParseElement();
            var separator = TakeConditionSeparator();
            if (separator is null && items.Count == 0)
            {
                return element;
            }

            items.Add(new ItemSyntax<ConditionSyntax>(null, element, separator));
            connective = Join(connective, separator);
            if (separator is null)
            {
                return Checked(new JoinedConditionSyntax(null, items.ToImmutable(), connective));
            }
        }
    }

    private KeywordSyntax? TakeConditionSeparator()
    {
        var plain = AtConnective();
        Expects(plain, plain > 0 ? Conditional : NameKinds.None);
        if (plain > 0 && CanStartElement(plain))
        {
            return TakeWords(plain);
        }

        if (_commaEnds || Current.Kind != TokenKind.Comma)
        {
            return null;
        }

        var after = 1 + AtConnective(1);
        Expects(after, Conditional);
        return CanStartElement(after) && (after > 1 || (!StartsTime(1) && ListGoesOn())) ? TakeWords(after) : null;
    }

    /// <summary>Whether behind this comma another <c>, dan</c> or <c>, atau</c> closes the list before the sentence ends.</summary>
    private bool ListGoesOn()
    {
        var i = 1;
        for (; _position + i < _limit && Peek(i).Kind is not (TokenKind.Semicolon or TokenKind.Colon) && !EndsSentence(_position + i); i++)
        {
            if (Peek(i).Kind == TokenKind.Comma && AtConnective(i + 1) > 0)
            {
                return true;
            }

            if (NameAhead(i).Length == 0 && IsModal(i))
            {
                return false;
            }
        }

        return IsAtCursor(i);
    }

    private bool CanStartElement(int ahead) =>
        Peek(ahead).Kind == TokenKind.OpenBracket
        || (Peek(ahead).Is("tidak") && !Peek(ahead + 1).Is("termasuk")) || Peek(ahead).Is("bukan")
        || Peek(ahead).Is("pada") || Peek(ahead).Is("di")
        || StartsTime(ahead)
        || CanStartName(ahead);

    private ConditionSyntax ParseElement()
    {
        if (AtAny("tidak", "bukan") && NameAhead(0).Length == 0)
        {
            return ParseNot();
        }

        if (Current.Kind == TokenKind.OpenBracket)
        {
            return ParseBracketed();
        }

        if (StartsTime(0) && !AtName(NameKinds.Fact | NameKinds.Value | NameKinds.Term))
        {
            return new TimeConditionSyntax(ParseTimePhrase());
        }

        if (AtPlace() is var words and > 0)
        {
            return new PlaceConditionSyntax(TakeWords(words), ParseValues());
        }

        var light = NameAhead(0).Length == 0 ? TakePhrase(LightWords) : null;
        return ParseNamed(light);
    }

    private NotConditionSyntax ParseNot()
    {
        var not = Take();
        if (!EnterLevel())
        {
            return new NotConditionSyntax(not, new NameConditionSyntax(null, new NameSyntax(SkipAll())));
        }

        var operand = ParseElement();
        LeaveLevel();
        return new NotConditionSyntax(not, operand);
    }

    private BracketedConditionSyntax ParseBracketed()
    {
        var open = Take();
        var inner = ParseCondition();
        if (Current.Kind == TokenKind.CloseBracket)
        {
            return new BracketedConditionSyntax(open, inner, Take());
        }

        if (!_complained)
        {
            _diagnostics.Add(Catalogue.UnclosedBracket, open.Span);
            _complained = true;
        }

        return new BracketedConditionSyntax(open, inner, Missing(TokenKind.CloseBracket));
    }

    private ImmutableArray<SyntaxToken> SkipAll()
    {
        var skipped = ImmutableArray.CreateBuilder<SyntaxToken>();
        while (!AtEnd && !AtStop())
        {
            skipped.Add(Take());
        }

        return skipped.Count == 0 ? [Missing(TokenKind.Word)] : skipped.ToImmutable();
    }

    /// <summary>How many words lead a place here (<c>pada</c>, <c>di</c>, <c>bertugas pada</c>); 0 for none.</summary>
    private int AtPlace()
    {
        var ahead = IsOneOf(0, PlaceVerbs) && NameAhead(0).Length == 0 ? 1 : 0;
        return (Peek(ahead).Is("pada") || Peek(ahead).Is("di")) && !Peek(ahead + 1).Is("setiap") ? ahead + 1 : 0;
    }

    private SeriesSyntax ParseValues() => ParseSeries(ContinuesValues, ValuesAndTerms, "nama unit atau nilai lain", "the name of a unit or another value");

    /// <summary>Whether the name ahead can be one more value: it is one, or nothing that is known.</summary>
    private bool ContinuesValues(int ahead)
    {
        var kinds = NameAhead(ahead).Kinds;
        return CanStartName(ahead)
            && (kinds == NameKinds.None ? !StartsClause(ahead) && !StartsTime(ahead) : (kinds & (NameKinds.Value | NameKinds.Term)) != NameKinds.None)
            && (kinds & (NameKinds.Act | NameKinds.ConditionTerm)) == NameKinds.None;
    }

    /// <summary>Whether a word that leads a condition of its own stands ahead (<c>memiliki</c>, <c>bertugas</c>).</summary>
    private bool StartsClause(int ahead) =>
        NameAhead(ahead).Length == 0 && (IsOneOf(ahead, LightWords) || IsOneOf(ahead, PlaceVerbs));

    private bool IsOneOf(int ahead, string[] words) => Array.Exists(words, Peek(ahead).Is);

    /// <summary>Behind a choice fact a mode is a value, too: <c>giliran WFH</c>.</summary>
    private bool ContinuesChoices(int ahead) => ContinuesValues(ahead) || (NameAhead(ahead).Kinds & NameKinds.Mode) != NameKinds.None;

    private SeriesSyntax ParseChoices(NameSyntax fact)
    {
        Expects(0, NameKinds.Value, fact);
        return ParseSeries(ContinuesChoices, NameKinds.Value, "sebuah nilai", "a value", fact);
    }

    private ConditionSyntax ParseNamed(KeywordSyntax? light)
    {
        var kinds = NameAhead(0).Kinds;
        var isFact = (kinds & NameKinds.Fact) != NameKinds.None;
        var name = ParseName(Conditional, "sebuah syarat", "a condition");
        if ((kinds & (NameKinds.NumberFact | NameKinds.DateFact)) != NameKinds.None || (!isFact && kinds == NameKinds.None))
        {
            return ParseComparison(light, name) is { } comparison ? comparison : new NameConditionSyntax(light, name);
        }

        Expects(0, (kinds & NameKinds.ChoiceFact) != NameKinds.None ? NameKinds.Value : NameKinds.None, name);
        if ((kinds & NameKinds.ChoiceFact) != NameKinds.None && (Current.Is("adalah") || ContinuesChoices(0) || (AtAny("selain", "bukan") && ContinuesChoices(1))))
        {
            var adalah = TakeIf("adalah") ?? TakeIf("selain") ?? TakeIf("bukan");
            return new FactValueConditionSyntax(light, name, adalah, ParseChoices(name));
        }

        if ((kinds & NameKinds.YesNoFact) != NameKinds.None && Current.Is("ya"))
        {
            var yes = new ItemSyntax<NameSyntax>(null, new NameSyntax([Take()]), null);
            return new FactValueConditionSyntax(light, name, null, new SeriesSyntax(null, [yes], Connective.None));
        }

        return new NameConditionSyntax(light, name);
    }

    /// <param name="light">A light word before the fact, or null.</param>
    /// <param name="fact">The fact compared.</param>
    /// <param name="standsInCell">Whether the fact is the head of a column: then <c>1 sampai dengan 3</c> needs no <c>antara</c>.</param>
    private ComparisonConditionSyntax? ParseComparison(KeywordSyntax? light, NameSyntax fact, bool standsInCell = false)
    {
        var words = TakePhrase(ComparisonPhrases);
        if (words is null && Current.Kind != TokenKind.Number && !AtSpelledDate())
        {
            return null;
        }

        HintComparison(words);
        var operand = ParseOperand();
        KeywordSyntax? until = null;
        SyntaxNode? upper = null;
        if (words is not null && words.WordTokens[0].Is("antara"))
        {
            until = TakePhrase("sampai dengan", "dan") ?? MissingUntil();
            upper = ParseOperand();
        }
        else if (standsInCell && words is null && TakeUntil() is { } to)
        {
            (until, upper) = (to, ParseOperand());
        }

        // "atau kurang sehat" names a condition of its own where "kurang sehat" is declared.
        var postfix = TakePhrase("ke atas", "ke bawah") ?? (NameAhead(1).Length == 0 ? TakePhrase("atau lebih", "atau kurang") : null);
        return new ComparisonConditionSyntax(light, fact, words, operand, until, upper, postfix, standsInCell);
    }

    private KeywordSyntax MissingUntil()
    {
        ComplainExpected("\"sampai dengan\"", "\"sampai dengan\"");
        return MissingKeyword();
    }

    private void HintComparison(KeywordSyntax? words)
    {
        if (words is not null && words.WordTokens is [var single])
        {
            if (single.Is("maksimal"))
            {
                HintHouseWord(words, "paling banyak");
            }
            else if (single.Is("minimal"))
            {
                HintHouseWord(words, "paling sedikit");
            }
        }
    }

    private SyntaxNode ParseOperand() =>
        AtSpelledDate() || (Current.Kind == TokenKind.Number && SyntaxFacts.MonthOf(Peek(1).Text) > 0) ? ParseDate() : ParseNumber(takeUnit: true);
}
