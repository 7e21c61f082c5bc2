using System.Collections.Immutable;
using Edaran.Compiler.Model;
using Edaran.Compiler.Symbols;
using Edaran.Compiler.Syntax;

namespace Edaran.Compiler.Binding;

/// <summary>What <c>yang</c> says of acts before <c>dikenai</c>, and what else it says.</summary>
/// <param name="Words">The breach as written.</param>
/// <param name="Breach">The acts.</param>
/// <param name="Rest">Conditions and modes beside them.</param>
internal sealed record BoundActs(string Words, Breach Breach, ImmutableArray<ConditionSyntax> Rest);

/// <summary>Finds the acts left out (<c>tidak melakukan presensi</c>) or done in a condition.</summary>
internal sealed class BreachActs(UnitContext unit)
{
    /// <summary>The acts, or null where the condition names none. Acts joined to other things by <c>atau</c> are left to be refused as conditions.</summary>
    public BoundActs? Of(ConditionSyntax condition)
    {
        var (items, isAny) = condition is JoinedConditionSyntax joined
            ? (joined.Items.Select(i => i.Value).ToList(), joined.Connective is Connective.Or or Connective.AndOr)
            : ([condition], false);
        var acts = items.Select(item => (Item: item, Act: ActOf(item))).ToList();
        var named = acts.Where(a => a.Act is not null).ToList();
        return named.Count == 0 || (isAny && named.Count < items.Count) ? null : new BoundActs(
            named.Count == items.Count ? condition.Words.TrimStart(':', ' ') : string.Join(" dan ", named.Select(a => a.Item.Words)),
            new Breach([.. named.Select(a => a.Act!)], isAny, []),
            [.. acts.Where(a => a.Act is null).Select(a => a.Item)]);
    }

    private BreachAct? ActOf(ConditionSyntax condition) => condition switch
    {
        NotConditionSyntax { Operand: NameConditionSyntax name } => Find(name.Name, done: false),
        NameConditionSyntax name => Find(name.Name, done: true),
        _ => null,
    };

    private BreachAct? Find(NameSyntax name, bool done) =>
        unit.Names.FindQuietly(name, NameKinds.Act) is ListedSymbol && unit.Names.Resolve(name, NameKinds.Act) is ListedSymbol act
            ? new BreachAct(act.Index, done)
            : null;
}
