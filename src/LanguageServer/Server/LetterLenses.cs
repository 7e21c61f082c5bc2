using System.Collections.Concurrent;
using System.Text.Json;
using Edaran.Compiler.Syntax;
using Edaran.Ide;
using Edaran.Ide.Features;
using Edaran.LanguageServer.Protocol;
using Edaran.LanguageServer.Protocol.Types;

namespace Edaran.LanguageServer.Server;

/// <summary>The lines above a letter: comparing it with what is in force, and the people it touches.</summary>
/// <param name="state">The texts.</param>
/// <param name="tools">What is done with whole letters.</param>
internal sealed class LetterLenses(ServerState state, ILetterTools tools)
{
    // Asked for at every change of a text; git says the same until something is committed.
    private readonly ConcurrentDictionary<string, bool> _committed = new(StringComparer.Ordinal);

    /// <summary>A text was saved or changed on the disk: what git has of it is looked up again.</summary>
    public void Forget(string path) => _committed.TryRemove(path, out _);

    /// <summary>Whether an older version of a letter is kept.</summary>
    public bool HasCommitted(Document document) => document.Folder.Length > 0 && _committed.GetOrAdd(document.Path, tools.HasCommitted);

    /// <summary>The lines of a text, all above its first line; none where it is no letter.</summary>
    public IEnumerable<CodeLens> Of(Workspace workspace, Document document, string uri)
    {
        var unit = workspace.UnitOf(document);
        if (unit.Kind != UnitKind.Letter || unit.Tree.Root.Title is not { } title)
        {
            yield break;
        }

        var range = state.Positions.Of(document.Source, title.Span);
        var others = Predecessors.Of(workspace, document).ToList();
        foreach (var other in others)
        {
            var number = workspace.UnitOf(other).Title;
            yield return Lens(state.Say($"Bandingkan dengan surat yang berlaku ({number})", $"Compare with the letter in force ({number})"), CommandNames.Compare, uri, state.Addresses.UriOf(other.Path));
        }

        if (others.Count == 0 && HasCommitted(document))
        {
            yield return Lens(state.Say("Bandingkan dengan versi terakhir di git", "Compare with the last version in git"), CommandNames.Compare, uri);
        }

        if (state.Settings.Roster is { } roster)
        {
            var file = Path.GetFileName(roster);
            yield return Lens(state.Say($"Orang yang terdampak ({file})", $"People affected ({file})"), CommandNames.People, uri);
        }

        CodeLens Lens(string words, string command, params string[] addresses) =>
            new(range, new Command(words, command, [.. addresses.Select(address => JsonSerializer.SerializeToElement(address, ProtocolJson.Default.String))]), null);
    }
}
