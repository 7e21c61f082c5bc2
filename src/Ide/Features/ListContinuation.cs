using System.Globalization;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Ide.Features;

/// <summary>
/// What a new line begins with: the next letter of a list, the first one behind a colon, the next number behind a point, the bars of a table.
/// An empty item before it ends the list. Items and points that follow keep their letters and numbers.
/// </summary>
internal sealed class ListContinuation
{
    private const int ItemIndent = 3;

    private readonly SourceText _source;
    private readonly SyntaxTree _tree;
    private readonly int _lineStart;
    private readonly int _offset;

    // The words and marks up to the end of the line before, all and those on it.
    private readonly List<SyntaxToken> _before;
    private readonly List<SyntaxToken> _onLine;

    private ListContinuation(SyntaxTree tree, int line, int offset)
    {
        (_tree, _source, _offset, _lineStart) = (tree, tree.Source, offset, tree.Source.LineStart(line));
        _before = [.. tree.Root.Tokens().Where(token => !token.IsMissing && token.Kind != TokenKind.EndOfFile).TakeWhile(token => token.Span.Start < _lineStart)];
        _onLine = [.. _before.Where(token => token.Span.Start >= _source.LineStart(line - 1))];
    }

    /// <summary>The changes behind a line break; none where nothing is to be continued.</summary>
    /// <param name="tree">The text, with the line break.</param>
    /// <param name="offset">The place on the new line, behind the indent that the editor put there.</param>
    public static IReadOnlyList<TextEdit> After(SyntaxTree tree, int offset)
    {
        var line = tree.Source.LineOf(offset);
        return line > 0 && IsBlank(tree.Source, line) ? new ListContinuation(tree, line, offset).Edits() : [];
    }

    private IReadOnlyList<TextEdit> Edits()
    {
        if (_onLine.Count == 0)
        {
            return [];
        }

        if (IsEmptyItem() || (_onLine[0].Kind == TokenKind.Bar && _onLine.Count > 1 && _onLine.TrueForAll(token => token.Kind == TokenKind.Bar)))
        {
            return Instead(_source.LineStart(_source.LineOf(_onLine[0].Span.Start)), string.Empty);
        }

        return Beginning() is { } beginning ? Instead(_lineStart, beginning) : [];
    }

    private string? Beginning()
    {
        var last = _onLine[^1];
        if (_onLine[0] is { Kind: TokenKind.Bar, StartsLine: true })
        {
            return Bars();
        }

        // Behind the connective, the semicolon is what parts the items.
        var end = _onLine.FindLastIndex(token => !token.Is("dan") && !token.Is("atau") && token.Kind != TokenKind.Slash);
        return last.Kind switch
        {
            TokenKind.Colon => First(),
            TokenKind.Dot => NextPoint(),
            _ when end >= 0 && _onLine[end].Kind == TokenKind.Semicolon => NextItem(),
            _ => null,
        };
    }

    private string? NextItem() => LastLabel() is { Level: > 0 } label && Next(label) is { } next ? Labelled(ColumnOf(label), next, label.Stop.Text) : null;

    private string? First()
    {
        var label = LastLabel();
        var next = _source.LineOf(_offset) + 1;
        var isBegun = next < _source.LineCount && _tree.Root.Tokens().SkipWhile(token => token.Span.Start < _offset).FirstOrDefault(token => !token.IsMissing) is { } following
            && _source.LineOf(following.Span.Start) == next && (following.Kind == TokenKind.Bar || following.Text is "a" or "A" or "1");
        return isBegun ? null : (label?.Level, Member()) switch
        {
            (0, _) => Labelled(ColumnOf(label!) + ItemIndent, "a", "."),
            (1, _) => Labelled(ColumnOf(label!) + ItemIndent, "1", ")"),
            (2, _) => Labelled(ColumnOf(label!) + ItemIndent, "a", ")"),
            (null, TermDeclarationSyntax) => Labelled(ItemIndent, "a", "."),
            _ => null,
        };
    }

    private string? NextPoint() =>
        Member() is PointMemberSyntax { Point.Label: { Level: 0 } label } && IsBlank(_source, _source.LineOf(_offset) + 1) && Next(label) is { } next
            ? Labelled(ColumnOf(label), next, label.Stop.Text)
            : null;

    // The cells of the row above, empty.
    private string Bars()
    {
        var start = _source.LineStart(_source.LineOf(_onLine[0].Span.Start));
        var row = new char[_onLine[^1].Span.End - start];
        Array.Fill(row, ' ');
        _onLine.Where(token => token.Kind == TokenKind.Bar).ToList().ForEach(bar => row[bar.Span.Start - start] = '|');
        return new string(row).TrimEnd();
    }

    // A label and nothing behind it, where a list or the points may go on; "2026." at the beginning of a wrapped line is none.
    private bool IsEmptyItem() =>
        _onLine is [var mark, var stop] && IsLabel(mark, stop) && _before.Count > 2
        && (_before[^3].Kind is TokenKind.Colon or TokenKind.Semicolon or TokenKind.Dot || _before[^3].Is("dan") || _before[^3].Is("atau"));

    /// <summary>The last label of the element that the line before belongs to; null where it has none.</summary>
    private LabelSyntax? LastLabel()
    {
        var from = Member()?.Span.Start ?? 0;
        for (var i = _before.Count - 2; i >= 0 && _before[i].Span.Start >= from; i--)
        {
            if (_before[i].StartsLine && IsLabel(_before[i], _before[i + 1]))
            {
                return new LabelSyntax(_before[i], _before[i + 1]);
            }
        }

        return null;
    }

    private static bool IsLabel(SyntaxToken mark, SyntaxToken stop) =>
        mark.TrailingTrivia.Length == 0 && stop.Kind is TokenKind.Dot or TokenKind.CloseBracket
        && (mark.Kind == TokenKind.Number ? mark.Text.All(char.IsAsciiDigit) : mark.Text.Length == 1 && char.IsAsciiLetter(mark.Text[0]));

    private MemberSyntax? Member() => _tree.Root.Members.LastOrDefault(member => member.Span.Start <= _before[^1].Span.Start) switch
    {
        FaultyMemberSyntax faulty => faulty.Member,
        var member => member,
    };

    private static string? Next(LabelSyntax label) => label.Mark.Kind == TokenKind.Number
        ? int.TryParse(label.Mark.Text, CultureInfo.InvariantCulture, out var number) && number < int.MaxValue ? (number + 1).ToString(CultureInfo.InvariantCulture) : null
        : label.Mark.Text is "z" or "Z" ? null : ((char)(label.Mark.Text[0] + 1)).ToString();

    private int ColumnOf(LabelSyntax label) => label.Mark.Span.Start - _source.LineStart(_source.LineOf(label.Mark.Span.Start));

    private static string Labelled(int column, string mark, string stop) => $"{new string(' ', column)}{mark}{stop} ";

    private static bool IsBlank(SourceText source, int line) => line >= source.LineCount
        || string.IsNullOrWhiteSpace(source.Text[source.LineStart(line)..(line + 1 < source.LineCount ? source.LineStart(line + 1) : source.Text.Length)]);

    private IReadOnlyList<TextEdit> Instead(int from, string text) => TextEdits.Between(_source.Slice(TextSpan.FromBounds(from, _offset)), text, from);
}
