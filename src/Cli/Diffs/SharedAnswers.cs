using Edaran.Cli.Roster;

namespace Edaran.Cli.Diffs;

/// <summary>People who differ in their facts alone share the answers, and so what differs between them. A bounded number is kept.</summary>
internal sealed class SharedAnswers
{
    private const int MostKept = 1 << 16;

    private readonly Dictionary<byte[], DayAnswers> _kept = new(ByteSpans.Comparer);

    /// <summary>The answers, or those kept that are the same.</summary>
    public DayAnswers Of(DayAnswers answers)
    {
        if (_kept.TryGetValue(answers.Codes, out var known))
        {
            return known;
        }

        if (_kept.Count < MostKept)
        {
            _kept[answers.Codes] = answers;
        }

        return answers;
    }
}
