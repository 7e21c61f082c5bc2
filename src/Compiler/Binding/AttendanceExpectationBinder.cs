using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.Symbols;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Binding;

/// <summary>Binds what an example expects of hours and duties.</summary>
/// <param name="unit">The unit of the example.</param>
/// <param name="presence">Index of the act that <c>presensi</c> stands for, or -1.</param>
internal sealed class AttendanceExpectationBinder(UnitContext unit, int presence)
{
    private readonly DurationReader _durations = new(unit);

    /// <summary>The expectation, or null where it is broken or about something else.</summary>
    public Expectation? Bind(ExpectationSyntax syntax, Location source, ImmutableArray<string> cited) => syntax switch
    {
        ClockExpectationSyntax clock => unit.Clocks.Read(clock.Clock) is { } time ? new ExpectClock(source, cited, clock.IsLeaving, time) : null,
        DutyExpectationSyntax duty => Duty(duty, source, cited),
        HoursExpectationSyntax { Window: { } window } => unit.Clocks.Window(window) is { } hours ? new ExpectHours(source, cited, HoursState.Set, hours) : null,
        HoursExpectationSyntax { Outcome: { } outcome } => Hours(NameText.Key(outcome.Words)) is { } state ? new ExpectHours(source, cited, state, null) : null,
        SumExpectationSyntax sum => _durations.Read(sum.Time, sum.IsWeek ? DurationReader.Week : DurationReader.Day) is { } minutes
            ? new ExpectSum(source, cited, minutes, sum.IsWeek) : null,
        _ => null,
    };

    private Expectation? Duty(DutyExpectationSyntax syntax, Location source, ImmutableArray<string> cited)
    {
        if (syntax.IsPresence && presence < 0)
        {
            unit.Diagnostics.Add(Catalogue.NoPresence, syntax.Span);
            return null;
        }

        var act = syntax.IsPresence ? presence
            : syntax.Act is not { } name ? -1
            : unit.Names.Resolve(name, NameKinds.Act) is ListedSymbol symbol ? symbol.Index : (int?)null;
        var outcome = NameText.Key(syntax.Outcome.Words);
        return act is not { } index || syntax.Outcome.IsMissing ? null : outcome switch
        {
            "tidak terlambat" => new ExpectLate(source, cited, index, 0, 0),
            "terlambat" => syntax.Late is { } late ? Late(late, source, cited, index) : null,
            _ => State(outcome) is { } state ? new ExpectDutyState(source, cited, index, state) : null,
        };
    }

    private ExpectLate? Late(NumberSyntax late, Location source, ImmutableArray<string> cited, int act)
    {
        var word = late.Unit is { IsMissing: false } given ? NameText.Key(given.Words) : string.Empty;
        if (word is not ("menit" or "jam" or "hari"))
        {
            if (!unit.IsBroken(late.Span))
            {
                unit.Diagnostics.Add(Catalogue.WrongUnit, late.Unit?.Span ?? late.Span, word.Length == 0 ? late.Words : word, "menit\" atau \"hari");
            }

            return null;
        }

        return unit.Numbers.ReadWhole(late, 1, 10_000) is { } amount
            ? word == "hari" ? new ExpectLate(source, cited, act, 0, amount) : new ExpectLate(source, cited, act, word == "jam" ? amount * 60 : amount, 0)
            : null;
    }

    private static DutyState? State(string words) => Named(Enum.GetValues<DutyState>(), state => state.Text(), words);

    private static HoursState? Hours(string words) => Named(Enum.GetValues<HoursState>(), state => state.Text(), words);

    private static T? Named<T>(T[] states, Func<T, string> text, string words)
        where T : struct
    {
        foreach (var state in states)
        {
            if (text(state) == words)
            {
                return state;
            }
        }

        return null;
    }
}
