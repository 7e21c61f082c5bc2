using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Emit.Lowering;

/// <summary>What the standing points say of a mode, as the six signals of the tables.</summary>
internal sealed class SignalLowering(LetterIndex index, NormLowering norms, ConditionLowering conditions, Slots slots)
{
    private readonly Letter _letter = index.Letter;

    /// <summary>Required, permitted, conditional, discretionary, prohibited, and whether some leave is usable.</summary>
    public Formula[] For(Mode mode)
    {
        var added = _letter.Norms.Where(norm => norm.Effect is PreconditionEffect && IsAbout(norm, mode)).ToList();
        var isAdded = Formulas.Or(added.Select(norms.StandsInForce));
        var plain = Formulas.Or(_letter.Norms.SelectMany(norm => PlainGrants(norm, mode)));
        var guarded = _letter.Norms.Where(norm => IsGuardedGrant(norm, mode)).ToList();
        return
        [
            Formulas.Or(Demands(demanded => demanded == mode.Index)),
            added.Count == 0 ? plain : Formulas.And(Formulas.Not(isAdded), plain),
            Formulas.Or(guarded.Select(norms.StandsInForce).Append(added.Count == 0 ? Formula.False : Formulas.And(isAdded, plain))),
            Formulas.Or(_letter.Norms.SelectMany(norm => Discretions(norm, mode))),
            Formulas.Or(
                _letter.Norms.Where(norm => Prohibits(norm, mode)).Select(norms.StandsInForce)
                    .Concat(Demands(demanded => !IsWithin(mode, demanded)))),
            Usable(mode, added, plain, guarded),
        ];
    }

    private Formula Usable(Mode mode, List<Norm> added, Formula plain, List<Norm> guarded)
    {
        var grants = guarded.Select(norm => Formulas.And(norms.StandsInForce(norm), norms.IsMet(norm)))
            .Concat(_letter.Norms.SelectMany(norm => Decided(norm, mode)))
            .Append(added.Count == 0 ? Formula.False : plain);
        var addedAreMet = added.Select(norm => Formulas.Or(Formulas.Not(norms.StandsInForce(norm)), norms.IsMet(norm)));
        return Formulas.And(addedAreMet.Append(Formulas.Or(grants)));
    }

    // What is demanded by standing points, of those modes that a test picks.
    private IEnumerable<Formula> Demands(Func<int, bool> picks)
    {
        foreach (var norm in _letter.Norms)
        {
            foreach (var (demanded, formula) in Demanded(norm))
            {
                if (picks(demanded))
                {
                    yield return formula;
                }
            }
        }
    }

    private IEnumerable<(int Mode, Formula Stands)> Demanded(Norm norm) => norm.Effect switch
    {
        PlaceEffect { Modality: Modality.Require } place => place.Modes.Select(mode => (mode, norms.StandsInForce(norm))),
        OrderEffect order => [(order.Mode, norms.StandsInForce(norm))],
        SplitEffect split => split.Shares.Select((share, turn) =>
            (share.Mode, Formulas.And(norms.StandsInForce(norm), conditions.Lower(new FactIn(split.Turn, [turn]))))),
        _ => [],
    };

    private IEnumerable<Formula> PlainGrants(Norm norm, Mode mode)
    {
        if (norm.Effect is PlaceEffect { Modality: Modality.Permit, Preconditions.Length: 0 } place
            && place.Modes.Any(named => IsWithin(mode, named)))
        {
            yield return norms.StandsInForce(norm);
        }

        foreach (var (demanded, formula) in Demanded(norm))
        {
            if (demanded != mode.Index && IsWithin(mode, demanded))
            {
                yield return formula;
            }
        }
    }

    private bool IsGuardedGrant(Norm norm, Mode mode) =>
        norm.Effect is PlaceEffect { Modality: Modality.Permit, Preconditions.Length: > 0 } place
        && place.Modes.Any(named => IsWithin(mode, named));

    private bool Prohibits(Norm norm, Mode mode) =>
        norm.Effect is PlaceEffect { Modality: Modality.Prohibit } place && place.Modes.Any(named => IsWithin(mode, named));

    private IEnumerable<Formula> Discretions(Norm norm, Mode mode) => norm.Effect switch
    {
        DiscretionEffect discretion when discretion.Modes.Any(named => IsWithin(mode, named)) => [norms.StandsInForce(norm)],
        SplitEffect split when split.Shares.Any(share => share.Mode == mode.Index) =>
            [Formulas.And(norms.StandsInForce(norm), slots.NotRecorded(split.Turn))],
        _ => [],
    };

    private IEnumerable<Formula> Decided(Norm norm, Mode mode)
    {
        if (norm.Effect is not DiscretionEffect discretion)
        {
            yield break;
        }

        for (var i = 0; i < discretion.Modes.Length; i++)
        {
            if (IsWithin(mode, discretion.Modes[i]))
            {
                yield return Formulas.And(norms.StandsInForce(norm), conditions.Yes(discretion.Decisions[i]), norms.IsMet(norm));
            }
        }
    }

    private static bool IsAbout(Norm norm, Mode mode) => norm.Modes.IsDefaultOrEmpty || norm.Modes.Contains(mode.Index);

    private bool IsWithin(Mode mode, int outer) => _letter.Vocabulary.Modes[outer].Subtree.Contains(mode.Index);
}
