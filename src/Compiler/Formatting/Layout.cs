using Edaran.Compiler.Syntax;

namespace Edaran.Compiler.Formatting;

/// <summary>A token and how it follows the one before.</summary>
/// <param name="Token">The token.</param>
/// <param name="Gap">What stands before it.</param>
/// <param name="Indent">Column of a line that begins with it, or of the lines wrapped from here on.</param>
internal readonly record struct LaidToken(SyntaxToken Token, Gap Gap, int Indent);

/// <summary>What stands between two tokens.</summary>
internal enum Gap
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>One blank, where a line may break.</summary>
    Blank,

    /// <summary>One blank, where a line may not break: a word at the start of a line could open an element or a point.</summary>
    Glue,

    /// <summary>Blanks up to the column of the header texts.</summary>
    Column,

    /// <summary>A new line.</summary>
    Line,
}

/// <summary>Decides for every token of an element what stands before it. Knows the house form and nothing of widths.</summary>
internal sealed class Layout(UnitSyntax unit)
{
    /// <summary>Where the texts of header lines begin.</summary>
    public const int HeaderColumn = 12;

    private const int ItemIndent = 3;
    private readonly List<LaidToken> _laid = [];
    private readonly Dictionary<SyntaxToken, int> _lines = [];
    private readonly HashSet<SyntaxToken> _columns = [];

    /// <summary>The first line of a unit.</summary>
    public IReadOnlyList<LaidToken> Of(UnitSyntax root)
    {
        var first = root.Children.Where(c => c is KeywordSyntax or TextSyntax).SelectMany(c => c.Tokens());
        return Lay(first, indent: 0);
    }

    /// <summary>One element.</summary>
    public IReadOnlyList<LaidToken> Of(MemberSyntax member)
    {
        FindLines(member, indent: 0);
        var indent = member switch
        {
            TextHeaderSyntax or EnactedHeaderSyntax or UseHeaderSyntax or PeriodHeaderSyntax => HeaderColumn,
            PointMemberSyntax => ItemIndent,
            ExampleSyntax => 4,
            ScopeHeaderSyntax => HeaderColumn,
            _ => 2,
        };
        return Lay(member.Tokens().Where(t => !t.IsMissing), indent);
    }

    private void FindLines(SyntaxNode node, int indent)
    {
        if (node is TextHeaderSyntax or EnactedHeaderSyntax or UseHeaderSyntax or PeriodHeaderSyntax && node.Tokens().Skip(1).FirstOrDefault() is { } text)
        {
            _columns.Add(text);
        }

        foreach (var child in node.Children.OfType<SyntaxNode>())
        {
            switch (child)
            {
                case ExampleClauseSyntax:
                    _lines[child.Tokens().First()] = 2;
                    FindLines(child, indent);
                    break;
                case PointSyntax point when node is not PointMemberSyntax:
                    _lines[point.Label.Mark] = indent + ItemIndent;
                    FindLines(child, indent + ItemIndent);
                    break;
                case ItemSyntax<NameSyntax> { Label: { } label }:
                    AddItem(label, child, indent);
                    break;
                case ItemSyntax<ConditionSyntax> { Label: { } label }:
                    AddItem(label, child, indent);
                    break;
                case ItemSyntax<TextSyntax> { Label: { } label }:
                    AddItem(label, child, indent);
                    break;
                default:
                    FindLines(child, indent);
                    break;
            }
        }
    }

    private void AddItem(LabelSyntax label, SyntaxNode item, int indent)
    {
        _lines[label.Mark] = indent + ItemIndent;
        FindLines(item, indent + ItemIndent);
    }

    private List<LaidToken> Lay(IEnumerable<SyntaxToken> tokens, int indent)
    {
        SyntaxToken? before = null;
        var all = tokens.ToList();
        for (var i = 0; i < all.Count; i++)
        {
            var token = all[i];
            var next = i + 1 < all.Count ? all[i + 1] : null;
            if (before is null)
            {
                _laid.Add(new LaidToken(token, Gap.Line, 0));
            }
            else if (_lines.TryGetValue(token, out var column))
            {
                _laid.Add(new LaidToken(token, Gap.Line, column));
                indent = unit.Kind == UnitKind.Letter && column == 2 ? 4 : column + ItemIndent;
            }
            else
            {
                _laid.Add(new LaidToken(token, _columns.Contains(token) ? Gap.Column : GapBefore(before, token, next), indent));
            }

            before = token;
        }

        return _laid;
    }

    private static Gap GapBefore(SyntaxToken before, SyntaxToken token, SyntaxToken? next)
    {
        var apart = before.TrailingTrivia.Length > 0 || token.LeadingTrivia.Length > 0;
        if (token.Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.CloseBracket or TokenKind.Percent
            || (token.Kind is TokenKind.Dot or TokenKind.Colon && before.Kind is not TokenKind.Dot)
            || before.Kind == TokenKind.OpenBracket)
        {
            return Gap.None;
        }

        if (!apart && before.Kind is not (TokenKind.Comma or TokenKind.Semicolon))
        {
            return Gap.None;
        }

        return OpensWhenFirst(token, next) ? Gap.Glue : Gap.Blank;
    }

    /// <summary>Whether a token at the start of a line could be taken for the opening of something else.</summary>
    private static bool OpensWhenFirst(SyntaxToken token, SyntaxToken? next) =>
        (token.Kind == TokenKind.Word && (SyntaxFacts.OpensElement(token.Text) || SyntaxFacts.OpensHeader(token.Text) || token.Is("hari") || token.Is("cuti")))
        || (next?.Kind is TokenKind.Dot or TokenKind.CloseBracket && (token.Kind == TokenKind.Number || token.Text.Length == 1));
}
