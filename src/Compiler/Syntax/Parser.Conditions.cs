using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Symbols;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Syntax;

/// <content>Conditions.</content>
internal sealed partial class Parser
{
    private static readonly string[] LightWords =
    [
        "memiliki", "mempunyai", "mendapat", "mendapatkan", "memperoleh", "terdapat", "ada", "berstatus", "merupakan", "sedang",
    ];

    private static readonly string[] ComparisonPhrases =
    [
        "paling sedikit", "paling rendah", "paling banyak", "paling tinggi", "minimal", "maksimal", "di atas", "di bawah", "lebih dari",
        "lebih tinggi dari", "kurang dari", "lebih rendah dari", "sama dengan", "antara", "sebelum", "sesudah", "setelah", "sejak", "sampai dengan",
    ];

    /// <summary>Reads a condition; a comma ends it where the sentence says so (in front of the subject).</summary>
    private ConditionSyntax ParseCondition(bool commaEnds = false)
    {
        if (!EnterLevel())
        {
            return new NameConditionSyntax(null, new NameSyntax(SkipAll()));
        }

        var condition = AtList() ? ParseListedCondition() : ParseJoinedCondition(commaEnds);
        LeaveLevel();
        return condition;
    }

    private JoinedConditionSyntax ParseListedCondition()
    {
        var colon = Take();
        var items = ParseJoinedItems(() => ParseCondition(), out var connective);
        return Checked(new JoinedConditionSyntax(colon, items, connective));
    }

