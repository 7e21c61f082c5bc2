using System.Collections.Immutable;
using Edaran.Compiler.Model;
using Edaran.Compiler.Text;

namespace Edaran.TestKit.Models;

/// <summary>
/// Builds a letter's model by hand, without a text: declarations return the index that norms and conditions use. The fact
/// <c>hari kerja</c> is always there, as the first. Unless set, the letter is in force always, for everyone, with a calendar
/// that covers 2025.
/// </summary>
public sealed class LetterBuilder
{
    /// <summary>Index of the fact <c>hari kerja</c>.</summary>
    public const int Workday = 0;

    private readonly List<Fact> _facts = [];
    private readonly List<(string Name, int Parent)> _modes = [];
    private readonly List<Act> _acts = [];
    private readonly List<Right> _rights = [];
    private readonly List<Official> _officials = [];
    private readonly List<Norm> _norms = [];
    private readonly List<Example> _examples = [];

    /// <summary>Starts a letter that declares only <c>hari kerja</c>.</summary>
    public LetterBuilder() => Add("hari kerja", FactOrigin.Calendar, new YesNoType(), null, null);

    /// <summary>A place in the (empty) text of a built letter.</summary>
    public static Location Nowhere { get; } = new(new SourceText("surat.edaran", string.Empty), new TextSpan(0, 0));

    /// <summary>Behind <c>ditetapkan</c>.</summary>
    public DateOnly? Enacted { get; set; }

    /// <summary>When the letter speaks.</summary>
    public Condition Period { get; set; } = Condition.True;

    /// <summary>Whom it is about.</summary>
    public Condition Scope { get; set; } = Condition.True;

    /// <summary>Its calendar.</summary>
    public Calendar Calendar { get; set; } = new([2025], [], Weekdays.Monday | Weekdays.Tuesday | Weekdays.Wednesday | Weekdays.Thursday | Weekdays.Friday, []);

    /// <summary>How many facts are declared.</summary>
    public int FactCount => _facts.Count;

    /// <summary>How many norms there are.</summary>
    public int NormCount => _norms.Count;

    /// <summary>A fact declared so far.</summary>
    public Fact FactAt(int index) => _facts[index];

    /// <summary>Declares a yes-or-no fact.</summary>
    public int YesNo(string name, FactOrigin origin = FactOrigin.Person, bool? presumed = null) =>
        Add(name, origin, new YesNoType(), null, presumed is { } value ? new FactValue(value ? 1 : 0) : null);

    /// <summary>Declares a choice; <c>A/B</c> is the choice B within the choice A, named before.</summary>
    public int Choice(string name, params string[] choices) => Choice(name, FactOrigin.Person, choices);

    /// <summary>Declares a choice of some origin.</summary>
    public int Choice(string name, FactOrigin origin, params string[] choices) =>
        Add(name, origin, new ChoiceType(Choices(choices)), null, null);

    /// <summary>Declares a number; bounds are raw.</summary>
    public int Number(string name, long? min = null, long? max = null, int decimals = 0, long step = 1) =>
        Add(name, FactOrigin.Person, new NumberType(decimals, step, min, max, null), null, null);

    /// <summary>Declares a date.</summary>
    public int Date(string name) => Add(name, FactOrigin.Person, new DateType(), null, null);

    /// <summary>Declares a label.</summary>
    public int Label(string name) => Add(name, FactOrigin.Person, new LabelType(), null, null);

    /// <summary>Declares a number derived from a date.</summary>
    public int Since(string name, int date, TimeUnit unit = TimeUnit.Year) =>
        Add(name, FactOrigin.Person, new NumberType(0, 1, null, null, null), new Derivation(date, unit), null);

    /// <summary>Declares a mode; the first is the normal one.</summary>
    public int Mode(string name, int parent = -1)
    {
        _modes.Add((name, parent));
        return _modes.Count - 1;
    }

    /// <summary>Declares an act.</summary>
    public int Act(string name)
    {
        _acts.Add(new Act(_acts.Count, name, null));
        return _acts.Count - 1;
    }

    /// <summary>Declares a right.</summary>
    public int Right(string name)
    {
        _rights.Add(new Right(_rights.Count, name));
        return _rights.Count - 1;
    }

