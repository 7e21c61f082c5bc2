using System.Globalization;
using System.Text;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Tests.Interpretation;

/// <summary>A person on a day, as far as letters made here ask.</summary>
internal sealed record Person(string Status, string Unit, bool Pregnant, bool Emergency, DateOnly Day);

/// <summary>
/// Random letters whose points cite each other, and what each point means, told from the parts it was made of and not from its text.
/// A point cites only points of a lower rank, so that no citation goes in a circle; the ranks do not follow the numbers.
/// </summary>
internal sealed class CitedLetters
{
    private static readonly DateOnly Dated = new(2026, 3, 5);
    private static readonly DateOnly Holiday = new(2026, 3, 12);
    private static readonly DateOnly[] Days = [Dated, Dated.AddDays(1), Dated.AddDays(2), Holiday];
    private static readonly string[] States = ["PNS", "PPPK", "non-ASN"];
    private static readonly string[] Units = ["Museum", "Gudang", "Bagian Umum"];
    private readonly Random _random;
    private readonly Point[] _points;

    public CitedLetters(int seed, int count)
    {
        _random = new Random(seed);
        var ranks = Enumerable.Range(0, count).OrderBy(_ => _random.Next()).ToArray();
        _points = [.. Enumerable.Range(0, count).Select(i => new Point(ranks[i]))];
        foreach (var point in _points.OrderBy(p => p.Rank))
        {
            Fill(point);
        }
    }

    /// <summary>Everyone on every day.</summary>
    public static IEnumerable<Person> People() =>
        from status in States from unit in Units from pregnant in (bool[])[true, false] from emergency in (bool[])[true, false] from day in Days
        select new Person(status, unit, pregnant, emergency, day);

    /// <summary>The units: the letter, its kamus and its calendar.</summary>
    public SourceText[] Sources()
    {
        var text = new StringBuilder("surat edaran 1\nkamus uji\nkalender uji\nberlaku 2 Maret 2026 sampai dengan 31 Maret 2026\n\n");
        for (var i = 0; i < _points.Length; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{i + 1}. {Text(i)}\n");
        }

        var acts = string.Join("; ", _points.Select((_, i) => $"tugas {i + 1}"));
        return
        [
            new SourceText("surat.edaran", text.ToString()),
            new SourceText("kamus.edaran", $"kamus uji\nfakta status: salah satu dari {string.Join("; ", States)}.\nfakta unit: salah satu dari {string.Join("; ", Units)}.\n"
                + $"fakta hamil: ya atau tidak.\nkeadaan darurat: ya atau tidak.\nmoda WFO.\nperbuatan {acts}.\n"),
            new SourceText("kalender.edaran", "kalender uji\nhari libur: 12 Maret 2026.\n"),
        ];
    }

    /// <summary>The numbers of the points that stand for a person.</summary>
    public IEnumerable<string> Standing(Person person) =>
        Enumerable.Range(0, _points.Length).Where(i => _points[i].Exempts < 0 && Stands(i, person)).Select(i => $"{i + 1}");

    private void Fill(Point point)
    {
        var lower = Enumerable.Range(0, _points.Length).Where(i => _points[i].Rank < point.Rank).ToList();
        var higher = Enumerable.Range(0, _points.Length).Where(i => _points[i].Rank > point.Rank && _points[i].Exempts < 0).ToList();
        point.Status = _random.Next(3) == 0 ? Pick(States) : null;
        point.Unit = _random.Next(3) == 0 ? Pick(Units) : null;
        point.Pregnant = _random.Next(4) == 0;
        point.Exempts = higher.Count > 0 && _random.Next(4) == 0 ? Pick(higher) : -1;
        point.InEmergency = point.Exempts < 0 && _random.Next(4) == 0;
        point.When = point.Exempts < 0 ? (Time)_random.Next(4) : Time.Always;
        if (lower.Count > 0)
        {
            point.Cites = [.. Enumerable.Range(0, _random.Next(3)).Select(_ => Pick(lower)).Distinct()];
            point.Others = point.Cites.Length > 0 && _random.Next(3) == 0;
            point.Excepts = _random.Next(3) == 0 ? Pick(lower) : -1;
            point.SetsAside = point.Exempts < 0 && _random.Next(5) == 0 && Pick(lower) is var other && _points[other].Exempts < 0 ? other : -1;
        }
    }

    private T Pick<T>(IReadOnlyList<T> values) => values[_random.Next(values.Count)];

    private string Text(int index)
    {
        var point = _points[index];
        var cited = point.Cites.Length == 0 ? string.Empty
            : $" {(point.Others ? "selain " : string.Empty)}sebagaimana dimaksud pada angka {string.Join(" dan angka ", point.Cites.Select(c => c + 1))}";
        var who = $"{point.Status ?? "pegawai"}{(point.Unit is { } unit ? " pada " + unit : string.Empty)}{cited}{(point.Pregnant ? " yang hamil" : string.Empty)}";
        var front = point.InEmergency ? "Dalam hal darurat, " : string.Empty;
        var time = point.When switch { Time.Thursdays => " setiap hari Kamis", Time.Dated => " pada 5 Maret 2026", Time.EveryThursday => " setiap hari Kamis termasuk hari libur", _ => string.Empty };
        var except = point.Excepts < 0 ? string.Empty : $", kecuali pegawai sebagaimana dimaksud pada angka {point.Excepts + 1}";
        var aside = point.SetsAside < 0 ? string.Empty : $", dengan mengesampingkan angka {point.SetsAside + 1}";
        return point.Exempts < 0
            ? $"{front}{who} wajib tugas {index + 1}{time}{except}{aside}."
            : $"Angka {point.Exempts + 1} dikecualikan bagi {who}{except}.";
    }

    private bool Stands(int index, Person person) =>
        Active(index, person) && !Enumerable.Range(0, _points.Length).Any(i => _points[i].SetsAside == index && Stands(i, person));

    private bool Active(int index, Person person)
    {
        var point = _points[index];
        var cited = point.Cites.Length == 0 || point.Cites.Any(c => Active(c, person)) != point.Others;
        var time = point.When switch
        {
            Time.Thursdays => person.Day.DayOfWeek == DayOfWeek.Thursday && person.Day != Holiday,
            Time.EveryThursday => person.Day.DayOfWeek == DayOfWeek.Thursday,
            Time.Dated => person.Day == Dated,
            _ => true,
        };
        return (point.Status ?? person.Status) == person.Status && (point.Unit ?? person.Unit) == person.Unit
            && (person.Pregnant || !point.Pregnant) && (person.Emergency || !point.InEmergency) && cited && time
            && (point.Excepts < 0 || !Active(point.Excepts, person))
            && !Enumerable.Range(0, _points.Length).Any(i => _points[i].Exempts == index && Active(i, person));
    }

    private enum Time
    {
        Always,
        Thursdays,
        EveryThursday,
        Dated,
    }

    private sealed class Point(int rank)
    {
        public int Rank { get; } = rank;

        public string? Status { get; set; }

        public string? Unit { get; set; }

        public bool Pregnant { get; set; }

        public bool InEmergency { get; set; }

        public Time When { get; set; }

        public int[] Cites { get; set; } = [];

        public bool Others { get; set; }

        public int Excepts { get; set; } = -1;

        public int Exempts { get; set; } = -1;

        public int SetsAside { get; set; } = -1;
    }
}
