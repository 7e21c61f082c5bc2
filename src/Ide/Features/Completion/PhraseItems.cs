using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Edaran.Compiler;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Symbols;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Ide.Features.Completion;

/// <summary>The key words, and the sentences and clauses made of them, that may stand at a place.</summary>
internal sealed partial class PhraseItems
{
    private const int Sentence = 0;
    private const int Clause = 200;
    private const int Word = 300;

    private readonly MessageLanguage _language;
    private readonly PatternNames _names;
    private readonly ImmutableArray<string> _behind;
    private readonly ImmutableArray<Filled> _patterns;

    /// <summary>The phrases for a text.</summary>
    public PhraseItems(CompilationUnit unit, MessageLanguage language)
    {
        (_language, _names) = (language, new PatternNames(unit));
        _behind =
        [
            string.Empty, $" {_names.One(NameKinds.Value)}", $" {_names.One(NameKinds.YesNoFact)}", " angka 1", " 1 Januari 2025", " 5 orang", " pukul 07.30–16.00", $" {_names.One(NameKinds.Season)}",
        ];
        _patterns = [.. SentencePatterns.Sentences.SelectMany(pattern => new[] { new Filled(pattern, string.Empty, Sentence), new Filled(pattern, "{nomor}. ", Sentence) })
            .Concat(SentencePatterns.Elements.Select(pattern => new Filled(pattern, string.Empty, Sentence + 50)))
            .Concat(SentencePatterns.Clauses.Select(pattern => new Filled(pattern, string.Empty, Clause)))];
    }

    /// <summary>Whether a key word or pattern begins with what is typed and goes on.</summary>
    public static bool AnyBeginsWith(string typed) => SyntaxFacts.Keywords.Select(keyword => keyword.Text).Concat(SentencePatterns.All.Select(pattern => pattern.Label))
        .Any(phrase => phrase.Length > typed.Length && phrase.StartsWith(typed, StringComparison.OrdinalIgnoreCase));

    /// <summary>The phrases that may stand at a place.</summary>
    /// <param name="place">The place.</param>
    /// <param name="span">What is typed of the phrase.</param>
    /// <param name="text">The text, for the line above.</param>
    public IEnumerable<CompletionItem> At(WritingPlace place, TextSpan span, string text)
    {
        var line = text[(span.Start == 0 ? 0 : text.LastIndexOf('\n', span.Start - 1) + 1)..span.Start];
        var (startsLine, isLabelled) = (string.IsNullOrWhiteSpace(line), Label().IsMatch(line));
        foreach (var (pattern, number, rank) in _patterns)
        {
            // Sentences and elements open at the start of a line, sentences also behind the number of their point.
            var opens = rank >= Clause || (rank == Sentence && number.Length == 0 ? isLabelled : startsLine);
            if (opens && (rank < Clause || MayBegin(place, pattern)) && place.TakesText(Number(number) + pattern.Fill(_names)))
            {
                yield return new CompletionItem(CompletionKind.Pattern, pattern.Label, pattern.Meaning(_language), span, Number(number) + pattern.Fill(_names), rank)
                {
                    Snippet = Number(number) + pattern.Snippet(_names),
                    Documentation = $"{pattern.Meaning(_language)}\n\n```edaran\n{pattern.Fill(_names)}\n```",
                };
            }
        }

        foreach (var keyword in SyntaxFacts.Keywords)
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

    // A clause that begins with a key word is tried only where the parser looks for that word.
    private static bool MayBegin(WritingPlace place, SentencePattern pattern) =>
        pattern.Parts[0].IsPlace || place.Expected.Words.Contains(pattern.Template.Split(' ')[0]);

    private string Number(string template) => new SentencePattern(template, string.Empty, string.Empty).Fill(_names);

    private static IEnumerable<string> Calendar(WritingPlace place) =>
        (place.TakesMonth() ? SyntaxFacts.Months : []).Concat(place.TakesWeekday() ? SyntaxFacts.WeekdaysInOrder : []);

    private static CompletionItem Phrase(string text, string meaning, TextSpan span) =>
        new(CompletionKind.Phrase, text, string.Empty, span, text, Word) { Documentation = meaning };

    [GeneratedRegex(@"^\s*([0-9]+|[a-z])[.)]\s+$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Label();

    private sealed record Filled(SentencePattern Pattern, string Number, int Rank);
}
