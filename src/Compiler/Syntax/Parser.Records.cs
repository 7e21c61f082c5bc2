using System.Collections.Immutable;
using Edaran.Compiler.Symbols;

namespace Edaran.Compiler.Syntax;

/// <content>What an example has on record of a day, and what it expects of hours and duties.</content>
internal sealed partial class Parser
{
    private static readonly string[] DutyOutcomes = ["terpenuhi", "tidak terpenuhi", "tidak jatuh tempo", "belum pasti", "tidak terlambat", "terlambat"];

    private static readonly string[] HoursOutcomes = ["tidak diatur", "belum pasti", "bertentangan"];

    /// <summary>Reads something on record of the day; null where none begins here.</summary>
    private SyntaxNode? ParseGivenRecord()
    {
        var not = Current.Is("tidak") && Peek(1).Is("ada") ? 2 : Current.Is("tidak") ? 1 : 0;
        if ((NameAhead(not).Kinds & NameKinds.Act) != NameKinds.None)
        {
            var denied = not > 0 ? TakeWords(not) : null;
            var act = ParseName(NameKinds.Act, "perbuatan", "an act");
            var on = denied is null && Current is { StartsLine: false } && Current.Is("pada") && (StartsDay(1) || Peek(1).Is("tanggal")) ? TakeWords(Peek(1).Is("tanggal") ? 2 : 1) : null;
            return new GivenRecordSyntax(denied, null, act, on, on is null ? null : ParseDate(), denied is null ? ParseTimes() : []);
        }

        if (NameAhead(not).Length > 0)
        {
            return null;
        }

        if (not == 0 && TakePhrase("zona waktu") is { } zone)
        {
            return new GivenZoneSyntax(zone, AtAny("WIB", "WITA", "WIT") ? Take() : MissingPhrase("WIB").WordTokens[0]);
        }

        var isRecord = Peek(not).Is("datang") || Peek(not).Is("pulang") || Peek(not).Is("presensi") || Peek(not).Is("panggilan");
        return isRecord ? ParseRecordWord(not) : null;
    }

    private GivenRecordSyntax ParseRecordWord(int not)
    {
        var denied = not > 0 ? TakeWords(not) : null;
        var word = TakeWords(1);
        if (denied is null && !AtClock())
        {
            ComplainExpected("jam, misalnya \"pukul 07.30\"", "a time of day, such as \"pukul 07.30\"");
        }

        return new GivenRecordSyntax(denied, word, null, null, null, denied is null ? ParseTimes() : []);
    }

    /// <summary>Reads <c>pukul 07.15</c>, <c>pukul 07.15, 12.00, dan 16.20</c>; nothing where no time stands here.</summary>
    private ImmutableArray<ItemSyntax<ClockSyntax>> ParseTimes()
    {
        var times = ImmutableArray.CreateBuilder<ItemSyntax<ClockSyntax>>();
        while (AtClock())
        {
            var clock = ParseClock();
            var comma = Current.Kind == TokenKind.Comma ? 1 : 0;
            var length = comma + AtConnective(comma);
            times.Add(new ItemSyntax<ClockSyntax>(null, clock, length > 0 && AtClock(length) ? TakeWords(length) : null));
            if (times[^1].Separator is null)
            {
                break;
            }
        }

        return times.ToImmutable();
    }

    /// <summary>Reads something expected of hours and duties; null where none begins here.</summary>
    private ExpectationSyntax? ParseAttendanceExpectation()
    {
        if (AtName(NameKinds.Act))
        {
            return ParseDutyExpectation(null, ParseName(NameKinds.Act, "perbuatan", "an act"));
        }

        if (NameAhead(0).Length > 0)
        {
            return null;
        }

        if (Current.Is("presensi"))
        {
            return ParseDutyExpectation(TakeWords(1), null);
        }

        if (Current.Is("terlambat") || At("tidak", "terlambat"))
        {
            return ParseDutyExpectation(null, null);
        }

        if (TakePhrase("masuk paling lambat", "pulang") is { } lead)
        {
            return new ClockExpectationSyntax(lead, ParseClock(), TakeBasis(out var basis), basis);
        }

        if (TakePhrase("jumlah jam kerja") is { } sum)
        {
            return new SumExpectationSyntax(sum, ParseDuration(), TakePhrase("seminggu"), TakeBasis(out var basis), basis);
        }

        return TakePhrase("jam kerja") is { } hours ? ParseHoursExpectation(hours) : null;
    }

    private HoursExpectationSyntax ParseHoursExpectation(KeywordSyntax lead)
    {
        var window = AtClock() ? ParseWindow() : null;
        var outcome = window is null ? TakePhrase(HoursOutcomes) : null;
        if (window is null && outcome is null)
        {
            ComplainExpected("jam, misalnya \"pukul 08.00–15.00\"", "hours, such as \"pukul 08.00–15.00\"");
        }

        return new HoursExpectationSyntax(lead, window, outcome, TakeBasis(out var basis), basis);
    }

    private DutyExpectationSyntax ParseDutyExpectation(KeywordSyntax? presensi, NameSyntax? act)
    {
        var outcome = TakePhrase(DutyOutcomes);
        if (outcome is null)
        {
            ComplainExpected("\"terpenuhi\", \"tidak terpenuhi\", atau \"terlambat\"", "\"terpenuhi\", \"tidak terpenuhi\", or \"terlambat\"");
        }

        var late = outcome is { WordTokens: [var only] } && only.Is("terlambat") ? ParseNumber(takeUnit: true) : null;
        return new DutyExpectationSyntax(presensi, act, outcome ?? MissingKeyword(), late, TakeBasis(out var basis), basis);
    }
}
