using System.Globalization;

namespace Edaran.Runtime;

/// <summary>Reads what is on record of a day from names and texts, as a table, a form or JSON gives them.</summary>
/// <remarks>
/// The names <c>moda</c>, <c>datang</c>, <c>pulang</c>, <c>presensi</c>, <c>panggilan</c> and <c>zona waktu</c> are reserved; every act of the
/// letter is a name too. A text is <c>ya</c> or <c>tidak</c>, a time (<c>07.30</c>, <c>07:30</c>), an ISO date, or a date and a time; several stand
/// in a row behind <c>;</c>.
/// </remarks>
/// <example><code>
/// var reader = new DayRecordReader(letter);
/// FactError? wrong = reader.Add("presensi", "07.15; 16.20");
/// Attendance attendance = letter.Attend(facts, reader.Record, date);
/// </code></example>
public sealed class DayRecordReader
{
    private const string Zones = "WIB; WITA; WIT";

    private static readonly string[] Reserved = ["moda", "datang", "pulang", "presensi", "panggilan", "zona waktu"];

    private readonly RuleLetter _letter;
    private readonly Dictionary<string, ActRecord> _acts = new(StringComparer.OrdinalIgnoreCase);
    private string? _mode;
    private string? _zone;
    private TimeOnly? _arrive;
    private TimeOnly? _leave;
    private ActRecord? _call;

    /// <summary>A reader of records for a letter.</summary>
    /// <param name="letter">The letter; not null.</param>
    /// <example><code>new DayRecordReader(letter)</code></example>
    public DayRecordReader(RuleLetter letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        _letter = letter;
    }

    /// <summary>What is on record so far.</summary>
    /// <example><code>reader.Record.Arrive</code></example>
    public DayRecord Record => new() { Mode = _mode, Zone = _zone, Arrive = _arrive, Leave = _leave, Call = _call, Acts = new Dictionary<string, ActRecord>(_acts) };

    /// <summary>Whether a name is of the record of a day for a letter: reserved, or an act; a fact of the same name goes first.</summary>
    /// <param name="letter">The letter; not null.</param>
    /// <param name="name">The name, in any case.</param>
    /// <returns>Whether it is.</returns>
    /// <example><code>DayRecordReader.Knows(letter, "datang") // true</code></example>
    public static bool Knows(RuleLetter letter, string name)
    {
        ArgumentNullException.ThrowIfNull(letter);
        return Is(name, "zona waktu") || (letter.FindFact(name) is null && (Array.Exists(Reserved, word => Is(name, word)) || letter.Acts.Any(act => Is(name, act))));
    }

    /// <summary>Adds that something was done, or was not.</summary>
    /// <param name="name">The name, in any case.</param>
    /// <param name="isDone">Whether it was done.</param>
    /// <returns>What is wrong, or null.</returns>
    /// <example><code>reader.Add("melakukan presensi", false)</code></example>
    public FactError? Add(string name, bool isDone) => Add(name, isDone ? "ya" : "tidak");

    /// <summary>Adds what is on record under a name; empty texts say nothing.</summary>
    /// <param name="name">The name, in any case.</param>
    /// <param name="texts">The texts.</param>
    /// <returns>What is wrong, or null; then nothing was added.</returns>
    /// <example><code>reader.Add("datang", "09.10")</code></example>
    public FactError? Add(string name, params IReadOnlyList<string> texts)
    {
        string[] parts = [.. texts.SelectMany(text => text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
        var said = string.Join("; ", parts);
        if (parts.Length == 0)
        {
            return null;
        }

        switch (name.Trim().ToLowerInvariant())
        {
            case "moda":
                _mode = said;
                return _letter.Schema.IndexOfMode(said) >= 0 ? null : Refuse(FactErrorKind.OffList, ref _mode, name, said, string.Join("; ", _letter.Modes.Select(mode => mode.Name)));
            case "zona waktu":
                _zone = said.ToUpperInvariant();
                return Zones.Split("; ").Contains(_zone) ? null : Refuse(FactErrorKind.OffList, ref _zone, name, said, Zones);
        }

        return Entry.Read(parts, _zone) is { } entry && Put(name, entry) ? null : new FactError(FactErrorKind.NotOnRecord, name, said, null, "");
    }

    private bool Put(string name, Entry entry)
    {
        var (act, zone) = entry;
        var isTime = act is { IsDone: true, Day: null, Times.Count: 1 };
        switch (name.Trim().ToLowerInvariant())
        {
            case "datang" when isTime:
                _arrive = act.Times[0];
                break;
            case "pulang" when isTime:
                _leave = act.Times[0];
                break;
            case "datang" or "pulang":
                return false;
            case "panggilan":
                _call = act;
                break;
            case "presensi" when _letter.PresenceAct is { } presence:
                _acts[presence] = act;
                break;
            case "presensi":
                break;
            default:
                _acts[_letter.Acts.First(known => Is(known, name))] = act;
                break;
        }

        _zone = zone;
        return true;
    }

    private static FactError Refuse(FactErrorKind kind, ref string? kept, string name, string said, string expected)
    {
        kept = null;
        return new FactError(kind, name, said, Names.Nearest(said, expected.Split("; ")), expected);
    }

    private static bool Is(string name, string known) => Names.Same(name.Trim(), known);

    /// <summary>What some texts say of an act, and the zone of their times.</summary>
    private sealed record Entry(ActRecord Act, string? Zone)
    {
        private static readonly string[] Clocks = ["HH:mm", "H:mm", "HH'.'mm", "H'.'mm"];

        public static Entry? Read(string[] parts, string? zone)
        {
            if (parts is [var only] && (Is(only, "tidak") || Is(only, "false")))
            {
                return new Entry(ActRecord.NotDone, zone);
            }

            var times = new List<TimeOnly>();
            DateOnly? day = null;
            foreach (var word in parts.SelectMany(part => part.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            {
                if (TimeOnly.TryParseExact(word, Clocks, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
                {
                    times.Add(time);
                }
                else if (day is null && DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
                {
                    day = date;
                }
                else if (Zones.Split("; ").Contains(word.ToUpperInvariant()) && (zone is null || Is(zone, word)))
                {
                    zone = word.ToUpperInvariant();
                }
                else if (parts.Length > 1 || !(Is(word, "ya") || Is(word, "true")))
                {
                    return null;
                }
            }

            return new Entry(day is { } on ? ActRecord.On(on, [.. times]) : times.Count > 0 ? ActRecord.At([.. times]) : ActRecord.Done, zone);
        }
    }
}
