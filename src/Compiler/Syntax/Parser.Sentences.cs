using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Symbols;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Syntax;

/// <content>Sentences, subjects and predicates.</content>
internal sealed partial class Parser
{
    private static readonly string[] ConditionLeads = ["dalam hal", "apabila", "jika", "bila", "sepanjang", "manakala"];

    /// <summary>What the head of a list leaves for its items to say.</summary>
    private enum Opening
    {
        /// <summary>A whole sentence.</summary>
        Sentence,

        /// <summary>The head has a subject: the item goes on with a modal.</summary>
        Predicate,

        /// <summary>The head ends with a modal: the item names modes, acts or rights.</summary>
        Objects,

        /// <summary>The head begins <c>Jam kerja</c>: the item says hours and days.</summary>
        Hours,
    }

    private SentenceSyntax ParseSentence(Opening opening, ModalKind modal)
    {
        if (AtDeleted())
        {
            return Finish(opening, [], null, new DeletedPredicateSyntax(Take()), []);
        }

        if (opening == Opening.Sentence && !AtReview() && AtRelation())
        {
            return ParseRelationSentence();
        }

        var fronts = opening == Opening.Sentence ? ParseFronts() : [];
        var isHours = opening == Opening.Sentence && AtHours();
        var heading = opening == Opening.Sentence && !isHours ? ParseHeading() : null;
        if (heading is not null && AtTable())
        {
            return FinishWithTable(fronts, null, null, [], heading);
        }

        if (heading is not null)
        {
            return FinishWithItems(fronts, null, null, [], heading, Opening.Sentence, modal);
        }

        var whole = opening == Opening.Sentence ? ParseWholeSentence(isHours) : null;
        var subject = opening == Opening.Sentence && whole is null ? ParseSubject() : null;
        var predicate = whole ?? ParsePredicate(opening, modal, subject);
        var tails = ParseTails(predicate);
        if (AtTable())
        {
            return FinishWithTable(fronts, subject, predicate, tails, null);
        }

        if (AtList())
        {
            var left = predicate is null ? Opening.Predicate : predicate is HoursPredicateSyntax ? Opening.Hours : Opening.Objects;
            var kind = predicate is NamedPredicateSyntax named ? named.Kind : modal;
            return FinishWithItems(fronts, subject, predicate, tails, null, left, kind);
        }

        return Finish(opening, fronts, subject, predicate, tails);
    }

    /// <summary>Reads a sentence whose people stand inside what it says, or nothing.</summary>
    private PredicateSyntax? ParseWholeSentence(bool isHours) =>
        isHours ? ParseHoursSentence() : At("angka") ? ParseExemption() : ParseReviewSentence() is { } review ? review : ParseDelegation();

    private SentenceSyntax FinishWithItems(
        ImmutableArray<FrontClauseSyntax> fronts, SubjectSyntax? subject, PredicateSyntax? predicate, ImmutableArray<TailSyntax> tails, TextSyntax? heading, Opening opening, ModalKind modal)
    {
        var colon = Take();
        var items = ParseItems(label =>
        {
            var before = _complained;
            _complained = false;
            var item = new PointSyntax(label, ParseSentence(opening, modal));
            _complained |= before;
            return item;
        });
        var skipped = items.IsEmpty ? SkipToEnd(stopAtSemicolon: false) : null;
        return new SentenceSyntax(fronts, subject, predicate, tails, heading, colon, items, null, skipped is null ? [] : [skipped], TakeEnd(optional: true));
    }

    private SentenceSyntax FinishWithTable(
        ImmutableArray<FrontClauseSyntax> fronts, SubjectSyntax? subject, PredicateSyntax? predicate, ImmutableArray<TailSyntax> tails, TextSyntax? heading)
    {
        var colon = Take();
        var table = ParseTable(predicate is NamedPredicateSyntax named ? named.Kind : ModalKind.Must);
        var skipped = SkipToEnd(stopAtSemicolon: _dueLabels.Count > 1);
        return new SentenceSyntax(fronts, subject, predicate, tails, heading, colon, [], table, skipped is null ? [] : [skipped], TakeEnd(optional: true));
    }

