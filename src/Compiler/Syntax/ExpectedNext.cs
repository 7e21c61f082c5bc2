using System.Collections.Immutable;
using Edaran.Compiler.Symbols;

namespace Edaran.Compiler.Syntax;

/// <summary>
/// What the parser asked for at the end of a text that is still being written: what a name there may stand for, and every word it looked for.
/// It asks for more than may stand there, never for less: <see cref="WritingPlace"/> tries what is to be offered.
/// </summary>
public sealed class ExpectedNext
{
    private readonly HashSet<string> _words = new(StringComparer.OrdinalIgnoreCase);

    internal ExpectedNext(int end) => Cursor = new CursorToken(end, _words);

    /// <summary>What a name may stand for; none where no name belongs.</summary>
    public NameKinds Names { get; private set; }

    /// <summary>Whether nothing but a name belongs here.</summary>
    public bool IsName { get; internal set; }

    /// <summary>The fact whose value is expected, as written; null where none is named.</summary>
    public string? Fact { get; private set; }

    /// <summary>
    /// Where a point is cited: the marks of its number that are there (<c>3</c> in <c>angka 3 huruf</c>), then the word that asks for the next
    /// (<c>huruf</c>); empty where none is cited.
    /// </summary>
    public ImmutableArray<string> Citation { get; internal set; } = [];

    /// <summary>The words looked for, letter case aside.</summary>
    public IReadOnlySet<string> Words => _words;

    /// <summary>Stands for the end of the text, and notes what is asked of it.</summary>
    internal SyntaxToken Cursor { get; }

    internal void Add(NameKinds names, string? fact)
    {
        Names |= names;
        Fact = fact ?? Fact;
    }

    private sealed class CursorToken(int end, HashSet<string> words)
        : SyntaxToken(TokenKind.EndOfFile, end, string.Empty, string.Empty, string.Empty, startsLine: false, afterBlankLine: false)
    {
        public override bool Is(string word)
        {
            words.Add(word);
            return false;
        }
    }
}
