using System.Text.Json;

namespace Edaran.LanguageServer.Protocol;

/// <summary>A message of the client: a request (method and id), a notification (method alone) or a response (id alone).</summary>
/// <param name="Id">The id as it was sent, a number or a string; null for a notification.</param>
/// <param name="Method">The method; null for a response.</param>
/// <param name="Params">The parameters; undefined where there are none.</param>
/// <param name="Result">The result of a response; undefined where it has failed, and for others.</param>
internal sealed record Incoming(RequestId? Id, string? Method, JsonElement Params, JsonElement Result)
{
    /// <summary>Reads a message.</summary>
    /// <exception cref="ResponseException">It is no JSON, or no message.</exception>
    public static Incoming Parse(ReadOnlyMemory<byte> body)
    {
        JsonElement root;
        try
        {
            using var document = JsonDocument.Parse(body);
            root = document.RootElement.Clone();
        }
        catch (JsonException e)
        {
            throw new ResponseException(ErrorCode.ParseError, e.Message);
        }

        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new ResponseException(ErrorCode.InvalidRequest, "A message is an object.");
        }

        var message = new Incoming(
            RequestId.Of(Member(root, "id")),
            Member(root, "method") is { ValueKind: JsonValueKind.String } method ? method.GetString() : null,
            Member(root, "params"),
            Member(root, "result"));
        return message.Id is null && message.Method is null
            ? throw new ResponseException(ErrorCode.InvalidRequest, "A message has a method or an id.")
            : message;
    }

    private static JsonElement Member(JsonElement root, string name) => root.TryGetProperty(name, out var value) ? value : default;
}

/// <summary>The id of a request: a number or a string, given back as it came.</summary>
/// <param name="Number">The number, or null.</param>
/// <param name="Text">The string, or null.</param>
internal readonly record struct RequestId(int? Number, string? Text)
{
    /// <summary>The id that a member holds, or null where it holds none.</summary>
    public static RequestId? Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number when value.TryGetInt32(out var number) => new RequestId(number, null),
        JsonValueKind.String => new RequestId(null, value.GetString()),
        _ => null,
    };

    /// <summary>Writes it as a member.</summary>
    public void Write(Utf8JsonWriter json)
    {
        if (Number is { } number)
        {
            json.WriteNumber("id", number);
        }
        else
        {
            json.WriteString("id", Text);
        }
    }
}
