using System.Collections.Immutable;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.TestKit.Models.Written;

/// <summary>What a made letter declares: the model of it, and how its names may be written.</summary>
internal sealed class Lexicon(SplitMix random)
{
    private readonly List<(string Name, int Parent, string? Description)> _modes = [];

    /// <summary>Every fact, those of the sentences with them.</summary>
    public List<Fact> Facts { get; } = [new(0, "hari kerja", [], FactOrigin.Calendar, new YesNoType(), null, null, null)];

    /// <summary>Names for conditions.</summary>
    public List<(string Name, Condition Meaning)> Terms { get; } = [];

    /// <summary>Acts.</summary>
    public List<Act> Acts { get; } = [];

    /// <summary>Rights.</summary>
    public List<Right> Rights { get; } = [];

    /// <summary>Offices.</summary>
    public List<Official> Officials { get; } = [];

    /// <summary>Periods of the calendar, with what they mean in the letter.</summary>
    public List<(string Name, Condition Meaning)> Seasons { get; } = [];

    /// <summary>Every further spelling of a name.</summary>
    public Dictionary<string, ImmutableArray<string>> Aliases { get; } = new(StringComparer.Ordinal);

    /// <summary>How many modes there are.</summary>
    public int ModeCount => _modes.Count;

    /// <summary>Facts of a kind that sentences may test.</summary>
    public IEnumerable<Fact> Tested<T>()
        where T : FactType =>
        Facts.Where(fact => fact.Type is T && fact.Origin is FactOrigin.Person or FactOrigin.Place && fact.Index > 0 && fact.Type is T);

    /// <summary>Adds a fact.</summary>
    public Fact Add(string name, FactOrigin origin, FactType type, Derivation? derivation = null, FactValue? presumed = null)
    {
        var fact = new Fact(Facts.Count, name, [], origin, type, derivation, presumed, null);
        Facts.Add(fact);
        return fact;
    }

    /// <summary>The fact that a sentence brings with it, the same one for the same name.</summary>
    public int Implied(string name, FactOrigin origin, FactType type, FactValue? presumed) =>
        (Facts.Find(fact => fact.Name == name && fact.Origin == origin) ?? Add(name, origin, type, null, presumed)).Index;

    /// <summary>Adds a mode.</summary>
    public void AddMode(string name, int parent, string? description) => _modes.Add((name, parent, description));

    /// <summary>The name of a mode.</summary>
    public string ModeName(int mode) => _modes[mode].Name;

    /// <summary>A mode and the modes within it, ascending.</summary>
    public ImmutableArray<int> Subtree(int mode) => [.. Enumerable.Range(0, _modes.Count).Where(other => IsWithin(other, mode))];

    /// <summary>The modes within some modes, ascending; default where there are none.</summary>
    public ImmutableArray<int> Within(IReadOnlyCollection<int> modes) =>
        modes.Count == 0 ? default : [.. modes.SelectMany(mode => Subtree(mode)).Distinct().Order()];

    /// <summary>A value with all below it.</summary>
    public static FactIn Value(Fact fact, int choice) => new(fact.Index, [.. ((ChoiceType)fact.Type).Subtree(choice).Select(raw => (long)raw).Order()]);

    /// <summary>A name as it may be written: by another spelling, in other case, in quotes.</summary>
    public string Spell(string name)
    {
        var spelling = Aliases.TryGetValue(name, out var aliases) && random.Chance(25) ? random.Pick(aliases) : name;
        return random.Below(20) switch
        {
            0 => $"\"{spelling}\"",
            1 => spelling.ToUpperInvariant(),
            2 => spelling.ToLowerInvariant(),
            _ => spelling,
        };
    }

    /// <summary>The vocabulary of the letter.</summary>
    public Vocabulary ToModel() => new(
        [.. Facts],
        [.. _modes.Select((mode, at) => new Mode(at, mode.Name, mode.Description, [], mode.Parent, Subtree(at)))],
        [.. Acts],
        [.. Rights],
        [.. Officials],
        WorkdayFact: 0);

    private bool IsWithin(int mode, int outer) => mode == outer || (mode >= 0 && IsWithin(_modes[mode].Parent, outer));
}