    private SentenceSyntax Finish(
        Opening opening, ImmutableArray<FrontClauseSyntax> fronts, SubjectSyntax? subject, PredicateSyntax? predicate, ImmutableArray<TailSyntax> tails)
    {
        var inList = _dueLabels.Count > 1;
        if (predicate is NamedPredicateSyntax { IsOpen: true } && Current.Kind == TokenKind.Colon && !_complained)
        {
            _diagnostics.Add(Catalogue.EmptyList, Current.Span);
            _complained = true;
        }
        else if ((predicate is HoursPredicateSyntax || opening == Opening.Hours) && !tails.Any(tail => tail is WindowsTailSyntax))
        {
            ComplainExpected("jam, misalnya \"pukul 07.30–16.00\"", "hours, such as \"pukul 07.30–16.00\"");
        }
        else if (predicate is null && subject is not null)
        {
            ComplainExpected("\"wajib\", \"dapat\", \"dilarang\", atau \"berhak atas\"", "\"wajib\", \"dapat\", \"dilarang\", or \"berhak atas\"");
        }

        var skipped = SkipToEnd(stopAtSemicolon: inList);
        return new SentenceSyntax(fronts, subject, predicate, tails, null, null, [], null, skipped is null ? [] : [skipped], TakeEnd(optional: false));
    }

    /// <summary>Takes the full stop, or the semicolon with its connective between items.</summary>
    private KeywordSyntax? TakeEnd(bool optional)
    {
        if (Current.Kind == TokenKind.Semicolon)
        {
            return TakeListSeparator();
        }

        return optional && Current.Kind != TokenKind.Dot ? null : new KeywordSyntax([ExpectStop()]);
    }

    private ImmutableArray<FrontClauseSyntax> ParseFronts()
    {
        var fronts = ImmutableArray.CreateBuilder<FrontClauseSyntax>();
        while (true)
        {
            if (Current.Is("selain") && NameAhead(0).Length == 0)
            {
                fronts.Add(ParseBesides());
            }
            else if (TakePhrase(ConditionLeads) is { } lead)
            {
                HintCondition(lead);
                var condition = ParseCondition(commaEnds: true);
                fronts.Add(new FrontClauseSyntax(lead, condition, Expect(TokenKind.Comma, "koma setelah syarat di depan", "a comma behind the condition")));
            }
            else if (StartsTime(0))
            {
                var time = ParseTimePhrase();
                fronts.Add(new FrontClauseSyntax(null, time, Expect(TokenKind.Comma, "koma setelah waktu di depan", "a comma behind the time")));
            }
            else
            {
                return fronts.ToImmutable();
            }
        }
    }

    private void HintCondition(KeywordSyntax lead)
    {
        if (lead.WordTokens is [var word] && (word.Is("jika") || word.Is("bila") || word.Is("manakala")))
        {
            HintHouseWord(lead, "apabila");
        }
    }

    /// <summary>Reads <c>Selain X, …</c>, which is refused: it may mean "besides" or "except".</summary>
    private FrontClauseSyntax ParseBesides()
    {
        var lead = TakeWords(1);
        var content = ParseExclusion(Missing(TokenKind.Word));
        var comma = TakeIf(TokenKind.Comma);
        var span = TextSpan.FromBounds(lead.Span.Start, comma?.Span.End ?? content.Span.End);
        var removed = new Fix("Hapus bagian ini", "Remove this part", [new TextEdit(TextSpan.FromBounds(span.Start, comma?.FullSpan.End ?? span.End), string.Empty)]);
        _diagnostics.Add(Catalogue.BesidesOrExcept, span, [.. MoveBehindSubject(span, comma, content), removed], $"… selain {content.Words} …");
        return new FrontClauseSyntax(lead, content, comma);
    }

