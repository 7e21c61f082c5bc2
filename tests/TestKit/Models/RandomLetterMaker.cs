using System.Collections.Immutable;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.TestKit.Models;

/// <summary>Makes one letter for <see cref="RandomLetters"/>: first what it declares, then its norms.</summary>
internal sealed partial class RandomLetterMaker(SplitMix random, int? size)
{
    private static readonly DateOnly First = new(2025, 1, 1);

    private readonly LetterBuilder _letter = new();
    private readonly List<int> _tested = [];
    private int _official;
    private int _acts;
    private int _rights;
    private int _modes;
    private ImmutableArray<int> _rank;

    /// <summary>The letter.</summary>
    public Letter Make()
    {
        DeclareModes();
        DeclareFacts();
        _official = _letter.Official("kepala perangkat daerah");
        _acts = DeclareMany(name => _letter.Act($"perbuatan {name}"));
        _rights = DeclareMany(name => _letter.Right($"hak {name}"));
        _letter.Enacted = random.Chance(70) ? First.AddDays(random.Below(40)) : null;
        _letter.Calendar = MakeCalendar();
        _letter.Period = MakePeriod();
        _letter.Scope = random.Chance(60) ? Condition.True : MakeCondition(1);
        var norms = size ?? 1 + random.Below(6);
        _rank = Shuffled(norms);
        for (var norm = 0; norm < norms; norm++)
        {
            AddNorm(norm);
        }

        return _letter.Build();
    }

    private static int DeclareMany(Func<int, int> declare) => declare(1) + declare(2) + 1;

    private void DeclareModes()
    {
        _letter.Mode("WFO");
        var anywhere = _letter.Mode("WFA");
        _letter.Mode("WFH", anywhere);
        _modes = 3;
        if (random.Chance(25))
        {
            _letter.Mode("WFS", random.Below(3));
            _modes = 4;
        }
    }

    private void DeclareFacts()
    {
        for (var index = 0; index <= random.Below(3); index++)
        {
            _tested.Add(_letter.YesNo($"ya {index}"));
        }

        Maybe(60, () => _tested.Add(_letter.Choice("unit", "Arsip", "Budaya", "Budaya/Museum", "Sosial")));
        Maybe(40, () => _tested.Add(_letter.Number("suhu", 360_000, 384_000, decimals: 4, step: 1_000)));
        Maybe(20, () => _tested.Add(_letter.Number("anak")));
        Maybe(40, DeclareLinked);
        Maybe(20, () => _tested.Add(_letter.Date("akhir kontrak")));
        Maybe(40, () => _tested.Add(_letter.YesNo("banjir", FactOrigin.Place)));
        Maybe(40, () => _tested.Add(_letter.YesNo("darurat", FactOrigin.Place, presumed: random.Chance(30))));
        Maybe(30, () => _tested.Add(_letter.YesNo("Ramadan", FactOrigin.Calendar)));
        Maybe(20, () => _letter.Label("nama unit"));
        Maybe(15, () => _tested.Add(LetterBuilder.Workday));
    }

    private void DeclareLinked()
    {
        var birth = _letter.Date("tanggal lahir");
        Maybe(60, () => _tested.Add(birth));
        _tested.Add(_letter.Since("usia", birth));
        Maybe(30, () => _tested.Add(_letter.Since("umur bulan", birth, TimeUnit.Month)));
        Maybe(15, () => _tested.Add(_letter.Since("umur hari", birth, TimeUnit.Day)));
    }

    private Calendar MakeCalendar()
    {
        var free = Enumerable.Range(0, random.Below(5)).Select(_ => First.AddDays(random.Below(60))).Distinct().Order();
        return _letter.Calendar with { Years = random.Chance(80) ? [2025] : [], DaysOff = [.. free] };
    }

    private Condition MakePeriod() => random.Below(10) switch
    {
        < 3 => Condition.True,
        < 7 => MakeRange(),
        < 8 => new AllOf([MakeRange(), MakeTest()]),
        < 9 => new AnyOf([MakeRange(), MakeRange()]),
        _ => MakeTest(),
    };

    private DayBetween MakeRange()
    {
        var from = First.AddDays(random.Below(45));
        return random.Below(5) switch
        {
            0 => new DayBetween(from, null),
            1 => new DayBetween(null, from),
            _ => new DayBetween(from, from.AddDays(random.Below(20))),
        };
    }

    private Condition MakeCondition(int depth) => random.Below(depth == 0 ? 6 : 10) switch
    {
        < 6 => MakeTest(),
        < 7 => new NotCondition(MakeCondition(depth - 1)),
        < 8 => new AllOf([MakeCondition(depth - 1), MakeCondition(depth - 1)]),
        < 9 => new AnyOf([MakeCondition(depth - 1), MakeCondition(depth - 1)]),
        _ => new NamedCondition("kelompok", MakeCondition(depth - 1)),
    };

    private Condition MakeTest()
    {
        var fact = _letter.FactAt(random.Pick(_tested));
        return fact.Type switch
        {
            YesNoType => new FactIn(fact.Index, [random.Below(2)]),
            ChoiceType choices => new FactIn(fact.Index, Some(choices.Choices.Length)),
            DateType => new FactCompare(fact.Index, MakeComparison(), ConstantOf(fact)),
            _ => new FactCompare(fact.Index, MakeComparison(), ConstantOf(fact)),
        };
    }

    private Comparison MakeComparison() => (Comparison)random.Below(5);

    private long ConstantOf(Fact fact) => fact switch
    {
        { Type: DateType, Name: "tanggal lahir" } => new DateOnly(1960 + random.Below(50), 1 + random.Below(2), 1 + random.Below(28)).DayNumber,
        { Type: DateType } => First.AddDays(random.Below(60)).DayNumber,
        { Derivation.Unit: TimeUnit.Year } => 15 + (random.Below(5) * 10),
        { Derivation.Unit: TimeUnit.Month } => 180 + random.Below(400),
        { Derivation.Unit: TimeUnit.Day } => 6_000 + random.Below(12_000),
        { Type: NumberType { Decimals: 4 } } => 370_000 + (random.Below(10) * 1_000),
        _ => random.Below(4),
    };

    /// <summary>Some of so many values, at least one and not all, ascending.</summary>
    private ImmutableArray<long> Some(int count)
    {
        var without = random.Below(count);
        var some = Enumerable.Range(0, count).Where(value => value != without && random.Chance(50)).Select(value => (long)value).ToList();
        return some.Count > 0 ? [.. some] : [without];
    }

    private ImmutableArray<int> Shuffled(int count)
    {
        var order = Enumerable.Range(0, count).ToArray();
        for (var last = count - 1; last > 0; last--)
        {
            var other = random.Below(last + 1);
            (order[last], order[other]) = (order[other], order[last]);
        }

        return [.. order];
    }

    private void Maybe(int percent, Action declare)
    {
        if (random.Chance(percent))
        {
            declare();
        }
    }
}
