using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.Symbols;
using Edaran.Compiler.Syntax;

namespace Edaran.Compiler.Binding;

/// <summary>Binds a series of values, terms and yes-or-no facts: any of them, whichever word joins them.</summary>
internal sealed class SeriesBinder(UnitContext unit)
{
    /// <summary>What may stand in a series of people.</summary>
    public const NameKinds People = NameKinds.Value | NameKinds.Term | NameKinds.YesNoFact;

    /// <summary>Any of the names. Where <c>dan</c> joins what are no values of one fact, it has two readings and is refused.</summary>
    public Condition Bind(SeriesSyntax series, NameKinds wanted = People)
    {
        var members = new List<(NameSyntax Name, Condition? Condition)>();
        FactSymbol? among = null;
        foreach (var name in series.Names)
        {
            var symbol = IsEveryone(name) ? null : unit.Names.Resolve(name, wanted, among);
            among = (symbol as ValueSymbol)?.Fact ?? among;
            members.Add((name, IsEveryone(name) ? Condition.True : Bind(symbol)));
        }

        members.RemoveAll(m => m.Condition is null);
        if (series.Connective == Connective.And)
        {
            for (var i = 1; i < members.Count; i++)
            {
                if (!AreOfOneFact(members[0].Condition!, members[i].Condition!))
                {
                    var or = series.Items.Select(item => item.Separator).OfType<KeywordSyntax>().SelectMany(s => s.WordTokens).LastOrDefault(t => t.Is("dan"));
                    unit.Diagnostics.Add(Catalogue.MixedSeries, series.Span, or is null ? [] : [Fix.Replace(or.Span, "atau")], members[0].Name.Text, members[i].Name.Text);
                    break;
                }
            }
        }

        return members.Count == 0 ? Condition.True : Conditions.Any(members.Select(m => m.Condition!));
    }

    /// <summary>The condition a symbol stands for; null where it stands for none.</summary>
    public Condition? Bind(Symbol? symbol) => symbol switch
    {
        ValueSymbol value => new FactIn(value.Fact.Index, value.Fact.Subtree(value)),
        TermSymbol term => unit.Vocabulary.Terms.Meaning(term),
        FactSymbol { Kind: NameKinds.YesNoFact } fact => Conditions.Yes(fact.Index),
        SeasonSymbol season => unit.Seasons.Meaning(season),
        _ => null,
    };

    private static bool IsEveryone(NameSyntax name) => !name.IsQuoted && NameText.Key(name.Text) == "pegawai";

    private bool AreOfOneFact(Condition one, Condition other)
    {
        var fact = Conditions.FactOf(one);
        return fact >= 0 && fact == Conditions.FactOf(other) && unit.Vocabulary.Facts[fact].Kind == NameKinds.ChoiceFact;
    }
}
