using System.Text.Json;

namespace Edaran.LanguageServer.Server;

/// <summary>What the drafter has chosen in the editor. Immutable; what is missing or of another kind is as if nothing had been chosen.</summary>
/// <param name="Roster">The CSV file of the people that letters are tried on; null for none. Relative to the first folder.</param>
internal sealed record Settings(string? Roster)
{
    /// <summary>Nothing was chosen.</summary>
    public static Settings None { get; } = new(Roster: null);

    /// <summary>The settings that a client sent.</summary>
    public static Settings Of(JsonElement sent) => sent.ValueKind != JsonValueKind.Object ? None : new Settings(Text(sent, "roster"));

    private static string? Text(JsonElement sent, string name) =>
        sent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;
}
