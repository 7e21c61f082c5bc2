using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Symbols;

namespace Edaran.Compiler.Syntax;

/// <content>Rows of examples: a cell is read as the words of its column and its own.</content>
internal sealed partial class Parser
{
    private Parser(ImmutableArray<SyntaxToken> tokens, NameTable names, DiagnosticBag diagnostics)
    {
        _tokens = tokens;
        _names = names;
        _diagnostics = diagnostics;
        _limit = tokens.Length - 1;
    }

    private ExampleRowsSyntax ParseExampleRows()
    {
        var header = ParseRow(_ => new TextSyntax(TakeRest()));
        var rows = ImmutableArray.CreateBuilder<TableRowSyntax<ExampleCellSyntax>>();
        while (AtRow())
        {
            rows.Add(ParseRow(place => ParseExampleCell(header.Cells.ElementAtOrDefault(place)?.Value)));
        }

        return new ExampleRowsSyntax(header, rows.ToImmutable());
    }

    private ImmutableArray<SyntaxToken> TakeRest()
    {
        var words = ImmutableArray.CreateBuilder<SyntaxToken>();
        while (!AtEnd)
        {
            words.Add(Take());
        }

        return words.ToImmutable();
    }

    private ExampleCellSyntax ParseExampleCell(TextSyntax? column)
    {
        var words = TakeRest();
        if (column is null || words is [] or [{ Kind: TokenKind.Dash }])
        {
            return new ExampleCellSyntax(words, []);
        }

        // Copies of the column's words, so that what is found is found in the cell.
        var start = words[0].Span.Start;
        var lead = column.WordTokens.Select(t => new SyntaxToken(t.Kind, start, string.Empty, t.Text, " ", startsLine: false, afterBlankLine: false));
        var isDenied = words is [var only] && only.Is("tidak") && (_names.Match(column.WordTokens, 0, column.WordTokens.Length).Kinds & NameKinds.YesNoFact) != NameKinds.None;
        ImmutableArray<SyntaxToken> joined = isDenied ? [.. words, .. lead] : [.. lead, .. words];
        var end = new SyntaxToken(TokenKind.EndOfFile, words[^1].Span.End, string.Empty, string.Empty, string.Empty, startsLine: false, afterBlankLine: false);
        return new ExampleCellSyntax(words, new Parser([.. joined, end], _names, _diagnostics).ParseShortened());
    }

    private ImmutableArray<SyntaxNode> ParseShortened()
    {
        var isExpected = TakePhrase("maka") is not null || AtName(NameKinds.Mode);
        ImmutableArray<SyntaxNode> meaning = isExpected ? [.. ParseSeparated(ParseExpectation).Select(e => e.Value)]
            : TakePhrase("pada tanggal", "pada", "tanggal") is not null ? [ParseDates()]
            : [.. ParseSeparated(ParseGiven).Select(g => g.Value)];
        SkipUntil(static () => false);
        return meaning;
    }
}
