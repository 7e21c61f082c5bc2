using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Tests.Analysis;

/// <summary>Changes a letter in one place, as a drafter would: a threshold, a day, a value of a list, an exception, what sets aside what.</summary>
internal sealed class LetterChanger
{
    private readonly SplitMix _random;
    private readonly Letter _letter;

    private LetterChanger(Letter letter, ulong seed) => (_letter, _random) = (letter, new SplitMix(seed));

    /// <summary>The letter with one change; the same for the same seed.</summary>
    public static Letter Change(Letter letter, ulong seed)
    {
        var changer = new LetterChanger(letter, seed);
        var at = changer._random.Below(letter.Norms.Length);
        return letter with { Norms = letter.Norms.SetItem(at, changer.Changed(letter.Norms[at])) };
    }

    private Norm Changed(Norm norm) => _random.Below(6) switch
    {
        0 when norm.Exceptions.Length > 0 => norm with { Exceptions = [] },
        1 when norm.SetsAside.Length > 0 => norm with { SetsAside = [] },
        2 when norm.Times != Condition.True => norm with { Times = Changed(norm.Times) },
        3 when norm.When != Condition.True => norm with { When = Changed(norm.When) },
        4 when norm.Effect is PlaceEffect place => norm with { Effect = place with { Modality = (Modality)(((int)place.Modality + 1) % 3), Preconditions = [] } },
        _ => norm with { Subject = Changed(norm.Subject) },
    };

    private Condition Changed(Condition condition) => condition switch
    {
        NotCondition not => new NotCondition(Changed(not.Operand)),
        NamedCondition named => named with { Body = Changed(named.Body) },
        AllOf all => all with { Operands = all.Operands.SetItem(0, Changed(all.Operands[0])) },
        AnyOf any => any with { Operands = any.Operands.SetItem(0, Changed(any.Operands[0])) },
        FactIn test when _letter.Vocabulary.Facts[test.Fact].Type is ChoiceType choices => test with { Values = [(test.Values[0] + 1) % choices.Choices.Length] },
        FactIn test => test with { Values = [1 - test.Values[0]] },
        FactCompare test => test with { Value = test.Value + 1 },
        DayBetween { To: { } to } range => range with { To = to.AddDays(1) },
        DayBetween { From: { } from } range => range with { From = from.AddDays(1) },
        WeekdayIn weekdays => weekdays with { Days = weekdays.Days ^ Weekdays.Tuesday },
        ConstantCondition constant => new ConstantCondition(!constant.Value),
        _ => condition,
    };
}
