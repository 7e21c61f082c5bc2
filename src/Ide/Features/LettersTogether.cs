using System.Collections.Immutable;
using Edaran.Compiler;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Registers;

namespace Edaran.Ide.Features;

/// <summary>A letter and those that act on it as one register, kept with how the letter stands by what acts on it. For any number of askers at once.</summary>
internal sealed class LettersTogether
{
    private readonly ImmutableArray<BoundLetter> _others;
    private readonly LetterRegister _register;
    private readonly Dictionary<string, StandingLetter> _standing = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    /// <summary>Puts letters together.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="others">Those that act on it, without errors; no two of a number.</param>
    public LettersTogether(BoundLetter letter, ImmutableArray<BoundLetter> others)
    {
        _others = others;
        _register = LetterRegister.Of([letter, .. others]);
        Findings = _register.Diagnostics;
    }

    /// <summary>The letters; the one they act on is the first.</summary>
    public ImmutableArray<RegisteredLetter> Letters => _register.Letters;

    /// <summary>What they do to each other, as far as it can be meant.</summary>
    public ImmutableArray<LetterRelation> Relations => _register.Relations;

    /// <summary>What is wrong with how they name each other.</summary>
    public ImmutableArray<Diagnostic> Findings { get; }

    /// <summary>Whether just these act on the letter.</summary>
    public bool IsWith(ImmutableArray<BoundLetter> others) => _others.Length == others.Length && _others.Zip(others).All(pair => ReferenceEquals(pair.First, pair.Second));

    /// <summary>The letters as they stand on a day, in their order; one that stands alike on two days is the same object.</summary>
    public ImmutableArray<StandingLetter> On(DateOnly day)
    {
        lock (_lock)
        {
            return [.. _register.On(day).Select(Known)];
        }
    }

    private StandingLetter Known(StandingLetter standing)
    {
        var key = _register.KeyOf(standing);
        return _standing.TryGetValue(key, out var known) ? known : _standing[key] = standing;
    }
}
