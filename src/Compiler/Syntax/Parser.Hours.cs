namespace Edaran.Compiler.Syntax;

/// <content>Hours of work.</content>
internal sealed partial class Parser
{
    private bool AtClock(int ahead = 0) => Peek(ahead).Is("pukul") || Peek(ahead).Kind == TokenKind.Clock;

    /// <summary>Whether <c>Jam kerja …</c> or <c>Jumlah jam kerja …</c> begins a sentence about hours here, not a heading over other sentences.</summary>
    private bool AtHours()
    {
        if (NameAhead(0).Length > 0 || !(At("jam", "kerja") || At("jumlah", "jam", "kerja")))
        {
            return false;
        }

        // "Jam kerja:" over a list is a heading unless its items begin with hours or days.
        return Peek(2).Kind != TokenKind.Colon || LabelAt(_position + 3).Ordinal == 0 || AtClock(5) || StartsTime(5);
    }

    private PredicateSyntax ParseHoursSentence()
    {
        if (Current.Is("jumlah"))
        {
            return ParseWeekHours();
        }

        var lead = TakeWords(2);
        var subject = ParseHoursSubject(out var bagi);
        return new HoursPredicateSyntax(lead, bagi, subject, TakeIf("adalah"));
    }

    private SubjectSyntax? ParseHoursSubject(out SyntaxToken? bagi)
    {
        bagi = TakeIf("bagi");
        Expects(0, People);
        var isSaid = bagi is not null || AtAny("seluruh", "semua", "setiap") || Current.Is("pada") || Current.Is("yang") || (CanStartName(0) && !AtClock());
        return isSaid && !StartsTime(0) ? ParseSubject() : null;
    }

    private WeekHoursPredicateSyntax ParseWeekHours()
    {
        var lead = TakeWords(3);
        var subject = ParseHoursSubject(out var bagi);
        var bound = AtBound(0) ? TakeBound() : MissingPhrase("paling sedikit");
        var time = ParseDuration();
        var per = TakePhrase("seminggu", "dalam seminggu", "setiap minggu", "per minggu") ?? MissingPhrase("seminggu");
        var net = Current.Kind == TokenKind.Comma && AtAhead(1, "tidak", "termasuk") && Peek(AtAhead(3, "jam") || AtAhead(3, "waktu") ? 4 : 3).Is("istirahat")
            ? TakeWords(AtAhead(3, "istirahat") ? 4 : 5)
            : null;
        return new WeekHoursPredicateSyntax(lead, bagi, subject, bound, time, per, net);
    }

    private KeywordSyntax MissingPhrase(string words)
    {
        ComplainExpected($"\"{words}\"", $"\"{words}\"");
        return MissingKeyword();
    }

    private BreaksTailSyntax? ParseBreaksTail(SyntaxToken? comma)
    {
        if (NameAhead(0).Length > 0)
        {
            return null;
        }

        if (TakePhrase("tanpa istirahat") is { } none)
        {
            return new BreaksTailSyntax(comma, none, null);
        }

        return TakePhrase("istirahat", "dengan istirahat", "waktu istirahat") is { } lead ? new BreaksTailSyntax(comma, lead, new BreaksSyntax(null, ParseWindowSeries())) : null;
    }

    /// <summary>Reads the cell of a table that says the breaks: <c>12.00–12.45</c>, several with <c>dan</c>, a dash for none.</summary>
    internal BreaksSyntax ParseBreaksCell() =>
        Current.Kind == TokenKind.Dash ? new BreaksSyntax(Take(), []) : new BreaksSyntax(null, ParseWindowSeries());

    /// <summary>Whether coming to work is spoken of here: <c>masuk paling cepat …</c>, <c>masuk antara pukul …</c>.</summary>
    private bool AtFlex() =>
        Current.Is("masuk") && NameAhead(0).Length == 0 && (AtAhead(1, "paling", "cepat") || AtAhead(1, "paling", "lambat") || Peek(1).Is("antara"));

    private FlexPredicateSyntax ParseFlex(KeywordSyntax modal)
    {
        var masuk = Take();
        if (TakeIf("antara") is { } antara)
        {
            return new FlexPredicateSyntax(modal, masuk, new FlexBandSyntax(null, null, null, null, antara, ParseWindow()));
        }

        var before = At("paling", "cepat") ? ParseFlexEnd("sebelum") : null;
        var dan = before is not null && Current.Is("dan") ? Take() : null;
        var after = At("paling", "lambat") ? ParseFlexEnd("sesudah") : null;
        if (dan is not null && after is null)
        {
            ComplainExpected("\"paling lambat\"", "\"paling lambat\"");
        }

        return new FlexPredicateSyntax(modal, masuk, new FlexBandSyntax(before, dan, after, TakePhrase("jam masuk") ?? MissingPhrase("jam masuk"), null, null));
    }

    private FlexEndSyntax ParseFlexEnd(string side)
    {
        var lead = TakeWords(2);
        var time = ParseDuration();
        return new FlexEndSyntax(lead, time, side == "sesudah" && Current.Is("setelah") ? Take() : ExpectWord(side));
    }

    private CreditPredicateSyntax ParseCredit(KeywordSyntax verb) => new(verb, ParseDuration(), ExpectWord("kerja"));

    private DurationSyntax ParseDuration()
    {
        var number = ParseNumber(takeUnit: false);
        if (!AtAny("jam", "menit"))
        {
            ComplainExpected("\"jam\" atau \"menit\"", "\"jam\" or \"menit\"");
            return new DurationSyntax(number, Missing(TokenKind.Word), null, null);
        }

        var unit = Take();
        var goesOn = unit.Is("jam") && Current.Kind == TokenKind.Number && Peek(1).Is("menit");
        var minutes = goesOn ? ParseNumber(takeUnit: false) : null;
        return new DurationSyntax(number, unit, minutes, goesOn ? Take() : null);
    }
}
