using System.Collections.Immutable;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Ide.Features.Printed;

/// <summary>Parts the words of a phrase into lines: a new one at each label, and a table on its own.</summary>
/// <param name="part">What the lines are.</param>
internal sealed class LineMaker(PrintedPart part)
{
    private readonly List<PrintedLine> _lines = [];
    private readonly List<SyntaxToken> _words = [];
    private LabelSyntax? _label;

    /// <summary>The lines of some phrases that follow each other.</summary>
    /// <param name="part">What the lines are.</param>
    /// <param name="opening">Words put before the first line, or empty.</param>
    /// <param name="phrases">The phrases.</param>
    public static IEnumerable<PrintedLine> Lines(PrintedPart part, string opening, IEnumerable<SyntaxElement> phrases)
    {
        var maker = new LineMaker(part);
        foreach (var phrase in phrases)
        {
            maker.Add(phrase);
        }

        maker.Close();
        return maker._lines.Select((line, i) => i == 0 && opening.Length > 0 ? line with { Text = $"{opening} {line.Text}" } : line);
    }

    private void Add(SyntaxElement element)
    {
        switch (element)
        {
            case LabelSyntax label:
                Close();
                _label = label;
                break;
            case TableSyntax table:
                Close();
                _lines.Add(new PrintedLine(part, string.Empty, string.Empty, -1, table.Span, Rows(table)));
                break;
            case SyntaxToken token:
                _words.Add(token);
                break;
            default:
                element.Children.ToList().ForEach(Add);
                break;
        }
    }

    private void Close()
    {
        var written = _words.Where(word => !word.IsMissing).ToList();
        if (_label is not null || written.Count > 0)
        {
            var start = _label?.Span.Start ?? written[0].Span.Start;
            var end = written.Count > 0 ? written[^1].Span.End : _label!.Span.End;
            _lines.Add(new PrintedLine(part, _label?.Words ?? string.Empty, TokenText.Join(written), _label?.Level ?? -1, TextSpan.FromBounds(start, end), []));
        }

        _words.Clear();
        _label = null;
    }

    private static ImmutableArray<ImmutableArray<string>> Rows(TableSyntax table) =>
        [.. table.Rows.Prepend<TableRowSyntax>(table.Header).Select(row => row.InOrder.Select(cell => cell.Cell is SyntaxNode node ? node.Words : string.Empty).ToImmutableArray())];
}
