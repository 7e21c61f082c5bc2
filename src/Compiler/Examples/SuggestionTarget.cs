using System.Collections.Immutable;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Examples;

/// <summary>Something that a suggested example is to show.</summary>
internal abstract class SuggestionTarget
{
    /// <summary>Examples that may show it, near those of the letter.</summary>
    /// <param name="near">What the examples of the letter try.</param>
    public abstract IEnumerable<Example> Candidates(IReadOnlyList<Trial> near);

    /// <summary>Which of a letter's answers show it in an example; null where the example does not show it.</summary>
    /// <param name="example">The example, of one day, expecting nothing yet.</param>
    /// <param name="trial">The same, tried on the letter.</param>
    /// <param name="answers">All that the letter says of it.</param>
    public abstract Expectation? Shown(Example example, Trial trial, ImmutableArray<Expectation> answers);

    /// <summary>How much its name tells of an example that shows several things; the most telling gives it its name.</summary>
    public abstract int Telling { get; }

    /// <summary>What an example is called that shows it.</summary>
    public abstract string Name(Example example);

    /// <summary>The first answer that another letter does not give, or null.</summary>
    protected static Expectation? FirstDenied(Letter other, Interpreter interpreter, Example example, ImmutableArray<Expectation> answers)
    {
        var known = KnownFacts.Of(example.Given);
        var day = example.Days[0];
        var check = new ExpectationCheck(other, example, interpreter.Decide(known, day), () => interpreter.Attend(known, example.Record, day));
        return answers.FirstOrDefault(answer => !check.Holds(answer));
    }

    /// <summary>The nearest cases to some examples, those that change least first.</summary>
    protected static IEnumerable<Trial> Nearest(CaseFinder finder, int cases, IReadOnlyList<Trial> near) => near
        .Select(one => (Near: one, Found: finder.Nearest(cases, one)))
        .Where(pair => pair.Found is not null)
        .OrderBy(pair => Changes(pair.Near, pair.Found!))
        .Select(pair => pair.Found!);

    private static int Changes(Trial near, Trial found) => (near.Day == found.Day ? 0 : 1)
        + near.Known.Given.Except(found.Known.Given).Count() + found.Known.Given.Except(near.Known.Given).Count();
}
