namespace Edaran.Runtime;

/// <summary>Counts the steps of a search, so that the same input always ends at the same place.</summary>
/// <param name="most">How many there may be.</param>
internal sealed class StepCount(int most)
{
    private int _taken;

    /// <summary>Whether the bound was met, here or in what a step asked.</summary>
    public bool IsSpent { get; private set; }

    /// <summary>Counts one.</summary>
    public void Take() => IsSpent |= ++_taken > most;

    /// <summary>Notes that something a step asked ended at its own bound.</summary>
    public void Spent(bool spent) => IsSpent |= spent;
}
