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

    /// <summary>The cases in which somebody who works in a mode had a thing and has it no longer.</summary>
    /// <param name="thing">The thing.</param>
    /// <param name="mode">The name of the mode, or empty: any.</param>
    public int Lost(string thing, string mode) => In(mode, Held(thing, isOld: true), Held(thing, isOld: false));

    /// <summary>The cases in which somebody who works in a mode has a thing and had it not.</summary>
    /// <param name="thing">The thing.</param>
    /// <param name="mode">The name of the mode, or empty: any.</param>
    public int Gained(string thing, string mode) => In(mode, Held(thing, isOld: false), Held(thing, isOld: true));

    private int In(string mode, ImmutableArray<int> one, ImmutableArray<int> other)
    {
        var modes = versions.Old.Letter.Vocabulary.Modes;
        return versions.Table.Any(Enumerable.Range(0, one.Length)
            .Where(way => mode.Length == 0 || modes[way].Name == mode)
            .Select(way => versions.Table.Without(one[way], other[way])));
    }

    // One function a mode.
    private ImmutableArray<int> Held(string thing, bool isOld)
    {
        if (!_held.TryGetValue((thing, isOld), out var held))
        {
            var diagrams = isOld ? versions.Old : versions.New;
            var giving = diagrams.Letter.Norms.Where(norm => Of(norm).Contains(thing)).ToList();
            _held[(thing, isOld)] = held = [.. Questions.Ways(diagrams.Letter.Vocabulary).Select(mode => diagrams.Within(
                LetterDiagrams.QuestionBudget, () => versions.Table.Any(giving.Select(norm => diagrams.HoldsIn(norm, mode)))))];
        }

        return held;
    }

    private static string DutyOf(int holder, TimedAct act) => Key(
        $"wajib {holder}|{act.Act}|{act.Recipient}|{act.Count}|{act.Deadline:O}|{act.DueTime:O}|{act.WithinMinutes}|{act.SameDay}|{string.Join(',', act.Windows)}");

    private static string Key(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
