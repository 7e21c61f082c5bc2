using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Syntax;

/// <content>Files: their kind, header lines and elements, each read in a window of its own.</content>
internal sealed partial class Parser
{
    /// <summary>Reads the whole text.</summary>
    public UnitSyntax ParseUnit()
    {
        var kind = At("surat", "edaran") ? UnitKind.Letter
            : At("kamus") ? UnitKind.Kamus
            : At("kalender") ? UnitKind.Calendar
            : At("kontrak", "perubahan") ? UnitKind.Contract
            : UnitKind.Unknown;
        _inContract = kind == UnitKind.Contract;
        KeywordSyntax? keyword = null;
        TextSyntax? title = null;
        if (kind == UnitKind.Unknown)
        {
            ReportUnknownUnit();
        }
        else
        {
            keyword = TakeWords(HasPoints(kind) ? 2 : 1);
            title = ParseTitle(kind, keyword);
        }

        var members = ParseMembers(kind);
        return new UnitSyntax(kind, keyword, title, members, _tokens[^1]);
    }

    private static bool HasPoints(UnitKind kind) => kind is UnitKind.Letter or UnitKind.Contract;

    private void ReportUnknownUnit()
    {
        if (_tokens.Length == 1)
        {
            _diagnostics.Add(Catalogue.EmptyFile, new TextSpan(0, 0));
        }
        else
        {
            _diagnostics.Add(Catalogue.UnknownUnit, Current.Span);
        }
    }

    private TextSyntax ParseTitle(UnitKind kind, KeywordSyntax keyword)
    {
        var title = TakeLine();
        if (title.WordTokens.IsEmpty)
        {
            var what = kind == UnitKind.Letter ? Localized.Both("nomor surat", "number") : Localized.Both("namanya", "name");
            _diagnostics.Add(Catalogue.MissingTitle, keyword.Span, keyword.Words, what);
        }

        return title;
    }

    /// <summary>Takes what is left of the line.</summary>
    private TextSyntax TakeLine()
    {
        var words = ImmutableArray.CreateBuilder<SyntaxToken>();
        while (!AtEnd && !Current.StartsLine)
        {
            words.Add(Take());
        }

        return new TextSyntax(words.ToImmutable());
    }

    private ImmutableArray<MemberSyntax> ParseMembers(UnitKind kind)
    {
        var members = ImmutableArray.CreateBuilder<MemberSyntax>();
        var end = _tokens.Length - 1;
        var inHeader = !IsBelowHeader;
        var duePoint = 1;
        while (_position < end)
        {
            _complained = kind == UnitKind.Unknown;
            _limit = FindLimit(kind, inHeader, duePoint, end);
            if (LeavesOut(kind))
            {
                LeaveOut(ref inHeader, ref duePoint);
                continue;
            }

            var start = _position;
            var member = ParseMember(kind, ref inHeader, ref duePoint);
            members.Add(member);
            if (_position == start)
            {
                members[^1] = new SkippedMemberSyntax(new SkippedSyntax([_tokens[_position++]]));
            }
        }

        _limit = end;
        return members.ToImmutable();
    }

    /// <summary>Where the element that begins here must end at the latest: before the next that opens at the start of a line.</summary>
    private int FindLimit(UnitKind kind, bool inHeader, int duePoint, int end)
    {
        // A point may be wrapped before any word, also where it is the first element.
        inHeader &= LabelAt(_position) is not { Level: 0, Ordinal: > 0 };
        var isExample = _tokens[_position].Is("contoh");
        var isHeader = inHeader && OpensHeader(_position);
        var due = LabelAt(_position) is { Level: 0, Ordinal: var own and > 0 } ? own + 1 : duePoint;
        if (_found.Limit <= _position || _found.Asked != (isExample, inHeader, isHeader, due))
        {
            _found = ((isExample, inHeader, isHeader, due), SearchLimit(kind, isExample, inHeader, isHeader, due, end));
        }

        return _found.Limit;
    }

    private int SearchLimit(UnitKind kind, bool isExample, bool inHeader, bool isHeader, int due, int end)
    {
        for (var at = _position + 1; at < end; at++)
        {
            if (!_tokens[at].StartsLine)
            {
                continue;
            }

            // A header line may wrap, but not past a blank line: behind it "X meliputi Y" may stand, which no word opens.
            if ((isHeader && _tokens[at].AfterBlankLine) || OpensElement(at, isExample) || (inHeader && OpensHeader(at)) || (kind == UnitKind.Calendar && OpensCalendarElement(at)))
            {
                return at;
            }

            if (HasPoints(kind) && LabelAt(at) is { Level: 0, Ordinal: var ordinal and > 0 } && (ordinal == due || EndsSentence(at - 1) || EndsRow(at - 1) || isHeader))
            {
                return at;
            }
        }

        return end;
    }

