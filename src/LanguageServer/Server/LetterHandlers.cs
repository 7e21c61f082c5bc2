using Edaran.Ide;
using Edaran.Ide.Features;
using Edaran.Ide.Features.Printed;
using Edaran.LanguageServer.Protocol;
using Edaran.LanguageServer.Protocol.Types;
using CoveredPoint = Edaran.LanguageServer.Protocol.Types.CoveredPoint;
using LetterMap = Edaran.LanguageServer.Protocol.Types.LetterMap;
using MappedDeed = Edaran.LanguageServer.Protocol.Types.MappedDeed;
using MappedPoint = Edaran.LanguageServer.Protocol.Types.MappedPoint;
using MappedTie = Edaran.LanguageServer.Protocol.Types.MappedTie;
using PrintedLine = Edaran.LanguageServer.Protocol.Types.PrintedLine;

namespace Edaran.LanguageServer.Server;

/// <summary>Requests that the protocol does not have, for views of a letter that an editor builds itself.</summary>
/// <param name="connection">The conversation.</param>
/// <param name="state">The texts.</param>
internal sealed class LetterHandlers(Connection connection, ServerState state)
{
    private readonly Interviews _interviews = new(state);

    private static ProtocolJson Types => ProtocolJson.Default;

    /// <summary>Takes up every request.</summary>
    public void Register()
    {
        connection.OnRequest("edaran/examples", Types.DocumentParams, Types.ExampleItemArray, asked => state.About(asked.TextDocument, Examples));
        connection.OnRequest("edaran/coverage", Types.DocumentParams, Types.CoveredPointArray, asked => state.About(asked.TextDocument, Coverage));
        connection.OnRequest("edaran/printed", Types.DocumentParams, Types.PrintedLineArray, asked => state.About(asked.TextDocument, Printed));
        connection.OnRequest("edaran/map", Types.DocumentParams, Types.LetterMap, asked => state.About<LetterMap>(asked.TextDocument, Map));
        connection.OnRequest("edaran/interview", Types.InterviewParams, Types.InterviewState, asked => state.About(asked.TextDocument, (workspace, document, cancelled) => _interviews.Answer(workspace, document, asked, cancelled)));
    }

    /// <summary>The name of a member as the protocol spells it.</summary>
    public static string NameOf<T>(T member)
        where T : struct, Enum => member.ToString() is var name ? char.ToLowerInvariant(name[0]) + name[1..] : string.Empty;

    private ExampleItem[] Examples(Workspace workspace, Document document) =>
        [.. ExampleLenses.Named(workspace.UnitOf(document)).Select(one => new ExampleItem(one.Name, state.Positions.Of(document.Source, one.Span)))];

    private CoveredPoint[] Coverage(Workspace workspace, Document document) =>
        [.. PointCoverage.Of(workspace.UnitOf(document)).Select(one => new CoveredPoint(one.Point, state.Positions.Of(document.Source, one.Span), one.IsReached))];

    private PrintedLine[] Printed(Workspace workspace, Document document) => [.. PrintedLetter.Of(workspace.UnitOf(document)).Select(line => new PrintedLine(
        NameOf(line.Part), line.Label, line.Text, line.Level, state.Positions.Of(document.Source, line.Span), [.. line.Rows.Select(row => row.ToArray())]))];

    private LetterMap? Map(Workspace workspace, Document document, CancellationToken cancelled)
    {
        var unit = workspace.UnitOf(document);
        return Ide.Features.LetterMap.Of(unit) is not { } map ? null : new LetterMap(
            [.. map.Points.Select(point => new MappedPoint(
                point.Number, point.Text, point.Level, state.Positions.Of(document.Source, point.Span), [.. point.Deeds.Select(deed => new MappedDeed(NameOf(deed.Deed), [.. deed.Modes]))]))],
            [.. map.Ties.Select(tie => new MappedTie(tie.From, tie.To, NameOf(tie.Tie)))],
            _interviews.Notes(Standing.Of(workspace, document, unit.Analysis!.Letter, cancelled).Notes(day: null, state.Language)));
    }
}
