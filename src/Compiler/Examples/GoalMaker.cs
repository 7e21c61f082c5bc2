using System.Collections.Immutable;
using Edaran.Compiler.Analysis;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Examples;

/// <summary>Lists what the examples of a letter should show, reachable or not.</summary>
internal sealed class GoalMaker
{
    private readonly Letter _letter;
    private readonly LetterIndex _index;
    private readonly Dictionary<(int Fact, long Low, long High), List<LetterPlace>> _edges = [];
    private readonly Dictionary<(int Fact, long Value), (FactIn List, List<LetterPlace> Places)> _values = [];
    private readonly Dictionary<(int Fact, string Values), (FactIn List, List<LetterPlace> Places)> _lists = [];

    private GoalMaker(Letter letter) => (_letter, _index) = (letter, new LetterIndex(letter));

    /// <summary>The goals of a letter: points, answers, boundaries, exceptions.</summary>
    public static ImmutableArray<CoverageGoal> Of(Letter letter) => new GoalMaker(letter).All();

    /// <summary>
    /// The diagrams of a letter over variables that also tell the values at the edges of goals apart. A norm that never stands
    /// is added at the end to name those.
    /// </summary>
    public static LetterDiagrams Diagrams(Letter letter, IEnumerable<CoverageGoal> goals)
    {
        ImmutableArray<Condition> tests = [.. goals.OfType<SideGoal>().SelectMany(goal => new[] { goal.Side.Test, goal.Other.Test })];
        var source = new Text.Location(letter.Source, new Text.TextSpan(0, 0));
        var naming = new Norm(
            letter.Norms.Length, string.Empty, string.Empty, source, Condition.False, Condition.True, new AnyOf(tests), [], default, [], false, false, new RightEffect([]));
        return new LetterDiagrams(tests.IsEmpty ? letter : letter with { Norms = letter.Norms.Add(naming) });
    }

    private ImmutableArray<CoverageGoal> All()
    {
        foreach (var part in WrittenConditions.All(_letter))
        {
            Collect(part);
        }

        var modes = _letter.Vocabulary.Modes;
        return
        [
            .. _letter.Norms.Select(norm => new PointGoal(norm)),
            .. modes.SelectMany(mode => Statuses.Select(status => new StatusGoal(mode.Index, status))),
            .. modes.SelectMany(mode => new bool?[] { true, false, null }.Select(eligible => new EligibleGoal(mode.Index, eligible))),
            .. _edges.SelectMany(edge => Sides(edge.Key.Fact, edge.Key.Low, edge.Key.High, [.. edge.Value])),
            .. _values.SelectMany(value => Inside(value.Key.Value, value.Value.List, [.. value.Value.Places])),
            .. _lists.Values.SelectMany(list => Outside(list.List, [.. list.Places])),
            .. _letter.Norms.SelectMany(norm => norm.Exceptions.Select(one => new ReliefGoal(norm, one, null))),
            .. _letter.Norms.SelectMany(by => by.SetsAside.Select(target => new ReliefGoal(_letter.Norms[target], null, by))),
        ];
    }

    private static IEnumerable<ModeStatus> Statuses =>
        Enum.GetValues<ModeStatus>().Where(status => status is not (ModeStatus.Contradictory or ModeStatus.Unknown));

    private void Collect(WrittenConditions.Part part)
    {
        switch (part.Condition)
        {
            case FactCompare test:
                Compare(test, part.Place);
                break;
            case FactIn test when _letter.Vocabulary.Facts[test.Fact].Type is ChoiceType choices:
                List(test, choices, part.Place);
                break;
            case DayBetween range:
                Stretch(range, part.Place);
                break;
            default:
                break;
        }
    }

    private void Compare(FactCompare test, LetterPlace place)
    {
        var step = _letter.Vocabulary.Facts[test.Fact].Type is NumberType number ? number.Step : 1;
        if (test.Comparison is Comparison.Above or Comparison.AtMost or Comparison.Equal)
        {
            Edge(test.Fact, test.Value, test.Value + step, place);
        }

        if (test.Comparison is Comparison.Below or Comparison.AtLeast or Comparison.Equal)
        {
            Edge(test.Fact, test.Value - step, test.Value, place);
        }
    }

