namespace Edaran.Compiler.Model;

/// <content>What a letter does to others.</content>
public sealed partial class ModelPrinter
{
    private void PrintRelation(Relation relation)
    {
        var points = relation.Points.IsEmpty ? string.Empty : $"{string.Join(", ", relation.Points)} of ";
        var until = relation.Until is { } day ? $" until {Day(day)}" : string.Empty;
        Line(0, $"relation {(relation.Point.Length == 0 ? "header" : relation.Point)}: {relation.Kind} {points}{relation.Target}{until}");
        if (relation.NewText.Length > 0)
        {
            Line(1, $"new {string.Join(' ', relation.NewText.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}");
        }
    }
}
