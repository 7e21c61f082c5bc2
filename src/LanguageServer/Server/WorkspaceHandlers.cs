using System.Text.Json;
using Edaran.LanguageServer.Protocol;
using Edaran.LanguageServer.Protocol.Types;

namespace Edaran.LanguageServer.Server;

/// <summary>What the client tells of texts, files, folders and settings.</summary>
/// <param name="connection">The conversation.</param>
/// <param name="state">The texts.</param>
/// <param name="publisher">Tells what is found in them.</param>
/// <param name="lenses">Remembers what git has of letters.</param>
/// <param name="progresses">Work that takes long.</param>
internal sealed class WorkspaceHandlers(Connection connection, ServerState state, DiagnosticsPublisher publisher, LetterLenses lenses, Progresses progresses)
{
    private const string Files = "**/*.edaran";

    private readonly Refreshes _refreshes = new(connection);
    private SettingsHandlers? _settings;
    private IReadOnlyList<string> _folders = [];
    private bool _watchesFiles;
    private bool _tellsOfSettings;

    /// <summary>The files whose new names the server wants to know.</summary>
    public static FileOperationsOptions Renames { get; } = new(new FileOperationFilters([new FileOperationFilter("file", new FileOperationPattern(Files))]));

    private static ProtocolJson Types => ProtocolJson.Default;

    /// <summary>Takes up all of it.</summary>
    public void Register()
    {
        _settings = new SettingsHandlers(connection, state, Refresh);
        _settings.Register();
        RegisterTexts();
        connection.OnNotification("workspace/didChangeWatchedFiles", Types.DidChangeWatchedFilesParams, changed => Reread(changed.Changes.Select(file => file.Uri)));
        connection.OnNotification("workspace/didRenameFiles", Types.RenameFilesParams, renamed => Reread(renamed.Files.SelectMany(file => new[] { file.OldUri, file.NewUri })));
        connection.OnNotification("workspace/didChangeWorkspaceFolders", Types.DidChangeWorkspaceFoldersParams, changed =>
        {
            changed.Event.Removed.ToList().ForEach(folder => state.CloseFolder(folder.Uri));
            Open(changed.Event.Added.Select(folder => folder.Uri));
            Refresh();
        });
    }

    /// <summary>The client introduces itself.</summary>
    public void Introduce(InitializeParams asked)
    {
        var client = asked.Capabilities?.Workspace;
        _watchesFiles = client?.DidChangeWatchedFiles?.DynamicRegistration == true;
        _tellsOfSettings = client?.DidChangeConfiguration?.DynamicRegistration == true;
        _folders = asked.WorkspaceFolders?.Select(folder => folder.Uri).ToList() ?? (asked.RootUri is { } root ? [root] : []);
        _refreshes.Introduce(client);
        _settings!.Introduce(asked);
    }

    /// <summary>The client listens: its folders are read, and it is asked for what it can tell.</summary>
    public void Begin()
    {
        Open(_folders);
        List<Registration> wanted = [];
        if (_watchesFiles)
        {
            wanted.Add(new Registration("files", "workspace/didChangeWatchedFiles", JsonSerializer.SerializeToElement(new WatchedFilesOptions([new WatchedPattern(Files)]), Types.WatchedFilesOptions)));
        }

        if (_tellsOfSettings)
        {
            wanted.Add(new Registration("settings", "workspace/didChangeConfiguration", JsonSerializer.SerializeToElement(new ConfigurationItem(Settings.Section), Types.ConfigurationItem)));
        }

        if (wanted.Count > 0)
        {
            connection.Ask("client/registerCapability", new RegistrationParams([.. wanted]), Types.RegistrationParams);
        }

        _settings!.Ask();
    }

    private void Open(IEnumerable<string> folders)
    {
        using var progress = progresses.Begin(default, state.Say("Membaca surat", "Reading letters"), CancellationToken.None, isCancellable: false);
        foreach (var folder in folders)
        {
            state.OpenFolder(folder, read => progress.Report(() => state.Say($"{read} berkas", $"{read} files")));
        }
    }

    private void RegisterTexts()
    {
        connection.OnNotification("textDocument/didOpen", Types.DidOpenParams, opened => publisher.Changed(state.Open(opened.TextDocument)));
        connection.OnNotification("textDocument/didChange", Types.DidChangeParams, changed =>
        {
            connection.Drop(changed.TextDocument.Uri);
            publisher.Changed(state.Change(changed));
        });
        connection.OnNotification("textDocument/didSave", Types.DocumentParams, saved =>
        {
            var path = Addresses.PathOf(saved.TextDocument.Uri);
            lenses.Forget(path);

            // At every key would be too often: what other texts show of a kamus follows when it is saved.
            if (state.Workspace.Find(path) is { Head.IsLetter: false })
            {
                _refreshes.Ask();
            }
        });
        connection.OnNotification("textDocument/didClose", Types.DocumentParams, closed =>
        {
            var before = state.Workspace.Find(Addresses.PathOf(closed.TextDocument.Uri));
            state.Close(closed.TextDocument.Uri);
            publisher.Closed(closed.TextDocument.Uri);
            publisher.Changed();

            // What was not saved is gone: letters show what the kamus on the disk says.
            if (before is { Head.IsLetter: false } && before.Source.Text != state.Workspace.Find(before.Path)?.Source.Text)
            {
                _refreshes.Ask();
            }
        });
    }

    private void Reread(IEnumerable<string> uris)
    {
        var before = state.Workspace;
        foreach (var uri in uris)
        {
            lenses.Forget(Addresses.PathOf(uri));
            state.Reread(uri);
        }

        // An editor tells of its own saving too; what it has open did not change by that.
        if (state.Workspace != before)
        {
            Refresh();
        }
    }

    private void Refresh()
    {
        publisher.Changed();
        _refreshes.Ask();
    }
}
