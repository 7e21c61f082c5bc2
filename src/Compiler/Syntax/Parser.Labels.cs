using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;

namespace Edaran.Compiler.Syntax;

/// <content>Labels of points and list items: only the one that is due counts inside an open sentence.</content>
internal sealed partial class Parser
{
    /// <summary>Whether a label that some open list waits for stands at a token.</summary>
    private bool IsDueLabel(int at)
    {
        if (_dueLabels.Count == 0 || at >= _limit || !_tokens[at].StartsLine)
        {
            return false;
        }

        var (level, ordinal) = LabelAt(at);
        return ordinal > 0 && _dueLabels.Contains((level, ordinal));
    }

    /// <summary>The label at a token: its level and place in order from 1, or place 0 when there is none.</summary>
    private (int Level, int Ordinal) LabelAt(int at)
    {
        if (at + 2 >= _tokens.Length || !_tokens[at].StartsLine || !FollowsLabelMark(at)
            || (at > 0 && (_tokens[at - 1].Is("angka") || _tokens[at - 1].Is("huruf"))))
        {
            return default;
        }

        var bracket = _tokens[at + 1].Kind == TokenKind.CloseBracket ? 2 : 0;
        var mark = _tokens[at];
        return mark.Kind == TokenKind.Number
            ? (bracket, int.TryParse(mark.Text, out var number) ? number : 0)
            : mark.Kind == TokenKind.Word && mark.Text.Length == 1 && char.IsAsciiLetter(mark.Text[0])
                ? (bracket + 1, char.ToLowerInvariant(mark.Text[0]) - 'a' + 1)
                : default;
    }

    /// <summary>Whether a dot or bracket closes the mark and text follows on the same line, or is about to.</summary>
    private bool FollowsLabelMark(int at) =>
        _tokens[at].TrailingTrivia.Length == 0
        && _tokens[at + 1].Kind is TokenKind.Dot or TokenKind.CloseBracket
        && _tokens[at + 1].TrailingTrivia.Length > 0
        && !_tokens[at + 2].StartsLine
        && (_tokens[at + 2].Kind != TokenKind.EndOfFile || _expectation is not null);

    private LabelSyntax TakeLabel()
    {
        var mark = _tokens[_position++];
        return new LabelSyntax(mark, _tokens[_position++]);
    }

    /// <summary>Whether a colon and the first label of a list stand here.</summary>
    private bool AtList() => Current.Kind == TokenKind.Colon && _position + 1 < _limit && LabelAt(_position + 1) is { Ordinal: 1, Level: > 0 };

    /// <summary>Reads the items of a list: each from its label to the next that is due.</summary>
    private ImmutableArray<T> ParseItems<T>(Func<LabelSyntax, T> parseItem)
    {
        var items = ImmutableArray.CreateBuilder<T>();
        var (level, _) = LabelAt(_position);
        if (!EnterLevel())
        {
            return [];
        }

        for (var ordinal = 1; _position < _limit && LabelAt(_position) == (level, ordinal); ordinal++)
        {
            var label = TakeLabel();
            _dueLabels.Push((level, ordinal + 1));
            items.Add(parseItem(label));
            _dueLabels.Pop();
        }

        LeaveLevel();
        return items.ToImmutable();
    }

    /// <summary>Reads a list whose items are joined to one series or condition.</summary>
    private ImmutableArray<ItemSyntax<T>> ParseJoinedItems<T>(Func<T> parseValue, out Connective connective)
        where T : SyntaxNode
    {
        var found = Connective.None;
        var items = ParseItems(label =>
        {
            var value = parseValue();
            var separator = TakeItemSeparator();
            found = Join(found, separator);
            return new ItemSyntax<T>(label, value, separator);
        });
        if (items.Length > 1 && found == Connective.None)
        {
            _diagnostics.Add(Catalogue.ListConnective, items[0].Label!.Span);
        }

        connective = found;
        return items;
    }

    /// <summary>Takes what parts an item from the next. What ends the item of a list around this one is left to that.</summary>
    private KeywordSyntax? TakeItemSeparator()
    {
        var next = _position + 1 + AtConnective(1);
        return IsDueLabel(next) && LabelAt(next) != _dueLabels.Peek() ? null : TakeListSeparator();
    }

    /// <summary>Takes <c>;</c>, <c>; dan</c>, <c>; atau</c>, <c>; dan/atau</c> or a comma in their place.</summary>
    private KeywordSyntax? TakeListSeparator()
    {
        if (Current.Kind is not (TokenKind.Semicolon or TokenKind.Comma))
        {
            return null;
        }

        var words = ImmutableArray.CreateBuilder<SyntaxToken>();
        words.Add(Take());
        while (AtConnective() > 0 && words.Count < 4)
        {
            words.AddRange(TakeWords(AtConnective()).WordTokens);
        }

        return new KeywordSyntax(words.ToImmutable());
    }
}
