using System.Globalization;
using Edaran.Compiler.Model;
using Edaran.Compiler.Syntax;

namespace Edaran.Compiler.Registers;

/// <summary>Finds points in the tree of a letter by the numbers they are cited by.</summary>
internal static class PointFinder
{
    /// <summary>A point, or null where there is none of the number.</summary>
    public static PointSyntax? Find(UnitSyntax root, string point) =>
        root.Members.OfType<PointMemberSyntax>().Select(member => Find(member.Point, string.Empty, point)).FirstOrDefault(found => found is not null);

    /// <summary>The number of a point that comes behind the last.</summary>
    public static string Next(UnitSyntax root)
    {
        var last = root.Members.OfType<PointMemberSyntax>().LastOrDefault()?.Point.Label.Mark.Text;
        return (int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number + 1 : 1).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>What ends a point: its full stop, or in a list <c>; dan</c>.</summary>
    public static string EndOf(PointSyntax point)
    {
        var sentence = point.Sentence;
        while (sentence is { End: null, Items: [.., var last] })
        {
            sentence = last.Sentence;
        }

        return sentence.End is { IsMissing: false } end ? end.Words : ".";
    }

    private static PointSyntax? Find(PointSyntax at, string parent, string wanted)
    {
        var number = PointNumbers.Of(parent, at.Label);
        return number == wanted ? at
            : !PointPath.IsUnder(wanted, number) ? null
            : at.Sentence.Items.Select(item => Find(item, number, wanted)).FirstOrDefault(found => found is not null);
    }
}
