using System.Collections.Immutable;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Examples;

/// <summary>
/// Makes the mutants of a letter: every one-place change that a drafter might slip into. A term of the letter is changed once,
/// for all sentences that name it; terms of a kamus are not the letter's own and stay.
/// </summary>
internal sealed class MutantMaker
{
    private readonly Letter _letter;
    private readonly LetterWords _words;
    private readonly ConditionChanges _changes;
    private readonly EffectChanges _effects;
    private readonly WrittenConditions _written;
    private readonly HashSet<Condition> _roots = new(ReferenceEqualityComparer.Instance);

    private MutantMaker(Letter letter)
    {
        _letter = letter;
        _words = new LetterWords(letter.Vocabulary);
        _changes = new ConditionChanges(letter.Vocabulary, _words);
        _effects = new EffectChanges(letter.Vocabulary);
        _written = new WrittenConditions(letter);
    }

    /// <summary>The mutants of a letter, point by point in order of the letter; those of the header first.</summary>
    public static IEnumerable<Mutant> Of(Letter letter) => new MutantMaker(letter).All();

    private IEnumerable<Mutant> All() => _written.OfHeader().SelectMany(InCondition).Concat(_letter.Norms.SelectMany(OfNorm));

    private IEnumerable<Mutant> OfNorm(Norm norm) =>
    [
        Changed(norm, norm with { Subject = Condition.False }, $"angka {norm.Point}", null),
        .. WrittenConditions.Of(norm).SelectMany(InCondition),
        .. norm.Exceptions.Select(one => Changed(
            norm, norm with { Exceptions = norm.Exceptions.Remove(one) }, $"kecuali {_words.Of(one.Condition)}", null)),
        .. norm.Modes.IsDefaultOrEmpty ? [] : new[] { Changed(norm, norm with { Modes = default }, $"yang {Top(norm.Modes)}", null) },
        .. _effects.Of(norm.Effect).Select(change => Changed(norm, norm with { Effect = change.Replacement }, change.Before, change.After)),
        .. norm.SetsAside.Select(target => Changed(
            norm, norm with { SetsAside = norm.SetsAside.Remove(target) }, $"mengesampingkan angka {_letter.Norms[target].Point}", null)),
    ];

    private string Top(ImmutableArray<int> modes) =>
        _letter.Vocabulary.Modes[modes.First(mode => !modes.Contains(_letter.Vocabulary.Modes[mode].Parent))].Name;

    /// <summary>The changes of a condition and its parts, each part once in the letter.</summary>
    private IEnumerable<Mutant> InCondition(WrittenConditions.Root root)
    {
        if (root.IsDroppable && root.Condition is not (ConstantCondition or AllOf) && !_written.IsOfCalendar(root.Condition) && _roots.Add(root.Condition))
        {
            yield return Rewritten(root.Condition, root.Place, root.Norm, new ConditionChanges.Change(Condition.True, _words.Of(root.Condition), null));
        }

        foreach (var part in _written.Within(root).Where(part => !WrittenConditions.PartsOf(part.Condition).Any(_written.IsOfCalendar)))
        {
            foreach (var change in _changes.Of(part.Condition, part.IsWritten))
            {
                yield return Rewritten(part.Condition, part.Place, part.Norm, change);
            }
        }
    }

    private Mutant Rewritten(Condition condition, LetterPlace place, int norm, ConditionChanges.Change change) =>
        new(place, norm, change.Before, change.After, new ConditionRewriter(condition, change.Replacement).Of(_letter));

    private Mutant Changed(Norm norm, Norm other, string before, string? after) => new(
        WrittenConditions.PlaceOf(norm), norm.Index, before, after, _letter with { Norms = _letter.Norms.SetItem(norm.Index, other) });
}
