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
            .Concat(SaidThings.OfRecords(norm.Effect).Select(key => (key, Root: (Func<int>)(() => diagrams.HoldsIn(norm, mode.Index))))))
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

    private static bool IsAbout(Norm norm, Mode mode) => norm.Modes.IsDefaultOrEmpty || norm.Modes.Contains(mode.Index);
}
