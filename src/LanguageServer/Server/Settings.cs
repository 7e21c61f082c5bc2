using System.Text.Json;
using Edaran.Ide.Features.Hints;

namespace Edaran.LanguageServer.Server;

/// <summary>What the drafter has chosen in the editor. Immutable; what is missing or of another kind is as it was before.</summary>
/// <param name="Language">The language of messages, <c>id</c> or <c>en</c>; null for that of the editor.</param>
/// <param name="Roster">The CSV file of the people that letters are tried on; null for none. Relative to the first folder.</param>
/// <param name="Analysis">Whether what a letter means as a whole, and its examples, are looked at while one types.</param>
/// <param name="HiddenHints">The kinds of hints that are not shown.</param>
internal sealed record Settings(string? Language, string? Roster, bool Analysis, HintKinds HiddenHints)
{
    /// <summary>The part of the client's settings that is the server's.</summary>
    public const string Section = "edaran";

    /// <summary>Nothing was chosen.</summary>
    public static Settings None { get; } = new(Language: null, Roster: null, Analysis: true, HintKinds.None);

    /// <summary>The same with what a client sent.</summary>
    public Settings With(JsonElement sent) => sent.ValueKind != JsonValueKind.Object ? this : new Settings(
        Text(sent, "language", Language),
        Text(sent, "roster", Roster),
        Flag(sent, "analysis", Analysis),
        sent.TryGetProperty("inlayHints", out var hints) ? WithHints(hints) : HiddenHints);

    private HintKinds WithHints(JsonElement hints) => hints.ValueKind switch
    {
        JsonValueKind.True => HintKinds.None,
        JsonValueKind.False => HintKinds.All,
        JsonValueKind.Object => Enum.GetValues<HintKinds>().Where(kind => kind is not (HintKinds.None or HintKinds.All)).Aggregate(HiddenHints, (hidden, kind) =>
            Flag(hints, JsonNamingPolicy.CamelCase.ConvertName(kind.ToString()), !hidden.HasFlag(kind)) ? hidden & ~kind : hidden | kind),
        _ => HiddenHints,
    };

    // An empty text is one that was taken away.
    private static string? Text(JsonElement sent, string name, string? otherwise) => !sent.TryGetProperty(name, out var value) || value.ValueKind != JsonValueKind.String ? otherwise
        : string.IsNullOrWhiteSpace(value.GetString()) ? null
        : value.GetString();

    private static bool Flag(JsonElement sent, string name, bool otherwise) =>
        sent.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.ValueKind == JsonValueKind.True : otherwise;
}
