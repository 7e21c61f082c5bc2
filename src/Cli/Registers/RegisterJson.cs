using System.Text.Json;
using Edaran.Cli.Facts;
using Edaran.Cli.Findings;
using Edaran.Cli.Texts;
using Edaran.Compiler.Model;
using Edaran.Compiler.Registers;

namespace Edaran.Cli.Registers;

/// <summary>A register for scripts.</summary>
internal static class RegisterJson
{
    /// <summary>Writes one object with the letters and what was found.</summary>
    public static void Write(RegisterListing listing, Session session) => session.WriteJson(json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("letters");
        foreach (var letter in listing.Register.Letters)
        {
            Write(json, letter, listing);
        }

        json.WriteEndArray();
        json.WriteStartArray("conflicts");
        foreach (var conflict in listing.Conflicts)
        {
            Write(json, conflict);
        }

        json.WriteEndArray();
        json.WritePropertyName("findings");
        JsonReport.Write(json, listing.Findings, session.Language);
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, RegisteredLetter letter, RegisterListing listing)
    {
        var meaning = letter.Letter;
        json.WriteStartObject();
        json.WriteString("letter", letter.Number);
        json.WriteString("file", letter.Bound.Source.Path);
        json.WriteString("title", meaning.Title);
        json.WriteString("institution", meaning.Institution);
        json.WriteDay("enacted", meaning.Enacted);
        json.WriteString("enactedBy", meaning.EnactedBy);
        WriteRank(json, meaning.Issuer);
        json.WriteString("period", meaning.PeriodText);
        json.WriteDay("start", letter.Start);
        json.WriteStartArray("relations");
        foreach (var relation in meaning.Relations)
        {
            Write(json, relation, listing.Register.Find(relation.Target) is not null);
        }

        json.WriteEndArray();
        var revoked = listing.RevocationOf(letter);
        json.WriteString("revokedBy", revoked?.From.Number);
        json.WriteDay("revokedFrom", revoked?.From.Start);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, LetterConflict conflict)
    {
        json.WriteStartObject();
        json.WriteString("kind", conflict.Kind == ConflictKind.Contradiction ? "contradiction" : "otherDay");
        json.WriteString("mode", conflict.Mode);
        json.WriteString("date", Dates.Text(conflict.Day));
        json.WriteStartObject("facts");
        foreach (var (fact, value) in conflict.Person)
        {
            json.WriteString(fact, value);
        }

        json.WriteEndObject();
        JointJson.WritePoint(json, "first", conflict.First);
        JointJson.WritePoint(json, "second", conflict.Second);
        json.WriteString("prevails", conflict.Prevails switch { 1 => conflict.First.Letter.Number, 2 => conflict.Second.Letter.Number, _ => null });
        json.WriteString("rule", conflict.Reason is { } reason ? JointJson.Rule(reason) : null);
        json.WriteEndObject();
    }

    private static void WriteRank(Utf8JsonWriter json, Issuer? issuer)
    {
        json.WritePropertyName("rank");
        if (issuer is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("level", RelationWords.Level(issuer.Level));
        json.WriteNumber("office", issuer.Office);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Relation relation, bool isInRegister)
    {
        json.WriteStartObject();
        json.WriteString("kind", RelationWords.Key(relation.Kind));
        json.WriteString("letter", relation.Target);
        json.WriteTexts("points", relation.Points);
        json.WriteDay("until", relation.Until);
        json.WriteString("point", relation.Point);
        json.WriteNumber("line", relation.Source.Start.Line);
        json.WriteBoolean("inRegister", isInRegister);
        json.WriteEndObject();
    }
}
