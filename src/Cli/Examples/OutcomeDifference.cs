using System.Globalization;
using Edaran.Compiler.Emit.Verification;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.Cli.Examples;

/// <summary>Whether two back ends give the same answer, part by part.</summary>
internal static class OutcomeDifference
{
    /// <summary>The first part that differs, with both readings, or null.</summary>
    public static string? Find(Letter letter, Outcome meaning, Outcome compiled) =>
        Parts(letter, meaning).Zip(Parts(letter, compiled))
            .Where(pair => pair.First != pair.Second)
            .Select(pair => $"{pair.First} / {pair.Second}")
            .FirstOrDefault();

    /// <summary>The first line on hours or duties that differs, with both readings, or null.</summary>
    public static string? Find(AttendanceOutcome meaning, AttendanceOutcome compiled) =>
        AttendanceText.Of(meaning).Split('\n').Zip(AttendanceText.Of(compiled).Split('\n'))
            .Where(pair => pair.First != pair.Second)
            .Select(pair => $"{pair.First} / {pair.Second}")
            .FirstOrDefault();

    private static IEnumerable<string> Parts(Letter letter, Outcome outcome)
    {
        yield return $"fakta yang tidak mungkin {!outcome.Errors.IsEmpty}";
        if (!outcome.Errors.IsEmpty)
        {
            yield break;
        }

        yield return $"berlaku {Truth(outcome.InForce)}";
        yield return $"dalam ruang lingkup {Truth(outcome.InScope)}";
        yield return $"hari kerja {Truth(outcome.Workday)}";
        foreach (var mode in outcome.Modes)
        {
            yield return Mode(letter, mode);
        }

        yield return $"perlu fakta {List(outcome.MissingFacts)}";
        yield return $"dianggap {List(outcome.Assumed)}";
    }

    private static string Mode(Letter letter, ModeOutcome mode)
    {
        var duties = mode.Duties.Select(duty => $"{duty.Act} {duty.Holder} {duty.Point} {duty.Modality} {duty.Certain}");
        var rights = mode.Rights.Select(right => $"{right.Right} {right.Point} {right.Certain}");
        var conditions = mode.Conditions.Select(condition => $"{condition.Text} {Truth(condition.Met)}");
        return string.Join(", ",
        [
            $"{letter.Vocabulary.Modes[mode.Mode].Name} {mode.Status.Text()} {Truth(mode.Eligible)}",
            $"angka {string.Join(' ', mode.Points)}{(mode.Alternatives ? "?" : "")}",
            $"dikesampingkan {string.Join(' ', mode.SetAside)}",
            $"syarat {string.Join("; ", conditions)}",
            $"kewajiban {string.Join("; ", duties)}",
            $"hak {string.Join("; ", rights)}",
            $"pejabat {List(mode.DecidedBy)}",
            $"pertimbangan {string.Join("; ", mode.Factors)}",
        ]);
    }

    private static string Truth(bool? value) => value switch { true => "ya", false => "tidak", _ => "belum pasti" };

    private static string List(IEnumerable<int> indexes) =>
        string.Join(' ', indexes.Select(index => index.ToString(CultureInfo.InvariantCulture)));
}
