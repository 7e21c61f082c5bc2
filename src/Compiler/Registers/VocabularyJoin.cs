using System.Collections.Immutable;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Registers;

/// <summary>The indexes that the words of one letter have among the joined ones.</summary>
/// <param name="Facts">For each fact of the letter its joined index; -1 for one that no sentence tests.</param>
/// <param name="Values">For each fact of the letter and each joined value, the letter's value that it counts as, or -1.</param>
/// <param name="Modes">For each mode.</param>
/// <param name="Acts">For each act.</param>
/// <param name="Rights">For each right.</param>
/// <param name="Officials">For each office.</param>
internal sealed record WordMap(int[] Facts, int[][] Values, int[] Modes, int[] Acts, int[] Rights, int[] Officials);

/// <summary>Joins what the words of several letters stand for: the same name is the same thing, or the letters cannot be joined.</summary>
internal sealed class VocabularyJoin
{
    private readonly List<FactJoin> _facts = [];
    private readonly List<(string Name, string? Description, ImmutableArray<string> Aliases, int Parent)> _modes = [];
    private readonly List<string> _acts = [];
    private readonly List<string> _rights = [];
    private readonly List<string> _officials = [];
    private readonly List<string> _modeOwners = [];
    private int _workday = -1;

    /// <summary>Joins the words of some letters.</summary>
    public VocabularyJoin(IReadOnlyList<Letter> letters)
    {
        var facts = letters.Select(JoinFacts).ToList();
        var modes = letters.Select(JoinModes).ToList();
        if (Clashes.Count > 0)
        {
            return;
        }

        Maps = [.. letters.Select((letter, at) => new WordMap(
            facts[at],
            [.. letter.Vocabulary.Facts.Select(fact => facts[at][fact.Index] < 0 ? [] : _facts[facts[at][fact.Index]].ValuesFor(fact))],
            modes[at],
            Join(_acts, letter.Vocabulary.Acts.Select(act => act.Name)),
            Join(_rights, letter.Vocabulary.Rights.Select(right => right.Name)),
            Join(_officials, letter.Vocabulary.Officials.Select(official => official.Name))))];
        Vocabulary = new Vocabulary(
            [.. _facts.Select((fact, index) => fact.ToModel(index))],
            [.. _modes.Select((mode, index) => new Mode(index, mode.Name, mode.Description, mode.Aliases, mode.Parent, Subtree(index)))],
            [.. _acts.Select((name, index) => new Act(index, name, null))],
            [.. _rights.Select((name, index) => new Right(index, name))],
            [.. _officials.Select((name, index) => new Official(index, name))],
            _workday);
        foreach (var (letter, at) in letters.Select((letter, at) => (letter, at)))
        {
            CheckModes(letter, Maps[at].Modes);
        }
    }

    /// <summary>The joined words; none where there is a clash.</summary>
    public Vocabulary Vocabulary { get; } = new([], [], [], [], [], 0);

    /// <summary>For each letter, where its words are among them.</summary>
    public ImmutableArray<WordMap> Maps { get; } = [];

    /// <summary>What means something else in two letters: the word and their numbers.</summary>
    public List<(string Name, string One, string Other)> Clashes { get; } = [];

    private int[] JoinFacts(Letter letter)
    {
        var index = new LetterIndex(letter);
        var map = new int[letter.Vocabulary.Facts.Length];
        foreach (var fact in letter.Vocabulary.Facts)
        {
            var isUsed = fact.Index == letter.Vocabulary.WorkdayFact || index.Uses(fact)
                || (fact.Derivation is { } derivation && index.Uses(letter.Vocabulary.Facts[derivation.Base]));
            map[fact.Index] = isUsed ? Join(fact, letter) : -1;
        }

        foreach (var fact in letter.Vocabulary.Facts.Where(fact => fact.Derivation is not null && map[fact.Index] >= 0))
        {
            JoinBase(_facts[map[fact.Index]], map[fact.Derivation!.Base], letter);
        }

        _workday = map[letter.Vocabulary.WorkdayFact];
        return map;
    }

