using Edaran.Compiler.Syntax;

namespace Edaran.Compiler.Formatting;

/// <summary>A token and how it follows the one before.</summary>
/// <param name="Token">The token.</param>
/// <param name="Gap">What stands before it.</param>
/// <param name="Indent">Column of a line that begins with it, or of the lines wrapped from here on.</param>
/// <param name="Together">How many characters from here on stay on one line where a line can hold them; 0 for no wish.</param>
internal readonly record struct LaidToken(SyntaxToken Token, Gap Gap, int Indent, int Together);

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

    /// <summary>Blanks up to the column given as indent: the bars of a table stand below each other.</summary>
    Tab,

    /// <summary>A new line.</summary>
    Line,
}

/// <summary>Decides for every token of an element what stands before it. Knows the house form and nothing of widths.</summary>
internal sealed class Layout
{
    /// <summary>Where the texts of header lines begin.</summary>
    public const int HeaderColumn = 12;

    private const int ItemIndent = 3;
    private const int DeclarationIndent = 2;
    private readonly List<LaidToken> _laid = [];
    private readonly Dictionary<SyntaxToken, int> _lines = [];
    private readonly HashSet<SyntaxToken> _columns = [];
    private readonly HashSet<SyntaxToken> _glued = [];
    private readonly Dictionary<SyntaxToken, int> _together = [];
    private readonly Dictionary<SyntaxToken, int> _tabs = [];

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
            TextHeaderSyntax or EnactedHeaderSyntax or UseHeaderSyntax or PeriodHeaderSyntax or RelationHeaderSyntax or ReviewHeaderSyntax => HeaderColumn,
            PointMemberSyntax => ItemIndent,
            ExampleSyntax => 4,
            ScopeHeaderSyntax or GuardedHeaderSyntax => HeaderColumn,
            _ => DeclarationIndent,
        };
        return Lay(member.Tokens().Where(t => !t.IsMissing), indent);
    }

    private void FindLines(SyntaxNode node, int indent)
    {
        if (node is TextHeaderSyntax or EnactedHeaderSyntax or UseHeaderSyntax or PeriodHeaderSyntax or RelationHeaderSyntax && node.Tokens().Skip(1).FirstOrDefault(t => !t.IsMissing) is { } text)
        {
            _columns.Add(text);
        }

        // Such a text takes its line and no other: wrapped, its rest would be read as something else.
        if (node is TextHeaderSyntax)
        {
            _glued.UnionWith(node.Tokens().Skip(2));
        }

        foreach (var child in node.Children.OfType<SyntaxNode>())
        {
            switch (child)
            {
                case PointSyntax point when node is not PointMemberSyntax:
                    _lines[point.Label.Mark] = indent + ItemIndent;
                    FindLines(child, indent + ItemIndent);
                    break;
                case TableSyntax table:
                    LayTable([table.Header, .. table.Rows], indent + ItemIndent);
                    break;
                case ExampleRowsSyntax rows:
                    LayTable([rows.Header, .. rows.Rows], DeclarationIndent);
                    break;
                case ExampleClauseSyntax:
                    _lines[child.Tokens()[0]] = DeclarationIndent;
                    FindLines(child, indent);
                    break;
                case not PointSyntax when child.Children is [LabelSyntax label, ..]:
                    AddItem(label.Mark, child, indent);
                    break;
                case ItemSyntax<DeclaredNameSyntax> or ItemSyntax<NameEntrySyntax> or ItemSyntax<DateSyntax> when node is not DatesSyntax && BeginsLine(node, child):
                    _lines[child.Tokens()[0]] = DeclarationIndent;
                    break;
                case DateSyntax or NumberSyntax or PointReferenceSyntax or ClockSyntax or LabelSyntax:
                    _glued.UnionWith(child.Tokens().Skip(1));
                    break;
                case ItemSyntax<ExpectationSyntax> or ItemSyntax<SyntaxNode>:
                    _together[child.Tokens()[0]] = ((SyntaxNode)child).Words.Length + 1;
                    FindLines(child, indent);
                    break;
                default:
                    FindLines(child, indent);
                    break;
            }
        }
    }

    /// <summary>Every row is a line, unwrapped, and the bars stand below each other.</summary>
    private void LayTable(TableRowSyntax[] rows, int indent)
    {
        var widths = rows.Max(r => r.InOrder.Count());
        var columns = Enumerable.Range(0, widths).Select(at => rows.Max(r => WidthOf(r.InOrder.ElementAtOrDefault(at).Cell))).ToList();
        foreach (var row in rows)
        {
            _lines[row.Bar] = indent;
            _glued.UnionWith(row.Tokens().Skip(1));
            var bar = indent;
            foreach (var (place, cell) in row.InOrder.Index())
            {
                bar += columns[place] + 3;
                _tabs[cell.Bar] = bar;
            }
        }
    }

    private static int WidthOf(SyntaxNode? cell)
    {
        var tokens = cell?.Tokens().Where(t => !t.IsMissing).ToList() ?? [];
        return tokens.Sum(t => t.Text.Length) + tokens.Zip(tokens.Skip(1), (before, token) => GapBefore(before, token, null) == Gap.None ? 0 : 1).Sum();
    }

    /// <summary>Whether a member of a declared list begins a line: every one where every one did, else only a first one that did.</summary>
    private static bool BeginsLine(SyntaxNode declaration, SyntaxNode member)
    {
        var members = declaration.Children.Where(c => c.GetType() == member.GetType()).ToList();
        return members[0].Tokens()[0].StartsLine && (members[0] == member || members.TrueForAll(m => m.Tokens()[0].StartsLine));
    }

    private void AddItem(SyntaxToken mark, SyntaxNode item, int indent)
    {
        _lines[mark] = indent + ItemIndent;
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
                _laid.Add(new LaidToken(token, Gap.Line, 0, 0));
            }
            else if (_lines.TryGetValue(token, out var column))
            {
                _laid.Add(new LaidToken(token, Gap.Line, column, 0));
                indent = column + (column == DeclarationIndent ? DeclarationIndent : ItemIndent);
            }
            else if (_tabs.TryGetValue(token, out var tab))
            {
                _laid.Add(new LaidToken(token, Gap.Tab, tab, 0));
            }
            else
            {
                _laid.Add(new LaidToken(token, GapOf(before, token, next), indent, _together.GetValueOrDefault(token)));
            }

            before = token;
        }

        return _laid;
    }

    private Gap GapOf(SyntaxToken before, SyntaxToken token, SyntaxToken? next)
    {
        var gap = _columns.Contains(token) ? Gap.Column : GapBefore(before, token, next);
        return gap == Gap.Blank && _glued.Contains(token) ? Gap.Glue : gap;
    }

    private static Gap GapBefore(SyntaxToken before, SyntaxToken token, SyntaxToken? next)
    {
        var apart = before.TrailingTrivia.Length > 0 || token.LeadingTrivia.Length > 0;
        if (before.Kind == TokenKind.Bar || token.Kind == TokenKind.Bar)
        {
            return Gap.Glue;
        }

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
