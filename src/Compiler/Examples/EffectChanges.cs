using System.Collections.Immutable;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Examples;

/// <summary>The small changes of what a norm does: another modality or mode, a precondition less, other numbers and times.</summary>
/// <param name="vocabulary">What its words stand for.</param>
internal sealed class EffectChanges(Vocabulary vocabulary)
{
    private const int ClockStep = 30;
    private const int PercentStep = 500;

    /// <summary>A change.</summary>
    /// <param name="Replacement">What the norm does instead.</param>
    /// <param name="Before">What is changed, in words.</param>
    /// <param name="After">What it becomes, in words; null: it is left out.</param>
    public sealed record Change(Effect Replacement, string Before, string? After);

    /// <summary>The changes of an effect.</summary>
    public IEnumerable<Change> Of(Effect effect) => effect switch
    {
        PlaceEffect place => Modalities(place).Concat(ModesOf(place)).Concat(Preconditions(place.Preconditions, left => place with { Preconditions = left }))
            .Concat(Quotas(place.Quota, quota => place with { Quota = quota })),
        PreconditionEffect { Preconditions.Length: > 1 } must => Preconditions(must.Preconditions, left => new PreconditionEffect(left)),
        DiscretionEffect discretion => Preconditions(discretion.Preconditions, left => discretion with { Preconditions = left })
            .Concat(Quotas(discretion.Quota, quota => discretion with { Quota = quota })),
        OrderEffect order => Swapped([order.Mode]).Select(swap => new Change(order with { Mode = swap.To }, Mode(swap.From), Mode(swap.To))),
        ActEffect acts => Modalities(acts).Concat(acts.Acts.SelectMany(act => Timed(acts, act))),
        QuotaEffect only => Quotas(only.Quota, quota => new QuotaEffect(quota)),
        HoursEffect hours => Hours(hours),
        FlexEffect flex => Flex(flex),
        CreditEffect credit => [new(new CreditEffect(credit.Minutes + ClockStep), ValueText.Hours(credit.Minutes), ValueText.Hours(credit.Minutes + ClockStep))],
        _ => [],
    };

    private static IEnumerable<Modality> Others(Modality modality) => Enum.GetValues<Modality>().Where(other => other != modality);

    private IEnumerable<Change> Modalities(PlaceEffect place) => Others(place.Modality).Select(other => new Change(
        place with { Modality = other, Preconditions = other == Modality.Permit ? place.Preconditions : [] },
        $"{ExpectationText.Modal(place.Modality)} {Modes(place.Modes)}",
        $"{ExpectationText.Modal(other)} {Modes(place.Modes)}"));

    private IEnumerable<Change> Modalities(ActEffect acts)
    {
        var act = vocabulary.Acts[acts.Acts[0].Act].Name;
        return Others(acts.Modality).Select(other => new Change(
            acts with { Modality = other }, $"{ExpectationText.Modal(acts.Modality)} {act}", $"{ExpectationText.Modal(other)} {act}"));
    }

    private IEnumerable<Change> ModesOf(PlaceEffect place) => Swapped(place.Modes).Select(swap => new Change(
        place with { Modes = [.. place.Modes.Where(mode => mode != swap.From).Append(swap.To).Order()] }, Mode(swap.From), Mode(swap.To)));

    /// <summary>Each mode with the one declared next that is not named yet.</summary>
    private IEnumerable<(int From, int To)> Swapped(ImmutableArray<int> modes) =>
        from mode in modes
        let others = Enumerable.Range(1, vocabulary.Modes.Length - 1).Select(step => (mode + step) % vocabulary.Modes.Length).Where(other => !modes.Contains(other))
        where others.Any()
        select (mode, others.First());

    private static IEnumerable<Change> Preconditions(ImmutableArray<Precondition> preconditions, Func<ImmutableArray<Precondition>, Effect> with) =>
        preconditions.Select(one => new Change(with(preconditions.Remove(one)), $"syarat {one.Text}", null));

