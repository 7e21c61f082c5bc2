using Edaran.Compiler;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.Syntax;

namespace Edaran.Ide.Features.Hints;

/// <summary>What the language reads where a letter says nothing: from when it speaks, and that weekdays that are days off are not meant.</summary>
internal static class DefaultHints
{
    /// <summary>The hints of a letter.</summary>
    public static IEnumerable<InlayHint> Of(CompilationUnit unit, Letter letter, MessageLanguage language) =>
        OfStart(unit.Tree.Root, letter, language).Concat(OfWeekdays(unit.Tree.Root, letter, language));

    private static IEnumerable<InlayHint> OfStart(UnitSyntax root, Letter letter, MessageLanguage language)
    {
        if (letter.Period is DayBetween { From: { } from, To: null }
            && !root.Members.OfType<PeriodHeaderSyntax>().Any() && root.Members.OfType<EnactedHeaderSyntax>().FirstOrDefault() is { } enacted)
        {
            yield return new InlayHint(
                enacted.Span.End,
                language.Say($"berlaku sejak {ValueText.Date(from)}", $"in force from {ValueText.Date(from)}"),
                language.Say("Tanpa baris \"berlaku\", surat berlaku sejak ditetapkan, tanpa hari terakhir.", "Without a line \"berlaku\", the letter is in force from its enactment, without a last day."));
        }
    }

    private static IEnumerable<InlayHint> OfWeekdays(UnitSyntax root, Letter letter, MessageLanguage language)
    {
        var resting = letter.Norms.Where(norm => norm.RestsOnFreeDays).Select(norm => norm.Point).ToHashSet(StringComparer.Ordinal);
        foreach (var (_, point) in PointNumbers.In(root).Where(point => resting.Contains(point.Number)))
        {
            var items = point.Sentence.Items.Select(item => item.Span).ToList();
            foreach (var time in point.DescendantsAndSelf().OfType<TimePhraseSyntax>().Where(time =>
                time is { Time: WeekdaysSyntax, IncludingFreeDays: null } && !items.Exists(item => item.Touches(time.Span.Start))))
            {
                yield return new InlayHint(
                    time.Span.End,
                    language.Say("kecuali hari libur", "except days off"),
                    language.Say("Hari yang disebut dan jatuh pada hari libur tidak dimaksud, kecuali ditulis \"termasuk hari libur\".", "A day named that is a day off is not meant, unless \"termasuk hari libur\" is written."));
            }
        }
    }
}
