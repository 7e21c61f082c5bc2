using System.Collections.Immutable;
using Edaran.Compiler.Symbols;

namespace Edaran.Compiler.Syntax;

/// <content>Numbers, dates, hours and time phrases.</content>
internal sealed partial class Parser
{
    private const NameKinds Periods = NameKinds.Season | NameKinds.Stage | NameKinds.YesNoFact | NameKinds.Term;

    private static readonly string[] NumberUnits = ["persen", "orang", "tahun", "bulan", "minggu", "hari", "jam", "menit"];

    private NumberSyntax ParseNumber(bool takeUnit)
    {
        var number = Current.Kind is TokenKind.Number or TokenKind.Clock || SyntaxFacts.NumberOf(Current.Text) >= 0
            ? Take()
            : Expect(TokenKind.Number, "sebuah angka", "a number");
        var spelled = Current.Kind == TokenKind.OpenBracket ? TakeSpelledNumber() : null;
        var unit = takeUnit && !number.IsMissing ? TakeUnit() : null;
        return new NumberSyntax(number, spelled, unit);
    }

    /// <summary>Takes <c>(empat puluh lima)</c>.</summary>
    private KeywordSyntax? TakeSpelledNumber()
    {
        var length = 1;
        while (Peek(length).Kind == TokenKind.Word)
        {
            length++;
        }

        return length > 1 && Peek(length).Kind == TokenKind.CloseBracket ? TakeWords(length + 1) : null;
    }

    private KeywordSyntax? TakeUnit()
    {
        if (Current.Kind == TokenKind.Percent)
        {
            return TakeWords(1);
        }

        var declared = AtEnd ? 0 : _names.MatchUnit(_tokens, _position, _limit);
        return declared > 0 ? TakeWords(declared) : TakePhrase(NumberUnits);
    }

    private bool AtSpelledDate() =>
        SyntaxFacts.WeekdayOf(Current.Text) >= 0 && (Peek(1).Kind == TokenKind.Number || (Peek(1).Kind == TokenKind.Comma && Peek(2).Kind == TokenKind.Number));

    private DateSyntax ParseDate()
    {
        var weekday = SyntaxFacts.WeekdayOf(Current.Text) >= 0 ? Take() : null;
        var comma = weekday is null ? null : TakeIf(TokenKind.Comma);
        var day = Expect(TokenKind.Number, "tanggal, misalnya \"24 Maret 2025\"", "a date, such as \"24 Maret 2025\"");
        var month = !day.IsMissing && Current.Kind == TokenKind.Word && IsMonthLike() ? Take() : null;
        var year = month is not null && Current.Kind == TokenKind.Number ? Take() : null;
        return new DateSyntax(weekday, comma, day, month, year);
    }

    /// <summary>Whether the word here is a month, or stands where one must: before a year, on the line of the day.</summary>
    private bool IsMonthLike() =>
        SyntaxFacts.MonthOf(Current.Text) > 0
        || (!Current.StartsLine && Peek(1).Kind == TokenKind.Number && Peek(1).Text.Length == 4 && !SyntaxFacts.EndsName(Current.Text));

    private ClockSyntax ParseClock()
    {
        var pukul = TakeIf("pukul");
        var clock = Expect(TokenKind.Clock, "jam, misalnya \"07.30\"", "a time of day, such as \"07.30\"");
        return new ClockSyntax(pukul, clock, AtAny("WIB", "WITA", "WIT") ? Take() : null);
    }

    private WindowSyntax ParseWindow()
    {
        var from = ParseClock();
        return new WindowSyntax(from, TakeUntil() ?? MissingUntil(), ParseClock());
    }

    /// <summary>Takes <c>sampai dengan</c>, <c>s.d.</c>, <c>hingga</c> or a dash.</summary>
    private KeywordSyntax? TakeUntil()
    {
        if (Current.Is("s") && Peek(1).Kind == TokenKind.Dot && Peek(2).Is("d") && Peek(3).Kind == TokenKind.Dot)
        {
            return TakeWords(4);
        }

        return Current.Kind == TokenKind.Dash ? TakeWords(1) : TakePhrase("sampai dengan", "sampai", "hingga");
    }

    /// <summary>Whether a time phrase begins some tokens ahead.</summary>
    private bool StartsTime(int ahead)
    {
        if (Peek(ahead).Is("selama"))
        {
            return true;
        }

        if (Peek(ahead).Is("sejak") || Peek(ahead).Is("mulai") || Peek(ahead).Is("sebelum") || Peek(ahead).Is("sesudah") || Peek(ahead).Is("setelah"))
        {
            return StartsDay(ahead + (Peek(ahead + 1).Is("tanggal") ? 2 : 1));
        }

        if (AtAhead(ahead, "sampai", "dengan"))
        {
            return StartsDay(ahead + (Peek(ahead + 2).Is("tanggal") ? 3 : 2));
        }

        if (Peek(ahead).Is("setiap") || Peek(ahead).Is("pada") || Peek(ahead).Is("di"))
        {
            return StartsNamedTime(ahead + 1);
        }

        return Peek(ahead).Is("hari") ? StartsNamedTime(ahead) : Peek(ahead).Is("tanggal") && StartsDay(ahead + 1);
    }

