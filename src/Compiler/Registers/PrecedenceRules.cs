using System.Collections.Immutable;
using Edaran.Compiler.Analysis;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Registers;

/// <summary>
/// Which of two sentences of different letters goes before the other where they contradict (semantics 9): that of the letter
/// which overrides the other by name, not against a higher rank; then that of the higher rank; then the later one, where it
/// speaks of everyone the earlier speaks of. Where none of this is certain neither goes first.
/// </summary>
/// <param name="joined">The letters side by side.</param>
/// <param name="overrides">The relations <c>mengesampingkan</c> in effect.</param>
/// <param name="day">The day asked about.</param>
internal sealed class PrecedenceRules(JoinedLetter joined, ImmutableArray<LetterRelation> overrides, DateOnly day)
{
    private const int StepsPerPair = 4_000;

    private readonly Reading _anyone = new(new LetterIndex(joined.Letter), Anyone(joined.Letter, day));

    /// <summary>The letters with those sentences set aside that others go before.</summary>
    public JoinedLetter Apply()
    {
        var aside = joined.Letter.Norms.Select(norm => norm.SetsAside.ToHashSet()).ToList();
        var reasons = joined.Reasons.ToBuilder();
        foreach (var (one, other) in OpposedPairs(joined))
        {
            if (Before(one, other) is { } reason)
            {
                aside[one].Add(other);
                reasons[(one, other)] = reason;
            }
        }

        return joined with
        {
            Letter = joined.Letter with { Norms = [.. joined.Letter.Norms.Select(norm => norm with { SetsAside = [.. aside[norm.Index].Order()] })] },
            Reasons = reasons.ToImmutable(),
        };
    }

    /// <summary>The ordered pairs of sentences of different letters that can contradict each other.</summary>
    public static IEnumerable<(int One, int Other)> OpposedPairs(JoinedLetter joined) =>
        from one in joined.Letter.Norms
        from other in joined.Letter.Norms
        where joined.Sources[one.Index].Letter != joined.Sources[other.Index].Letter && Opposition.Is(one.Effect, other.Effect, joined.Letter.Vocabulary)
        select (one.Index, other.Index);

    /// <summary>Why a sentence goes before another, or null: it does not.</summary>
    public Precedence? Before(int one, int other)
    {
        var (mine, theirs) = (joined.Sources[one].Letter.Registered, joined.Sources[other].Letter.Registered);
        var rank = Ranks.Compare(mine.Letter, theirs.Letter);
        if (rank >= 0 && Overrides(mine, theirs))
        {
            return Precedence.Mention;
        }

        if (rank != 0 || Overrides(theirs, mine))
        {
            return rank > 0 ? Precedence.Rank : null;
        }

        return mine.Letter.Enacted > theirs.Letter.Enacted && Covers(one, other) ? Precedence.Later : null;
    }

    private bool Overrides(RegisteredLetter one, RegisteredLetter other) => overrides.Any(relation => relation.From == one && relation.To == other);

    /// <summary>Whether a sentence speaks of everyone another speaks of, whoever that is. A search that ends early does not show it.</summary>
    private bool Covers(int one, int other)
    {
        var search = new BoundedSearch(StepsPerPair);
        var outside = new AllOf([People(other), new NotCondition(People(one))]);
        return search.Find(_anyone, reading => reading.Holds(outside)) is null && !search.IsEnded;
    }

    // Whom a sentence is about, whatever the day: the scope of its letter, its subject, conditions and exceptions.
    private AllOf People(int index)
    {
        var norm = joined.Letter.Norms[index];
        var parts = ((AllOf)norm.Subject).Operands;
        return new AllOf([parts[0], parts[2], norm.When, .. norm.Exceptions.Select(exception => new NotCondition(exception.Condition))]);
    }

    /// <summary>A person of whom nothing is known, not even what is presumed.</summary>
    public static Situation Anyone(Letter letter, DateOnly day)
    {
        var words = letter.Vocabulary;
        var open = letter with { Vocabulary = words with { Facts = [.. words.Facts.Select(fact => fact with { Presumed = null })] } };
        return Completer.Complete(new LetterIndex(open), KnownFacts.None, day).Situation;
    }
}
