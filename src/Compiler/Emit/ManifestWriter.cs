using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Edaran.Compiler.Emit.Lowering;
using Edaran.Compiler.Model;
using Edaran.Compiler.Text;
using Edaran.Runtime;

namespace Edaran.Compiler.Emit;

/// <summary>Writes what a rule assembly is and was made of, with hashes; no time, no folder, no machine.</summary>
internal static class ManifestWriter
{
    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static byte[] Write(Letter letter, LetterSchema schema, byte[] assembly, IEnumerable<SourceText> units, int verifiedCases)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Layout))
        {
            json.WriteStartObject();
            json.WriteString("letter", schema.Number);
            json.WriteString("title", schema.Title);
            json.WriteString("institution", schema.Institution);
            json.WriteString("enacted", schema.Enacted?.ToString("yyyy-MM-dd"));
            if (letter.ReviewBy is { } review)
            {
                json.WriteString("reviewBy", review.ToString("yyyy-MM-dd"));
            }

            json.WriteString("tool", "Edaran " + typeof(ManifestWriter).Assembly.GetName().Version!.ToString(3));
            json.WriteStartObject("assembly");
            json.WriteString("sha256", Hash(assembly));
            json.WriteEndObject();
            json.WritePropertyName("source");
            WriteText(json, letter.Source);
            json.WriteStartArray("units");
            foreach (var unit in units.OrderBy(unit => SchemaLowering.FileName(unit.Path), StringComparer.Ordinal).ThenBy(unit => unit.Text, StringComparer.Ordinal))
            {
                WriteText(json, unit);
            }

            json.WriteEndArray();
            WriteNames(json, "modes", schema.Modes.Select(mode => mode.Name));
            WriteNames(json, "points", schema.Points.Select(point => point.Point));
            json.WriteNumber("verifiedCases", verifiedCases);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void WriteText(Utf8JsonWriter json, SourceText text)
    {
        json.WriteStartObject();
        json.WriteString("file", SchemaLowering.FileName(text.Path));
        json.WriteString("sha256", Hash(Encoding.UTF8.GetBytes(text.Text)));
        json.WriteEndObject();
    }

    private static void WriteNames(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
