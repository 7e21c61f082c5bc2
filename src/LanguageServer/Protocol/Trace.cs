using System.Globalization;

namespace Edaran.LanguageServer.Protocol;

/// <summary>Tells a client that wants to know how long its requests took.</summary>
/// <param name="writer">Where to tell.</param>
internal sealed class Trace(MessageWriter writer)
{
    private const string Off = "off";
    private const string Verbose = "verbose";

    /// <summary>How much is told: <c>off</c> (or null), <c>messages</c>, or <c>verbose</c>, which names the text too.</summary>
    public string? Level { get; set; }

    /// <summary>A request was answered.</summary>
    /// <param name="method">The request.</param>
    /// <param name="uri">The text that it is about, or null.</param>
    /// <param name="time">From taking it to writing the answer.</param>
    public void Answered(string method, string? uri, TimeSpan time)
    {
        if (Level is { } level and not Off)
        {
            var line = string.Create(CultureInfo.InvariantCulture, $"{method}: {time.TotalMilliseconds:0.0} ms");
            writer.Write(Outgoing.Notification("$/logTrace", new Types.LogTraceParams(line, level == Verbose ? uri : null), ProtocolJson.Default.LogTraceParams));
        }
    }
}
