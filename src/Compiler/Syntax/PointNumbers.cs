namespace Edaran.Compiler.Syntax;

/// <summary>The numbers by which points are cited.</summary>
public static class PointNumbers
{
    /// <summary>The points of a unit with their numbers, in order of the text.</summary>
    public static IEnumerable<(string Number, PointSyntax Point)> In(UnitSyntax unit) =>
        unit.Members.OfType<PointMemberSyntax>().SelectMany(member => Under(member.Point, string.Empty));

    /// <summary>The number of a point as cited: <c>3 huruf a</c>.</summary>
    /// <param name="parent">The number of the point above, or empty.</param>
    /// <param name="label">Its label.</param>
    public static string Of(string parent, LabelSyntax label)
    {
        var mark = label.Mark.Text.ToLowerInvariant();
        var step = label.Level switch { 0 => mark, 1 => $"huruf {mark}", 2 => $"angka {mark})", _ => $"huruf {mark})" };
        return parent.Length == 0 ? (label.Level == 0 ? mark : step) : $"{parent} {step}";
    }

    private static IEnumerable<(string Number, PointSyntax Point)> Under(PointSyntax point, string parent)
    {
        var number = Of(parent, point.Label);
        return point.Sentence.Items.SelectMany(item => Under(item, number)).Prepend((number, point));
    }
}
