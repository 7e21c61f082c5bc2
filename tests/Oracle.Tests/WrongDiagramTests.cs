using Edaran.Compiler.Analysis;
using Edaran.Compiler.Model;
using Edaran.Oracle.Tests.Comparing;
using Edaran.TestKit.Models;
using static Edaran.TestKit.Models.Build;

namespace Edaran.Oracle.Tests;

/// <summary>What the oracle is worth: it finds diagrams out that are of another letter, however little that differs.</summary>
public sealed class WrongDiagramTests
{
    private static readonly DateOnly Day = new(2025, 3, 24);

    private static readonly Dictionary<string, Func<Parts, Parts>> Changes = new(StringComparer.Ordinal)
    {
        ["a tenth of a degree"] = parts => parts with { Degrees = parts.Degrees + 1_000 },
        ["at least for above"] = parts => parts with { Heat = Comparison.AtLeast },
        ["one day more"] = parts => parts with { Last = parts.Last.AddDays(1) },
        ["one day later"] = parts => parts with { First = parts.First.AddDays(1) },
        ["Thursday, too"] = parts => parts with { Weekdays = parts.Weekdays | Weekdays.Thursday },
        ["one year of age"] = parts => parts with { Age = parts.Age + 1 },
        ["born a day later"] = parts => parts with { Born = parts.Born.AddDays(1) },
        ["one unit less"] = parts => parts with { Units = [0] },
        ["set aside"] = parts => parts with { SetsAside = true },
        ["prohibited"] = parts => parts with { Effect = Prohibit(2) },
        ["a holiday less"] = parts => parts with { Holiday = false },
        ["on days off, too"] = parts => parts with { RestsOnFreeDays = false },
    };

    public static TheoryData<string> Names => new(Changes.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void Another_letter_is_found_out(string change)
    {
        var changed = Changes[change](new Parts());

        Assert.NotEmpty(Compared(changed.Letter(), new Parts().Letter()));
        Assert.NotEmpty(Compared(new Parts().Letter(), changed.Letter()));
        Assert.Empty(Compared(changed.Letter(), changed.Letter()));
    }

    private static IEnumerable<string> Compared(Letter diagramsOf, Letter letter)
    {
        var agreement = new Agreement();
        new LetterComparison("letter", new LetterDiagrams(diagramsOf), letter, agreement).Prove();
        return agreement.Disagreements;
    }

    // Two points that between them use every kind of test.
    private sealed record Parts
    {
        public long Degrees { get; init; } = 375_000;

        public Comparison Heat { get; init; } = Comparison.Above;

        public DateOnly First { get; init; } = Day;

        public DateOnly Last { get; init; } = Day.AddDays(10);

        public Weekdays Weekdays { get; init; } = Weekdays.Monday | Weekdays.Tuesday;

        public long Age { get; init; } = 50;

        public DateOnly Born { get; init; } = new(1975, 2, 28);

        public long[] Units { get; init; } = [0, 2];

        public bool SetsAside { get; init; }

        public Effect Effect { get; init; } = Permit(2);

        public bool Holiday { get; init; } = true;

        public bool RestsOnFreeDays { get; init; } = true;

        public Letter Letter()
        {
            var letter = new LetterBuilder { Period = Days(First, Last) };
            letter.Calendar = letter.Calendar with { DaysOff = Holiday ? [Day.AddDays(1)] : [] };
            letter.Mode("WFO");
            var anywhere = letter.Mode("WFA");
            letter.Mode("WFH", anywhere);
            var heat = letter.Number("suhu", 360_000, 384_000, decimals: 4, step: 1_000);
            var unit = letter.Choice("unit", "A", "B", "C");
            var birth = letter.Date("tanggal lahir");
            var age = letter.Since("usia", birth);
            letter.Norm(
                Effect,
                subject: Or(Is(heat, Heat, Degrees), In(unit, Units)),
                when: And(Is(age, Comparison.AtLeast, Age), Not(Is(birth, Comparison.Above, Born.DayNumber))),
                times: On(Weekdays),
                restsOnFreeDays: RestsOnFreeDays);
            letter.Norm(Require(0), subject: Is(age, Comparison.Below, 60), except: In(unit, 1), setsAside: SetsAside ? [0] : null);
            return letter.Build();
        }
    }
}
