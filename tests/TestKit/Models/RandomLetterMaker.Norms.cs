using System.Collections.Immutable;
using Edaran.Compiler.Model;

namespace Edaran.TestKit.Models;

/// <content>The norms.</content>
internal sealed partial class RandomLetterMaker
{
    private int _madeFacts;
    private (Effect Effect, Condition Subject)? _last;

    /// <summary>Now and then a norm says the same as the one before it of everyone else, so that a status may rest on either.</summary>
    private void AddNorm(int index)
    {
        var (effect, subject) = _last is { } last && random.Chance(12)
            ? (last.Effect, new NotCondition(last.Subject))
            : (MakeEffect(), random.Chance(65) ? MakeCondition(1) : Condition.True);
        _last = (effect, subject);
        _letter.Norm(
            effect,
            subject: subject,
            times: random.Chance(25) ? MakeTimes() : null,
            when: random.Chance(30) ? MakeCondition(1) : null,
            except: random.Chance(25) ? MakeCondition(1) : null,
            modes: AboutModes(effect),
            setsAside: SetsAside(index),
            ownDates: effect is ActEffect && random.Chance(25),
            restsOnFreeDays: random.Chance(15));
    }

    private Condition MakeTimes() => random.Below(3) switch
    {
        0 => MakeRange(),
        1 => new WeekdayIn((Weekdays)(1 + random.Below(127))),
        _ => new AllOf([MakeRange(), new WeekdayIn((Weekdays)(1 + random.Below(127)))]),
    };

    // Who is about a mode is about those within it.
    private int[]? AboutModes(Effect effect)
    {
        var needsModes = effect is PreconditionEffect;
        if (!needsModes && (effect is not (ActEffect or RightEffect or SanctionEffect) || random.Chance(50)))
        {
            return null;
        }

        var modes = Enumerable.Range(0, _modes).Where(_ => random.Chance(50)).ToArray();
        return [.. (modes.Length > 0 ? modes : [random.Below(_modes)]).SelectMany(mode => _letter.Subtree(mode)).Distinct()];
    }

    /// <summary>Only a norm of higher rank sets one of lower rank aside, so that there is no cycle.</summary>
    private int[] SetsAside(int index) =>
        random.Chance(25) ? [.. Enumerable.Range(0, _rank.Length).Where(other => _rank[other] < _rank[index] && random.Chance(40))] : [];

    private Effect MakeEffect() => random.Below(20) switch
    {
        < 2 => new PlaceEffect(Modality.Require, SomeModes(), [], null),
        < 5 => new PlaceEffect(Modality.Prohibit, SomeModes(), [], null),
        < 8 => new PlaceEffect(Modality.Permit, SomeModes(), [], MakeQuota()),
        < 11 => new PlaceEffect(Modality.Permit, SomeModes(), MakePreconditions(), MakeQuota()),
        < 13 => new PreconditionEffect(MakePreconditions()),
        < 15 => MakeDiscretion(),
        < 16 => new OrderEffect(_official, random.Below(_modes), MadeFact("perintah", FactOrigin.Order, presumed: false)),
        < 17 => MakeSplit(),
        < 19 => MakeAct(),
        _ when _letter.NormCount % 2 == 0 => MakeSanction(),
        _ => new RightEffect([random.Below(_rights)]),
    };

    private ImmutableArray<int> SomeModes()
    {
        var first = random.Below(_modes);
        var second = random.Chance(20) ? random.Below(_modes) : first;
        return first == second ? [first] : [Math.Min(first, second), Math.Max(first, second)];
    }

    private ImmutableArray<Precondition> MakePreconditions() =>
        [.. Enumerable.Range(1, 1 + random.Below(2)).Select(index => new Precondition($"syarat {_letter.NormCount + 1}.{index}", MakeCondition(1)))];

    private DiscretionEffect MakeDiscretion()
    {
        var modes = SomeModes();
        return new DiscretionEffect(
            _official,
            modes,
            [.. modes.Select(_ => MadeFact("keputusan", FactOrigin.Decision, presumed: null))],
            random.Chance(30) ? MakePreconditions() : [],
            [$"pertimbangan {_letter.NormCount + 1}"],
            null);
    }

    private SplitEffect MakeSplit()
    {
        var modes = Shuffled(_modes).Take(2).ToArray();
        _madeFacts++;
        var turn = _letter.Choice($"giliran {_madeFacts}", FactOrigin.Turn, [.. modes.Select(mode => $"giliran {mode}")]);
        Maybe(40, () => _tested.Add(turn));
        return new SplitEffect([new Share(modes[0], 60), new Share(modes[1], 40)], -1, SplitPeriod.Week, turn);
    }

    private ActEffect MakeAct() => new(
        (Modality)random.Below(3),
        random.Chance(30) ? _official : -1,
        [.. Enumerable.Range(0, 1 + random.Below(2)).Select(act => new TimedAct(
            act % _acts, $"perbuatan {act} pada angka {_letter.NormCount + 1}", null, null, [], null, null, null, false))]);

    private SanctionEffect MakeSanction() => new(
        "teguran lisan",
        random.Chance(50) ? "Peraturan Pemerintah Nomor 94 Tahun 2021" : null,
        $"pelanggaran pada angka {_letter.NormCount + 1}",
        random.Chance(50) ? "pelanggaran kedua" : null,
        new Breach([new BreachAct(0, false)], false, []));

    private Quota? MakeQuota() => random.Chance(20)
        ? new Quota([[random.Below(_modes)]], [new Limit(Bound.AtMost, 5_000, null)], Condition.True, -1, Rounding.Unstated)
        : null;

    private int MadeFact(string name, FactOrigin origin, bool? presumed)
    {
        _madeFacts++;
        var fact = _letter.YesNo($"{name} {_madeFacts}", origin, presumed);
        Maybe(25, () => _tested.Add(fact));
        return fact;
    }
}
