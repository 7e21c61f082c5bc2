using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Symbols;

/// <summary>
/// The names declared for a text, and where in a run of tokens one of them stands: the longest first, letter case aside.
/// This is how a name may hold key words (<c>Dinas Kependudukan dan Pencatatan Sipil</c>).
/// </summary>
public sealed class NameTable
{
    private readonly Dictionary<string, List<Entry>> _byFirstWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Entry>> _units = new(StringComparer.OrdinalIgnoreCase);

    private NameTable(IEnumerable<DeclaredName> names)
    {
        foreach (var name in names)
        {
            Add(_byFirstWord, name.Name, name.Kinds);
            if (name.Unit is { } unit)
            {
                Add(_units, unit, NameKinds.None);
            }
        }

        Sort(_byFirstWord);
        Sort(_units);
    }

    /// <summary>No names.</summary>
    public static NameTable Empty { get; } = new([]);

    /// <summary>A table of names; the same name may come with several kinds.</summary>
    public static NameTable Create(IEnumerable<DeclaredName> names) => new(names);

    /// <summary>The longest declared name that begins at a token.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="at">Where it must begin.</param>
    /// <param name="end">The first token it may not reach.</param>
    /// <returns>How many tokens it takes (0: none begins here) and what it may stand for.</returns>
    public NameMatch Match(IReadOnlyList<SyntaxToken> tokens, int at, int end) =>
        at < end && tokens[at].Kind == TokenKind.Quoted ? Quoted(tokens[at]) : Longest(_byFirstWord, tokens, at, end);

    /// <summary>The longest declared unit of a number that begins at a token.</summary>
    public int MatchUnit(IReadOnlyList<SyntaxToken> tokens, int at, int end) => Longest(_units, tokens, at, end).Length;

    /// <summary>What a whole name may stand for.</summary>
    public NameKinds KindsOf(string name)
    {
        var tokens = Words(name);
        var match = Match(tokens, 0, tokens.Count);
        return match.Length == tokens.Count ? match.Kinds : NameKinds.None;
    }

    // A name in quotes is the same name.
    private NameMatch Quoted(SyntaxToken token) =>
        KindsOf(NameText.Unquote(token.Text)) is not NameKinds.None and var kinds ? new NameMatch(1, kinds) : default;

    private static NameMatch Longest(Dictionary<string, List<Entry>> table, IReadOnlyList<SyntaxToken> tokens, int at, int end)
    {
        if (at < end && table.TryGetValue(tokens[at].Text, out var entries))
        {
            foreach (var entry in entries)
            {
                if (entry.StandsAt(tokens, at, end))
                {
                    return new NameMatch(entry.Words.Length, entry.Kinds);
                }
            }
        }

        return default;
    }

    private static void Add(Dictionary<string, List<Entry>> table, string name, NameKinds kinds)
    {
        string[] words = [.. Words(name).Select(t => t.Text)];
        if (words.Length == 0)
        {
            return;
        }

        if (!table.TryGetValue(words[0], out var entries))
        {
            table[words[0]] = entries = [];
        }

        var same = entries.FindIndex(e => e.Words.SequenceEqual(words, StringComparer.OrdinalIgnoreCase));
        if (same >= 0)
        {
            entries[same] = new Entry(words, entries[same].Kinds | kinds);
        }
        else
        {
            entries.Add(new Entry(words, kinds));
        }
    }

    private static void Sort(Dictionary<string, List<Entry>> table)
    {
        foreach (var entries in table.Values)
        {
            entries.Sort((a, b) => b.Words.Length - a.Words.Length);
        }
    }

    private static List<SyntaxToken> Words(string name) =>
        [.. Lexer.Scan(new SourceText(string.Empty, name)).Where(t => t.Kind != TokenKind.EndOfFile)];

    private sealed record Entry(string[] Words, NameKinds Kinds)
    {
        public bool StandsAt(IReadOnlyList<SyntaxToken> tokens, int at, int end)
        {
            if (at + Words.Length > end)
            {
                return false;
            }

            for (var i = 0; i < Words.Length; i++)
            {
                if (!tokens[at + i].Text.Equals(Words[i], StringComparison.OrdinalIgnoreCase))
                {
                    return false;
                }
            }

            return true;
        }
    }
}

/// <summary>A declared name found in a run of tokens.</summary>
/// <param name="Length">How many tokens it takes; 0 for none.</param>
/// <param name="Kinds">What it may stand for.</param>
public readonly record struct NameMatch(int Length, NameKinds Kinds);
