using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.TestKit.Models.Written;

/// <summary>
/// Those whom earlier points mean. What a point means to others is fixed when it is first cited: after that no further
/// point excepts from it.
/// </summary>
internal sealed class Citations(SplitMix random)
{
    private readonly List<NormDraft> _citable = [];
    private readonly Dictionary<string, Condition> _bodies = new(StringComparer.Ordinal);

    /// <summary>The points that are cited.</summary>
    public IReadOnlyCollection<string> Cited => _bodies.Keys;

    /// <summary>Lets later points cite the sentences of a point; an office is no one they could mean.</summary>
    public void Add(IEnumerable<NormDraft> drafts) => _citable.AddRange(drafts.Where(draft => draft.IsAboutPeople));

    /// <summary>A citation, or null where there is nothing to cite.</summary>
    /// <param name="hasModes">Whether the subject names modes itself, so that those of the point do not count.</param>
    public Who? Make(bool hasModes)
    {
        var some = _citable.Where(draft => draft.CitedModes.Count == 0 || hasModes).ToList();
        if (some.Count == 0)
        {
            return null;
        }

        var points = random.Some(some.Select(draft => draft.Point).Distinct().ToList(), 1, 2);
        if (points.Count == 2 && Modes(points[0]) != Modes(points[1]))
        {
            points.RemoveAt(1);
        }

        var lead = random.OneOf("sebagaimana dimaksud pada", "sebagaimana dimaksud dalam", "sebagaimana dimaksud");
        var meaning = Joining.Any(points.Select(Meaning));
        return new Who($"{lead} {WrittenText.Series([.. points.Select(point => $"angka {point}")], "dan")}", meaning, []);
    }

    private string Modes(string point) => string.Join(',', _citable.Where(draft => draft.Point == point).SelectMany(draft => draft.CitedModes).Distinct().Order());

    private Condition Meaning(string point)
    {
        if (!_bodies.TryGetValue(point, out var body))
        {
            _bodies[point] = body = _citable.First(draft => draft.Point == point).Active();
        }

        return new NamedCondition(point, body) { IsPoint = true };
    }
}
