using System.Collections.Immutable;
using Edaran.Compiler.Analysis;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Diff.Contracts;

/// <summary>Says which changed answers break an assurance, and in which cases.</summary>
internal sealed class BreachFilter(SharedContract shared)
{
    private readonly HeldThings _things = new(shared.Versions);

    private Versions Versions => shared.Versions;

    /// <summary>Whether the answer to a question may break an assurance at all.</summary>
    public bool Concerns(Assurance assurance, Question question) => assurance switch
    {
        UnchangedAssurance => true,
        ModeAssurance modes => question.Topic != Topic.Saying && Names(modes).Contains(question.Mode, StringComparer.Ordinal),
        RightAssurance => ThingsOf(assurance, question).Any(),
        NoNewDuty => question.Topic == Topic.Status || ThingsOf(assurance, question).Any(),
        _ => false,
    };

    /// <summary>The cases in which it does, as a function within a region of the question.</summary>
    /// <param name="assurance">What is assured.</param>
    /// <param name="question">A question that concerns it.</param>
    /// <param name="before">The answer before.</param>
    /// <param name="after">The answer after.</param>
    public int Broken(Assurance assurance, Question question, int before, int after) => (assurance, question.Topic) switch
    {
        (UnchangedAssurance, _) => Mdd.Yes,
        (ModeAssurance modes, Topic.Eligibility) => Always((after == 0) == modes.IsLoss),
        (ModeAssurance modes, _) => OfStatus(modes, question),
        (RightAssurance rights, _) when (before == 1) == rights.IsLoss => Versions.Table.Any(
            ThingsOf(assurance, question).Select(thing => rights.IsLoss ? _things.Lost(thing, question.Mode) : _things.Gained(thing, question.Mode))),
        (NoNewDuty, Topic.Status) => Always(after == (int)ModeStatus.Required),
        (NoNewDuty, Topic.Saying) when after == 1 => Versions.Table.Any(ThingsOf(assurance, question).Select(thing => _things.Gained(thing, question.Mode))),
        _ => Mdd.No,
    };

    private static int Always(bool yes) => yes ? Mdd.Yes : Mdd.No;

    private IEnumerable<string> Names(ModeAssurance modes) => modes.Modes.Select(mode => Versions.Old.Letter.Vocabulary.Modes[shared.Words.Modes[mode]].Name);

    // Another status need not be another answer to whether the mode may be used.
    private int OfStatus(ModeAssurance modes, Question question)
    {
        var mode = Versions.Old.Letter.Vocabulary.Modes.Single(one => one.Name == question.Mode);
        var (old, @new) = Versions.For(mode);
        var (could, can) = (old.Eligible(mode), @new.Eligible(mode));
        return modes.IsLoss ? Versions.Table.Without(could, can) : Versions.Table.Without(can, could);
    }

    /// <summary>The things of an assurance that the points give which say what a question asks.</summary>
    private IEnumerable<string> ThingsOf(Assurance assurance, Question question)
    {
        var named = assurance is RightAssurance rights ? rights.Rights.Select(right => HeldThings.RightOf(shared.Words.Rights[right])).ToImmutableArray() : [];
        return question.Topic != Topic.Saying
            ? []
            : Saying(Versions.Before, question).Concat(Saying(Versions.After, question))
                .SelectMany(HeldThings.Of)
                .Where(thing => assurance is NoNewDuty ? HeldThings.IsDuty(thing) : named.Contains(thing))
                .Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<Norm> Saying(SharedVersion version, Question question) =>
        version.Letter.Norms.Where(norm => version.Sayings[norm.Index] == question.Subject);
}
