using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Symbols;

namespace Edaran.Compiler.Syntax;

/// <content>Rows behind a colon: a header of columns, then cells, each read in a window of its own.</content>
internal sealed partial class Parser
{
    private static readonly (WordColumn Kind, string[] Words)[] WordColumns =
    [
        (WordColumn.Day, ["hari"]), (WordColumn.Norm, ["norma"]), (WordColumn.Object, ["moda", "perbuatan", "hak"]),
        (WordColumn.Hours, ["pukul", "jam kerja"]), (WordColumn.Breaks, ["istirahat", "waktu istirahat"]),
    ];

    private const NameKinds Comparable = NameKinds.NumberFact | NameKinds.DateFact;

    /// <summary>Whether a colon and a row stand some tokens ahead.</summary>
    private bool AtTable(int ahead = 0) => Peek(ahead).Kind == TokenKind.Colon && Peek(ahead + 1) is { Kind: TokenKind.Bar, StartsLine: true };

    private bool AtRow() => Current is { Kind: TokenKind.Bar, StartsLine: true };

    /// <summary>Reads a table.</summary>
    /// <param name="modal">The modal before the colon, for a column of modes, acts or rights.</param>
    private TableSyntax ParseTable(ModalKind modal)
    {
        var header = ParseRow(_ => ParseColumn());
        var columns = header.Cells.Select(c => c.Value).ToList();
        var rows = ImmutableArray.CreateBuilder<TableRowSyntax<CellSyntax>>();
        while (AtRow())
        {
            rows.Add(ParseRow(place => ParseCell(columns.ElementAtOrDefault(place), modal)));
        }

        return new TableSyntax(header, rows.ToImmutable());
    }

    private TableRowSyntax<T> ParseRow<T>(Func<int, T> parseCell)
        where T : SyntaxNode
    {
        var (outer, complained) = (_limit, _complained);
        var end = _position + 1;
        while (end < outer && !_tokens[end].StartsLine)
        {
            end++;
        }

        var bar = Take();
        var cells = ImmutableArray.CreateBuilder<TableCellSyntax<T>>();
        var isOpen = true;
        while (_position < end || (isOpen && IsAtCursor(0)))
        {
            isOpen = !IsAtCursor(0);
            _limit = NextBar(end);
            _complained = false;
            var value = parseCell(cells.Count);
            var skipped = SkipUntil(static () => false) ?? (AtStop() ? SkipStop() : null);
            complained |= _complained;
            _limit = end;
            cells.Add(new TableCellSyntax<T>(value, skipped, Expect(TokenKind.Bar, "\"|\" pada akhir baris", "\"|\" at the end of the row")));
        }

        (_limit, _complained) = (outer, complained);
        return new TableRowSyntax<T>(bar, cells.ToImmutable());
    }

    private int NextBar(int end)
    {
        var at = _position;
        while (at < end && _tokens[at].Kind != TokenKind.Bar)
        {
            at++;
        }

        return at;
    }

    // A full stop inside a row ends no sentence.
    private SkippedSyntax SkipStop()
    {
        var rest = ImmutableArray.CreateBuilder<SyntaxToken>();
        while (!AtEnd)
        {
            rest.Add(Take());
        }

        Complain(Catalogue.NotUnderstood, rest[0].Span, Shorten(TokenText.Join(rest)));
        return new SkippedSyntax(rest.ToImmutable());
    }

    private ColumnSyntax ParseColumn()
    {
        if (AtName(NameKinds.Mode))
        {
            var modes = ParseSeries(ahead => (NameAhead(ahead).Kinds & NameKinds.Mode) != NameKinds.None, NameKinds.Mode, "nama moda", "the name of a mode");
            return new LimitColumnSyntax(modes, AtBound(0) ? TakeBound() : MissingPhrase("paling banyak"));
        }

        if (NameAhead(0).Length == 0)
        {
            foreach (var (kind, words) in WordColumns)
            {
                if (TakePhrase(words) is { } word)
                {
                    return new WordColumnSyntax(kind, word);
                }
            }
        }

        return new FactColumnSyntax(ParseName(NameKinds.YesNoFact | NameKinds.ChoiceFact | Comparable, "nama kolom: sebuah fakta, \"hari\", \"norma\", atau moda dengan \"paling banyak\"", "the name of a column: a fact, \"hari\", \"norma\", or a mode with \"paling banyak\""));
    }

    private CellSyntax ParseCell(ColumnSyntax? column, ModalKind modal) => column switch
    {
        FactColumnSyntax { Fact.IsMissing: false } key => ParseKeyCell(() => ParseCase(key.Fact)),
        WordColumnSyntax { Kind: WordColumn.Day } => ParseKeyCell(() => new DayCellSyntax(ParseTimePhrase())),
        WordColumnSyntax { Kind: WordColumn.Norm } => (CellSyntax?)TakeNothing() ?? ParseNormCell(Opening.Predicate, modal),
        WordColumnSyntax { Kind: WordColumn.Hours } => (CellSyntax?)TakeNothing() ?? new HoursCellSyntax(ParseWindow()),
        WordColumnSyntax { Kind: WordColumn.Breaks } => new BreaksCellSyntax(ParseBreaksCell()),
        WordColumnSyntax => (CellSyntax?)TakeNothing() ?? ParseNormCell(Opening.Objects, modal),
        LimitColumnSyntax => (CellSyntax?)TakeNothing() ?? new AmountCellSyntax(ParseNumber(takeUnit: true), ParseRounding()),
        _ => SkipCell(),
    };

    private CellSyntax ParseKeyCell(Func<CellSyntax> parse) =>
        NameAhead(0).Length > 0 ? parse()
        : TakePhrase("selain itu") is { } rest ? new RestCellSyntax(rest)
        : TakeIf("semua") is { } every ? new EveryCellSyntax(every)
        : parse();

    private NoneCellSyntax? TakeNothing() =>
        Current.Kind == TokenKind.Dash ? new NoneCellSyntax(Take())
        : TakePhrase("tidak diatur") is { } words ? new NoneCellSyntax(words)
        : null;

    private NormCellSyntax ParseNormCell(Opening opening, ModalKind modal)
    {
        var predicate = ParsePredicate(opening, modal, null);
        if (predicate is null)
        {
            ComplainExpected("\"wajib …\", \"dapat …\", atau \"dilarang …\"", "\"wajib …\", \"dapat …\", or \"dilarang …\"");
        }

        return new NormCellSyntax(predicate, ParseTails(predicate));
    }

    private CellSyntax ParseCase(NameSyntax fact)
    {
        var kinds = _names.Match(fact.WordTokens, 0, fact.WordTokens.Length).Kinds;
        if ((kinds & Comparable) != NameKinds.None)
        {
            return ParseComparison(null, fact, standsInCell: true) is { } range ? new CaseCellSyntax(range) : SkipCell();
        }

        if ((kinds & NameKinds.Fact) == NameKinds.None)
        {
            return SkipCell();
        }

        var selain = TakeIf("selain") ?? TakeIf("kecuali");
        var values = AtAny("ya", "tidak")
            ? new SeriesSyntax(null, [new ItemSyntax<NameSyntax>(null, new NameSyntax([Take()]), null)], Connective.None)
            : ParseChoices(fact);
        return new CaseCellSyntax(new FactValueConditionSyntax(null, fact, selain, values, standsInCell: true));
    }

    /// <summary>Leaves a cell unread: what is wrong was said at the head of its column, or will be of the row.</summary>
    private BrokenCellSyntax SkipCell()
    {
        _complained = true;
        return new BrokenCellSyntax();
    }
}
