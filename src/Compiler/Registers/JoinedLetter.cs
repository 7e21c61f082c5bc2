using System.Collections.Immutable;
using Edaran.Compiler.Model;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Registers;

/// <summary>Where a joined sentence comes from.</summary>
/// <param name="Letter">The letter.</param>
/// <param name="Norm">The sentence in it.</param>
public sealed record JoinedNorm(StandingLetter Letter, Norm Norm);

/// <summary>Why a sentence of one letter goes before that of another.</summary>
public enum Precedence
{
    /// <summary>Both are of one letter, which says so itself.</summary>
    Own,

    /// <summary>Its letter overrides the other by name.</summary>
    Mention,

    /// <summary>Its issuer ranks higher.</summary>
    Rank,

    /// <summary>It is later, of the same rank, and speaks of everyone the other speaks of.</summary>
    Later,
}

/// <summary>
/// Several letters as one, which answers for all of them: sentences of letters that contradict each other are set aside by those
/// that go before; where none does the mode stays <c>bertentangan</c>. What one letter means, with every unknown fact, so does this.
/// </summary>
/// <param name="Letter">The letter of all sentences about modes, acts and rights.</param>
/// <param name="Sources">For each of its norms where it comes from.</param>
/// <param name="Reasons">Why one norm sets another aside, by their indexes.</param>
public sealed record JoinedLetter(
    Letter Letter, ImmutableArray<JoinedNorm> Sources, ImmutableDictionary<(int By, int Aside), Precedence> Reasons)
{
    /// <summary>What stands behind the number of a point in the joined letter.</summary>
    public static string Cited(string point, string number) => $"{point} Surat Edaran {number}";
}

/// <summary>Writes the sentences of several letters as those of one, side by side: none goes before another yet.</summary>
internal static class LetterJoin
{
    /// <summary>The letters side by side.</summary>
    /// <param name="letters">Letters as they stand on a day.</param>
    /// <param name="words">Their words, joined without a clash.</param>
    public static JoinedLetter SideBySide(ImmutableArray<StandingLetter> letters, VocabularyJoin words)
    {
        var norms = ImmutableArray.CreateBuilder<Norm>();
        var sources = ImmutableArray.CreateBuilder<JoinedNorm>();
        var reasons = ImmutableDictionary.CreateBuilder<(int, int), Precedence>();
        var (periods, scopes) = (new List<Condition>(), new List<Condition>());
        foreach (var (standing, map) in letters.Zip(words.Maps))
        {
            var letter = standing.Letter;
            var join = new SentenceJoin(map, words.Vocabulary);
            var (period, scope) = (join.Of(letter.Period), join.Of(letter.Scope));
            periods.Add(period);
            scopes.Add(scope);
            var kept = letter.Norms.Where(norm => join.Of(norm.Effect) is not null).ToList();
            var first = norms.Count;
            foreach (var norm in kept)
            {
                Condition speaks = norm.OwnDates ? new DayBetween(letter.Enacted, null) : period;
                var aside = norm.SetsAside.Select(other => kept.FindIndex(one => one.Index == other)).Where(at => at >= 0).Select(at => first + at).ToImmutableArray();
                norms.Add(Write(norm, norms.Count, JoinedLetter.Cited(norm.Point, standing.Number), join) with
                {
                    Subject = new AllOf([scope, speaks, join.Of(norm.Subject)]),
                    SetsAside = aside,
                });
                sources.Add(new JoinedNorm(standing, norm));
                reasons.AddRange(aside.Select(other => KeyValuePair.Create((norms.Count - 1, other), Precedence.Own)));
            }
        }

        return new JoinedLetter(Together(letters, words.Vocabulary, periods, scopes, norms.ToImmutable()), sources.ToImmutable(), reasons.ToImmutable());
    }

    private static Norm Write(Norm norm, int index, string point, SentenceJoin join) => norm with
    {
        Index = index,
        Point = point,
        Times = join.Of(norm.Times),
        When = join.Of(norm.When),
        Exceptions = [.. norm.Exceptions.Select(exception => exception with { Condition = join.Of(exception.Condition) })],
        Modes = join.About(norm.Modes),
        Effect = join.Of(norm.Effect)!,
        Decider = norm.Decider is { } decider ? join.Of(decider) : null,
    };

    private static Letter Together(ImmutableArray<StandingLetter> letters, Vocabulary words, List<Condition> periods, List<Condition> scopes, ImmutableArray<Norm> norms) => new(
        string.Join("; ", letters.Select(letter => letter.Number)),
        string.Empty,
        string.Empty,
        null,
        string.Empty,
        [],
        new SourceText(string.Empty, string.Empty),
        words,
        Calendar(letters),
        new AnyOf([.. periods]),
        string.Empty,
        new AnyOf([.. scopes]),
        norms,
        [],
        []);

    // A day off in any letter's calendar is one for all; a weekday is worked where all work.
    private static Calendar Calendar(ImmutableArray<StandingLetter> letters)
    {
        var calendars = letters.Select(letter => letter.Letter.Calendar).ToList();
        return new Calendar(
            [.. calendars.SelectMany(one => one.Years).Distinct().Order()],
            [.. calendars.SelectMany(one => one.DaysOff).Distinct().Order()],
            calendars.Aggregate((Weekdays)127, (days, one) => days & one.Workweek),
            []);
    }
}
