using System.Collections.Immutable;

namespace Edaran.Compiler.Model;

/// <content>What the letter uses of its vocabulary.</content>
public sealed partial class ModelPrinter
{
    private readonly HashSet<Condition> _looked = new(ReferenceEqualityComparer.Instance);

    private void PrintVocabulary()
    {
        var used = new SortedSet<int>(UsedFacts());
        foreach (var @base in used.Select(fact => Facts[fact].Derivation?.Base).OfType<int>().ToList())
        {
            used.Add(@base);
        }

        foreach (var fact in used.Select(fact => Facts[fact]))
        {
            Line(0, $"fact {fact.Name} ({fact.Origin}): {TypeText(fact.Type)}{DerivedText(fact)}{PresumedText(fact)}");
        }

        foreach (var mode in Modes)
        {
            Line(0, $"mode {mode.Name}{(mode.Description is { } words ? $" ({words})" : string.Empty)}{(mode.Parent >= 0 ? $" within {Modes[mode.Parent].Name}" : string.Empty)}");
        }

        var acts = _letter.Norms.Select(norm => norm.Effect).OfType<ActEffect>().SelectMany(effect => effect.Acts.Select(act => act.Act));
        foreach (var act in acts.Distinct().Order().Select(act => _letter.Vocabulary.Acts[act]))
        {
            Line(0, $"act {act.Name}{(act.Evidence is { } evidence ? $", shown by {evidence}" : string.Empty)}");
        }
    }

    private IEnumerable<int> UsedFacts() =>
        _letter.Norms.SelectMany(UsedFacts)
            .Concat(FactsIn(_letter.Period))
            .Concat(FactsIn(_letter.Scope))
            .Concat(_letter.Examples.SelectMany(example => example.Given.Select(given => given.Fact)))
            .Append(_letter.Vocabulary.WorkdayFact);

    private IEnumerable<int> UsedFacts(Norm norm) =>
        new[] { norm.Subject, norm.Times, norm.When }
            .Concat(norm.Exceptions.Select(exception => exception.Condition))
            .SelectMany(FactsIn)
            .Concat(UsedFacts(norm.Effect));

    private IEnumerable<int> UsedFacts(Effect effect) => effect switch
    {
        PlaceEffect place => FactsIn(place.Preconditions).Concat(FactsIn(place.Quota)),
        PreconditionEffect must => FactsIn(must.Preconditions),
        DiscretionEffect discretion => discretion.Decisions.Concat(FactsIn(discretion.Preconditions)).Concat(FactsIn(discretion.Quota)),
        OrderEffect order => [order.Order],
        QuotaEffect quota => FactsIn(quota.Quota),
        SplitEffect split => split.Group >= 0 ? [split.Turn, split.Group] : [split.Turn],
        _ => [],
    };

    private IEnumerable<int> FactsIn(ImmutableArray<Precondition> preconditions) =>
        preconditions.SelectMany(precondition => FactsIn(precondition.Condition));

    private IEnumerable<int> FactsIn(Quota? quota) =>
        quota is null ? [] : quota.Group >= 0 ? FactsIn(quota.Base).Append(quota.Group) : FactsIn(quota.Base);

    private IEnumerable<int> FactsIn(Condition condition) => condition switch
    {
        FactIn test => [test.Fact],
        FactCompare test => [test.Fact],
        NotCondition not => FactsIn(not.Operand),
        NamedCondition named => _looked.Add(named.Body) ? FactsIn(named.Body) : [],
        AllOf all => all.Operands.SelectMany(FactsIn),
        AnyOf any => any.Operands.SelectMany(FactsIn),
        _ => [],
    };

    private static string TypeText(FactType type) => type switch
    {
        YesNoType => "yes or no",
        ChoiceType choices => string.Join("; ", choices.Choices.Select(choice =>
            choice.Parent < 0 ? choice.Name : $"{choice.Name} within {choices.Choices[choice.Parent].Name}")),
        NumberType number => $"number, {number.Decimals} decimals, step {ValueText.Number(number.Step, number.Decimals)}, from {Bound(number.Min, number)} to {Bound(number.Max, number)}{(number.Unit is { } unit ? $" {unit}" : string.Empty)}",
        DateType => "date",
        _ => "label",
    };

    private static string Bound(long? bound, NumberType number) => bound is { } raw ? ValueText.Number(raw, number.Decimals) : "…";

    private string DerivedText(Fact fact) => fact.Derivation is { } derivation ? $", {derivation.Unit}s since {Name(derivation.Base)}" : string.Empty;

    private static string PresumedText(Fact fact) => fact.Presumed is { } presumed ? $", presumed {ValueText.Of(fact, presumed)}" : string.Empty;
}
