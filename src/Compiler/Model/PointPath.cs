namespace Edaran.Compiler.Model;

/// <summary>The numbers by which points are cited, such as <c>3 huruf a</c>, as ways from a point to those that hang under it.</summary>
public static class PointPath
{
    /// <summary>Whether a point hangs under another, or is it: <c>3 huruf a</c> under <c>3</c>, not <c>31</c>.</summary>
    public static bool IsUnder(string point, string ancestor) =>
        point.StartsWith(ancestor, StringComparison.Ordinal) && (point.Length == ancestor.Length || point[ancestor.Length] == ' ');

    /// <summary>The point with another number in the place of its first: <c>4 huruf a</c> for <c>3 huruf a</c>.</summary>
    /// <param name="point">The point.</param>
    /// <param name="numbers">Other numbers, by the old ones; a number that is not there stays.</param>
    public static string Renumbered(string point, IReadOnlyDictionary<string, string> numbers)
    {
        var top = point.Split(' ')[0];
        return numbers.GetValueOrDefault(top, top) + point[top.Length..];
    }
}