    private static IEnumerable<Change> Quotas(Quota? quota, Func<Quota, Effect> with)
    {
        if (quota is null)
        {
            yield break;
        }

        foreach (var limit in quota.Limits)
        {
            var more = limit with { Percent = limit.Percent + PercentStep, Count = limit.Count + 1 };
            var turned = limit with { Bound = limit.Bound == Bound.AtMost ? Bound.AtLeast : Bound.AtMost };
            yield return new Change(with(quota with { Limits = quota.Limits.Replace(limit, more) }), Amount(limit), Amount(more));
            yield return new Change(with(quota with { Limits = quota.Limits.Replace(limit, turned) }), BoundOf(limit), BoundOf(turned));
        }

        if (quota.Limits.Any(limit => limit.Percent is not null))
        {
            var cap = quota.Limits.Any(limit => limit.Bound == Bound.AtMost);
            var other = quota.Rounding switch { Rounding.Down => Rounding.Up, Rounding.Unstated when cap => Rounding.Up, _ => Rounding.Down };
            yield return new Change(with(quota with { Rounding = other }), RoundingOf(quota.Rounding), RoundingOf(other));
        }
    }

    private static string Amount(Limit limit) => limit.Count is { } count ? $"{count} orang" : $"{ValueText.Number(limit.Percent!.Value, 2)} persen";

    private static string BoundOf(Limit limit) => $"{(limit.Bound == Bound.AtMost ? "paling banyak" : "paling sedikit")} {Amount(limit)}";

    private static string RoundingOf(Rounding rounding) => rounding switch
    {
        Rounding.Down => "dibulatkan ke bawah",
        Rounding.Up => "dibulatkan ke atas",
        Rounding.Nearest => "dibulatkan ke terdekat",
        _ => "pembulatan tidak disebut",
    };

    private static IEnumerable<Change> Timed(ActEffect acts, TimedAct act)
    {
        Change Changed(TimedAct other, string before, string after) => new(acts with { Acts = acts.Acts.Replace(act, other) }, before, after);

        if (act.Deadline is { } day && day < DateOnly.MaxValue)
        {
            yield return Changed(act with { Deadline = day.AddDays(1) }, $"paling lambat {ValueText.Date(day)}", $"paling lambat {ValueText.Date(day.AddDays(1))}");
        }

        if (act.DueTime is { } time)
        {
            yield return Changed(act with { DueTime = time.AddMinutes(ClockStep) }, $"pukul {ValueText.Clock(time)}", $"pukul {ValueText.Clock(time.AddMinutes(ClockStep))}");
        }

        if (act.WithinMinutes is { } minutes)
        {
            yield return Changed(act with { WithinMinutes = minutes + ClockStep }, $"{minutes} menit", $"{minutes + ClockStep} menit");
        }

        if (act.Count is { } count && count > act.Windows.Length)
        {
            yield return Changed(act with { Count = count + 1 }, $"{count} kali", $"{count + 1} kali");
        }

        foreach (var window in act.Windows)
        {
            var other = Later(window);
            yield return Changed(act with { Windows = act.Windows.Replace(window, other) }, Clock(window), Clock(other));
        }
    }

    private static IEnumerable<Change> Hours(HoursEffect hours)
    {
        var (earlier, later) = (hours.Hours with { From = hours.Hours.From.AddMinutes(-ClockStep) }, Later(hours.Hours));
        yield return new Change(hours with { Hours = earlier }, Clock(hours.Hours), Clock(earlier));
        yield return new Change(hours with { Hours = later }, Clock(hours.Hours), Clock(later));
        foreach (var rest in hours.Breaks)
        {
            yield return new Change(hours with { Breaks = hours.Breaks.Remove(rest) }, $"istirahat {Clock(rest)}", null);
        }
    }

    private static IEnumerable<Change> Flex(FlexEffect flex)
    {
        if (flex.Between is { } band)
        {
            return [new Change(flex with { Between = Later(band) }, Clock(band), Clock(Later(band)))];
        }

        return
        [
            new Change(flex with { Before = flex.Before + ClockStep }, $"{flex.Before} menit sebelum", $"{flex.Before + ClockStep} menit sebelum"),
            new Change(flex with { After = flex.After + ClockStep }, $"{flex.After} menit sesudah", $"{flex.After + ClockStep} menit sesudah"),
        ];
    }

    private static TimeWindow Later(TimeWindow window) => window with { To = window.To.AddMinutes(ClockStep) };

    private static string Clock(TimeWindow window) => $"pukul {ValueText.Window(window)}";

    private string Mode(int mode) => vocabulary.Modes[mode].Name;

    private string Modes(ImmutableArray<int> modes) => string.Join(" dan ", modes.Select(Mode));
}