    /// <summary>Behind <c>pada</c> or <c>setiap</c>: a day, date, month or season.</summary>
    private bool StartsNamedTime(int ahead)
    {
        Expects(ahead, NameKinds.Season | NameKinds.Stage);
        var token = Peek(ahead);
        if (token.Is("hari"))
        {
            return !AtAhead(ahead, "hari", "yang", "sama");
        }

        return token.Is("tanggal") || token.Is("bulan") || token.Is("tahap") || SyntaxFacts.WeekdayOf(token.Text) >= 0
            || StartsDay(ahead) || (NameAhead(ahead).Kinds & (NameKinds.Season | NameKinds.Stage)) != NameKinds.None;
    }

    /// <summary>Whether a date or a month with its year stands ahead.</summary>
    private bool StartsDay(int ahead)
    {
        var token = Peek(ahead);
        if (token.Kind != TokenKind.Number)
        {
            return SyntaxFacts.MonthOf(token.Text) > 0
                || (SyntaxFacts.WeekdayOf(token.Text) >= 0 && (Peek(ahead + 1).Kind == TokenKind.Number || Peek(ahead + 2).Kind == TokenKind.Number));
        }

        var next = Peek(ahead + 1);
        return SyntaxFacts.MonthOf(next.Text) > 0 || next.Kind is TokenKind.Comma or TokenKind.Dash || AtConnective(ahead + 1) > 0 || next.Is("sampai") || next.Is("s")
            || (next.Kind == TokenKind.Word && Peek(ahead + 2) is { Kind: TokenKind.Number, Text.Length: 4 });
    }

    private TimePhraseSyntax ParseTimePhrase()
    {
        var lead = TakeTimeLead();
        var time = ParseTime();
        var free = Current.Kind == TokenKind.Comma && AtAhead(1, "termasuk", "hari", "libur") ? TakeWords(4) : TakePhrase("termasuk hari libur");
        return new TimePhraseSyntax(lead, time, free);
    }

    private KeywordSyntax? TakeTimeLead()
    {
        var length = AtAny("selama", "setiap", "pada", "di") ? 1 : 0;
        if (Peek(length).Is("hari") && LooksLikeWeekday(length + 1))
        {
            length++;
        }
        else if (Peek(length).Is("tanggal") || (Peek(length).Is("bulan") && SyntaxFacts.MonthOf(Peek(length + 1).Text) > 0))
        {
            length++;
        }

        return length > 0 ? TakeWords(length) : null;
    }

    private TimeSyntax ParseTime()
    {
        if (Current.Is("hari"))
        {
            var day = TakePhrase("hari kerja", "hari libur") ?? TakeWords(1);
            var selain = AtAny("selain", "kecuali") ? Peek(1).Is("hari") && LooksLikeWeekday(2) ? TakeWords(2) : LooksLikeWeekday(1) ? TakeWords(1) : null : null;
            return new DayClassSyntax(day, selain, selain is null ? null : ParseWeekdays());
        }

        if (AtAny("sejak", "mulai", "sebelum", "sesudah", "setelah") || At("sampai", "dengan"))
        {
            return ParseOpenRange();
        }

        if (LooksLikeWeekday(0) && !AtSpelledDate())
        {
            return ParseWeekdays();
        }

        if (Current.Is("tahap") || AtName(Periods | NameKinds.Fact))
        {
            return new NamedTimeSyntax(TakeIf("tahap"), ParseName(Periods, "nama masa", "the name of a season"));
        }

        if (Current.Kind == TokenKind.Number || AtSpelledDate() || SyntaxFacts.MonthOf(Current.Text) > 0)
        {
            return ParseDays();
        }

        return new NamedTimeSyntax(null, ParseName(Periods, "waktu, misalnya \"24 Maret 2025\"", "a time, such as \"24 Maret 2025\""));
    }

    private DateRangeSyntax ParseOpenRange()
    {
        var word = TakeRangeWord();
        var day = ParseOneDay();
        if (word.WordTokens[0].Is("sebelum") || word.WordTokens[0].Is("sampai"))
        {
            return new DateRangeSyntax(null, null, word, day);
        }

        var open = TakeOpenEnd();
        var until = open ?? TakeUntil();
        return new DateRangeSyntax(word, day, until, until is not null && open is null && AtDay() ? ParseOneDay() : null);
    }

