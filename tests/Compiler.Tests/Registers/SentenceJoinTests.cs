using Edaran.Compiler.Model;

namespace Edaran.Compiler.Tests.Registers;

/// <summary>Every kind of condition and of effect is either written in the joined words or left to its letter on purpose.</summary>
public sealed class SentenceJoinTests
{
    private static readonly string[] Conditions =
        ["AllOf", "AnyOf", "ConstantCondition", "DayBetween", "FactCompare", "FactIn", "NamedCondition", "NotCondition", "WeekdayIn"];

    private static readonly string[] Joined = ["ActEffect", "DiscretionEffect", "OrderEffect", "PlaceEffect", "PreconditionEffect", "RightEffect", "SplitEffect"];

    private static readonly string[] LeftToTheirLetter = ["CreditEffect", "FlexEffect", "HoursEffect", "QuotaEffect", "SanctionEffect", "WeekHoursEffect"];

    [Fact]
    public void No_kind_was_forgotten()
    {
        Assert.Equal(Conditions, Kinds(typeof(Condition)));
        Assert.Equal(Joined.Concat(LeftToTheirLetter).Order(StringComparer.Ordinal), Kinds(typeof(Effect)));
    }

    [Fact]
    public void A_decision_and_an_order_are_recorded_once_for_all_letters()
    {
        var register = Office.Register(
            Office.Letter("1/2025", "3 Maret 2025", "1. Kepala perangkat daerah dapat memberikan WFH kepada ASN."),
            Office.Letter("2/2025", "4 Maret 2025", "1. Kepala perangkat daerah dapat memberikan WFH kepada ASN yang hamil.\n2. Pimpinan dapat memerintahkan WFO kepada ASN yang hamil."));
        var facts = register.Join(Office.Day(3, 10)).Joined!.Letter.Vocabulary.Facts;
        Assert.Single(facts, fact => fact.Origin == FactOrigin.Decision);
        Assert.Equal(FactValue.No, Assert.Single(facts, fact => fact.Origin == FactOrigin.Order).Presumed);
    }

    [Fact]
    public void Lists_of_values_are_joined_and_a_foreign_value_counts_as_what_it_hangs_under()
    {
        var register = Office.Register(
            Office.Letter("1/2025", "3 Maret 2025", "\nfakta unit: salah satu dari Dinkes; Dishub.\n\n1. ASN pada Dinkes wajib WFO."),
            Office.Letter("2/2025", "4 Maret 2025", "\nfakta unit: salah satu dari Dinkes; Bappeda.\nDinkes meliputi RSUD.\n\n1. ASN pada RSUD dapat WFH."));
        var joined = register.Join(Office.Day(3, 10)).Joined!.Letter;
        var unit = joined.Vocabulary.Facts.Single(fact => fact.Name == "unit");
        Assert.Equal(["Dinkes", "Dishub", "Bappeda", "RSUD"], ((ChoiceType)unit.Type).Choices.Select(choice => choice.Name));
        Assert.Equal("0 3", string.Join(" ", ((FactIn)((AllOf)((AllOf)joined.Norms[0].Subject).Operands[2]).Operands.Single(one => one is FactIn { Fact: var fact } && fact == unit.Index)).Values));
    }

    private static IEnumerable<string> Kinds(Type of) =>
        of.Assembly.GetTypes().Where(type => type.IsSubclassOf(of)).Select(type => type.Name).Order(StringComparer.Ordinal);
}
