using System.Globalization;
using System.Text;

namespace Edaran.LanguageServer.Protocol;

/// <summary>Writes messages one after another, from any thread.</summary>
/// <param name="output">Where to; not closed.</param>
internal sealed class MessageWriter(Stream output)
{
    private readonly Lock _lock = new();

    /// <summary>Writes a message whole. Where nobody reads any more, it is dropped.</summary>
    public void Write(ReadOnlySpan<byte> body)
    {
        var header = Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}\r\n\r\n"));
        lock (_lock)
        {
            try
            {
                output.Write(header);
                output.Write(body);
                output.Flush();
            }
            catch (Exception e) when (e is IOException or ObjectDisposedException)
            {
                // The client has gone; the reader will see the end of its input.
            }
        }
    }
}
