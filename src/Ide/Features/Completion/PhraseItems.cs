using System.Collections.Immutable;
using Edaran.Compiler;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Symbols;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Ide.Features.Completion;

/// <summary>The key words, and the sentences and clauses made of them, that may stand at a place.</summary>
internal sealed class PhraseItems
{
    private const int Sentence = 0;
    private const int Clause = 200;
    private const int Word = 300;

    private static readonly ImmutableArray<Keyword> House = [.. SyntaxFacts.Keywords.Where(keyword => keyword.HouseWord is null)];

    private readonly MessageLanguage _language;
    private readonly PatternNames _names;
    private readonly ImmutableArray<string> _behind;
    private readonly ImmutableArray<Filled> _patterns;

    /// <summary>The phrases for a text.</summary>
    public PhraseItems(CompilationUnit unit, MessageLanguage language)
    {
        (_language, _names) = (language, new PatternNames(unit));
        var (who, mode) = (_names.One(NameKinds.Term), _names.One(NameKinds.Mode));
        _behind =
        [
            string.Empty, $" {_names.One(NameKinds.Value)}", $" {who}", $" {_names.One(NameKinds.YesNoFact)}", $" {mode}", $" {_names.One(NameKinds.Act)}", $" {_names.One(NameKinds.Right)}", " angka 1",
            $" angka 1 dikenai {_names.One(NameKinds.Sanction)} sesuai UU", " 50 persen", " 5 orang", " 1 Januari 2025", " pukul 07.30–16.00", " hari Jumat", $" {_names.One(NameKinds.ChoiceFact)}",
            $" {who} wajib {mode}", $" {mode} kepada {who}", $" {who} untuk {mode}", " surat edaran 1/A/2025", ": 1 Januari 2025", ": ya atau tidak",
            $": {mode} paling banyak", " 1 dan 2", $" 60 menit sebelum dan paling lambat 60 menit sesudah jam masuk", $" {_names.One(NameKinds.Season)}", " a adalah b", " 8 jam", ": a", " ke bawah",
        ];
        _patterns = [.. SentencePatterns.Sentences.SelectMany(pattern => new[] { new Filled(pattern, string.Empty, Sentence), new Filled(pattern, "{nomor}. ", Sentence) })
            .Concat(SentencePatterns.Elements.Select(pattern => new Filled(pattern, string.Empty, Sentence + 50)))
            .Concat(SentencePatterns.Clauses.Select(pattern => new Filled(pattern, string.Empty, Clause)))];
    }

    /// <summary>Whether a key word or pattern begins with what is typed and goes on.</summary>
    public static bool AnyBeginsWith(string typed) => House.Select(keyword => keyword.Text).Concat(SentencePatterns.All.Select(pattern => pattern.Label))
        .Any(phrase => phrase.Length > typed.Length && phrase.StartsWith(typed, StringComparison.OrdinalIgnoreCase));

    /// <summary>The phrases that may stand at a place.</summary>
    /// <param name="place">The place.</param>
    /// <param name="span">What is typed of the phrase.</param>
    /// <param name="text">The text, for the line above.</param>
    public IEnumerable<CompletionItem> At(WritingPlace place, TextSpan span, string text)
    {
        var startsLine = string.IsNullOrWhiteSpace(text[(text.LastIndexOf('\n', Math.Max(0, span.Start - 1)) + 1)..span.Start]);
        foreach (var (pattern, number, rank) in _patterns)
        {
            // Sentences and elements open at the start of a line, sentences also behind the number of their point.
            if ((rank >= Clause || startsLine || number.Length == 0) && place.TakesText(Number(number) + pattern.Fill(_names)))
            {
                yield return new CompletionItem(CompletionKind.Pattern, pattern.Label, pattern.Meaning(_language), span, Number(number) + pattern.Fill(_names), rank)
                {
                    Snippet = Number(number) + pattern.Snippet(_names),
                    Documentation = $"{pattern.Meaning(_language)}\n\n```edaran\n{pattern.Fill(_names)}\n```",
                };
            }
        }

        foreach (var keyword in House)
        {
            var first = keyword.Text.Split(' ', '/')[0];
            if ((place.Expected.Words.Contains(first) || (startsLine && keyword.Role is KeywordRole.Header or KeywordRole.Element)) && _behind.Any(words => place.TakesPhrase(keyword.Text, words)))
            {
                yield return Phrase(keyword.Text, keyword.Meaning, span);
            }
        }

        foreach (var day in Calendar(place))
        {
            yield return Phrase(day, string.Empty, span);
        }
    }

    private string Number(string template) => new SentencePattern(template, string.Empty, string.Empty).Fill(_names);

    private static IEnumerable<string> Calendar(WritingPlace place) =>
        (place.TakesMonth() ? SyntaxFacts.Months : []).Concat(place.TakesWeekday() ? SyntaxFacts.WeekdaysInOrder : []);

    private static CompletionItem Phrase(string text, string meaning, TextSpan span) =>
        new(CompletionKind.Phrase, text, string.Empty, span, text, Word) { Documentation = meaning };

    private sealed record Filled(SentencePattern Pattern, string Number, int Rank);
}
