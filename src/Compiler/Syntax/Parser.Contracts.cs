using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Symbols;

namespace Edaran.Compiler.Syntax;

/// <content>Contracts: what a change of letters may not do.</content>
internal sealed partial class Parser
{
    private static readonly string[] NobodyLeads = ["tidak seorang pun dari", "tidak seorang pun di antara", "tidak seorang pun"];
    private static readonly string[] ChangeVerbs = ["yang boleh berubah", "yang dapat berubah", "boleh berubah", "dapat berubah"];
    private static readonly string[] GroupLeads = ["per", "pada setiap", "pada masing-masing", "di setiap", "untuk setiap"];
    private static readonly string[] CountBounds = ["tidak melebihi", "tidak lebih dari", "paling banyak", "tidak kurang dari", "paling sedikit"];

    /// <summary>Whether the file holds a contract: some words are key words in its sentences alone.</summary>
    private bool _inContract;

    private bool OpensGuarded(int at) => _inContract && at > 0 && _tokens[at].Is("surat") && _tokens[at + 1].Is("edaran");

    private GuardedHeaderSyntax ParseGuarded()
    {
        var keyword = TakeWords(2);
        var numbers = ParseUnitNames();
        ReportEmpty(keyword.WordTokens[0], numbers[0].Value);
        return new GuardedHeaderSyntax(keyword, numbers);
    }

    private PointMemberSyntax ParsePromisePoint(int ordinal)
    {
        var label = TakeLabel();
        _dueLabels.Push((0, ordinal + 1));
        var fronts = ParseFronts();
        var promise = ParsePromise();
        var tails = promise is null ? [] : ParseTails(promise);
        var sentence = Finish(Opening.Sentence, fronts, null, promise, tails);
        _dueLabels.Pop();
        return new PointMemberSyntax(new PointSyntax(label, sentence));
    }

    private PromiseSyntax? ParsePromise()
    {
        if (TakePhrase("tidak ada yang berubah", "tidak satu pun berubah") is { } unchanged)
        {
            var link = TakePhrase("bagi", "untuk");
            return new UnchangedPromiseSyntax(unchanged, link, link is null ? null : ParseSubject());
        }

        if (TakePhrase(NobodyLeads) is { } nobody)
        {
            return ParseLoss(nobody);
        }

        if (TakePhrase("hanya") is { } only)
        {
            return new OnlyPromiseSyntax(only, ParseSubject(), TakePhrase(ChangeVerbs) ?? MissingPhrase("boleh berubah"));
        }

        if (TakePhrase("jumlah") is { } count)
        {
            return ParseCount(count);
        }

        Complain(Catalogue.NotAPromise, Current.Span, Shorten(TokenText.Join(_tokens[_position.._limit])));
        return null;
    }

    private LossPromiseSyntax ParseLoss(KeywordSyntax lead)
    {
        var people = AtAny("kehilangan", "mendapat") && lead.WordTokens.Length == 3 ? null : ParseSubject();
        var verb = TakePhrase("kehilangan", "mendapat") ?? MissingPhrase("kehilangan");
        var duties = verb.WordTokens is [var word] && word.Is("mendapat") ? TakePhrase("kewajiban baru") : null;
        return new LossPromiseSyntax(lead, people, verb, duties, duties is null ? ParseLost(verb) : null);
    }

    private SeriesSyntax ParseLost(KeywordSyntax verb) => verb.WordTokens is [var word] && word.Is("mendapat")
        ? ParseSeries(ContinuesObjects, NameKinds.Mode | NameKinds.Right, "moda atau hak yang dikenal kamus, atau \"kewajiban baru\"", "a mode or right of the kamus, or \"kewajiban baru\"")
        : ParseSeries(ContinuesObjects, NameKinds.Mode | NameKinds.Right, "moda atau hak yang dikenal kamus", "a mode or right of the kamus");

    private CountPromiseSyntax ParseCount(KeywordSyntax lead)
    {
        var modes = ParseObjects(NameKinds.Mode);
        var per = TakePhrase(GroupLeads);
        var group = per is null ? null : ParseName(NameKinds.ChoiceFact | NameKinds.LabelFact, "\"unit\" atau fakta yang membentuk kelompok", "\"unit\" or the fact that forms the groups");
        var bound = TakePhrase(CountBounds) ?? MissingPhrase("tidak melebihi");
        return new CountPromiseSyntax(lead, modes, per, group, bound, ParseNumber(takeUnit: true));
    }

    /// <summary>Whether what begins here looks like a sentence of a contract.</summary>
    private bool StatesPromise() => _inContract && (At("tidak", "seorang") || At("tidak", "ada") || AtAny("hanya", "jumlah"));

    // "yang boleh berubah" says what may happen, not who somebody is.
    private bool AtChangeVerb() => _inContract && Current.Is("yang") && (Peek(1).Is("boleh") || Peek(1).Is("dapat")) && Peek(2).Is("berubah");
}
