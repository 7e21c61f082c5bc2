using System.Text.Json;

namespace Edaran.LanguageServer.Protocol.Types;

/// <summary>Something about work that goes on, or a part of a result, under the token (a number or a string) that one of both sides chose.</summary>
internal sealed record ProgressParams(JsonElement Token, JsonElement Value);

/// <summary>A token: of work that the client is to show, or does not want done any more.</summary>
internal sealed record ProgressToken(JsonElement Token);

/// <summary>How far work is.</summary>
/// <param name="Kind"><c>begin</c>, <c>report</c> or <c>end</c>.</param>
/// <param name="Title">What is done; at the beginning alone.</param>
/// <param name="Cancellable">Whether it can be stopped; not at the end.</param>
/// <param name="Message">Where it is.</param>
/// <param name="Percentage">How much of it is done, 0 to 100, where that is known from the beginning.</param>
internal sealed record WorkDone(string Kind, string? Title, bool? Cancellable, string? Message, int? Percentage);

/// <summary>What a request is offered with, where it may take long: that it tells how far it is.</summary>
internal sealed record WorkDoneOptions(bool WorkDoneProgress);
