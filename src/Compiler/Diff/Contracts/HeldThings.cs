using System.Collections.Immutable;
using System.Globalization;
using Edaran.Compiler.Analysis;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Diff.Contracts;

/// <summary>
/// Who has a right or a duty in a mode, by all points that give it: a point that says two things in another order, or one thing in two
/// points, gives and takes nothing.
/// </summary>
internal sealed class HeldThings(Versions versions)
{
    private readonly Dictionary<(string Thing, bool IsOld), ImmutableArray<int>> _held = [];

    /// <summary>The rights and duties that a norm gives; duties with all that is said of when and to whom.</summary>
    public static IEnumerable<string> Of(Norm norm) => norm.Effect switch
    {
        RightEffect given => given.Rights.Select(RightOf),
        ActEffect { Modality: Modality.Require } duty => duty.Acts.Select(act => DutyOf(duty.Holder, act)),
        _ => [],
    };

    /// <summary>A right by its index.</summary>
    public static string RightOf(int right) => Key($"hak {right}");

    /// <summary>Whether a thing is a duty.</summary>
    public static bool IsDuty(string thing) => thing.StartsWith("wajib", StringComparison.Ordinal);

    /// <summary>The cases in which somebody had a thing in some mode and has it no longer.</summary>
    public int Lost(string thing) => AnyMode(Held(thing, isOld: true), Held(thing, isOld: false));

    /// <summary>The cases in which somebody has a thing in some mode and had it not.</summary>
    public int Gained(string thing) => AnyMode(Held(thing, isOld: false), Held(thing, isOld: true));

    private int AnyMode(ImmutableArray<int> one, ImmutableArray<int> other) =>
        versions.Table.Any(one.Zip(other, versions.Table.Without));

    // One function a mode, and one for those who work in none of them.
    private ImmutableArray<int> Held(string thing, bool isOld)
    {
        if (!_held.TryGetValue((thing, isOld), out var held))
        {
            var diagrams = isOld ? versions.Old : versions.New;
            var giving = diagrams.Letter.Norms.Where(norm => Of(norm).Contains(thing)).ToList();
            _held[(thing, isOld)] = held = [.. diagrams.Letter.Vocabulary.Modes.Select(mode => mode.Index).Append(-1).Select(mode => diagrams.Within(
                LetterDiagrams.QuestionBudget,
                () => versions.Table.Any(giving.Where(norm => norm.Modes.IsDefault || norm.Modes.Contains(mode)).Select(diagrams.Stands))))];
        }

        return held;
    }

    private static string DutyOf(int holder, TimedAct act) => Key(
        $"wajib {holder}|{act.Act}|{act.Recipient}|{act.Count}|{act.Deadline:O}|{act.DueTime:O}|{act.WithinMinutes}|{act.SameDay}|{string.Join(',', act.Windows)}");

    private static string Key(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
