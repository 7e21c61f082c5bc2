namespace Edaran.LanguageServer.Protocol.Types;

/// <summary>How much is traced: <c>off</c>, <c>messages</c> or <c>verbose</c>.</summary>
internal sealed record SetTraceParams(string Value);

/// <summary>A line for the client's trace.</summary>
/// <param name="Message">The line.</param>
/// <param name="Verbose">More of it, where more is wanted.</param>
internal sealed record LogTraceParams(string Message, string? Verbose);
