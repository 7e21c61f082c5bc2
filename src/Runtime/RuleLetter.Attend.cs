namespace Edaran.Runtime;

/// <content>Hours and duties of a day, held against what is on record of it.</content>
public partial class RuleLetter
{
    /// <summary>The hours and duties of a person's day, held against what is on record of it.</summary>
    /// <param name="facts">The facts by name; one left out is unknown. Not null.</param>
    /// <param name="record">What is on record of the day; not null.</param>
    /// <param name="date">The day.</param>
    /// <returns>Expected hours, lateness, and for each act whether it was done as the letter asks.</returns>
    /// <exception cref="FactException">A name or a value is wrong; every fault is listed.</exception>
    /// <exception cref="ArgumentException">The letter knows no such mode or act, or the zone is none.</exception>
    /// <example><code>Attendance attendance = letter.Attend(facts, new DayRecord { Arrive = new TimeOnly(9, 10) }, new DateOnly(2025, 3, 25));</code></example>
    public Attendance Attend(FactSet facts, DayRecord record, DateOnly date)
    {
        var bound = Bind(facts);
        return Check(bound, date) is { Count: > 0 } errors ? throw new FactException(errors) : Attend(bound, record, date);
    }

    /// <summary>The hours and duties of a person's day, from bound facts.</summary>
    /// <param name="bound">The facts, bound to this letter.</param>
    /// <param name="record">What is on record of the day; not null.</param>
    /// <param name="date">The day.</param>
    /// <returns>Expected hours, lateness, and for each act whether it was done as the letter asks.</returns>
    /// <exception cref="ArgumentException">The facts were bound to another letter, the letter knows no such mode or act, or the zone is none.</exception>
    /// <example><code>Attendance attendance = letter.Attend(row, record, date);</code></example>
    public Attendance Attend(BoundFacts bound, DayRecord record, DateOnly date)
    {
        Demand(bound);
        ArgumentNullException.ThrowIfNull(record);
        var mode = record.Mode is { } name ? Schema.IndexOfMode(name) : -1;
        if (record.Mode is not null && mode < 0)
        {
            throw new ArgumentException($"The letter knows no mode \"{record.Mode}\".", nameof(record));
        }

        if (record.Acts.Keys.FirstOrDefault(act => !Acts.Contains(act, StringComparer.OrdinalIgnoreCase)) is { } stranger)
        {
            throw new ArgumentException($"The letter knows no act \"{stranger}\".", nameof(record));
        }

        if (record.Zone is { } zone && zone.ToUpperInvariant() is not ("WIB" or "WITA" or "WIT"))
        {
            throw new ArgumentException($"\"{zone}\" is none of WIB, WITA and WIT.", nameof(record));
        }

        return new AttendanceBuilder(this, bound, record, mode).Build(date);
    }

    /// <summary>Whether it says anything of hours of work, or of acts that are required or forbidden.</summary>
    /// <example><code>if (letter.HasAttendance) { Show(letter.Attend(facts, record, date)); }</code></example>
    public bool HasAttendance => Points.Any(point =>
        point.Hours is not null || point.Flex is not null || point.WeekHours is not null || point.Credit is not null
        || point.Duties.Any(duty => duty.Modality != Modality.Permitted));

    /// <summary>The acts it speaks of, by name, in the letter's order, each once.</summary>
    /// <example><code>letter.Acts // ["melakukan presensi", "melaporkan kinerja"]</code></example>
    public IReadOnlyList<string> Acts => [.. Points.SelectMany(point => point.Duties).Select(duty => duty.Act).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>
    /// The act that the word <c>presensi</c> stands for in a record: <c>melakukan presensi</c>, or the only act that begins so or has the word; else null.
    /// </summary>
    /// <example><code>letter.PresenceAct // "melakukan presensi"</code></example>
    public string? PresenceAct
    {
        get
        {
            string[] acts = [.. Acts];
            return Only(acts, act => Names.Same(act, "melakukan presensi"))
                ?? Only(acts, act => act.StartsWith("melakukan presensi ", StringComparison.OrdinalIgnoreCase))
                ?? Only(acts, act => act.Split(' ').Contains("presensi", StringComparer.OrdinalIgnoreCase));
        }
    }

    private static string? Only(string[] acts, Func<string, bool> test) => acts.Where(test).ToArray() is [var only] ? only : null;
}