    /// <summary>The fix that turns <c>Selain pada X, S dapat …</c> into <c>S selain pada X dapat …</c>.</summary>
    private ImmutableArray<Fix> MoveBehindSubject(TextSpan span, SyntaxToken? comma, ExclusionSyntax content)
    {
        var length = NameAhead(0).Length;
        if (comma is null || length == 0)
        {
            return [];
        }

        var last = Peek(length - 1).Span.End;
        return
        [
            new Fix($"Tulis \"selain {content.Words}\" di belakang subjek", $"Write \"selain {content.Words}\" behind the subject",
                [new TextEdit(TextSpan.FromBounds(span.Start, comma.FullSpan.End), string.Empty), new TextEdit(new TextSpan(last, 0), $" selain {content.Words}")]),
        ];
    }

    /// <summary>Reads a bare heading: words up to a colon and a list, with no modal and no declared subject.</summary>
    private TextSyntax? ParseHeading()
    {
        if (NameAhead(0).Length > 0 || AtAny("seluruh", "semua", "setiap"))
        {
            return null;
        }

        var length = 0;
        while (Peek(length).Kind is TokenKind.Word or TokenKind.Number or TokenKind.Slash or TokenKind.Comma && !IsModal(length))
        {
            length++;
        }

        var isHeading = length > 0 && Peek(length).Kind == TokenKind.Colon
            && (LabelAt(Math.Min(_position + length + 1, _limit)) is { Ordinal: 1, Level: > 0 } || (AtTable(length) && !NamesAnything(length)));
        return isHeading ? new TextSyntax(TakeWords(length).WordTokens) : null;
    }

    // A heading over rows is all there is of the sentence: who it is about must not be lost in it.
    private bool NamesAnything(int length) => Enumerable.Range(0, length).Any(ahead => NameAhead(ahead).Length > 0 && !Peek(ahead).Is("pegawai"));

    private bool IsModal(int ahead)
    {
        var token = Peek(ahead);
        return token.Is("wajib") || token.Is("dapat") || token.Is("boleh") || token.Is("dilarang") || token.Is("harus") || token.Is("berhak")
            || token.Is("tetap") || token.Is("bergilir") || token.Is("diperkenankan") || token.Is("diperbolehkan") || token.Is("diizinkan") || token.Is("diberikan")
            || token.Is("diimbau") || token.Is("agar") || token.Is("dikecualikan") || token.Is("dihitung") || token.Is("dikenai") || token.Is("dikenakan")
            || (token.Is("tidak") && (Peek(ahead + 1).Is("boleh") || Peek(ahead + 1).Is("dapat") || Peek(ahead + 1).Is("diperkenankan") || Peek(ahead + 1).Is("diperbolehkan") || Peek(ahead + 1).Is("diizinkan")));
    }

    private ExemptPredicateSyntax? ParseExemption()
    {
        var points = ParsePointReferences();
        var verb = TakePhrase("dikecualikan bagi", "dikecualikan untuk") ?? MissingVerb();
        return new ExemptPredicateSyntax(points, verb, ParseSubject(mayList: true));
    }

    private KeywordSyntax MissingVerb()
    {
        ComplainExpected("\"dikecualikan bagi\"", "\"dikecualikan bagi\"");
        return MissingKeyword();
    }

    private PredicateSyntax? ParsePredicate(Opening opening, ModalKind modal, SubjectSyntax? subject)
    {
        if (opening == Opening.Objects)
        {
            return modal == ModalKind.Precondition
                ? new PreconditionPredicateSyntax(new KeywordSyntax([]), ParseCondition())
                : new NamedPredicateSyntax(new KeywordSyntax([]), modal, modal == ModalKind.Sanctioned ? ParseSanctions() : ParseObjects(ObjectsOf(modal)));
        }

        if (opening == Opening.Hours)
        {
            return null;
        }

        if (AtQuota())
        {
            return new LimitPredicateSyntax(ParseQuota());
        }

        if (TakePhrase("dihitung") is { } counted)
        {
            return ParseCredit(counted);
        }

        if (Current.Is("bergilir"))
        {
            return ParseSplit();
        }

        if (TakePhrase("diimbau agar", "diimbau untuk", "diimbau", "agar") is { } soft)
        {
            return new SoftPredicateSyntax(soft, ParseFreeText());
        }

        return TakeModal() is var (words, kind) && words is not null ? ParseAfterModal(words, kind) : null;
    }

