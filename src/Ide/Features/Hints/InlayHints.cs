using Edaran.Compiler;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.Text;

namespace Edaran.Ide.Features.Hints;

/// <summary>What a text leaves to be worked out, or to the language. Only what follows from how it was read; what is not certain stays unsaid.</summary>
public static class InlayHints
{
    /// <summary>The hints in a stretch of a text, in its order.</summary>
    public static IEnumerable<InlayHint> Of(CompilationUnit unit, TextSpan within, MessageLanguage language)
    {
        // The meaning as a whole is known only where there is no error; a date is a date all the same.
        var letter = unit.Analysis?.Letter;
        return unit.Written
            .Where(written => written.Span.End >= within.Start && written.Span.Start <= within.End)
            .Select(written => Of(written, unit, letter, language) is { } hint ? hint with { Kind = KindOf(written) } : null)
            .OfType<InlayHint>()
            .Concat(letter is null ? [] : DefaultHints.Of(unit, letter, language))
            .Where(hint => within.Touches(hint.Offset))
            .OrderBy(hint => hint.Offset);
    }

    private static HintKinds KindOf(WrittenMeaning written) => written switch
    {
        WrittenDate => HintKinds.Weekdays,
        WrittenComparison => HintKinds.Thresholds,
        WrittenPeriod => HintKinds.WorkingDays,
        WrittenQuota => HintKinds.Quotas,
        _ => HintKinds.Defaults,
    };

    private static InlayHint? Of(WrittenMeaning written, CompilationUnit unit, Letter? letter, MessageLanguage language) => written switch
    {
        WrittenDate { NamesWeekday: false } date => new InlayHint(date.Span.Start, language.Weekday(date.Day) + ",", ValueText.Date(date.Day), IsBefore: true),
        WrittenComparison comparison => ThresholdHints.Of(comparison, letter, language),
        WrittenPeriod period when letter is not null => PeriodHints.Of(period, letter.Calendar, language),
        WrittenQuota quota => QuotaHints.Of(quota, unit.Source, language),
        WrittenRotation { IsStated: false } rotation => new InlayHint(
            rotation.Span.End,
            language.Say("setiap hari", "every day"),
            language.Say("Surat tidak menyebut jangka putarannya: bagian masing-masing moda harus terpenuhi setiap hari.", "The letter states no period of the rotation: the shares must be kept every day.")),
        _ => null,
    };
}
