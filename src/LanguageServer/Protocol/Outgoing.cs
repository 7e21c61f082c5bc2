using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Edaran.LanguageServer.Protocol;

/// <summary>Messages to the client.</summary>
internal static class Outgoing
{
    /// <summary>The result of a request; null where there is none.</summary>
    public static byte[] Result<T>(RequestId id, T? result, JsonTypeInfo<T> type) => Make(json =>
    {
        id.Write(json);
        json.WritePropertyName("result");
        WriteValue(json, result, type);
    });

    /// <summary>Why a request failed.</summary>
    /// <param name="id">The request; null where not even that could be read.</param>
    /// <param name="code">Why.</param>
    /// <param name="message">The same in words.</param>
    public static byte[] Error(RequestId? id, ErrorCode code, string message) => Make(json =>
    {
        if (id is { } known)
        {
            known.Write(json);
        }
        else
        {
            json.WriteNull("id");
        }

        json.WriteStartObject("error");
        json.WriteNumber("code", (int)code);
        json.WriteString("message", message);
        json.WriteEndObject();
    });

    /// <summary>Something the client is told.</summary>
    public static byte[] Notification<T>(string method, T parameters, JsonTypeInfo<T> type) => Make(json =>
    {
        json.WriteString("method", method);
        json.WritePropertyName("params");
        WriteValue(json, parameters, type);
    });

    /// <summary>Something the client is asked.</summary>
    public static byte[] Request<T>(RequestId id, string method, T? parameters, JsonTypeInfo<T> type) => Make(json =>
    {
        id.Write(json);
        json.WriteString("method", method);
        if (parameters is not null)
        {
            json.WritePropertyName("params");
            WriteValue(json, parameters, type);
        }
    });

    private static void WriteValue<T>(Utf8JsonWriter json, T? value, JsonTypeInfo<T> type)
    {
        if (value is null)
        {
            json.WriteNullValue();
        }
        else
        {
            JsonSerializer.Serialize(json, value, type);
        }
    }

    private static byte[] Make(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("jsonrpc", "2.0");
            write(json);
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }
}
