using Edaran.Compiler.Text;
using Edaran.Ide;
using Edaran.Ide.Features;
using Edaran.LanguageServer.Protocol;
using Edaran.LanguageServer.Protocol.Types;

namespace Edaran.LanguageServer.Server;

/// <summary>The requests for the house form: of a text, of a part of it, and while one writes.</summary>
/// <param name="connection">The conversation.</param>
/// <param name="state">The texts.</param>
internal sealed class FormattingHandlers(Connection connection, ServerState state)
{
    private static ProtocolJson Types => ProtocolJson.Default;

    /// <summary>The marks after which the client asks.</summary>
    public static OnTypeFormattingOptions Triggers { get; } = new(OnTypeFormatting.Triggers[0], [.. OnTypeFormatting.Triggers.Skip(1)]);

    /// <summary>Takes up every request.</summary>
    public void Register()
    {
        connection.OnRequest("textDocument/formatting", Types.DocumentParams, Types.TextEditArray, asked => state.About(asked.TextDocument, (workspace, document) =>
            Format(workspace, document, new TextSpan(0, document.Source.Text.Length))));
        connection.OnRequest("textDocument/rangeFormatting", Types.RangeFormattingParams, Types.TextEditArray, asked => state.About(asked.TextDocument, (workspace, document) =>
            Format(workspace, document, state.Positions.SpanOf(document.Source, asked.Range))));
        connection.OnRequest("textDocument/rangesFormatting", Types.RangesFormattingParams, Types.TextEditArray, asked => state.About<TextEdit[]>(asked.TextDocument, (workspace, document) =>
            [.. asked.Ranges.SelectMany(range => Format(workspace, document, state.Positions.SpanOf(document.Source, range))).Distinct()]));
        connection.OnRequest("textDocument/onTypeFormatting", Types.OnTypeFormattingParams, Types.TextEditArray, asked => state.About(asked.TextDocument, (workspace, document) =>
            Write(document, OnTypeFormatting.After(workspace.UnitOf(document).Tree, state.Positions.OffsetOf(document.Source, asked.Position), asked.Ch))));
    }

    private TextEdit[] Format(Workspace workspace, Document document, TextSpan range) =>
        Write(document, RangeFormatting.Of(workspace.UnitOf(document).Tree, range));

    private TextEdit[] Write(Document document, IEnumerable<Compiler.Diagnostics.TextEdit> edits) =>
        [.. edits.Select(edit => new TextEdit(state.Positions.Of(document.Source, edit.Span), edit.NewText))];
}