    private void JoinBase(FactJoin fact, int @base, Letter letter)
    {
        if (fact.Base >= 0 && fact.Base != @base)
        {
            Clashes.Add((fact.Name, fact.Owner, letter.Number));
        }

        fact.Base = @base;
    }

    private int Join(Fact fact, Letter letter)
    {
        var name = OwnName(fact, letter);
        var at = _facts.FindIndex(known => known.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (at < 0)
        {
            at = _facts.Count;
            _facts.Add(new FactJoin(fact, name, letter.Number));
        }

        if (!_facts[at].Add(fact))
        {
            Clashes.Add((fact.Name, _facts[at].Owner, letter.Number));
        }

        return at;
    }

    // Whether a letter is enacted yet is a fact of that letter; turns are the same where they are turns of the same modes.
    private string OwnName(Fact fact, Letter letter)
    {
        var isOther = fact.Origin == FactOrigin.Turn && _facts.Find(known => known.Name.Equals(fact.Name, StringComparison.OrdinalIgnoreCase)) is { } turn
            && !ChoiceNames(turn.ToModel(0)).SequenceEqual(ChoiceNames(fact), StringComparer.OrdinalIgnoreCase);
        return isOther || fact.Name == Binding.PeriodBinder.EnactedFact ? $"{fact.Name} (Surat Edaran {letter.Number})" : fact.Name;
    }

    private static IEnumerable<string> ChoiceNames(Fact fact) => fact.Type is ChoiceType choices ? choices.Choices.Select(choice => choice.Name) : [];

    private int[] JoinModes(Letter letter)
    {
        var own = letter.Vocabulary.Modes;
        var map = own.Select(mode => JoinMode(mode, letter)).ToArray();
        foreach (var mode in own.Where(mode => mode.Parent >= 0 && _modes[map[mode.Index]].Parent < 0))
        {
            _modes[map[mode.Index]] = _modes[map[mode.Index]] with { Parent = map[mode.Parent] };
        }

        return map;
    }

    private int JoinMode(Mode mode, Letter letter)
    {
        var at = _modes.FindIndex(known => known.Name.Equals(mode.Name, StringComparison.OrdinalIgnoreCase));
        if (at < 0)
        {
            at = _modes.Count;
            _modes.Add((mode.Name, mode.Description, mode.Aliases, -1));
            _modeOwners.Add(letter.Number);
        }

        return at;
    }

    /// <summary>The normal mode must be that of all; and what one letter holds apart no other may put within.</summary>
    private void CheckModes(Letter letter, int[] map)
    {
        foreach (var mode in letter.Vocabulary.Modes)
        {
            var within = letter.Vocabulary.Modes.Where(other => mode.Subtree.Contains(other.Index)).Select(other => map[other.Index]);
            var joined = letter.Vocabulary.Modes.Select(other => map[other.Index]).Where(Vocabulary.Modes[map[mode.Index]].Subtree.Contains);
            if (!within.Order().SequenceEqual(joined.Order()) || (mode.Index == 0 && map[0] != 0))
            {
                Clashes.Add((mode.Name, _modeOwners[map[mode.Index]] == letter.Number ? _modeOwners[0] : _modeOwners[map[mode.Index]], letter.Number));
            }
        }
    }

    private ImmutableArray<int> Subtree(int mode) => [.. Enumerable.Range(0, _modes.Count).Where(other => IsWithin(other, mode))];

    private bool IsWithin(int mode, int ancestor)
    {
        for (var steps = 0; mode >= 0 && steps <= _modes.Count; steps++)
        {
            if (mode == ancestor)
            {
                return true;
            }

            mode = _modes[mode].Parent;
        }

        return false;
    }

    private static int[] Join(List<string> all, IEnumerable<string> names) =>
        [.. names.Select(name =>
        {
            var at = all.FindIndex(known => known.Equals(name, StringComparison.OrdinalIgnoreCase));
            if (at < 0)
            {
                at = all.Count;
                all.Add(name);
            }

            return at;
        })];
}
