namespace Edaran.LanguageServer.Protocol;

/// <summary>Why a request is answered with an error (JSON-RPC 2.0, and the protocol's own).</summary>
internal enum ErrorCode
{
    /// <summary>What was sent is no JSON.</summary>
    ParseError = -32700,

    /// <summary>It is JSON and no request, or not one that fits the state.</summary>
    InvalidRequest = -32600,

    /// <summary>There is no such method.</summary>
    MethodNotFound = -32601,

    /// <summary>The parameters are not those of the method.</summary>
    InvalidParams = -32602,

    /// <summary>A fault of the server.</summary>
    InternalError = -32603,

    /// <summary>Something else than <c>initialize</c> came first.</summary>
    ServerNotInitialized = -32002,

    /// <summary>What was asked cannot be done, and the message says why (a name that is none).</summary>
    RequestFailed = -32803,

    /// <summary>The text changed while the answer was looked for.</summary>
    ContentModified = -32801,

    /// <summary>The client no longer wants it.</summary>
    RequestCancelled = -32800,
}

/// <summary>A request that cannot be answered, for a reason the client is told.</summary>
/// <param name="code">Why.</param>
/// <param name="message">The same in words.</param>
internal sealed class ResponseException(ErrorCode code, string message) : Exception(message)
{
    /// <summary>Why.</summary>
    public ErrorCode Code { get; } = code;
}
