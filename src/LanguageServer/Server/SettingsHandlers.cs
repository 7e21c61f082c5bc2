using System.Text.Json;
using Edaran.Compiler.Diagnostics;
using Edaran.LanguageServer.Protocol;
using Edaran.LanguageServer.Protocol.Types;

namespace Edaran.LanguageServer.Server;

/// <summary>Learns what the drafter has chosen: from the client's introduction, by asking where it can be asked, and by being told.</summary>
/// <param name="connection">The conversation.</param>
/// <param name="state">Takes the settings.</param>
/// <param name="changed">Called when they are others than before.</param>
internal sealed class SettingsHandlers(Connection connection, ServerState state, Action changed)
{
    private MessageLanguage _locale;
    private Settings _initial = Settings.None;
    private bool _canAsk;
    private int _asked;

    private static ProtocolJson Types => ProtocolJson.Default;

    /// <summary>Takes up what the client says.</summary>
    public void Register() => connection.OnNotification("workspace/didChangeConfiguration", Types.DidChangeConfigurationParams, told =>
    {
        if (_canAsk)
        {
            Ask();
        }
        else if (told.Settings.ValueKind == JsonValueKind.Object)
        {
            Apply(_initial.With(told.Settings.TryGetProperty(Settings.Section, out var section) ? section : told.Settings));
        }
    });

    /// <summary>The client introduces itself.</summary>
    public void Introduce(InitializeParams asked)
    {
        _locale = asked.Locale?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true ? MessageLanguage.English : MessageLanguage.Indonesian;
        _canAsk = asked.Capabilities?.Workspace?.Configuration == true;
        _initial = Settings.None.With(asked.InitializationOptions);
        Take(_initial);
    }

    /// <summary>Asks for the settings, where the client can be asked.</summary>
    public void Ask()
    {
        if (_canAsk)
        {
            var number = ++_asked;
            connection.Ask("workspace/configuration", new ConfigurationParams([new ConfigurationItem(Settings.Section)]), Types.ConfigurationParams, Types.JsonElementArray, answers =>
            {
                // An answer that was overtaken says what was so before.
                if (number == _asked)
                {
                    Apply(answers is [var answer, ..] ? _initial.With(answer) : _initial);
                }
            });
        }
    }

    private void Apply(Settings settings)
    {
        if (settings != state.Settings)
        {
            Take(settings);
            changed();
        }
    }

    private void Take(Settings settings)
    {
        state.Settings = settings;
        state.Language = settings.Language switch
        {
            "id" => MessageLanguage.Indonesian,
            "en" => MessageLanguage.English,
            _ => _locale,
        };
    }
}