    // Whatever its number, no label stands in a sentence right behind the rows of a table.
    private bool EndsRow(int at) => _tokens[at].Kind == TokenKind.Bar;

    private bool OpensElement(int at, bool inExample)
    {
        var token = _tokens[at];
        if (token.Kind != TokenKind.Word || !SyntaxFacts.OpensElement(token.Text))
        {
            return OpensAnnex(at);
        }

        // A declared name is no element ("keadaan darurat" inside a sentence), but where it is declared it is.
        var name = _names.Match(_tokens, at, _tokens.Length - 1).Length;
        if (name > 1 && _tokens[at + name].Kind is not (TokenKind.Colon or TokenKind.OpenBracket))
        {
            return false;
        }

        return !(inExample && token.Is("moda") && (_tokens[at - 1].Kind == TokenKind.Semicolon || _tokens[at - 1].Is("diketahui")));
    }

    private bool OpensHeader(int at) =>
        _tokens[at].Kind == TokenKind.Word && (SyntaxFacts.OpensHeader(_tokens[at].Text) || OpensRelation(at) || OpensGuarded(at));

    private bool OpensCalendarElement(int at) =>
        (_tokens[at].Is("hari") && (_tokens[at + 1].Is("libur") || _tokens[at + 1].Is("kerja"))) || (_tokens[at].Is("cuti") && _tokens[at + 1].Is("bersama"));

    private MemberSyntax ParseMember(UnitKind kind, ref bool inHeader, ref int duePoint)
    {
        if (Current.StartsLine && OpensHeader(_position) && !(kind == UnitKind.Calendar && Current.Is("masa")))
        {
            return ParseHeader(inHeader);
        }

        var wasHeader = inHeader;
        inHeader = false;
        if (HasPoints(kind) && LabelAt(_position) is { Level: 0, Ordinal: > 0 and var ordinal })
        {
            if (ordinal != duePoint)
            {
                var mark = _tokens[_position];
                _diagnostics.Add(Catalogue.WrongLabel, mark.Span, [Fix.Replace(mark.Span, duePoint.ToString())], mark.Text + ".", duePoint + ".");
            }

            duePoint = ordinal + 1;
            return _inContract ? ParsePromisePoint(ordinal) : ParsePoint(ordinal);
        }

        if (Current.Is("contoh"))
        {
            return ParseExample();
        }

        if (Current.Is("imbauan"))
        {
            return ParseSoft();
        }

        if (kind == UnitKind.Letter && OpensAnnex(_position))
        {
            return ParseAnnex();
        }

        if (ParseDeclaration(kind) is { } declaration)
        {
            return declaration;
        }

        inHeader = wasHeader;
        if (HasPoints(kind) && !_complained && (StatesRule() || StatesPromise()))
        {
            ReportNoNumber(duePoint);
        }

        return new SkippedMemberSyntax(SkipMember());
    }

    /// <summary>Whether what begins here looks like a sentence of a letter.</summary>
    private bool StatesRule()
    {
        for (var ahead = 0; _position + ahead < _limit && !EndsSentence(_position + ahead); ahead++)
        {
            if (ahead > 0 && IsModal(ahead))
            {
                return true;
            }
        }

        return false;
    }

    private void ReportNoNumber(int number)
    {
        var at = new TextSpan(Current.Span.Start, 0);
        _diagnostics.Add(Catalogue.NoNumber, Current.Span, [new Fix($"Tulis \"{number}.\" di depannya", $"Write \"{number}.\" before it", [new TextEdit(at, $"{number}. ")])], $"{number}");
        _complained = true;
    }

    private SkippedSyntax SkipMember()
    {
        var skipped = SkipToEnd(stopAtSemicolon: false);
        var stop = Current.Kind == TokenKind.Dot ? [Take()] : ImmutableArray<SyntaxToken>.Empty;
        return new SkippedSyntax([.. skipped?.Skipped ?? [], .. stop]);
    }

    private PointMemberSyntax ParsePoint(int ordinal)
    {
        var label = TakeLabel();
        _dueLabels.Push((0, ordinal + 1));
        var point = new PointSyntax(label, ParseSentence(Opening.Sentence, ModalKind.Must));
        _dueLabels.Pop();
        return new PointMemberSyntax(point);
    }

