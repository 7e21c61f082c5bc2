using System.Collections.Immutable;
using System.Text;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;
using Edaran.Compiler.Text;

namespace Edaran.TestKit.Models.Written;

/// <summary>Makes one letter for <see cref="WrittenLetters"/>: words, header, terms, points.</summary>
internal sealed class LetterMaker
{
    private readonly SplitMix _random;
    private readonly Lexicon _lexicon;
    private readonly ConditionPhrases _conditions;
    private readonly SubjectPhrases _subjects;
    private readonly PointMaker _points;
    private readonly HeaderMaker _header;

    /// <summary>A maker that takes its choices from a stream of numbers.</summary>
    public LetterMaker(SplitMix random)
    {
        _random = random;
        _lexicon = new Lexicon(random);
        var times = new TimePhrases(random, _lexicon);
        var atoms = new AtomPhrases(random, _lexicon, times, new ComparisonPhrases(random, _lexicon));
        var citations = new Citations(random);
        _conditions = new ConditionPhrases(random, _lexicon, atoms);
        _subjects = new SubjectPhrases(random, _lexicon, atoms, _conditions, citations);
        var tails = new TailPhrases(random, _conditions, times, _subjects.People);
        var quotas = new QuotaPhrases(random, _lexicon) { People = _subjects.People };
        var places = new PlaceSayings(random, _lexicon, _conditions, quotas);
        var acts = new ActSayings(random, _lexicon, times);
        var sentences = new SentenceMaker(random, _lexicon, _subjects, tails, places, acts, new ConferSayings(random, _lexicon, places, quotas), new HoursSayings(random), quotas);
        _points = new PointMaker(random, sentences, new ItemMaker(random, _subjects, sentences, tails, places, acts), new TableMaker(random, _lexicon, _subjects, tails, places, acts), citations, tails, _subjects.People);
        _header = new HeaderMaker(random, _lexicon);
    }

    /// <summary>The letter.</summary>
    public WrittenLetter Make()
    {
        var declarations = new LexiconMaker(_random, _lexicon).Make();
        var inKamus = _random.Chance(50);
        var header = _header.Make(inKamus);
        var (calendarText, calendar) = new CalendarMaker(_random, _lexicon).Make(header.Model.Period is DayBetween { To: null });
        var terms = Terms();
        var scope = _random.Chance(40) ? _subjects.People() : null;
        var body = new StringBuilder(header.Text);
        body.Append(scope is null ? string.Empty : $"berlaku bagi {scope.Text}\n").Append('\n');
        body.Append(inKamus ? string.Empty : declarations + terms).Append('\n');
        var count = 1 + _random.Below(6);
        for (var number = 1; number <= count; number++)
        {
            body.Append(Layout.Spread(_random, _points.Make(number))).Append(_random.OneOf("\n", "\n\n"));
        }

        var drafts = _points.Drafts;
        var made = header.Model with
        {
            Vocabulary = _lexicon.ToModel(),
            Calendar = calendar,
            Scope = scope?.Meaning ?? Condition.True,
            Norms = [.. drafts.Select((draft, index) => draft.ToModel(index, drafts, calendar))],
            Exemptions = [.. _points.Exemptions],
        };
        var letter = new SourceText("surat.edaran", body.ToString());
        ImmutableArray<SourceText> used = [new SourceText("kalender.edaran", calendarText)];
        return new WrittenLetter(inKamus ? [letter, new SourceText("kamus.edaran", $"kamus uji\n{declarations}{terms}"), .. used] : [letter, .. used], made);
    }

    private string Terms()
    {
        var text = new StringBuilder();
        foreach (var name in _random.Some(["ASN", "kelompok rentan", "petugas siaga"], 0, 3))
        {
            var meaning = _conditions.Make(1, list: 1);
            text.Append(Layout.Spread(_random, $"istilah {name} adalah{PlaceSayings.Attached(meaning)}.")).Append('\n');
            _lexicon.Terms.Add((name, meaning.Meaning));
        }

        return text.ToString();
    }
}
