using System.Collections.Immutable;

namespace Edaran.Compiler.Model;

/// <content>Norms and their effects.</content>
public sealed partial class ModelPrinter
{
    private void PrintNorm(Norm norm)
    {
        _opened.Clear();
        Line(0, $"norm {norm.Point}");
        Line(1, $"text {norm.Text}");
        PrintUnlessTrue("subject", norm.Subject);
        PrintUnlessTrue("times", norm.Times);
        PrintUnlessTrue("when", norm.When);
        foreach (var exception in norm.Exceptions)
        {
            Line(1, $"except {Text(exception.Condition)} by {exception.Point}");
        }

        if (!norm.Modes.IsDefaultOrEmpty)
        {
            Line(1, $"modes {ModeNames(norm.Modes)}");
        }

        if (norm.SetsAside.Length > 0)
        {
            Line(1, $"sets aside {string.Join(", ", norm.SetsAside.Select(other => _letter.Norms[other].Point))}");
        }

        if (norm.OwnDates)
        {
            Line(1, "has dates of its own");
        }

        if (norm.RestsOnFreeDays)
        {
            Line(1, "rests on free days");
        }

        if (norm.IncludesFreeDays)
        {
            Line(1, "includes free days");
        }

        if (norm.Decider is { } decider)
        {
            Line(1, $"{(decider.IsOrder ? "ordered" : "decided")} by {OfficeName(decider.Official)} in {Name(decider.Fact)}");
            PrintAll("weighs", decider.Factors);
        }

        PrintEffect(norm.Effect);
    }

    private void PrintUnlessTrue(string what, Condition condition)
    {
        if (condition != Condition.True)
        {
            Line(1, $"{what} {Text(condition)}");
        }
    }

    private void PrintEffect(Effect effect)
    {
        switch (effect)
        {
            case PlaceEffect place:
                Line(1, $"{Word(place.Modality)} {ModeNames(place.Modes)}");
                PrintConditions(place.Preconditions, place.Quota);
                break;
            case PreconditionEffect must:
                Line(1, "add preconditions");
                PrintConditions(must.Preconditions, null);
                break;
            case DiscretionEffect discretion:
                Line(1, $"discretion of {OfficeName(discretion.Official)}: {string.Join(", ", discretion.Modes.Zip(discretion.Decisions, (mode, fact) => $"{Modes[mode].Name} by {Name(fact)}"))}");
                PrintConditions(discretion.Preconditions, discretion.Quota);
                PrintAll("weighs", discretion.Factors);
                break;
            case OrderEffect order:
                Line(1, $"order of {OfficeName(order.Official)}: {Modes[order.Mode].Name} by {Name(order.Order)}");
                break;
            case ActEffect acts:
                Line(1, $"{Word(acts.Modality)} of {(acts.Holder < 0 ? "the person" : OfficeName(acts.Holder))}");
                PrintAll("act", acts.Acts.Select(ActText));
                break;
            case RightEffect rights:
                PrintAll("right", rights.Rights.Select(right => _letter.Vocabulary.Rights[right].Name));
                break;
            case SanctionEffect sanction:
                Line(1, $"sanction {sanction.Text} for {sanction.For}{(sanction.Step is { } step ? $", {step}" : string.Empty)}{(sanction.Basis is { } basis ? $" under {basis}" : string.Empty)}");
                PrintAll(sanction.Breach.AnyAct ? "any act" : "act", sanction.Breach.Acts.Select(one => $"{_letter.Vocabulary.Acts[one.Act].Name} {(one.Done ? "done" : "left out")}"));
                PrintAll("breaks", sanction.Breach.Points);
                break;
            case QuotaEffect quota:
                PrintConditions([], quota.Quota);
                break;
            case SplitEffect split:
                Line(1, $"split {string.Join(", ", split.Shares.Select(share => $"{Modes[share.Mode].Name} {share.Percent} %"))} in each {Name(split.Group)}, every {split.Every}, by {Name(split.Turn)}");
                break;
            case HoursEffect hours:
                Line(1, $"hours {ValueText.Window(hours.Hours)}, net {hours.Net} minutes");
                PrintAll("break", hours.Breaks.Select(ValueText.Window));
                break;
            case FlexEffect flex:
                Line(1, flex.Between is { } band ? $"come between {ValueText.Window(band)}" : $"come {flex.Before} minutes before to {flex.After} after");
                break;
            case WeekHoursEffect week:
                Line(1, $"week {week.Bound} {week.Minutes} minutes");
                break;
            case CreditEffect credit:
                Line(1, $"credit {credit.Minutes} minutes");
                break;
            default:
                Line(1, effect.ToString());
                break;
        }
    }

    private void PrintConditions(ImmutableArray<Precondition> preconditions, Quota? quota)
    {
        PrintAll("if", preconditions.Select(one => $"\"{one.Text}\" ({Text(one.Condition)})"));
        if (quota is not null)
        {
            PrintQuota(quota);
        }
    }

    private void PrintQuota(Quota quota)
    {
        var counted = string.Join(" and apart ", quota.Counted.Select(modes => ModeNames(modes)));
        var limits = string.Join(" and ", quota.Limits.Select(limit =>
            $"{limit.Bound} {(limit.Count is { } count ? $"{count} people" : $"{ValueText.Number(limit.Percent!.Value, 2)} %")}"));
        Line(1, $"quota {counted} {limits} of {Text(quota.Base)} in each {Name(quota.Group)}, rounding {quota.Rounding}");
        if (quota.Exempt != Condition.False)
        {
            Line(1, $"not counted {Text(quota.Exempt)}");
        }

        if (quota.Included != Condition.False)
        {
            Line(1, $"also counted {Text(quota.Included)}");
        }

        PrintAll("first", quota.Priority.Select(rank => $"\"{rank.Text}\" ({Text(rank.Condition)})"));
    }

    private void PrintAll(string what, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            Line(1, $"{what} {line}");
        }
    }

    private string ActText(TimedAct act)
    {
        var parts = new List<string> { $"{_letter.Vocabulary.Acts[act.Act].Name} (\"{act.Text}\")" };
        Add(act.Recipient, "to");
        Add(act.Count is { } count ? $"{count}" : null, "times a day");
        parts.AddRange(act.Windows.Select(window => $"window {Clock(window.From)}-{Clock(window.To)} {window.Zone}".TrimEnd()));
        Add(act.Deadline is { } day ? Day(day) : null, "by");
        Add(act.DueTime is { } time ? Clock(time) : null, "before");
        Add(act.WithinMinutes is { } minutes ? $"{minutes}" : null, "within minutes");
        Add(act.SameDay ? "yes" : null, "same day");
        return string.Join("; ", parts);

        void Add(string? value, string name)
        {
            if (value is not null)
            {
                parts.Add($"{name} {value}");
            }
        }
    }

    private static string Clock(TimeOnly time) => time.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    private string OfficeName(int official) => _letter.Vocabulary.Officials[official].Name;

    private static string Word(Modality modality) => modality switch
    {
        Modality.Require => "require",
        Modality.Permit => "permit",
        _ => "prohibit",
    };
}
