using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.Symbols;
using Edaran.Compiler.Syntax;

namespace Edaran.Compiler.Binding;

/// <summary>
/// Binds the rows behind a colon. Keys tell the rows apart: no case may be named twice, and one that no row names is reported.
/// <c>selain itu</c> is what rows with fewer <c>selain itu</c> leave. Every result of a row is a norm of its own with the row's number.
/// </summary>
internal sealed class TableBinder(UnitContext unit)
{
    private const NameKinds KeyFacts = NameKinds.YesNoFact | NameKinds.ChoiceFact | NameKinds.NumberFact | NameKinds.DateFact;

    /// <summary>The keys of a table; what is wrong with its columns and cells is reported.</summary>
    /// <param name="head">The sentence before the colon.</param>
    /// <param name="table">The table.</param>
    public KeyTable Keys(Sentence head, TableSyntax table)
    {
        CheckHeader(head, table);
        var columns = table.Header.Cells.Select(c => c.Value).ToList();
        var keys = columns.Select(KeyOf).OfType<KeyColumn>().ToList();
        return new KeyTable(table, keys, [.. table.Rows.Select((row, at) => KeyRowOf(row, at + 1, keys, columns.Count)).OfType<KeyRow>()]);
    }

    /// <summary>The sentences of a table: one for each result of each row.</summary>
    public static ImmutableArray<Sentence> Rows(Sentence head, KeyTable table)
    {
        var cases = new RowCases(table);
        return [.. table.Rows.SelectMany((row, at) => Results(head, row, cases.When(at), table))];
    }

    /// <summary>Reports cases that two rows name, cases that none names, and rows that never speak.</summary>
    /// <param name="table">The table; nothing is said of one whose rows could not all be read.</param>
    /// <param name="frame">What holds for everyone the table is about.</param>
    public void CheckCases(KeyTable table, Condition frame)
    {
        if (table.Rows.Count > 0 && table.Rows.Count == table.Syntax.Rows.Length && table.Columns.Count == table.Header.Count(IsKey) && !unit.IsBroken(table.Syntax.Span))
        {
            Report(new RowCoverage(table, frame), table);
        }
    }

    private void CheckHeader(Sentence head, TableSyntax table)
    {
        var columns = table.Header.Cells.Select(c => c.Value).ToList();
        foreach (var twice in columns.Where((c, at) => columns.Take(at).Any(before => NameText.Key(before.Words) == NameText.Key(c.Words))))
        {
            unit.Diagnostics.Add(Catalogue.RepeatedColumn, twice.Span, twice.Words);
        }

        if (unit.IsBroken(table.Header.Span))
        {
            return;
        }

        if (columns.TrueForAll(IsKey))
        {
            unit.Diagnostics.Add(Catalogue.TableWithoutResult, table.Header.Span);
            return;
        }

        if (table.Rows.IsEmpty)
        {
            unit.Diagnostics.Add(Catalogue.TableWithoutRows, table.Header.Span);
        }

        CheckModal(head.Predicate, columns);
    }

    // What the head leaves open and the column that fills it need each other.
    private void CheckModal(PredicateSyntax? head, List<ColumnSyntax> columns)
    {
        var objects = columns.Find(c => c is WordColumnSyntax { Kind: WordColumn.Object });
        var isFilled = head is HoursPredicateSyntax ? columns.Exists(c => c is WordColumnSyntax { Kind: WordColumn.Hours }) : objects is not null;
        if (objects is not null && head is not NamedPredicateSyntax { IsOpen: true })
        {
            unit.Diagnostics.Add(Catalogue.ColumnNeedsModal, objects.Span, objects.Words);
        }
        else if (!isFilled && head is not null && !unit.IsBroken(head.Span))
        {
            unit.Diagnostics.Add(head.IsOpen ? Catalogue.ModalWithoutColumn : Catalogue.CompleteHead, head.Span, head.Words);
        }

        if (columns.Find(c => c is WordColumnSyntax { Kind: WordColumn.Breaks }) is { } breaks && !columns.Exists(c => c is WordColumnSyntax { Kind: WordColumn.Hours }))
        {
            unit.Diagnostics.Add(Catalogue.TableWithoutResult, breaks.Span);
        }
    }

    private static bool IsKey(ColumnSyntax column) => column is FactColumnSyntax or WordColumnSyntax { Kind: WordColumn.Day };

    private KeyColumn? KeyOf(ColumnSyntax column, int place) => column switch
    {
        WordColumnSyntax { Kind: WordColumn.Day } => new KeyColumn(place, column.Words, null),
        FactColumnSyntax { Fact.IsMissing: false } key when unit.Names.Resolve(key.Fact, KeyFacts) is FactSymbol fact => new KeyColumn(place, column.Words, fact),
        _ => null,
    };

