using Edaran.Cli.Decisions;
using Edaran.Cli.Facts;
using Edaran.Cli.Findings;
using Edaran.Cli.Registers;
using Edaran.Cli.Rules;
using Edaran.Compiler.Emit;
using Edaran.Compiler.Registers;
using Edaran.Runtime;

namespace Edaran.Cli.Histories;

/// <summary>What letters together answer a person from day to day.</summary>
/// <param name="Register">The letters.</param>
/// <param name="Facts">The facts given.</param>
/// <param name="From">The first day looked at.</param>
/// <param name="To">The last day looked at.</param>
/// <param name="Modes">For each mode asked about the ranges of days with one answer.</param>
internal sealed record DayHistory(LetterRegister Register, FactsFile Facts, DateOnly From, DateOnly To, IReadOnlyList<(string Mode, IReadOnlyList<DayRange> Ranges)> Modes)
{
    /// <summary>The most days that are looked at.</summary>
    public const int MostDays = 10_000;

    // Behind the last day that a letter mentions, long enough to see a weekly pattern go on.
    private const int Beyond = 20;

    /// <summary>Asks for every day. When something is wrong with facts or words there are findings and no history.</summary>
    /// <param name="register">The letters.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="request">What is asked.</param>
    public static (DayHistory? History, IReadOnlyList<Finding> Findings) Of(LetterRegister register, FactsFile facts, HistoryRequest request)
    {
        var milestones = register.Milestones;
        if (milestones.IsEmpty)
        {
            throw new CliFailure("Surat-surat ini tidak menyebut satu hari pun; tanyakan satu hari dengan --date.", "These letters name no day; ask for one with --date.");
        }

        var from = milestones[0];
        var to = Last(from, request.Until ?? After(milestones[^1]));
        List<Policy> letters = [.. register.Letters.Select(letter => new Policy(Tables.Build(letter.Letter), letter.Bound.Source.Path))];
        var modes = KnownModes.Asked(request.Mode, letters);

        var (_, findings) = PersonFacts.Evaluate(letters, facts, from);
        if (findings.Count > 0)
        {
            return (null, findings);
        }

        var days = modes.Select(_ => new List<(DateOnly, Saying)>()).ToList();
        foreach (var (first, last) in Pieces(register, milestones, from, to))
        {
            var (rules, clashes) = JoinedRules.Of(register, first, null);
            if (clashes.Count > 0)
            {
                return (null, clashes);
            }

            Ask(rules, facts, first, last, modes, days);
        }

        return (new DayHistory(register, facts, from, to, [.. modes.Zip(days, (name, all) => (name, DayRange.Of(all)))]), []);
    }

    /// <summary>What is said of a mode where letters are asked together; null rules: no letter speaks at all.</summary>
    public static Saying Say(JoinedRules? rules, Decision? decision, string mode) => rules is null || decision is null
        ? Saying.Without(SayingKind.NoLetter, [])
        : Saying.Of(new Answer(decision, ""), mode, point => Cite(rules.SourceOf(point), point));

    private static void Ask(JoinedRules? rules, FactsFile facts, DateOnly first, DateOnly last, IReadOnlyList<string> modes, List<List<(DateOnly, Saying)>> days)
    {
        var known = rules is null ? null : PersonFacts.KnownTo(rules.Policy.Rules, facts);
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            Decision? decision = null;
            if (rules is not null && rules.Policy.Rules.TryEvaluate(known!, day, out decision, out _) && decision!.Workday == false)
            {
                continue;
            }

            for (var at = 0; at < modes.Count; at++)
            {
                days[at].Add((day, Say(rules, decision, modes[at])));
            }
        }
    }

    // Between two days on which something begins or is over the letters are the same, and so is which of them goes first.
    private static IEnumerable<(DateOnly First, DateOnly Last)> Pieces(LetterRegister register, IReadOnlyList<DateOnly> milestones, DateOnly from, DateOnly to)
    {
        var starts = milestones.Concat(register.Stretches.Select(stretch => stretch.From)).Where(day => day >= from && day <= to).Distinct().Order().ToList();
        return starts.Select((start, at) => (start, at + 1 < starts.Count ? starts[at + 1].AddDays(-1) : to));
    }

    private static DateOnly After(DateOnly last) => DateOnly.FromDayNumber(Math.Min(last.DayNumber + Beyond, DateOnly.MaxValue.DayNumber - 1));

    private static DateOnly Last(DateOnly from, DateOnly to) => to < from
        ? throw new CliFailure($"--until {Dates.Text(to)} lebih dahulu daripada hari pertama surat, {Dates.Text(from)}.", $"--until {Dates.Text(to)} is before the first day of the letters, {Dates.Text(from)}.")
        : DateOnly.FromDayNumber(Math.Min(to.DayNumber, from.DayNumber + MostDays - 1));

    private static CitedPoint Cite(JoinedNorm norm, PointSchema point) =>
        new(norm.Letter.Number, norm.Norm.Point, point.Text, norm.Norm.Source.Source.Path, norm.Norm.Source.Start.Line);
}
