namespace Edaran.Runtime;

/// <summary>Whether points stand, by the readable methods of a letter alone.</summary>
internal sealed class PointAudit
{
    private readonly RuleLetter _letter;
    private readonly Situation _situation;
    private readonly Truth?[] _stands;
    private readonly Truth _inForce;
    private readonly Truth _inScope;

    public PointAudit(RuleLetter letter, Situation situation)
    {
        _letter = letter;
        _situation = situation;
        _stands = new Truth?[letter.Points.Count];
        _inForce = letter.InForce(situation);
        _inScope = letter.InScope(situation);
    }

    public Truth Speaks(int point)
    {
        var schema = _letter.Points[point];
        Truth time = schema.OwnDates
            ? _letter.Schema.Enacted is not { } enacted || _situation.Date >= enacted
            : _inForce;
        return _inScope & time & _letter.Holds(point, _situation);
    }

    public Truth Stands(int point)
    {
        if (_stands[point] is { } known)
        {
            return known;
        }

        // A cycle is refused by the compiler; should one come in, it stays unknown instead of running on.
        _stands[point] = Truth.Unknown;
        var stands = Speaks(point);
        for (var other = 0; other < _stands.Length; other++)
        {
            if (_letter.Points[other].SetsAside.Contains(point))
            {
                stands &= !Stands(other);
            }
        }

        _stands[point] = stands;
        return stands;
    }
}
