using Edaran.Compiler.Model;

namespace Edaran.Compiler.Interpretation;

/// <content>What a rule on groups makes of a person (semantics 10).</content>
internal sealed partial class Reading
{
    /// <summary>Whether a rule on groups binds the person's group: its norm stands for the person, and it is a working day.</summary>
    public Verdict Binds(Norm norm) => Both(Stands(norm), Workday);

    /// <summary>What a person who works in a counted mode is to a quota; the answers are the members of <see cref="Membership"/>.</summary>
    public Verdict MembershipOf(Norm norm, Quota quota)
    {
        var isCounted = Concerned(quota, Binds(norm));
        var isInBase = Concerned(quota, Holds(quota.Base));
        return FirstThatHolds(
        [
            (Both(isCounted, isInBase), Verdict.One((int)Membership.Both)),
            (isCounted, Verdict.One((int)Membership.Counted)),
            (isInBase, Verdict.One((int)Membership.Base)),
            (Verdict.Yes, Verdict.One((int)Membership.None)),
        ]);
    }

    /// <summary>Someone in scope whom the quota does not leave out, and for whom something holds or whom it takes in.</summary>
    private Verdict Concerned(Quota quota, Verdict holds) =>
        All([InScope, Holds(quota.Exempt).Opposite, Any([holds, Holds(quota.Included)])]);
}