    /// <summary>Declares an office.</summary>
    public int Official(string name)
    {
        _officials.Add(new Official(_officials.Count, name));
        return _officials.Count - 1;
    }

    /// <summary>Adds a norm as the next point; its number is its position from 1.</summary>
    /// <param name="effect">What it does.</param>
    /// <param name="subject">Who it is about; everyone when null.</param>
    /// <param name="times">When; always when null.</param>
    /// <param name="when">On what condition; none when null.</param>
    /// <param name="except">When it does not hold; no exception when null.</param>
    /// <param name="modes">Modes it is about; any when null.</param>
    /// <param name="setsAside">Norms it sets aside.</param>
    /// <param name="ownDates">Whether it has dates of its own.</param>
    /// <param name="restsOnFreeDays">Whether it is silent on free days.</param>
    public int Norm(
        Effect effect,
        Condition? subject = null,
        Condition? times = null,
        Condition? when = null,
        Condition? except = null,
        int[]? modes = null,
        int[]? setsAside = null,
        bool ownDates = false,
        bool restsOnFreeDays = false)
    {
        var point = $"{_norms.Count + 1}";
        _norms.Add(new Norm(
            _norms.Count,
            point,
            $"Kalimat angka {point}.",
            Nowhere,
            subject ?? Condition.True,
            times ?? Condition.True,
            when ?? Condition.True,
            except is null ? [] : [new NormException(except, point)],
            modes is null ? default : [.. modes.Order()],
            setsAside is null ? [] : [.. setsAside.Order()],
            ownDates,
            restsOnFreeDays,
            effect));
        return _norms.Count - 1;
    }

    /// <summary>Adds an example for one day.</summary>
    public void Example(string name, DateOnly day, KnownValue[] given, params Expectation[] expected) =>
        _examples.Add(new Example(
            name, Nowhere, [.. given.Select(g => new GivenFact(g.Fact, new FactValue(g.Raw)))], null, -1, [day], [.. expected]));

    /// <summary>Adds an example as it is.</summary>
    public void Example(Example example) => _examples.Add(example);

    /// <summary>The letter built so far.</summary>
    public Letter Build() => new(
        "1/UJI/2025",
        "Uji",
        "Pemerintah Kabupaten Uji",
        Enacted,
        "Sekretaris Daerah",
        [],
        Nowhere.Source,
        new Vocabulary([.. _facts], Modes(), [.. _acts], [.. _rights], [.. _officials], Workday),
        Calendar,
        Period,
        string.Empty,
        Scope,
        [.. _norms],
        [],
        [.. _examples]);

    private int Add(string name, FactOrigin origin, FactType type, Derivation? derivation, FactValue? presumed)
    {
        _facts.Add(new Fact(_facts.Count, name, [], origin, type, derivation, presumed, null));
        return _facts.Count - 1;
    }

    private static ImmutableArray<Choice> Choices(string[] names)
    {
        var choices = ImmutableArray.CreateBuilder<Choice>(names.Length);
        foreach (var name in names)
        {
            var parts = name.Split('/');
            var parent = parts.Length == 1 ? -1 : choices.First(choice => choice.Name == parts[0]).Index;
            choices.Add(new Choice(choices.Count, parts[^1], [], parent));
        }

        return choices.ToImmutable();
    }

    private ImmutableArray<Mode> Modes() =>
        [.. _modes.Select((mode, index) => new Mode(index, mode.Name, null, [], mode.Parent, Subtree(index)))];

    /// <summary>A mode declared so far and the modes within it, ascending.</summary>
    internal ImmutableArray<int> Subtree(int mode) =>
        [.. Enumerable.Range(0, _modes.Count).Where(within => Ancestors(within).Contains(mode))];

    private IEnumerable<int> Ancestors(int mode)
    {
        for (var at = mode; at >= 0; at = _modes[at].Parent)
        {
            yield return at;
        }
    }
}

/// <summary>A raw value of a fact, as an example gives it.</summary>
/// <param name="Fact">Index of the fact.</param>
/// <param name="Raw">Its raw value.</param>
public readonly record struct KnownValue(int Fact, long Raw);
