using System.Collections.Concurrent;
using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Symbols;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Syntax;

/// <summary>
/// Recursive descent over a lossless run of tokens. Every token lands in the tree once and in order; what no rule takes is
/// skipped with one finding a sentence. An element (header line, declaration, point, example) never reaches beyond its own
/// window, so a fault in one leaves the others whole.
/// </summary>
internal sealed partial class Parser
{
    private const int MaxDepth = 64;

    // The phrases of the grammar by their words: they are looked for at every place.
    private static readonly ConcurrentDictionary<string, string[]> Phrases = new(StringComparer.Ordinal);

    private readonly ImmutableArray<SyntaxToken> _tokens;
    private readonly NameTable _names;
    private readonly DiagnosticBag _diagnostics;
    private readonly ExpectedNext? _expectation;
    private readonly Stack<(int Level, int Ordinal)> _dueLabels = new();
    private int _position;

    // The last limit and what it was searched for: many short pieces before one limit search for it once.
    private ((bool, bool, bool, int) Asked, int Limit) _found;
    private int _limit;
    private int _depth;
    private bool _complained;

    // Inside a condition in front of the subject, outside brackets: its first comma ends it, and every series in it.
    private bool _commaEnds;

    /// <param name="text">The text.</param>
    /// <param name="names">The names declared for it.</param>
    /// <param name="diagnostics">Takes what is found wrong.</param>
    /// <param name="expectation">Takes what may stand behind the text, for whoever is still writing it; null where nobody is.</param>
    public Parser(LexedText text, NameTable names, DiagnosticBag diagnostics, ExpectedNext? expectation = null)
    {
        _expectation = expectation;
        _tokens = text.Tokens;
        _names = names;
        _diagnostics = diagnostics;
        _limit = _tokens.Length - 1;
    }

    /// <summary>Whether elements stand above what is read, so that no header line belongs there.</summary>
    public bool IsBelowHeader { private get; init; }

    /// <summary>The token to read next; the end of the file once the window or a due label is reached.</summary>
    private SyntaxToken Current => Peek(0);

    private bool AtEnd => _position >= _limit || IsDueLabel(_position);

    /// <summary>Whether the text that somebody is still writing ends some tokens ahead.</summary>
    private bool IsAtCursor(int ahead) => _expectation is not null && _position + ahead >= _tokens.Length - 1;

    private SyntaxToken Peek(int ahead)
    {
        var at = _position + ahead;
        return at < _limit && !(ahead == 0 && IsDueLabel(at)) ? _tokens[at] : EndMark(Math.Min(at, _limit));
    }

    private SyntaxToken EndMark(int at) =>
        _expectation is not null && at == _tokens.Length - 1 ? _expectation.Cursor : Empty(TokenKind.EndOfFile, _tokens[at].FullStart);

    private static SyntaxToken Empty(TokenKind kind, int start) =>
        new(kind, start, string.Empty, string.Empty, string.Empty, startsLine: false, afterBlankLine: false);

    private SyntaxToken Missing(TokenKind kind) => Empty(kind, _position > 0 ? _tokens[_position - 1].Span.End : 0);

    private KeywordSyntax MissingKeyword() => new([Missing(TokenKind.Word)]);

    private SyntaxToken Take() => AtEnd ? Missing(TokenKind.Word) : _tokens[_position++];

    private SyntaxToken? TakeIf(TokenKind kind) => Current.Kind == kind ? Take() : null;

    private SyntaxToken? TakeIf(string word) => Current.Is(word) ? Take() : null;

    /// <summary>Takes a token of a kind, or makes a missing one and says what belongs there.</summary>
    private SyntaxToken Expect(TokenKind kind, string indonesian, string english)
    {
        if (Current.Kind == kind)
        {
            return Take();
        }

        ComplainExpected(indonesian, english);
        return Missing(kind);
    }

    private SyntaxToken ExpectWord(string word)
    {
        if (Current.Is(word))
        {
            return Take();
        }

        ComplainExpected($"\"{word}\"", $"\"{word}\"");
        return Missing(TokenKind.Word);
    }

    /// <summary>Whether words stand here, one after the other.</summary>
    private bool At(params ReadOnlySpan<string> words) => AtAhead(0, words);

