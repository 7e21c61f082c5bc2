namespace Edaran.Runtime;

/// <summary>What a letter is and what its words stand for: everything but its tables.</summary>
/// <example><code>var schema = new LetterSchema("800/17/BKD/2031", "Penyesuaian Tugas", "surat.edaran", facts, modes, points, workdayFact: 9);</code></example>
public sealed class LetterSchema
{
    /// <summary>Describes a letter.</summary>
    /// <param name="number">Its number; not empty.</param>
    /// <param name="title">Behind <c>tentang</c>, or empty.</param>
    /// <param name="file">Name of the source file, without folders.</param>
    /// <param name="facts">All facts.</param>
    /// <param name="modes">All modes; the first is the normal one.</param>
    /// <param name="points">All points, in order.</param>
    /// <param name="workdayFact">Position of the fact that the calendar sets.</param>
    /// <example><code>new LetterSchema("800/17/BKD/2031", "", "surat.edaran", facts, modes, points, 9)</code></example>
    public LetterSchema(
        string number, string title, string file, FactSchema[] facts, ModeSchema[] modes, PointSchema[] points, int workdayFact)
    {
        Number = number;
        Title = title;
        File = file;
        Facts = facts;
        Modes = modes;
        Points = points;
        WorkdayFact = workdayFact;
    }

    /// <summary>Its number as written behind <c>surat edaran</c>.</summary>
    /// <example><code>schema.Number // "800/17/BKD/2031"</code></example>
    public string Number { get; }

    /// <summary>Behind <c>tentang</c>, or empty.</summary>
    /// <example><code>schema.Title</code></example>
    public string Title { get; }

    /// <summary>Behind <c>instansi</c>, or empty.</summary>
    /// <example><code>schema.Institution</code></example>
    public string Institution { get; init; } = "";

    /// <summary>The day behind <c>ditetapkan</c>, or null where it is not said.</summary>
    /// <example><code>schema.Enacted // 2031-05-05</code></example>
    public DateOnly? Enacted { get; init; }

    /// <summary>Who signed, or empty.</summary>
    /// <example><code>schema.EnactedBy // "Sekretaris Daerah"</code></example>
    public string EnactedBy { get; init; } = "";

    /// <summary>The words of the period as written, or empty.</summary>
    /// <example><code>schema.PeriodText // "12 Mei 2031 sampai dengan 30 Mei 2031"</code></example>
    public string PeriodText { get; init; } = "";

    /// <summary>What it does to other letters, in order of its text.</summary>
    /// <example><code>schema.Relations.Any(relation => relation.Kind == RelationKind.Revokes)</code></example>
    public IReadOnlyList<RelationSchema> Relations { get; init; } = [];

    /// <summary>The day from which what it does to other letters has effect; null where that is always.</summary>
    /// <example><code>schema.Start // 2025-03-10</code></example>
    public DateOnly? Start { get; init; }

    /// <summary>Name of the source file, without folders.</summary>
    /// <example><code>schema.File // "surat.edaran"</code></example>
    public string File { get; }

    /// <summary>All facts; other members name them by their position here.</summary>
    /// <example><code>schema.Facts[0].Name</code></example>
    public IReadOnlyList<FactSchema> Facts { get; }

    /// <summary>All modes of work; the first is the normal one.</summary>
    /// <example><code>schema.Modes[0].Name // "WFO"</code></example>
    public IReadOnlyList<ModeSchema> Modes { get; }

    /// <summary>All points, in order.</summary>
    /// <example><code>schema.Points.Count</code></example>
    public IReadOnlyList<PointSchema> Points { get; }

    /// <summary>Position of the fact <c>hari kerja</c>, which the calendar sets where it covers the day.</summary>
    /// <example><code>schema.Facts[schema.WorkdayFact].Name // "hari kerja"</code></example>
    public int WorkdayFact { get; }

    /// <summary>The position of a fact.</summary>
    /// <param name="name">Its name or an alias, in any case.</param>
    /// <returns>The position, or -1 when the letter knows no such fact.</returns>
    /// <example><code>int at = schema.IndexOfFact("Suhu Tubuh");</code></example>
    public int IndexOfFact(string name)
    {
        for (var i = 0; i < Facts.Count; i++)
        {
            if (Facts[i].Goes(name))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The position of a mode.</summary>
    /// <param name="name">Its name or an alias, in any case.</param>
    /// <returns>The position, or -1 when the letter knows no such mode.</returns>
    /// <example><code>int wfh = schema.IndexOfMode("wfh");</code></example>
    public int IndexOfMode(string name)
    {
        for (var i = 0; i < Modes.Count; i++)
        {
            if (Modes[i].Goes(name))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>A mode and the modes that it contains.</summary>
    /// <param name="mode">Position of the mode.</param>
    /// <returns>Positions, ascending.</returns>
    /// <example><code>schema.ModesWithin(schema.IndexOfMode("WFA")) // WFA and WFH</code></example>
    public IReadOnlySet<int> ModesWithin(int mode) => Enumerable.Range(0, Modes.Count).Where(one =>
    {
        while (one >= 0 && one != mode)
        {
            one = Modes[one].Parent;
        }

        return one == mode;
    }).ToHashSet();
}
