using System.Collections.Immutable;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.ReadBack;

/// <summary>Reads the points that only except from others (<c>Angka N dikecualikan bagi …</c>): the meaning keeps them with those.</summary>
internal static class ExemptionReader
{
    /// <summary>One reading for each such point.</summary>
    public static IEnumerable<PointReading> Read(Letter letter, Wording words) =>
        from norm in letter.Norms
        from exception in norm.Exceptions
        where letter.Norms.All(other => other.Point != exception.Point)
        group (norm, exception.Condition) by exception.Point into exemption
        select new PointReading(exemption.Key, null, [.. Lines(letter, [.. exemption], words)]);

    private static IEnumerable<ReadingLine> Lines(Letter letter, ImmutableArray<(Norm Norm, Condition Condition)> exempted, Wording words)
    {
        yield return words.Line(ReadingPart.Who, new ConditionReader(letter, words).Read(exempted[0].Condition));
        var points = words.And(exempted.Select(one => words.Say("angka ", "point ") + one.Norm.Point).Distinct(StringComparer.Ordinal));
        yield return words.Line(ReadingPart.Result, words.Say($"dikecualikan dari {points}", $"is excepted from {points}"));
    }
}