    private bool AtAhead(int ahead, params ReadOnlySpan<string> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!Peek(ahead + i).Is(words[i]))
            {
                return false;
            }
        }

        return true;
    }

    private bool AtAny(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Current.Is(word))
            {
                return true;
            }
        }

        return false;
    }

    private KeywordSyntax TakeWords(int count)
    {
        var words = ImmutableArray.CreateBuilder<SyntaxToken>(count);
        for (var i = 0; i < count; i++)
        {
            words.Add(Take());
        }

        return new KeywordSyntax(words.ToImmutable());
    }

    /// <summary>Takes the first of some phrases that stands here.</summary>
    private KeywordSyntax? TakePhrase(params ReadOnlySpan<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            // Most phrases fall at their first word.
            if (phrase.StartsWith(Current.Text, StringComparison.OrdinalIgnoreCase)
                && Phrases.GetOrAdd(phrase, static phrase => phrase.Split(' ')) is var words && At(words))
            {
                return TakeWords(words.Length);
            }
        }

        return null;
    }

    /// <summary>Reports that something else belongs here, once a sentence: what follows a fault is seldom a fault of its own.</summary>
    private void ComplainExpected(string indonesian, string english)
    {
        var what = Localized.Both(indonesian, english);
        if (AtEnd || Current.Kind is TokenKind.Dot)
        {
            Complain(Catalogue.ExpectedAtEnd, Here(), what);
        }
        else
        {
            Complain(Catalogue.Expected, Current.Span, what, Current.Text);
        }
    }

    private void Complain(DiagnosticDescriptor descriptor, TextSpan span, params ReadOnlySpan<string> arguments)
    {
        if (!_complained)
        {
            _diagnostics.Add(descriptor, span, arguments);
        }

        _complained = true;
    }

    /// <summary>The place just behind the last token read.</summary>
    private TextSpan Here() => new(_position > 0 ? _tokens[_position - 1].Span.End : 0, 0);

    /// <summary>Takes tokens up to a sentence's end or the window's and reports them as not understood.</summary>
    private SkippedSyntax? SkipToEnd(bool stopAtSemicolon) => SkipUntil(() => stopAtSemicolon && Current.Kind == TokenKind.Semicolon);

    /// <summary>Takes tokens up to a sentence's end, the window's or a place, and reports them as not understood.</summary>
    private SkippedSyntax? SkipUntil(Func<bool> atPlace)
    {
        var skipped = ImmutableArray.CreateBuilder<SyntaxToken>();
        while (!AtEnd && !AtStop() && !atPlace())
        {
            skipped.Add(Take());
        }

        if (skipped.Count == 0)
        {
            return null;
        }

        var span = TextSpan.FromBounds(skipped[0].Span.Start, skipped[^1].Span.End);
        Complain(Catalogue.NotUnderstood, span, Shorten(TokenText.Join(skipped)));
        return new SkippedSyntax(skipped.ToImmutable());
    }

    private static string Shorten(string text) => text.Length <= 60 ? text : text[..57] + "...";

    /// <summary>Whether the dot here ends a sentence: white space or nothing follows.</summary>
    private bool AtStop() => Current.Kind == TokenKind.Dot && EndsSentence(_position);

    private bool EndsSentence(int at) =>
        _tokens[at].Kind == TokenKind.Dot && !EndsUntil(at) && (_tokens[at].TrailingTrivia.Length > 0 || at + 1 >= _tokens.Length - 1 || _tokens[at + 1].StartsLine);

    // The last dot of "s.d.".
    private bool EndsUntil(int at) => at > 2 && _tokens[at - 1].Is("d") && _tokens[at - 2].Kind == TokenKind.Dot && _tokens[at - 3].Is("s");

    private SyntaxToken ExpectStop()
    {
        if (Current.Kind == TokenKind.Dot)
        {
            return Take();
        }

        var at = Here();
        if (!_complained)
        {
            _diagnostics.Add(Catalogue.MissingStop, at, [new Fix("Tulis titik", "Write a full stop", [new TextEdit(at, ".")])]);
        }

        return Missing(TokenKind.Dot);
    }

    /// <summary>Runs a rule one level deeper; beyond the limit takes the rest as skipped instead.</summary>
    private bool EnterLevel()
    {
        if (_depth >= MaxDepth)
        {
            if (!_complained)
            {
                _diagnostics.Add(Catalogue.TooDeep, Current.Span, MaxDepth.ToString());
                _complained = true;
            }

            return false;
        }

        _depth++;
        return true;
    }

    private void LeaveLevel() => _depth--;
}