    private ConditionSyntax ParseJoinedCondition(bool commaEnds)
    {
        var items = ImmutableArray.CreateBuilder<ItemSyntax<ConditionSyntax>>();
        var connective = Connective.None;
        while (true)
        {
            var element = ParseElement();
            var separator = TakeConditionSeparator(commaEnds);
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

    private KeywordSyntax? TakeConditionSeparator(bool commaEnds)
    {
        var plain = AtConnective();
        if (plain > 0 && CanStartElement(plain))
        {
            return TakeWords(plain);
        }

        if (commaEnds || Current.Kind != TokenKind.Comma)
        {
            return null;
        }

        var after = 1 + AtConnective(1);
        return CanStartElement(after) && (after > 1 || (!StartsTime(1) && ListGoesOn())) ? TakeWords(after) : null;
    }

    /// <summary>Whether behind this comma another <c>, dan</c> or <c>, atau</c> closes the list before the sentence ends.</summary>
    private bool ListGoesOn()
    {
        for (var i = 1; _position + i < _limit && Peek(i).Kind is not (TokenKind.Dot or TokenKind.Semicolon or TokenKind.Colon); i++)
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

        return false;
    }

    private bool CanStartElement(int ahead) =>
        Peek(ahead).Kind == TokenKind.OpenBracket
        || Peek(ahead).Is("tidak") || Peek(ahead).Is("bukan")
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
        var ahead = AtAny("bertugas", "bekerja", "berada", "ditempatkan") && NameAhead(0).Length == 0 ? 1 : 0;
        return (Peek(ahead).Is("pada") || Peek(ahead).Is("di")) && !Peek(ahead + 1).Is("setiap") ? ahead + 1 : 0;
    }

    private SeriesSyntax ParseValues() => ParseSeries(ContinuesValues, "nama unit atau nilai lain", "the name of a unit or another value");

    /// <summary>Whether the name ahead can be one more value: it is one, or nothing that is known.</summary>
    private bool ContinuesValues(int ahead) =>
        CanStartName(ahead) && !IsAct(ahead) && (NameAhead(ahead).Kinds is NameKinds.None || (NameAhead(ahead).Kinds & (NameKinds.Value | NameKinds.Term)) != NameKinds.None);

    /// <summary>Behind a choice fact a mode is a value, too: <c>giliran WFH</c>.</summary>
    private bool ContinuesChoices(int ahead) => ContinuesValues(ahead) || (NameAhead(ahead).Kinds & NameKinds.Mode) != NameKinds.None;

    private bool IsAct(int ahead) => (NameAhead(ahead).Kinds & NameKinds.Act) != NameKinds.None;

    private ConditionSyntax ParseNamed(KeywordSyntax? light)
    {
        var kinds = NameAhead(0).Kinds;
        var isFact = (kinds & NameKinds.Fact) != NameKinds.None;
        var name = ParseName("sebuah syarat", "a condition");
        if ((kinds & (NameKinds.NumberFact | NameKinds.DateFact)) != NameKinds.None || (!isFact && kinds == NameKinds.None))
        {
            return ParseComparison(light, name) is { } comparison ? comparison : new NameConditionSyntax(light, name);
        }

        if ((kinds & NameKinds.ChoiceFact) != NameKinds.None && (Current.Is("adalah") || ContinuesChoices(0)))
        {
            var adalah = TakeIf("adalah");
            return new FactValueConditionSyntax(light, name, adalah, ParseSeries(ContinuesChoices, "sebuah nilai", "a value"));
        }

        if ((kinds & NameKinds.YesNoFact) != NameKinds.None && Current.Is("ya"))
        {
            var yes = new ItemSyntax<NameSyntax>(null, new NameSyntax([Take()]), null);
            return new FactValueConditionSyntax(light, name, null, new SeriesSyntax(null, [yes], Connective.None));
        }

        return new NameConditionSyntax(light, name);
    }

    private ComparisonConditionSyntax? ParseComparison(KeywordSyntax? light, NameSyntax fact)
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

        return new ComparisonConditionSyntax(light, fact, words, operand, until, upper, TakePhrase("ke atas", "ke bawah", "atau lebih", "atau kurang"));
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

    private JoinedConditionSyntax Checked(JoinedConditionSyntax joined)
    {
        if (joined.Connective == Connective.Mixed)
        {
            var (andFirst, orFirst) = (Grouped(joined, "dan"), Grouped(joined, "atau"));
            ImmutableArray<Fix> fixes = joined.Colon is null ? [Fix.Replace(joined.Span, andFirst), Fix.Replace(joined.Span, orFirst)] : [];
            _diagnostics.Add(Catalogue.MixedConnectives, joined.Span, fixes, $"\"{andFirst}\"", $"\"{orFirst}\"");
        }

        for (var i = 0; i + 1 < joined.Items.Length && joined.Colon is null; i++)
        {
            if (joined.Items[i].Value is NotConditionSyntax { Operand: not BracketedConditionSyntax } not && joined.Items[i + 1].Value is not NotConditionSyntax)
            {
                ReportNegated(joined, i, not);
                break;
            }
        }

        return joined;
    }

    private void ReportNegated(JoinedConditionSyntax joined, int first, NotConditionSyntax not)
    {
        var word = not.Not.Text;
        var rest = joined.Items.Skip(first + 1).Select(i => i.Value.Words).ToArray();
        var connective = joined.Connective == Connective.And ? "dan" : "atau";
        var each = string.Join($" {connective} ", [not.Words, .. rest.Select(r => r.StartsWith("tidak ", StringComparison.Ordinal) ? r : $"{word} {r}")]);
        var whole = $"{word} ({string.Join($" {connective} ", [not.Operand.Words, .. rest])})";
        var span = TextSpan.FromBounds(not.Span.Start, joined.Span.End);
        ReportNegatedSeries(span, word, each, whole);
    }

    private void ReportNegatedSeries(TextSpan span, string word, string first, string second) =>
        _diagnostics.Add(Catalogue.NegatedSeries, span, [Fix.Replace(span, first), Fix.Replace(span, second)], word, $"\"{first}\"", $"\"{second}\"");

    /// <summary>The joined condition with brackets around each run of one connective.</summary>
    private static string Grouped(JoinedConditionSyntax joined, string inner)
    {
        var outer = inner == "dan" ? "atau" : "dan";
        List<List<string>> runs = [[]];
        foreach (var item in joined.Items)
        {
            runs[^1].Add(item.Value.Words);
            if (item.Separator is { } separator && !SeparatorIs(joined, item, inner))
            {
                runs.Add([]);
            }
        }

        return string.Join($" {outer} ", runs.Select(r => r.Count == 1 ? r[0] : $"({string.Join($" {inner} ", r)})"));
    }

    /// <summary>Whether an item is joined to the next by a word; a bare comma takes the word of the next separator that has one.</summary>
    private static bool SeparatorIs(JoinedConditionSyntax joined, ItemSyntax<ConditionSyntax> item, string word)
    {
        var at = joined.Items.IndexOf(item);
        for (var i = at; i < joined.Items.Length; i++)
        {
            var words = joined.Items[i].Separator?.WordTokens.Where(t => t.Kind == TokenKind.Word).ToArray() ?? [];
            if (words.Length > 0)
            {
                return word == "dan" ? words.Length == 1 && !words[0].Is("atau") : words.Length > 1 || words[0].Is("atau");
            }
        }

        return false;
    }
}
