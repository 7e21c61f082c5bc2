using System.Text;
using Edaran.Runtime;

namespace Edaran.Cli.Roster;

/// <summary>
/// A column that is a fact of one letter. Each distinct cell is read and checked once; later rows find it by its bytes. How
/// many are kept is bounded, so that memory stays the same however long the roster is.
/// </summary>
internal sealed class FactColumn
{
    private const int MaxKept = 1 << 16;

    private readonly RuleLetter _letter;
    private readonly Dictionary<byte[], Cell> _cells = new(ByteSpans.Comparer);
    private readonly Dictionary<byte[], Cell>.AlternateLookup<ReadOnlySpan<byte>> _lookup;
    private int _nextNumber = 1;

    /// <summary>A column.</summary>
    /// <param name="index">Its place in a row, from 0.</param>
    /// <param name="letter">The letter it is a fact of.</param>
    /// <param name="fact">The fact.</param>
    public FactColumn(int index, RuleLetter letter, FactSchema fact)
        : this(
            index,
            letter,
            fact,
            fact.IsUsed || fact.Base >= 0 || letter.Facts.Any(other => other.Base >= 0 && letter.Facts[other.Base] == fact)
                || letter.Facts[letter.Schema.WorkdayFact] == fact)
    {
    }

    /// <summary>A column of which it is known whether an answer can depend on it.</summary>
    /// <param name="index">Its place in a row, from 0.</param>
    /// <param name="letter">The letter it is a fact of.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="mayMatter">Whether an answer can depend on it.</param>
    public FactColumn(int index, RuleLetter letter, FactSchema fact, bool mayMatter)
    {
        Index = index;
        Fact = fact;
        MayMatter = mayMatter;
        _letter = letter;
        _lookup = _cells.GetAlternateLookup<ReadOnlySpan<byte>>();
    }

    /// <summary>Its place in a row, from 0.</summary>
    public int Index { get; }

    /// <summary>The fact.</summary>
    public FactSchema Fact { get; }

    /// <summary>Whether an answer can depend on it: used by the letter, or checked against another fact or the calendar.</summary>
    public bool MayMatter { get; }

    /// <summary>What a cell says.</summary>
    public Cell Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            return Cell.Unknown;
        }

        if (!_lookup.TryGetValue(bytes, out var cell))
        {
            var keep = _cells.Count < MaxKept;
            cell = Make(Encoding.UTF8.GetString(bytes), keep ? _nextNumber++ : Cell.NotKept);
            if (keep)
            {
                _lookup[bytes] = cell;
            }
        }

        return cell;
    }

    private Cell Make(string text, int number)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return Cell.Unknown;
        }

        FactInput input = FactReader.TryRead(Fact, text, out var read) ? read : text.Trim();
        _letter.TryBind(new FactSet { [Fact.Name] = input }, out _, out var errors);
        return new Cell(number, input, errors.Count == 0 ? null : errors[0]);
    }
}

/// <summary>What a cell of a fact says.</summary>
/// <param name="Number">Cells of a column with the same number say the same; 0 is unknown, <see cref="NotKept"/> any other.</param>
/// <param name="Input">The value.</param>
/// <param name="Error">What is wrong with it, or null.</param>
internal sealed record Cell(int Number, FactInput Input, FactError? Error)
{
    /// <summary>The number of a cell that could not be kept.</summary>
    public const int NotKept = -1;

    /// <summary>An empty cell.</summary>
    public static Cell Unknown { get; } = new(0, default, null);
}
