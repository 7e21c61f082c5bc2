using System.Text.Json;

namespace Edaran.LanguageServer.Protocol.Types;

/// <summary>A line above a part of a text; without a command until it is resolved.</summary>
internal sealed record CodeLens(Range Range, Command? Command, CodeLensData? Data);

/// <summary>The part of a text that a line is about.</summary>
internal sealed record CodeLensData(string Uri, int Example);

/// <summary>What happens where one chooses something, under a title.</summary>
internal sealed record Command(string Title, [property: System.Text.Json.Serialization.JsonPropertyName("command")] string Name, JsonElement[] Arguments);

/// <summary>How lines above parts are told.</summary>
internal sealed record CodeLensOptions(bool ResolveProvider);

/// <summary>The commands that the server knows.</summary>
internal sealed record ExecuteCommandOptions(string[] Commands, bool WorkDoneProgress);

/// <summary>A command that the client wants done.</summary>
internal sealed record ExecuteCommandParams(string Command, JsonElement[]? Arguments, JsonElement WorkDoneToken);

/// <summary>What came of an example.</summary>
internal sealed record ExampleOutcome(string Example, bool Passed, ExampleOther[] Differences);

/// <summary>Something that the letter says otherwise than an example, and where the example says it.</summary>
internal sealed record ExampleOther(string Date, string Expected, string Got, Range Range);
