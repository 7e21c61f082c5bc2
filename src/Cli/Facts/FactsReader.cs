using System.Globalization;
using System.Text;
using System.Text.Json;
using Edaran.Cli.Findings;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Text;

namespace Edaran.Cli.Facts;

/// <summary>Reads <c>{"date": "2025-03-25", "facts": {"suhu tubuh": 36.8}}</c>. Never throws for what is in the file.</summary>
internal sealed class FactsReader
{
    /// <summary>The most bytes a file of facts may have; one person has a few hundred.</summary>
    public const int MaxBytes = 1 << 20;

    private const int MaxFindings = 100;

    private readonly SourceText _source;
    private readonly byte[] _bytes;
    private readonly List<GivenValue> _facts = [];
    private readonly List<Finding> _findings = [];
    private DateOnly? _date;
    private int _mappedByte;
    private int _mappedChar;

    private FactsReader(string name, string text)
    {
        _source = new SourceText(name, text);
        _bytes = Encoding.UTF8.GetBytes(text);
    }

    /// <summary>Reads a file of facts.</summary>
    /// <param name="name">The name it is shown by.</param>
    /// <param name="text">Its text.</param>
    public static FactsFile Read(string name, string text)
    {
        var reader = new FactsReader(name, text);
        try
        {
            reader.ReadDocument();
        }
        catch (JsonException e)
        {
            reader.AddBroken(e);
        }
        catch (StopReading)
        {
            // The finding that ends the reading has been added.
        }

        return new FactsFile(reader._source, reader._date, [.. reader._facts], [.. reader._findings]);
    }

    private void ReadDocument()
    {
        var json = new Utf8JsonReader(_bytes, new JsonReaderOptions { MaxDepth = 64 });
        json.Read();
        if (json.TokenType != JsonTokenType.StartObject)
        {
            Stop(Span(ref json), Catalogue.FactsShape);
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            ReadMember(ref json, seen);
        }

        json.Read();
    }

    private void ReadMember(ref Utf8JsonReader json, HashSet<string> seen)
    {
        var (name, span) = Text(ref json);
        if (!seen.Add(name))
        {
            Add(span, Catalogue.FactTwice, name);
        }

        json.Read();
        switch (name)
        {
            case "date":
                ReadDate(ref json);
                break;
            case "facts":
                ReadFacts(ref json);
                break;
            default:
                Add(span, Catalogue.UnknownMember, name);
                SkipNested(ref json);
                break;
        }
    }

    private void ReadDate(ref Utf8JsonReader json)
    {
        if (json.TokenType == JsonTokenType.Null)
        {
            return;
        }

        var (text, span) = json.TokenType == JsonTokenType.String ? Text(ref json) : ("", Span(ref json));
        if (Dates.TryParse(text, out var date))
        {
            _date = date;
            return;
        }

        Add(span, Catalogue.DateOfFacts, _source.Slice(span).Trim('"'));
        SkipNested(ref json);
    }

    private void ReadFacts(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.StartObject)
        {
            Add(Span(ref json), Catalogue.FactsShape);
            SkipNested(ref json);
            return;
        }

        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var (name, span) = Text(ref json);
            if (!seen.Add(name))
            {
                Add(span, Catalogue.FactTwice, name);
            }

            json.Read();
            var start = Span(ref json).Start;
            if (Value(ref json) is { } value)
            {
                _facts.Add(new GivenValue(name, span, value, TextSpan.FromBounds(start, Span(ref json).End)));
            }
        }
    }

    private object? Value(ref Utf8JsonReader json)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.String:
                return Text(ref json).Text;
            case JsonTokenType.True:
                return true;
            case JsonTokenType.False:
                return false;
            case JsonTokenType.Number:
                return json.TryGetDecimal(out var number) ? number : Huge(ref json);
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.StartArray when Texts(json) is { } texts:
                json.Skip();
                return texts;
            default:
                Add(Span(ref json), Catalogue.JsonTooDeep);
                SkipNested(ref json);
                return null;
        }
    }

    // Looks ahead in a copy: a list of texts is what is on record several times; any other list, an empty one too, is refused.
    private static string[]? Texts(Utf8JsonReader json)
    {
        var texts = new List<string>();
        while (json.Read() && json.TokenType == JsonTokenType.String)
        {
            texts.Add(Encoding.UTF8.GetString(json.ValueSpan));
        }

        return json.TokenType == JsonTokenType.EndArray && texts.Count > 0 ? [.. texts] : null;
    }

    // A number too large for any fact stays too large; one too small to be told from zero is zero.
    private static decimal Huge(ref Utf8JsonReader json) =>
        !json.TryGetDouble(out var number) || double.IsInfinity(number) || Math.Abs(number) > 1
            ? (json.ValueSpan[0] == (byte)'-' ? decimal.MinValue : decimal.MaxValue)
            : 0m;

    private void SkipNested(ref Utf8JsonReader json)
    {
        if (json.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            return;
        }

        var span = Span(ref json);
        try
        {
            json.Skip();
        }
        catch (JsonException) when (json.CurrentDepth >= 63)
        {
            Stop(span, Catalogue.JsonTooDeep);
        }
    }

    private (string Text, TextSpan Span) Text(ref Utf8JsonReader json)
    {
        var span = Span(ref json);
        try
        {
            return (json.GetString() ?? "", span);
        }
        catch (InvalidOperationException)
        {
            // Half of a character, written with \u: no text.
            Stop(span, Catalogue.NotJson);
            throw;
        }
    }

    private TextSpan Span(ref Utf8JsonReader json) =>
        TextSpan.FromBounds(CharAt((int)json.TokenStartIndex), CharAt((int)End(ref json)));

    // What is consumed of a name includes the colon behind it.
    private static long End(ref Utf8JsonReader json) => json.TokenType == JsonTokenType.PropertyName
        ? json.TokenStartIndex + json.ValueSpan.Length + 2
        : json.BytesConsumed;

    private void AddBroken(JsonException e)
    {
        var line = (int)Math.Min(e.LineNumber ?? 0, _source.LineCount - 1);
        var lineStart = Encoding.UTF8.GetByteCount(_source.Text.AsSpan(0, _source.LineStart(line)));
        var at = CharAt((int)Math.Min(lineStart + (e.BytePositionInLine ?? 0), _bytes.Length));
        Add(new TextSpan(at, at < _source.Text.Length ? 1 : 0), Catalogue.NotJson);
    }

    // Places mostly come in order of the file, so that the way from the last one is short.
    private int CharAt(int offset)
    {
        if (offset < _mappedByte)
        {
            (_mappedByte, _mappedChar) = (0, 0);
        }

        _mappedChar += Encoding.UTF8.GetCharCount(_bytes, _mappedByte, offset - _mappedByte);
        _mappedByte = offset;
        return _mappedChar;
    }

    private void Stop(TextSpan span, DiagnosticDescriptor descriptor)
    {
        Add(span, descriptor);
        throw new StopReading();
    }

    private void Add(TextSpan span, DiagnosticDescriptor descriptor, params ReadOnlySpan<string> arguments)
    {
        _findings.Add(Finding.In(_source, span, descriptor, arguments));
        if (_findings.Count == MaxFindings)
        {
            _findings.Add(Finding.In(_source, span, Catalogue.TooManyFindings, MaxFindings.ToString(CultureInfo.InvariantCulture)));
            throw new StopReading();
        }
    }

    private sealed class StopReading : Exception;
}
