namespace Edaran.Cli.Histories;

/// <summary>Steps of a history, one after the other, at which the same is said.</summary>
/// <typeparam name="T">What a step is.</typeparam>
/// <param name="Steps">The steps, oldest first; not empty.</param>
/// <param name="Saying">What is said.</param>
internal sealed record Stretch<T>(IReadOnlyList<T> Steps, Saying Saying);

/// <summary>The history of the answers about one mode.</summary>
/// <typeparam name="T">What a step is.</typeparam>
/// <param name="Mode">The mode, as asked about.</param>
/// <param name="Stretches">What was said, oldest first.</param>
internal sealed record ModeHistory<T>(string Mode, IReadOnlyList<Stretch<T>> Stretches)
{
    /// <summary>Each stretch with the answer there was before it; null where there was none.</summary>
    public IEnumerable<(Stretch<T> Stretch, Saying? Before)> WithBefore()
    {
        Saying? before = null;
        foreach (var stretch in Stretches)
        {
            yield return (stretch, before);
            before = stretch.Saying.Kind == SayingKind.Answered ? stretch.Saying : before;
        }
    }

    /// <summary>A history from what was said at each step.</summary>
    /// <param name="mode">The mode.</param>
    /// <param name="steps">The steps, oldest first.</param>
    public static ModeHistory<T> Of(string mode, IEnumerable<(T Step, Saying Saying)> steps)
    {
        var stretches = new List<(List<T> Steps, Saying Saying, string Key)>();
        foreach (var (step, saying) in steps)
        {
            var key = saying.Key;
            if (stretches.Count > 0 && stretches[^1].Key == key)
            {
                stretches[^1].Steps.Add(step);
            }
            else
            {
                stretches.Add(([step], saying, key));
            }
        }

        return new ModeHistory<T>(mode, [.. stretches.Select(stretch => new Stretch<T>(stretch.Steps, stretch.Saying))]);
    }
}