    private void Stretch(DayBetween range, LetterPlace place)
    {
        if (range.From is { } from && from > DateOnly.MinValue)
        {
            Edge(-1, from.DayNumber - 1, from.DayNumber, place);
        }

        if (range.To is { } to && to < DateOnly.MaxValue)
        {
            Edge(-1, to.DayNumber, to.DayNumber + 1, place);
        }
    }

    private void Edge(int fact, long low, long high, LetterPlace place)
    {
        if (fact >= 0 && _letter.Vocabulary.Facts[fact].Type is NumberType number && (low < number.Min || high > number.Max))
        {
            return;
        }

        Add(_edges, (fact, low, high), place);
    }

    private void List(FactIn test, ChoiceType choices, LetterPlace place)
    {
        foreach (var top in LetterWords.Tops(choices, test.Values))
        {
            Add(_values, (test.Fact, top), test, place);
        }

        Add(_lists, (test.Fact, string.Join(' ', test.Values)), test, place);
    }

    private static void Add<TKey>(Dictionary<TKey, List<LetterPlace>> known, TKey key, LetterPlace place)
        where TKey : notnull
    {
        known.TryAdd(key, []);
        known[key].AddRange(new[] { place }.Except(known[key]));
    }

    private static void Add<TKey>(Dictionary<TKey, (FactIn List, List<LetterPlace> Places)> known, TKey key, FactIn list, LetterPlace place)
        where TKey : notnull
    {
        known.TryAdd(key, (list, []));
        known[key].Places.AddRange(new[] { place }.Except(known[key].Places));
    }

    private static IEnumerable<CoverageGoal> Sides(int fact, long low, long high, ImmutableArray<LetterPlace> places)
    {
        var (below, above) = (SideAt(fact, low), SideAt(fact, high));
        return [new SideGoal(new Boundary(fact, low, places), below, above), new SideGoal(new Boundary(fact, high, places), above, below)];
    }

    private static BoundarySide SideAt(int fact, long value)
    {
        if (fact >= 0)
        {
            return new BoundarySide(new FactCompare(fact, Comparison.Equal, value), [value]);
        }

        var day = DateOnly.FromDayNumber((int)value);
        return new BoundarySide(new DayBetween(day, day), [value]);
    }

    private IEnumerable<CoverageGoal> Inside(long value, FactIn list, ImmutableArray<LetterPlace> places)
    {
        var choices = (ChoiceType)_letter.Vocabulary.Facts[list.Fact].Type;
        ImmutableArray<long> subtree = [.. choices.Subtree((int)value).Select(one => (long)one)];
        var outside = SideOf(list.Fact, one => !list.Values.Contains(one));
        return outside.Values.IsEmpty ? [] : [new SideGoal(new Boundary(list.Fact, value, places), SideOf(list.Fact, subtree.Contains), outside)];
    }

    private IEnumerable<CoverageGoal> Outside(FactIn list, ImmutableArray<LetterPlace> places)
    {
        var outside = SideOf(list.Fact, one => !list.Values.Contains(one));
        return outside.Values.IsEmpty ? [] : [new SideGoal(new Boundary(list.Fact, Boundary.NotListed, places), outside, SideOf(list.Fact, list.Values.Contains))];
    }

    /// <summary>The values of a choice on one side; one of each group that the letter tells apart is tried.</summary>
    private BoundarySide SideOf(int fact, Func<long, bool> isHere)
    {
        var choice = _letter.Vocabulary.Facts[fact];
        var values = Enumerable.Range(0, ((ChoiceType)choice.Type).Choices.Length).Select(one => (long)one).Where(isHere);
        return new BoundarySide(new FactIn(fact, [.. values]), [.. Classes.Of(choice, _index.TestsOf(fact)).Where(isHere)]);
    }
}
