using System.Collections.Immutable;
using System.Text;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.Symbols;
using Edaran.Compiler.Syntax;

namespace Edaran.Compiler.Binding;

/// <summary>Binds acts and when they are due.</summary>
internal sealed class ActBinder(UnitContext unit)
{
    private const int MinutesOfDay = 24 * 60;

    /// <summary>Gives a draft the acts as its effect; their holder is the subject's office, or the person.</summary>
    public void Bind(NormDraft draft, Modality modality, ImmutableArray<(NameSyntax Name, ListedSymbol Act)> acts, BoundSubject subject, TailSet tails)
    {
        var timing = new Timing(
            tails.TakeOne<RecipientTailSyntax>(),
            tails.TakeOne<CountTailSyntax>(),
            tails.Take<WindowsTailSyntax>(),
            tails.Take<DeadlineTailSyntax>(),
            tails.TakeOne<WithinTailSyntax>(),
            tails.TakeOne<SameDayTailSyntax>());
        draft.Modes = subject.Modes.IsEmpty ? default : [.. subject.Modes.SelectMany(m => unit.Vocabulary.Subtree(m)).Distinct().Order()];
        draft.Effect = new ActEffect(modality, subject.Official?.Index ?? -1, [.. acts.Select(a => Timed(a.Name, a.Act, timing))]);
    }

    private TimedAct Timed(NameSyntax name, ListedSymbol act, Timing timing) => new(
        act.Index,
        Text(name, timing),
        timing.Recipient?.Recipient.Text,
        timing.Count is { } count ? unit.Numbers.ReadWhole(count.Count, 1, MinutesOfDay) : null,
        unit.Clocks.Windows(timing.Windows.SelectMany(tail => tail.Windows)),
        timing.Deadlines.Select(d => d.Due).OfType<DateSyntax>().Select(d => unit.Dates.Read(d)).FirstOrDefault(d => d is not null),
        timing.Deadlines.Select(d => d.Due).OfType<ClockSyntax>().Select(unit.Clocks.Read).FirstOrDefault(t => t is not null),
        timing.Within is { } within ? Minutes(within.Time) : null,
        timing.SameDay is not null);

    private static string Text(NameSyntax name, Timing timing)
    {
        var text = new StringBuilder(name.Text);
        foreach (var words in timing.InOrder().Select(t => t.Words))
        {
            text.Append(words[0] is ',' or ':' ? string.Empty : " ").Append(words);
        }

        return text.ToString();
    }

    private int? Minutes(NumberSyntax time)
    {
        var word = time.Unit is { IsMissing: false } words ? NameText.Key(words.Words) : string.Empty;
        if (word is not ("menit" or "jam"))
        {
            if (!unit.IsBroken(time.Span))
            {
                unit.Diagnostics.Add(Catalogue.WrongUnit, time.Unit?.Span ?? time.Span, word.Length == 0 ? time.Words : word, "menit\" atau \"jam");
            }

            return null;
        }

        return unit.Numbers.ReadWhole(time, 1, MinutesOfDay) is { } number ? word == "jam" ? number * 60 : number : null;
    }

    private sealed record Timing(
        RecipientTailSyntax? Recipient,
        CountTailSyntax? Count,
        List<WindowsTailSyntax> Windows,
        List<DeadlineTailSyntax> Deadlines,
        WithinTailSyntax? Within,
        SameDayTailSyntax? SameDay)
    {
        public IEnumerable<TailSyntax> InOrder() =>
            new TailSyntax?[] { Recipient, Count, Within, SameDay }.OfType<TailSyntax>().Concat(Windows).Concat(Deadlines)
                .Where(t => t.Words.Length > 0).OrderBy(t => t.Span.Start);
    }
}
