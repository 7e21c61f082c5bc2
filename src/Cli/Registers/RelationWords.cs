using Edaran.Cli.Decisions;
using Edaran.Compiler.Model;

namespace Edaran.Cli.Registers;

/// <summary>The words for what letters do to each other, and for ranks.</summary>
internal static class RelationWords
{
    /// <summary><c>mengubah angka 2 Surat Edaran 3/2031</c>.</summary>
    public static string Of(Relation relation, Session session)
    {
        var points = relation.Points.IsEmpty ? "" : string.Join(", ", relation.Points.Select(point => session.Text($"angka {point}", $"point {point}"))) + " ";
        var until = relation.Until is { } day ? session.Text($" sampai dengan {Words.Day(day, session)}", $" to {Words.Day(day, session)}") : "";
        var at = relation.Point.Length == 0 ? "" : session.Text($" (angka {relation.Point})", $" (point {relation.Point})");
        return $"{Verb(relation.Kind, session)} {points}{session.Text("Surat Edaran", "letter")} {relation.Target}{until}{at}";
    }

    /// <summary>The spelling of a kind of relation for scripts.</summary>
    public static string Key(RelationKind kind) => kind switch
    {
        RelationKind.Revokes => "revokes",
        RelationKind.Overrides => "overrides",
        RelationKind.Extends => "extends",
        RelationKind.Replaces => "replaces",
        RelationKind.Appends => "appends",
        _ => "deletes",
    };

    /// <summary>The level of a government.</summary>
    public static string Level(GovernmentLevel level) => level switch
    {
        GovernmentLevel.State => "presiden",
        GovernmentLevel.Ministry => "kementerian",
        GovernmentLevel.Province => "provinsi",
        _ => "kabupaten/kota",
    };

    private static string Verb(RelationKind kind, Session session) => kind switch
    {
        RelationKind.Revokes => session.Text("mencabut", "revokes"),
        RelationKind.Overrides => session.Text("mengesampingkan", "overrides"),
        RelationKind.Extends => session.Text("memperpanjang", "extends"),
        RelationKind.Replaces => session.Text("mengubah", "changes"),
        RelationKind.Appends => session.Text("menambah", "adds"),
        _ => session.Text("menghapus", "removes"),
    };
}
