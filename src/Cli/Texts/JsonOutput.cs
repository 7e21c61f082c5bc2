using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Edaran.Cli.Facts;

namespace Edaran.Cli.Texts;

/// <summary>JSON on standard output: indented, with letters as they are, one line break at the end.</summary>
internal static class JsonOutput
{
    // Names and sentences are shown to people and scripts, never put into a web page.
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes one document.</summary>
    public static void WriteJson(this Session session, Action<Utf8JsonWriter> write)
    {
        session.Out.Write(ToText(write));
        session.Out.Write('\n');
    }

    /// <summary>One document as text, without a line break at the end.</summary>
    public static string ToText(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    /// <summary>Writes true, false, or null.</summary>
    public static void WriteTruth(this Utf8JsonWriter json, string name, bool? value)
    {
        if (value is { } known)
        {
            json.WriteBoolean(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>Writes an array of texts.</summary>
    public static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    /// <summary>Writes an array of numbers.</summary>
    public static void WriteNumbers(this Utf8JsonWriter json, string name, IEnumerable<long> numbers)
    {
        json.WriteStartArray(name);
        foreach (var number in numbers)
        {
            json.WriteNumberValue(number);
        }

        json.WriteEndArray();
    }

    /// <summary>Writes a day, or null.</summary>
    public static void WriteDay(this Utf8JsonWriter json, string name, DateOnly? day) =>
        json.WriteString(name, day is { } known ? Dates.Text(known) : null);
}
