using Edaran.Compiler.Model;

namespace Edaran.Compiler.ReadBack;

/// <summary>Says what a letter does to others.</summary>
internal static class RelationReader
{
    /// <summary>The header lines that are about other letters.</summary>
    public static IEnumerable<ReadingLine> Head(Letter letter, Wording words) =>
        letter.Relations.Where(relation => relation.Point.Length == 0).Select(relation => words.Line(ReadingPart.OtherLetter, Say(relation, words)));

    /// <summary>The points that are about other letters.</summary>
    public static IEnumerable<PointReading> Read(Letter letter, Wording words) =>
        letter.Relations.Where(relation => relation.Point.Length > 0)
            .Select(relation => new PointReading(relation.Point, relation.Source, [words.Line(ReadingPart.OtherLetter, Say(relation, words))]));

    private static Statement Say(Relation relation, Wording words)
    {
        var other = words.Say($"Surat Edaran {relation.Target}", $"letter {relation.Target}");
        var points = words.And(relation.Points.Select(point => words.Say("angka ", "point ") + point));
        return relation.Kind switch
        {
            RelationKind.Revokes => Statement.Of(words.Say(
                $"{other} tidak berlaku lagi sejak hari pertama surat ini berlaku", $"{other} is not in force from the first day of this letter on")),
            RelationKind.Overrides => Statement.Of(words.Say(
                $"bila bertentangan dengan {other}, surat ini didahulukan, kecuali penerbitnya lebih tinggi",
                $"where it contradicts {other} this letter goes first, unless the other's issuer ranks higher")),
            RelationKind.Extends => Statement.Of(words.Say(
                $"{other} berlaku sampai dengan {Until(relation, words)}", $"{other} is in force up to {Until(relation, words)}")),
            RelationKind.Deletes => Statement.Of(words.Say($"{points} {other} dihapus; nomornya tetap", $"{points} of {other} is removed; its number stays")),
            RelationKind.Appends => Statement.Of(words.Say($"{other} mendapat {points}:", $"{other} gets {points}:"), [New(relation)]),
            _ => Statement.Of(words.Say($"{points} {other} menjadi:", $"{points} of {other} becomes:"), [New(relation)]),
        };
    }

    private static string Until(Relation relation, Wording words) => relation.Until is { } day ? words.Day(day) : "–";

    private static Statement New(Relation relation) =>
        Statement.Of(string.Join(' ', relation.NewText.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
}
