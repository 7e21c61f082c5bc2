namespace Edaran.Runtime;

/// <summary>One point of a letter: its sentence, where it stands and what it brings when it holds.</summary>
/// <example><code>
/// foreach (PointSchema point in letter.Points)
/// {
///     Console.WriteLine($"angka {point.Point} ({letter.File}:{point.Line}): {point.Text}");
/// }
/// </code></example>
public sealed class PointSchema
{
    /// <summary>Describes a point.</summary>
    /// <param name="point">Its number as cited.</param>
    /// <param name="text">Its sentence.</param>
    /// <param name="line">Line of the source file, from 1.</param>
    /// <example><code>new PointSchema("3 huruf a", "ASN yang WFA wajib melakukan presensi", 21)</code></example>
    public PointSchema(string point, string text, int line)
    {
        Point = point;
        Text = text;
        Line = line;
    }

    /// <summary>Its number as cited: <c>3 huruf a</c>.</summary>
    /// <example><code>point.Point // "2"</code></example>
    public string Point { get; }

    /// <summary>The sentence of the letter, white space folded.</summary>
    /// <example><code>point.Text</code></example>
    public string Text { get; }

    /// <summary>Line of the source file, from 1.</summary>
    /// <example><code>point.Line // 21</code></example>
    public int Line { get; }

    /// <summary>Positions of the points it sets aside when it holds; may be empty.</summary>
    /// <example><code>point.SetsAside</code></example>
    public IReadOnlyList<int> SetsAside { get; init; } = [];

    /// <summary>Positions of the modes it is about (<c>ASN yang WFH …</c>), or null: any.</summary>
    /// <example><code>point.Modes is null</code></example>
    public IReadOnlyList<int>? Modes { get; init; }

    /// <summary>Whether it holds by its own dates and not only in the letter's period.</summary>
    /// <example><code>point.OwnDates</code></example>
    public bool OwnDates { get; init; }

    /// <summary>Whether its duties and rights are there on days that are no working days, when no mode may be used.</summary>
    /// <example><code>point.HoldsOnFreeDays</code></example>
    public bool HoldsOnFreeDays { get; init; }

    /// <summary>Duties, prohibitions and leave it brings; may be empty.</summary>
    /// <example><code>point.Duties.Select(d => d.Text)</code></example>
    public IReadOnlyList<DutySchema> Duties { get; init; } = [];

    /// <summary>Names of the rights it brings; may be empty.</summary>
    /// <example><code>point.Rights // ["TPP"]</code></example>
    public IReadOnlyList<string> Rights { get; init; } = [];

    /// <summary>Sanctions it threatens with; may be empty.</summary>
    /// <example><code>point.Sanctions.Select(s => s.Text)</code></example>
    public IReadOnlyList<SanctionSchema> Sanctions { get; init; } = [];

    /// <summary>What must be met before its leave may be used, in the letter's words; may be empty.</summary>
    /// <example><code>point.Preconditions // ["persetujuan pimpinan"]</code></example>
    public IReadOnlyList<string> Preconditions { get; init; } = [];

    /// <summary>The office that decides, for a discretion over a mode, a right, an act or hours; otherwise null.</summary>
    /// <example><code>point.DecidedBy // "kepala perangkat daerah"</code></example>
    public string? DecidedBy { get; init; }

    /// <summary>The office that orders, for an order; otherwise null.</summary>
    /// <example><code>point.OrderedBy // "pimpinan"</code></example>
    public string? OrderedBy { get; init; }

    /// <summary>What is to be weighed in a discretion; printed, never evaluated; may be empty.</summary>
    /// <example><code>point.Factors</code></example>
    public IReadOnlyList<string> Factors { get; init; } = [];

    /// <summary>Limits on how many people of a group may; may be empty.</summary>
    /// <example><code>point.Quotas.Select(q => q.LimitFor(8))</code></example>
    public IReadOnlyList<QuotaSchema> Quotas { get; init; } = [];

    /// <summary>The hours of a day that it sets, or null.</summary>
    /// <example><code>point.Hours?.Net</code></example>
    public HoursSchema? Hours { get; init; }

    /// <summary>When one may come by it, or null.</summary>
    /// <example><code>point.Flex?.After</code></example>
    public FlexSchema? Flex { get; init; }

    /// <summary>What the hours of a week must come to by it, or null.</summary>
    /// <example><code>point.WeekHours?.Minutes</code></example>
    public WeekHoursSchema? WeekHours { get; init; }

    /// <summary>Minutes of work that a day counts for by it, or null.</summary>
    /// <example><code>point.Credit // 510</code></example>
    public int? Credit { get; init; }

    /// <summary>Who comes first when not all can, in the letter's words, the first first; may be empty.</summary>
    /// <example><code>point.Priority // ["ASN yang hamil", "PPPK"]</code></example>
    public IReadOnlyList<string> Priority { get; init; } = [];

    /// <summary>A rotation of modes, or null.</summary>
    /// <example><code>point.Rotation?.Percents</code></example>
    public RotationSchema? Rotation { get; init; }
}

/// <summary>An act that a point requires, forbids or leaves free.</summary>
/// <example><code>DutySchema duty = point.Duties[0];</code></example>
public sealed class DutySchema
{
    /// <summary>Describes an act.</summary>
    /// <param name="text">The words of the letter.</param>
    /// <param name="act">The name of the act.</param>
    /// <param name="holder">Who bears it.</param>
    /// <param name="modality">How strongly.</param>
    /// <example><code>new DutySchema("melakukan presensi dua kali", "melakukan presensi", "pegawai", Modality.Required)</code></example>
    public DutySchema(string text, string act, string holder, Modality modality)
    {
        Text = text;
        Act = act;
        Holder = holder;
        Modality = modality;
    }

    /// <summary>The words of the letter, white space folded.</summary>
    /// <example><code>duty.Text // "melakukan presensi dua kali"</code></example>
    public string Text { get; }

    /// <summary>The name of the act as declared.</summary>
    /// <example><code>duty.Act // "melakukan presensi"</code></example>
    public string Act { get; }

    /// <summary>Who bears it: <c>pegawai</c> or the name of an office.</summary>
    /// <example><code>duty.Holder // "pegawai"</code></example>
    public string Holder { get; }

    /// <summary>Whether it is required, left free or forbidden.</summary>
    /// <example><code>duty.Modality == Modality.Required</code></example>
    public Modality Modality { get; }

    /// <summary>When it is due.</summary>
    /// <example><code>duty.Timing.Count // 2</code></example>
    public DutyTiming Timing { get; init; } = new();
}

/// <summary>How strongly an act is spoken of.</summary>
/// <example><code>duty.Modality == Modality.Required</code></example>
public enum Modality
{
    /// <summary><c>wajib</c>.</summary>
    Required,

    /// <summary><c>dapat</c>.</summary>
    Permitted,

    /// <summary><c>dilarang</c>.</summary>
    Prohibited,
}
