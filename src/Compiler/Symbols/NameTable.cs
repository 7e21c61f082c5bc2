using System.Collections.Immutable;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Symbols;

/// <summary>
/// The names declared for a text, and where in a run of tokens one of them stands: the longest first, letter case aside.
/// This is how a name may hold key words (<c>Dinas Kependudukan dan Pencatatan Sipil</c>).
/// </summary>
public sealed class NameTable
{
    // Names that begin with a word, the longest first. The lists are shared with the tables that this one was made from.
    private readonly Dictionary<string, ImmutableArray<Entry>> _byFirstWord;
    private readonly Dictionary<string, ImmutableArray<Entry>> _units;

    private NameTable(NameTable? fewer, IEnumerable<DeclaredName> names)
    {
        _byFirstWord = fewer is null ? new(StringComparer.OrdinalIgnoreCase) : new(fewer._byFirstWord, StringComparer.OrdinalIgnoreCase);
        _units = fewer is null ? new(StringComparer.OrdinalIgnoreCase) : new(fewer._units, StringComparer.OrdinalIgnoreCase);
        foreach (var name in names)
        {
            Add(_byFirstWord, name.Name, name.Kinds);
            if (name.Unit is { } unit)
            {
                Add(_units, unit, NameKinds.None);
            }
        }
    }

    /// <summary>No names.</summary>
    public static NameTable Empty { get; } = new(null, []);

    /// <summary>A table of names; the same name may come with several kinds.</summary>
    public static NameTable Create(IEnumerable<DeclaredName> names) => new(null, names);

    /// <summary>A table of these names and some more: what <see cref="Create"/> makes of both.</summary>
    public NameTable With(IEnumerable<DeclaredName> more) => new(this, more);

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

    private static NameMatch Longest(Dictionary<string, ImmutableArray<Entry>> table, IReadOnlyList<SyntaxToken> tokens, int at, int end)
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

    private static void Add(Dictionary<string, ImmutableArray<Entry>> table, string name, NameKinds kinds)
    {
        string[] words = [.. Words(name).Select(t => t.Text)];
        if (words.Length == 0)
        {
            return;
        }

        var entries = table.GetValueOrDefault(words[0], []);
        var at = 0;
        while (at < entries.Length && entries[at].Words.Length >= words.Length)
        {
            if (entries[at].Words.SequenceEqual(words, StringComparer.OrdinalIgnoreCase))
            {
                table[words[0]] = entries.SetItem(at, new Entry(words, entries[at].Kinds | kinds));
                return;
            }

            at++;
        }

        table[words[0]] = entries.Insert(at, new Entry(words, kinds));
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