    private KeyRow? KeyRowOf(TableRowSyntax<CellSyntax> row, int number, List<KeyColumn> keys, int columns)
    {
        if (row.Cells.Length != columns)
        {
            if (!unit.IsBroken(row.Span))
            {
                unit.Diagnostics.Add(Catalogue.RowLength, row.Span, $"{row.Cells.Length}", $"{columns}");
            }

            return null;
        }

        var cells = keys.Select(key => KeyCellOf(row.Cells[key.Place].Value)).ToList();
        return cells.Contains(null) ? null : new KeyRow(number, row, [.. cells.OfType<KeyCell>()]);
    }

    private KeyCell? KeyCellOf(CellSyntax cell)
    {
        switch (cell)
        {
            case RestCellSyntax: return new KeyCell(Condition.True, true, null);
            case EveryCellSyntax: return new KeyCell(Condition.True, false, null);
            case DayCellSyntax days:
                var time = unit.Times.Bind(days.Time);
                return new KeyCell(time.Condition, false, time);
            case CaseCellSyntax one: return new KeyCell(unit.Conditions.Bind(one.Condition), false, null);
            default: return null;
        }
    }

    private void Report(RowCoverage coverage, KeyTable table)
    {
        foreach (var (words, one, other) in coverage.Overlaps)
        {
            unit.Diagnostics.Add(Catalogue.RowsOverlap, other.Syntax.Span, $"{one.Number}", $"{other.Number}", words.Length == 0 ? other.Syntax.Words : words);
        }

        if (coverage.Gaps.Count > 0)
        {
            var more = coverage.Gaps.Count > 5 ? "; …" : string.Empty;
            unit.Diagnostics.Add(Catalogue.RowMissing, table.Syntax.Header.Span, string.Join(" | ", coverage.Gaps.Take(5)) + more);
        }

        if (coverage.IsTooLarge)
        {
            unit.Diagnostics.Add(Catalogue.TableTooLarge, table.Syntax.Header.Span);
        }

        foreach (var silent in table.Rows.Where(r => coverage.IsWhole && coverage.Overlaps.Count == 0 && !coverage.Speaking.Contains(r)))
        {
            unit.Diagnostics.Add(Catalogue.RowNeverUsed, silent.Syntax.Span, $"{silent.Number}");
        }
    }

    private static IEnumerable<Sentence> Results(Sentence head, KeyRow row, Condition when, KeyTable table)
    {
        ImmutableArray<BoundTime> times = [.. row.Cells.Select((cell, at) => TimeOf(cell, table.Rows.Select(r => r.Cells[at]))).OfType<BoundTime>()];
        var cases = string.Join("; ", table.Columns.Select(k => $"{k.Name} {row.Syntax.Cells[k.Place].Value.Words}"));
        var withoutGroups = table.Header.Any(c => c is LimitColumnSyntax) ? head with { Tails = [.. head.Tails.Where(t => t is not GroupTailSyntax)] } : head;
        var breaks = row.Syntax.Cells.Select(c => c.Value).OfType<BreaksCellSyntax>().FirstOrDefault()?.Breaks;
        for (var at = 0; at < table.Header.Count; at++)
        {
            var cell = row.Syntax.Cells[at].Value;
            if (cell is NormCellSyntax or AmountCellSyntax or HoursCellSyntax)
            {
                var from = cell is AmountCellSyntax or NormCellSyntax { Predicate: SplitPredicateSyntax } ? head : withoutGroups;
                var sentence = from.Row(row.Number, row.Syntax, cases, cell as NormCellSyntax, Words(table.Header[at], cell, breaks));
                yield return sentence with { Case = new RowCase(when, times, Result(table.Header[at], cell, breaks)) };
            }
        }
    }

    private static string Words(ColumnSyntax column, CellSyntax cell, BreaksSyntax? breaks) => cell switch
    {
        NormCellSyntax => cell.Words,
        HoursCellSyntax when breaks is { Items.IsEmpty: false } => $"{column.Words} {cell.Words}, istirahat {breaks.Words}",
        _ => $"{column.Words} {cell.Words}",
    };

    private static RowResult? Result(ColumnSyntax column, CellSyntax cell, BreaksSyntax? breaks) => cell switch
    {
        AmountCellSyntax amount => new RowLimit((LimitColumnSyntax)column, amount),
        HoursCellSyntax hours => new RowHours(hours.Hours, breaks),
        _ => null,
    };

    // "selain itu" among weekdays speaks of weekdays, too: it rests on free days as they do.
    private static BoundTime? TimeOf(KeyCell cell, IEnumerable<KeyCell> column)
    {
        var named = column.Select(c => c.Time).OfType<BoundTime>().ToList();
        return cell.Time ?? (cell.IsRest && named.Count > 0
            ? new BoundTime(Condition.True, named.Exists(t => t.NamesWeekdays), false, named.Exists(t => t.IncludesFreeDays))
            : null);
    }
}