    private (KeywordSyntax? Words, ModalKind Kind) TakeModal()
    {
        if (TakePhrase("wajib") is { } must)
        {
            return (must, ModalKind.Must);
        }

        if (TakePhrase("dapat", "boleh", "diperbolehkan", "diperkenankan", "diizinkan") is { } may)
        {
            HintHouseWord(may, "dapat");
            return (may, ModalKind.May);
        }

        if (TakePhrase("dilarang", "tidak boleh", "tidak dapat", "tidak diperbolehkan", "tidak diperkenankan", "tidak diizinkan") is { } mustNot)
        {
            HintHouseWord(mustNot, "dilarang");
            return (mustNot, ModalKind.MustNot);
        }

        if (TakePhrase("berhak atas", "tetap berhak atas", "tetap diberikan", "diberikan") is { } entitled)
        {
            return (entitled, ModalKind.Entitled);
        }

        if (TakePhrase(SanctionVerbs) is { } sanctioned)
        {
            if (sanctioned.WordTokens[0].Is("dikenakan"))
            {
                HintHouseWord(new KeywordSyntax([sanctioned.WordTokens[0]]), "dikenai");
            }

            return (sanctioned, ModalKind.Sanctioned);
        }

        return (TakePhrase("harus"), ModalKind.Precondition);
    }

    private PredicateSyntax ParseAfterModal(KeywordSyntax words, ModalKind kind)
    {
        if (kind == ModalKind.May && AtAny("memberikan", "mengizinkan", "mengecualikan", "memerintahkan"))
        {
            return ParseConfer(words);
        }

        if (kind == ModalKind.May && AtFlex())
        {
            return ParseFlex(words);
        }

        if (kind == ModalKind.Precondition)
        {
            if (!AtName(NameKinds.Mode | NameKinds.Act))
            {
                return new PreconditionPredicateSyntax(words, ParseCondition());
            }

            HintHouseWord(words, "wajib");
            kind = ModalKind.Must;
        }

        return new NamedPredicateSyntax(words, kind, AtList() || Current.Kind == TokenKind.Colon ? null : kind == ModalKind.Sanctioned ? ParseSanctions() : ParseObjects(ObjectsOf(kind)));
    }

    private static NameKinds ObjectsOf(ModalKind modal) => modal == ModalKind.Entitled ? NameKinds.Right : NameKinds.Mode | NameKinds.Act;

    private SeriesSyntax ParseObjects(NameKinds kinds) =>
        ParseSeries(ContinuesObjects, kinds, "moda, perbuatan, atau hak yang dikenal kamus", "a mode, act or right of the kamus");

    private bool ContinuesObjects(int ahead) =>
        (NameAhead(ahead).Kinds & (NameKinds.Mode | NameKinds.Act | NameKinds.Right | NameKinds.Sanction)) != NameKinds.None
        || (NameAhead(ahead).Length == 0 && CanStartName(ahead));

    private SplitPredicateSyntax ParseSplit()
    {
        var verb = TakeWords(1);
        var shares = ImmutableArray.CreateBuilder<ItemSyntax<NumberSyntax>>();
        do
        {
            var share = ParseNumber(takeUnit: false);
            var colon = Current.Kind == TokenKind.Colon ? TakeWords(1) : null;
            shares.Add(new ItemSyntax<NumberSyntax>(null, share, colon));
        }
        while (shares[^1].Separator is not null);
        var antara = ExpectWord("antara");
        return new SplitPredicateSyntax(verb, shares.ToImmutable(), antara, ParseObjects(NameKinds.Mode));
    }
}
