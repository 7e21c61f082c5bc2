namespace Edaran.Runtime;

/// <summary>People who worked on one day in a mode that they may not use, or perhaps not, by the same points.</summary>
internal sealed class MisuseCell(DateOnly day, int mode, IReadOnlyList<PointSchema> points, bool isCertain)
{
    private readonly List<string> _people = [];
    private int _count;

    public DateOnly Day { get; } = day;

    public int Mode { get; } = mode;

    public bool IsCertain { get; } = isCertain;

    public string Points { get; } = Key(points);

    public static string Key(IReadOnlyList<PointSchema> points) => string.Join("; ", points.Select(point => point.Point).Distinct());

    public void Add(string person)
    {
        _count++;
        if (_people.Count < RosterAudit.MaximumNames)
        {
            _people.Add(person);
        }
    }

    public AuditFinding Find(LetterSchema schema) => new()
    {
        Kind = AuditKind.Eligibility,
        Points = points,
        Group = null,
        IsPlaced = true,
        From = Day,
        To = Day,
        Modes = [schema.Modes[Mode]],
        IsFloor = false,
        Count = new AuditNumber(_count, _count),
        Size = new AuditNumber(_count, _count),
        Limit = new AuditNumber(0, 0),
        Rounding = null,
        RoundingAssumed = false,
        People = _people,
    };
}
