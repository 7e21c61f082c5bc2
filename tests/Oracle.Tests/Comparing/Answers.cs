using static Edaran.Oracle.Tests.Smt.Expression;

namespace Edaran.Oracle.Tests.Comparing;

/// <summary>A question that both versions of a letter answer, each with one of some answers, in SMT-LIB.</summary>
/// <param name="Text">What is asked.</param>
/// <param name="Old">For each answer, whether the old version gives it.</param>
/// <param name="New">For each answer, whether the new version gives it.</param>
internal sealed record Answers(string Text, IReadOnlyList<string> Old, IReadOnlyList<string> New)
{
    /// <summary>A question of no and yes.</summary>
    public static Answers YesOrNo(string text, string old, string @new) => new(text, [Not(old), old], [Not(@new), @new]);

    /// <summary>Whether the two answers differ.</summary>
    public string Differ => Or(Enumerable.Range(0, Old.Count).Select(answer => And(Old[answer], Not(New[answer]))));

    /// <summary>Whether the answers are one before and another now.</summary>
    public string Change(int before, int after) => And(Old[before], New[after]);

    /// <summary>The same, where something holds; no answer is given elsewhere.</summary>
    public Answers Where(string holds) => new(Text, [.. Old.Select(one => And(holds, one))], [.. New.Select(one => And(holds, one))]);
}
