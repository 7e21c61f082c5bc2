using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;
using Edaran.Ide;
using Edaran.LanguageServer.Protocol.Types;
using Diagnostic = Edaran.Compiler.Diagnostics.Diagnostic;
using Location = Edaran.LanguageServer.Protocol.Types.Location;

namespace Edaran.LanguageServer.Server;

/// <summary>Findings as the protocol writes them.</summary>
/// <param name="state">Addresses, positions and language.</param>
internal sealed class Findings(ServerState state)
{
    private const string Source = "edaran";

    /// <summary>What is found in how a text is written and in the names it uses: soon known.</summary>
    public Protocol.Types.Diagnostic[] Quick(Workspace workspace, Document document) => Write(document, workspace.UnitOf(document).Diagnostics);

    /// <summary>The same with what the letter means as a whole, and its examples, unless the drafter wants none of that.</summary>
    public Protocol.Types.Diagnostic[] All(Workspace workspace, Document document, CancellationToken cancelled) =>
        state.Settings.Analysis ? Write(document, [.. workspace.UnitOf(document).ReviewUntil(cancelled)]) : Quick(workspace, document);

    /// <summary>A finding as the protocol writes it.</summary>
    public Protocol.Types.Diagnostic Write(Diagnostic finding) => new(
        state.Positions.Of(finding.Location.Source, finding.Location.Span),
        finding.Severity switch { Severity.Error => 1, Severity.Warning => 2, _ => 4 },
        finding.Code,
        null,
        Source,
        finding.Message(state.Language),
        finding.Related.IsEmpty ? null : [.. finding.Related.Select(place => new RelatedInformation(
            new Location(state.Addresses.UriOf(place.Location.Source.Path), state.Positions.Of(place.Location.Source, place.Location.Span)),
            Localized.In(place.Text, state.Language)))]);

    private Protocol.Types.Diagnostic[] Write(Document document, ImmutableArray<Diagnostic> findings) =>
        [.. findings.Where(finding => finding.Location.Source == document.Source).Select(Write)];
}
