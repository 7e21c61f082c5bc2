using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;
using Edaran.TestKit.Models;
using static Edaran.Compiler.Tests.Interpretation.Office;
using static Edaran.TestKit.Models.Build;

namespace Edaran.Compiler.Tests.Interpretation;

/// <summary>Semantics 11: which points fired, and which facts made them.</summary>
public sealed class ExplanationTests
{
    [Fact]
    public void A_point_names_the_facts_that_made_it_and_no_others()
    {
        var office = new Office();
        var (asn, flood, other) = (office.Letter.YesNo("ASN"), office.Letter.YesNo("banjir"), office.Letter.YesNo("lain"));
        office.Letter.Scope = Yes(asn);
        office.Letter.Norm(Permit(Wfh), subject: Or(Yes(other), Yes(flood)));

        var fired = Assert.Single(office.With((asn, 1), (flood, 1), (other, 0)).Fired);

        Assert.Equal([new GivenFact(asn, FactValue.Yes), new GivenFact(flood, FactValue.Yes)], fired.Because.AsEnumerable());
        Assert.True(fired.Certain);
        Assert.False(fired.BecauseOfDay);
    }

    [Fact]
    public void A_point_that_only_may_stand_is_not_certain()
    {
        var office = new Office();
        var (asn, flood) = (office.Letter.YesNo("ASN"), office.Letter.YesNo("banjir"));
        office.Letter.Norm(Permit(Wfh), subject: Yes(asn), times: Days(Wednesday, null), when: Yes(flood));

        var fired = Assert.Single(office.With((asn, 1)).Fired);

        Assert.False(fired.Certain);
        Assert.True(fired.BecauseOfDay);
        Assert.Equal([new GivenFact(asn, FactValue.Yes)], fired.Because.AsEnumerable());
    }

    [Fact]
    public void The_facts_named_are_enough_to_make_the_point_stand()
    {
        var tried = 0;
        for (var seed = 0UL; seed < 250; seed++)
        {
            var letter = RandomLetters.Make(seed);
            foreach (var (facts, day) in BoundaryCases.For(letter, 8, seed, completions: 64))
            {
                foreach (var fired in Interpreter.Decide(letter, facts, day).Fired.Where(point => point.Certain))
                {
                    var alone = Interpreter.Decide(letter, KnownFacts.Of(fired.Because), day);
                    Assert.True(
                        alone.Fired.Any(point => point.Norm == fired.Norm && point.Certain),
                        $"letter {seed}, {day:yyyy-MM-dd}, norm {fired.Norm}, facts {string.Join(' ', fired.Because)}, errors {string.Join(' ', alone.Errors)}");
                    tried++;
                }
            }
        }

        Assert.True(tried > 1_000, $"{tried}");
    }
}