    private bool AtDay() => StartsDay(0) || Current.Kind == TokenKind.Number || At("tanggal");

    private KeywordSyntax TakeRangeWord()
    {
        var length = At("sampai", "dengan") ? 2 : 1;
        return TakeWords(length + (Peek(length).Is("tanggal") ? 1 : 0));
    }

    /// <summary>Takes an end that is not yet known: <c>sampai dengan dicabut</c>, <c>sampai dengan ada ketentuan lebih lanjut</c>.</summary>
    private KeywordSyntax? TakeOpenEnd() =>
        TakePhrase("sampai dengan ada ketentuan lebih lanjut", "sampai dengan ditetapkan kemudian", "sampai dengan dicabut");

    /// <summary>Reads a date or a month where one must stand.</summary>
    private TimeSyntax ParseOneDay()
    {
        if (SyntaxFacts.MonthOf(Current.Text) > 0)
        {
            return ParseMonth();
        }

        return new DatesSyntax([new ItemSyntax<DateSyntax>(null, ParseDate(), null)]);
    }

    private MonthSyntax ParseMonth()
    {
        var month = Take();
        return new MonthSyntax(month, Current.Kind == TokenKind.Number ? Take() : null);
    }

    /// <summary>Reads dates in a series, or a range of dates or months.</summary>
    private TimeSyntax ParseDays()
    {
        var first = SyntaxFacts.MonthOf(Current.Text) > 0 ? ParseMonth() : (TimeSyntax)ParseDates();
        if (TakeOpenEnd() is { } open)
        {
            return new DateRangeSyntax(null, first, open, null);
        }

        var until = TakeUntil();
        if (until is null)
        {
            return first;
        }

        if (At("tanggal"))
        {
            until = new KeywordSyntax([.. until.WordTokens, Take()]);
        }

        return new DateRangeSyntax(null, first, until, ParseOneDay());
    }

    private DatesSyntax ParseDates()
    {
        var items = ImmutableArray.CreateBuilder<ItemSyntax<DateSyntax>>();
        while (true)
        {
            var date = ParseDate();
            var separator = TakeDateSeparator();
            items.Add(new ItemSyntax<DateSyntax>(null, date, separator));
            if (separator is null)
            {
                return new DatesSyntax(items.ToImmutable());
            }
        }
    }

    private KeywordSyntax? TakeDateSeparator()
    {
        var comma = Current.Kind == TokenKind.Comma ? 1 : 0;
        var length = comma + AtConnective(comma);
        return length > 0 && (Peek(length).Kind == TokenKind.Number || SyntaxFacts.WeekdayOf(Peek(length).Text) >= 0) && IsDateAhead(length) ? TakeWords(length) : null;
    }

    /// <summary>Whether the number ahead is a day of a month, not the start of something else.</summary>
    private bool IsDateAhead(int ahead)
    {
        ahead += SyntaxFacts.WeekdayOf(Peek(ahead).Text) >= 0 ? 1 : 0;
        ahead += Peek(ahead).Kind == TokenKind.Comma ? 1 : 0;
        return Peek(ahead).Kind == TokenKind.Number && StartsDay(ahead);
    }

    /// <summary>Whether a weekday, or an unknown word near to one, stands some tokens ahead.</summary>
    private bool LooksLikeWeekday(int ahead) =>
        SyntaxFacts.WeekdayOf(Peek(ahead).Text) >= 0
        || (Peek(ahead).Kind == TokenKind.Word && NameAhead(ahead).Length == 0 && !SyntaxFacts.EndsName(Peek(ahead).Text) && SyntaxFacts.IsNearWeekday(Peek(ahead).Text));

    private WeekdaysSyntax ParseWeekdays()
    {
        var items = ImmutableArray.CreateBuilder<WeekdayRangeSyntax>();
        while (true)
        {
            var day = TakeWords(1);
            var until = UntilWeekday() ? TakeUntil() : null;
            var range = new WeekdayRangeSyntax(day, until, until is null ? null : TakeWords(1), TakeWeekdaySeparator());
            items.Add(range);
            if (range.Separator is null)
            {
                return new WeekdaysSyntax(items.ToImmutable());
            }
        }
    }

    private bool UntilWeekday()
    {
        var length = At("sampai", "dengan") ? 2 : Current.Kind == TokenKind.Dash || AtAny("sampai", "hingga") ? 1 : Current.Is("s") ? 4 : 0;
        return length > 0 && LooksLikeWeekday(length);
    }

    private KeywordSyntax? TakeWeekdaySeparator()
    {
        var comma = Current.Kind == TokenKind.Comma ? 1 : 0;
        var length = comma + AtConnective(comma);
        return length > 0 && LooksLikeWeekday(length) ? TakeWords(length) : null;
    }
}
