namespace Edaran.Cli.Diffs;

/// <summary>Counts what changes for the people of a unit.</summary>
/// <param name="days">How many days are asked about.</param>
internal sealed class UnitTally(int days)
{
    private readonly long[] _byDay = new long[days];
    private long _total;
    private long _changed;
    private long _gain;
    private long _lose;

    /// <summary>Counts a person.</summary>
    public void Add(PairOfAnswers pair)
    {
        _total++;
        if (pair.Changes.Count == 0)
        {
            return;
        }

        _changed++;
        _lose += pair.Loses ? 1 : 0;
        _gain += pair.Gains && !pair.Loses ? 1 : 0;
        for (var day = 0; day < _byDay.Length; day++)
        {
            _byDay[day] += pair.ChangedOn[day] ? 1 : 0;
        }
    }

    /// <summary>The counts so far.</summary>
    public UnitChange Of(string unit) => new(unit, _total, _changed, _gain, _lose, [.. _byDay]);
}
