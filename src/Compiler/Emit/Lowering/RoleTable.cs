using Edaran.Compiler.Model;
using Edaran.Runtime;
using Modality = Edaran.Compiler.Model.Modality;

namespace Edaran.Compiler.Emit.Lowering;

/// <summary>What a point can do to a mode when it stands, whatever the facts. A rotation depends on whose turn it is and is left out.</summary>
internal static class RoleTable
{
    public static PointRole Of(Letter letter, Norm norm, Mode mode) => norm.Effect switch
    {
        PlaceEffect { Modality: Modality.Require } place => Demand(letter, place.Modes, mode),
        OrderEffect order => Demand(letter, [order.Mode], mode),
        PlaceEffect place when !place.Modes.Any(named => IsWithin(letter, mode, named)) => PointRole.None,
        PlaceEffect { Modality: Modality.Prohibit } => PointRole.Prohibits,
        PlaceEffect { Preconditions.Length: > 0 } => PointRole.GrantsConditionally,
        PlaceEffect => PointRole.Grants,
        DiscretionEffect discretion when discretion.Modes.Any(named => IsWithin(letter, mode, named)) => PointRole.Discretion,
        PreconditionEffect when norm.Modes.IsDefaultOrEmpty || norm.Modes.Contains(mode.Index) => PointRole.AddsPreconditions,
        _ => PointRole.None,
    };

    private static PointRole Demand(Letter letter, IEnumerable<int> demanded, Mode mode)
    {
        var role = PointRole.None;
        foreach (var named in demanded)
        {
            role |= named == mode.Index ? PointRole.Requires
                : IsWithin(letter, mode, named) ? PointRole.Grants
                : PointRole.Prohibits;
        }

        return role;
    }

    private static bool IsWithin(Letter letter, Mode mode, int outer) => letter.Vocabulary.Modes[outer].Subtree.Contains(mode.Index);
}
