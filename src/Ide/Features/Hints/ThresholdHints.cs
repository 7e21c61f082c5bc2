using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.ReadBack;
using Edaran.Compiler.Registers;

namespace Edaran.Ide.Features.Hints;

/// <summary>What a comparison of a number amounts to: whether the number itself belongs to it, and for whole numbers the first that does.</summary>
internal static class ThresholdHints
{
    /// <summary>The hint behind a comparison.</summary>
    /// <param name="written">The comparison.</param>
    /// <param name="letter">The letter it stands in; null where there is none, or it has errors.</param>
    /// <param name="language">The language.</param>
    public static InlayHint Of(WrittenComparison written, Letter? letter, MessageLanguage language)
    {
        var tests = written.Test is AllOf all ? all.Operands.OfType<FactCompare>() : [(FactCompare)written.Test];
        var label = string.Join(", ", tests.Select(test => Label(test, written.Decimals)));
        return new InlayHint(written.Span.End, label, letter is null ? string.Empty : Explain(written, tests, letter, language));
    }

    private static string Label(FactCompare test, int decimals)
    {
        var isWhole = decimals == 0;
        return test.Comparison switch
        {
            Comparison.Above when isWhole => $"≥ {ValueText.Number(test.Value + 1, decimals)}",
            Comparison.Below when isWhole => $"≤ {ValueText.Number(test.Value - 1, decimals)}",
            Comparison.Above => $"> {ValueText.Number(test.Value, decimals)}",
            Comparison.Below => $"< {ValueText.Number(test.Value, decimals)}",
            Comparison.AtLeast => $"≥ {ValueText.Number(test.Value, decimals)}",
            Comparison.AtMost => $"≤ {ValueText.Number(test.Value, decimals)}",
            _ => $"= {ValueText.Number(test.Value, decimals)}",
        };
    }

    private static string Explain(WrittenComparison written, IEnumerable<FactCompare> tests, Letter letter, MessageLanguage language)
    {
        var reading = LetterReader.Read(letter, written.Test, language);
        var text = string.Join(' ', reading.Items.Select(item => item.Text).Prepend(reading.Text));
        return written.Derivation is { } derivation && PeriodEnds.First(letter.Period) is { } first && Starts(tests, derivation, first, language) is { } starts
            ? $"{text}\n\n" + language.Say(
                $"Pada {ValueText.Date(first)}, hari pertama surat berlaku: {letter.Vocabulary.Facts[derivation.Base].Name} {starts}.",
                $"On {ValueText.Date(first)}, the letter's first day: {letter.Vocabulary.Facts[derivation.Base].Name} {starts}.")
            : text;
    }

    // From when to when the counting must have begun, on a day.
    private static string? Starts(IEnumerable<FactCompare> tests, Derivation derivation, DateOnly day, MessageLanguage language)
    {
        var words = tests.Select(test => test.Comparison switch
        {
            Comparison.Above => UpTo(test.Value + 1),
            Comparison.AtLeast => UpTo(test.Value),
            Comparison.Below => After(test.Value),
            Comparison.AtMost => After(test.Value + 1),
            _ => UpTo(test.Value) is { } upTo && After(test.Value + 1) is { } after ? $"{after}, {upTo}" : null,
        }).ToList();
        return words.Contains(null) ? null : string.Join(", ", words);

        string? UpTo(long count) => Latest(derivation, day, count) is { } last ? language.Say("sampai dengan ", "up to ") + ValueText.Date(last) : null;
        string? After(long count) => Latest(derivation, day, count) is { } last ? language.Say("sesudah ", "after ") + ValueText.Date(last) : null;
    }

    // The last beginning from which so much has passed on a day, by the count itself; null where there is none.
    private static DateOnly? Latest(Derivation derivation, DateOnly day, long count)
    {
        var (low, high) = (0, DateOnly.MaxValue.DayNumber);
        if (derivation.Count(DateOnly.MinValue, day) < count || derivation.Count(DateOnly.MaxValue, day) >= count)
        {
            return null;
        }

        while (high - low > 1)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = derivation.Count(DateOnly.FromDayNumber(middle), day) >= count ? (middle, high) : (low, middle);
        }

        return DateOnly.FromDayNumber(low);
    }
}
