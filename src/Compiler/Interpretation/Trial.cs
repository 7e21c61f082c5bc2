using System.Globalization;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Interpretation;

/// <summary>Facts and a day with what a letter says of them. The letter is asked when the answer is first needed.</summary>
internal sealed class Trial
{
    private readonly Func<KnownFacts, DateOnly, Outcome> _decide;
    private readonly Lazy<Outcome> _outcome;

    /// <summary>Facts on a day.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="decide">Says what it means for some facts on a day.</param>
    /// <param name="known">The facts.</param>
    /// <param name="day">The day.</param>
    public Trial(Letter letter, Func<KnownFacts, DateOnly, Outcome> decide, KnownFacts known, DateOnly day)
    {
        (Letter, _decide, Known, Day) = (letter, decide, known, day);
        _outcome = new(() => _decide(Known, Day));
    }

    /// <summary>The letter.</summary>
    public Letter Letter { get; }

    /// <summary>What is given.</summary>
    public KnownFacts Known { get; }

    /// <summary>The day.</summary>
    public DateOnly Day { get; }

    /// <summary>What the letter says.</summary>
    public Outcome Outcome => _outcome.Value;

    /// <summary>What decides all else: whether the letter speaks, and which norms stand or may stand; null for facts that cannot be.</summary>
    public string? Standing => Outcome.Errors.IsEmpty
        ? string.Create(CultureInfo.InvariantCulture, $"{Outcome.InForce} {Outcome.InScope} ")
            + string.Join(' ', Outcome.Fired.Select(fired => fired.Certain ? fired.Norm : -1 - fired.Norm))
        : null;

    /// <summary>Whether a norm certainly stands.</summary>
    public bool Stands(int norm) => Outcome.Fired.Any(fired => fired.Norm == norm && fired.Certain);

    /// <summary>The value of a fact, given or counted from a date that is; null: unknown.</summary>
    public long? ValueOf(int fact)
    {
        if (Known[fact] is { } given)
        {
            return given.Raw;
        }

        return Letter.Vocabulary.Facts[fact].Derivation is { } derivation && Known[derivation.Base] is { } start
            ? derivation.Count(DateOnly.FromDayNumber((int)start.Raw), Day)
            : null;
    }

    /// <summary>The same with another value of a fact; what hangs together with it is then open.</summary>
    public Trial With(int fact, long value) => WithFacts(Open(fact).Known.With(fact, new FactValue(value)));

    /// <summary>The same without a fact and what hangs together with it.</summary>
    public Trial Open(int fact)
    {
        var facts = Letter.Vocabulary.Facts;
        var root = facts[fact].Derivation?.Base ?? fact;
        var linked = facts.Where(other => other.Index == root || other.Derivation?.Base == root).Select(other => other.Index);
        return WithFacts(linked.Aggregate(Known, (known, other) => known.Without(other)));
    }

    /// <summary>The same with other facts.</summary>
    public Trial WithFacts(KnownFacts known) => new(Letter, _decide, known, Day);

    /// <summary>The same on another day.</summary>
    public Trial On(DateOnly day) => new(Letter, _decide, Known, day);
}