    private SoftMemberSyntax ParseSoft()
    {
        var keyword = Take();
        return new SoftMemberSyntax(keyword, TakeIf(TokenKind.Colon), ParseSoftText());
    }

    private TextSyntax ParseSoftText()
    {
        var words = ImmutableArray.CreateBuilder<SyntaxToken>();
        while (!AtEnd && !(words.Count > 0 && (Current.AfterBlankLine || (EndsSentence(_position - 1) && Current.StartsLine))))
        {
            words.Add(Take());
        }

        return new TextSyntax(words.ToImmutable());
    }

    private MemberSyntax ParseHeader(bool inHeader)
    {
        if (!inHeader)
        {
            _diagnostics.Add(Catalogue.MisplacedHeader, Current.Span, Current.Text);
        }

        if (Current.Is("berlaku"))
        {
            return Peek(1).Is("bagi") ? ParseScope() : ParsePeriod();
        }

        if (Current.Is("ditetapkan"))
        {
            return ParseEnacted();
        }

        if (AtAny("kamus", "kalender"))
        {
            return ParseUse();
        }

        if (OpensGuarded(_position))
        {
            return ParseGuarded();
        }

        if (Current.Is("ditinjau"))
        {
            return ParseReviewHeader();
        }

        if (OpensRelation(_position))
        {
            return ParseRelationHeader();
        }

        var keyword = Take();
        var text = TakeLine();
        ReportEmpty(keyword, text);
        return new TextHeaderSyntax(keyword, text);
    }

    private void ReportEmpty(SyntaxToken keyword, TextSyntax text)
    {
        if (text.WordTokens.IsEmpty)
        {
            _diagnostics.Add(Catalogue.MissingTitle, keyword.Span, keyword.Text, Localized.Both("isinya", "text"));
        }
    }

    private EnactedHeaderSyntax ParseEnacted()
    {
        var keyword = Take();
        var date = SyntaxFacts.MonthOf(Current.Text) > 0 ? ParseMonthAlone() : ParseDate();
        var oleh = TakeIf("oleh");
        var by = oleh is null ? null : TakeLine();
        return new EnactedHeaderSyntax(keyword, date, oleh, by);
    }

    /// <summary>Reads a date of which only the month is known.</summary>
    private DateSyntax ParseMonthAlone() =>
        new(null, null, Missing(TokenKind.Number), Take(), Current.Kind == TokenKind.Number ? Take() : null);

    private UseHeaderSyntax ParseUse()
    {
        var keyword = Take();
        var names = ParseUnitNames();
        ReportEmpty(keyword, names[0].Value);
        return new UseHeaderSyntax(keyword, names);
    }

    private ImmutableArray<ItemSyntax<TextSyntax>> ParseUnitNames()
    {
        var names = ImmutableArray.CreateBuilder<ItemSyntax<TextSyntax>>();
        do
        {
            var words = ImmutableArray.CreateBuilder<SyntaxToken>();
            while (!AtEnd && (!Current.StartsLine || names.Count > 0) && Current.Kind != TokenKind.Semicolon)
            {
                words.Add(Take());
            }

            var separator = Current.Kind == TokenKind.Semicolon ? TakeWords(1) : null;
            names.Add(new ItemSyntax<TextSyntax>(null, new TextSyntax(words.ToImmutable()), separator));
        }
        while (names[^1].Separator is not null);
        return names.ToImmutable();
    }

    private PeriodHeaderSyntax ParsePeriod()
    {
        var keyword = Take();
        var parts = ImmutableArray.CreateBuilder<ItemSyntax<PeriodPartSyntax>>();
        do
        {
            var part = ParsePeriodPart();
            parts.Add(new ItemSyntax<PeriodPartSyntax>(null, part, Current.Kind == TokenKind.Semicolon ? TakeWords(1) : null));
        }
        while (parts[^1].Separator is not null && !AtEnd);
        return new PeriodHeaderSyntax(keyword, parts.ToImmutable());
    }

    private PeriodPartSyntax ParsePeriodPart()
    {
        if (!Current.Is("tahap"))
        {
            return new PeriodPartSyntax(null, null, null, ParseTimePhrase());
        }

        var tahap = Take();
        var stage = ParseNewName(static () => false);
        var colon = Expect(TokenKind.Colon, "\":\" setelah nama tahap", "\":\" behind the name of the stage");
        return new PeriodPartSyntax(tahap, stage, colon, ParseTimePhrase());
    }

    private ScopeHeaderSyntax ParseScope()
    {
        var keyword = TakeWords(2);
        return new ScopeHeaderSyntax(keyword, ParseSubject(), TakeIf(TokenKind.Dot));
    }
}
