using Edaran.Compiler.Analysis;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Examples;

/// <summary>
/// All that examples can ask of a letter, as diagrams: in force, in scope, status and use of each mode, and whatever else is said to
/// someone in a mode. Two letters over the same variables mean the same if all of these are the same functions.
/// </summary>
/// <param name="diagrams">The letter.</param>
internal sealed class Questions(LetterDiagrams diagrams)
{
    /// <summary>A question: what is asked, and of which mode (-1: of none).</summary>
    public readonly record struct Question(string Key, int Mode)
    {
        /// <summary>Whether the letter is in force.</summary>
        public static Question InForce => new("in force", -1);

        /// <summary>Whether the letter is about the person.</summary>
        public static Question InScope => new("in scope", -1);

        /// <summary>Whether only the answer no can be expected of the letter: that it speaks is seen by what it says.</summary>
        public bool IsSeenByNo => this == InForce || this == InScope;
    }

    private readonly Dictionary<(int Norm, int Mode), int> _standsIn = [];

    private Mdd Table => diagrams.Table;

    private Letter Letter => diagrams.Letter;

    /// <summary>Every question with its answer; one that is not among them has the answer no.</summary>
    public IEnumerable<(Question Question, int Root)> All()
    {
        yield return (Question.InForce, diagrams.InForce);
        yield return (Question.InScope, diagrams.InScope);
        foreach (var mode in Letter.Vocabulary.Modes)
        {
            yield return (new("status", mode.Index), diagrams.Status(mode));
            yield return (new("eligible", mode.Index), diagrams.Eligible(mode));
        }

        foreach (var question in Letter.Vocabulary.Modes.SelectMany(InMode).Concat(OfGroups()))
        {
            yield return question;
        }
    }

    private IEnumerable<(Question Question, int Root)> InMode(Mode mode) =>
        from said in Letter.Norms.SelectMany(norm => SaidThings.Borne(norm.Effect).Select(key => (key, Root: (Func<int>)(() => IsBorne(norm, mode))))
            .Concat(SaidThings.OfRecords(norm.Effect).Select(key => (key, Root: (Func<int>)(() => HoldsIn(norm, mode))))))
        group said.Root by said.key into same
        select (new Question(same.Key, mode.Index), Within(() => Table.Any(same.Select(root => root()))));

    private IEnumerable<(Question Question, int Root)> OfGroups() =>
        from norm in Letter.Norms
        from key in SaidThings.OfGroups(norm.Effect)
        group norm by key into same
        select (new Question(same.Key, -1), Within(() => Table.Any(same.Select(diagrams.Stands))));

    private int Within(Func<int> make) => diagrams.Within(LetterDiagrams.ModeBudget, make);

    // Duties of a mode that may not be used are nobody's; but some are there on days that are not worked.
    private int IsBorne(Norm norm, Mode mode) => !IsAbout(norm, mode) ? Mdd.No : Table.And(
        diagrams.Stands(norm),
        norm.HoldsOnFreeDays ? Table.Or(diagrams.Eligible(mode), Table.Not(diagrams.Workday)) : diagrams.Eligible(mode));

    private int HoldsIn(Norm norm, Mode mode) =>
        norm.HoldsOnFreeDays ? StandsIn(norm, mode) : Table.And(StandsIn(norm, mode), diagrams.Workday);

    // For someone who works in a mode a point about other modes neither stands nor sets another aside.
    private int StandsIn(Norm norm, Mode mode)
    {
        if (!IsAbout(norm, mode))
        {
            return Mdd.No;
        }

        if (!_standsIn.TryGetValue((norm.Index, mode.Index), out var root))
        {
            root = Letter.Norms.Where(other => other.SetsAside.Contains(norm.Index)).Aggregate(
                Table.And(diagrams.Active(norm), diagrams.Speaks(norm)), (sofar, other) => Table.Without(sofar, StandsIn(other, mode)));
            _standsIn.Add((norm.Index, mode.Index), root);
        }

        return root;
    }

    private static bool IsAbout(Norm norm, Mode mode) => norm.Modes.IsDefaultOrEmpty || norm.Modes.Contains(mode.Index);
}
