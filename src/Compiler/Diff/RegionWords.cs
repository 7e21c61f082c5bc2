using Edaran.Compiler.Analysis;
using Edaran.Compiler.Boxes;

namespace Edaran.Compiler.Diff;

/// <summary>Says who is in a part of a region, and when.</summary>
/// <param name="diagrams">The version whose words are used.</param>
internal sealed class RegionWords(LetterDiagrams diagrams)
{
    private readonly DayStretches _days = new(diagrams.Variables.Day);

    /// <summary>The part of a function that lies in a box.</summary>
    /// <param name="box">The box; the function holds in all of it that can be.</param>
    /// <param name="root">The function.</param>
    public RegionPart Of(Box box, int root)
    {
        var inside = diagrams.Table.And(root, diagrams.Table.Of(box));
        var days = DayWords.StretchesOf(diagrams, _days, inside) ?? _days.Of(klass => box.On(diagrams.Variables.DayLevel)?.Contains(klass) != false);
        return new RegionPart(BoxWords.Facts(box, diagrams.Variables), DayWords.Of(days), days);
    }
}
