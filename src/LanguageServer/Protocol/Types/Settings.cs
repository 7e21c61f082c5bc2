using System.Text.Json;

namespace Edaran.LanguageServer.Protocol.Types;

/// <summary>Settings that the server asks for.</summary>
internal sealed record ConfigurationParams(ConfigurationItem[] Items);

/// <summary>A part of the settings.</summary>
internal sealed record ConfigurationItem(string Section);

/// <summary>The settings have changed: what they are now, where the client tells; anything or null where it wants to be asked.</summary>
internal sealed record DidChangeConfigurationParams(JsonElement Settings);
