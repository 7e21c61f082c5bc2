using System.Collections.Immutable;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.TestKit.Models;

/// <summary>
/// What facts would have to be otherwise for another answer, by trying: every class of values of every fact, on every completion of what stays
/// unknown. For small letters.
/// </summary>
public sealed class WhatIf
{
    private readonly Letter _letter;
    private readonly Completions _completions;
    private readonly Completions _anything;

    /// <summary>What is known of a person on a day.</summary>
    public WhatIf(Letter letter, KnownFacts known, DateOnly day)
        : this(letter, new Completions(letter, known, day), new Completions(letter, KnownFacts.None, day))
    {
    }

    private WhatIf(Letter letter, Completions completions, Completions anything) => (_letter, _completions, _anything) = (letter, completions, anything);

    /// <summary>The facts that may be otherwise: none that is counted from another, nor what the calendar says.</summary>
    public IEnumerable<int> Facts => _letter.Vocabulary.Facts.Where(fact => fact.Derivation is null && Values(fact.Index).Length > 1).Select(fact => fact.Index);

    /// <summary>The facts that are not known.</summary>
    public IEnumerable<int> Open => Facts.Where(fact => _completions.ClassesOf(fact).Length > 1);

    /// <summary>Whether anything is left to ask.</summary>
    public bool? Eligible(int mode) =>
        _completions.All(turnsRecorded: true).Meanings.Select(one => one.Eligible(mode)).Distinct().ToList() is [var only] ? only : null;

    /// <summary>A value of each class.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="onlyPossible">Only those that agree with what is known.</param>
    public ImmutableArray<long> Values(int fact, bool onlyPossible = false) =>
        onlyPossible ? _completions.ClassesOf(fact)
        : _letter.Vocabulary.Facts[fact] is { Type: YesNoType, Presumed: not null } ? [0, 1]
        : _anything.ClassesOf(fact);

    /// <summary>The same where a fact has a value.</summary>
    public WhatIf With(int fact, long value) => new(_letter, _completions.With(fact, value), _anything);

    /// <summary>Every combination of values of some facts after which a mode is certainly open, or certainly not.</summary>
    public List<long[]> Sufficient(IReadOnlyList<int> facts, int mode, bool eligible, bool onlyPossible)
    {
        var found = new List<long[]>();
        Try(this, []);
        return found;

        void Try(WhatIf so, ImmutableArray<long> values)
        {
            if (values.Length < facts.Count)
            {
                foreach (var value in Values(facts[values.Length], onlyPossible))
                {
                    Try(so.With(facts[values.Length], value), values.Add(value));
                }
            }
            else if (so.Eligible(mode) == eligible)
            {
                found.Add([.. values]);
            }
        }
    }

    /// <summary>The fewest questions after which it is known in the worst case whether a mode is open.</summary>
    public int FewestQuestions(int mode) => Eligible(mode) is not null
        ? 0
        : Open.Min(fact => 1 + Values(fact, onlyPossible: true).Max(value => With(fact, value).FewestQuestions(mode)));
}
