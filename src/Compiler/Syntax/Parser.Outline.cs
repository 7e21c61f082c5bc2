namespace Edaran.Compiler.Syntax;

/// <content>Reading a text without names for what it declares: its sentences, most of a letter, are left out.</content>
internal sealed partial class Parser
{
    private bool _leavesOutSentences;

    /// <summary>Reads the header lines and declarations alone; they are those of the whole text.</summary>
    public UnitSyntax ParseOutline()
    {
        _leavesOutSentences = true;
        return ParseUnit();
    }

    // Whether the element that begins here and all that stands in its window declare nothing. A point or an example may end before its window
    // does, and a declaration stand behind it, even on the same line: so only where no word opens one.
    private bool LeavesOut(UnitKind kind)
    {
        if (!_leavesOutSentences || !HasPoints(kind) || !(LabelAt(_position) is { Level: 0, Ordinal: > 0 } || Current.Is("contoh")))
        {
            return false;
        }

        for (var at = _position + 1; at < _limit; at++)
        {
            var token = _tokens[at];
            if ((token.Kind == TokenKind.Word && (SyntaxFacts.OpensElement(token.Text) || token.Is("meliputi") || OpensAnnex(at)))
                || (token.StartsLine && (OpensHeader(at) || LabelAt(at) is { Level: 0, Ordinal: > 0 })))
            {
                return false;
            }
        }

        return true;
    }

    private void LeaveOut(ref bool inHeader, ref int duePoint)
    {
        inHeader = false;
        duePoint = LabelAt(_position) is { Ordinal: > 0 and var ordinal } ? ordinal + 1 : duePoint;
        _position = _limit;
    }
}
