using Edaran.Runtime;

namespace Edaran.Cli.Diffs;

/// <summary>What a letter answers a person about every mode on every day; people of whom the same is known share one.</summary>
internal sealed class DayAnswers
{
    private const int Ternary = 3;

    /// <summary>Answers by their codes.</summary>
    /// <param name="codes">Day by day a code for each mode: whether it may be used is what is left when it is divided by three (<see cref="IsAllowed"/>).</param>
    public DayAnswers(byte[] codes) => Codes = codes;

    /// <summary>Day by day, a code for each mode.</summary>
    public byte[] Codes { get; }

    /// <summary>The answers about some modes by their names; a mode that the letter does not know is not governed by it.</summary>
    public static DayAnswers Of(IReadOnlyList<Decision> decisions, IReadOnlyList<string> modes) =>
        new([.. decisions.SelectMany(decision => modes.Select(name => CodeOf(decision, name)))]);

    /// <summary>A code.</summary>
    /// <param name="kind">The kind of answer, from 0.</param>
    /// <param name="isAllowed">Whether the mode may be used; null where that is not certain.</param>
    public static byte CodeOf(int kind, bool? isAllowed) => (byte)((kind * Ternary) + isAllowed switch { true => 1, false => 0, _ => 2 });

    /// <summary>The kind of answer of a code.</summary>
    public static int KindOf(byte code) => code / Ternary;

    /// <summary>Whether a mode may be used; null where that is not certain.</summary>
    public static bool? IsAllowed(byte code) => (code % Ternary) switch { 1 => true, 0 => false, _ => null };

    /// <summary>The answer in words: <c>dapat (boleh)</c>.</summary>
    public static string Say(byte code, Session session) =>
        $"{StatusText.Of((Status)KindOf(code))} ({Decisions.Words.Eligible(IsAllowed(code), session)})";

    /// <summary>Whether the letter speaks of any mode on any day.</summary>
    public bool IsGoverned => Array.Exists(Codes, code => KindOf(code) != (int)Status.Ungoverned);

    private static byte CodeOf(Decision decision, string name)
    {
        var mode = decision.Modes.FirstOrDefault(one => string.Equals(one.Mode.Name, name, StringComparison.OrdinalIgnoreCase));
        return mode is null ? (byte)0 : CodeOf((int)mode.Status, mode.Eligible);
    }
}
