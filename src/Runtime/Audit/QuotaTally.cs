namespace Edaran.Runtime;

/// <summary>A count that leaves open what is not known. People who are either both counted and of the base, or neither, are kept apart: they move both ends at once.</summary>
internal struct QuotaTally
{
    private int _countLow;
    private int _countHigh;
    private int _sizeLow;
    private int _sizeHigh;
    private int _together;

    public readonly AuditNumber Count => new(_countLow, _countHigh + _together);

    public readonly AuditNumber Size => new(_sizeLow, _sizeHigh + _together);

    public void Add(int possible, int people = 1)
    {
        if (possible == (Possibilities.None | Possibilities.Both))
        {
            _together += people;
            return;
        }

        _countLow += (possible & (Possibilities.None | Possibilities.Base)) == 0 ? people : 0;
        _countHigh += (possible & (Possibilities.Counted | Possibilities.Both)) != 0 ? people : 0;
        _sizeLow += (possible & (Possibilities.None | Possibilities.Counted)) == 0 ? people : 0;
        _sizeHigh += (possible & (Possibilities.Base | Possibilities.Both)) != 0 ? people : 0;
    }

    /// <summary>Whether a limit is breached whatever is not known, and whether it may be.</summary>
    public readonly (bool Certain, bool Possible) Breaches(QuotaSchema quota)
    {
        var (narrow, wide) = (quota.LimitFor(_sizeLow + _together).Limit, quota.LimitFor(_sizeHigh).Limit);
        return quota.IsFloor
            ? (_countHigh + _together < narrow, _countLow < wide)
            : (_countLow > wide, _countHigh + _together > narrow);
    }
}
