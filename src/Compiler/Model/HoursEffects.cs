using System.Collections.Immutable;

namespace Edaran.Compiler.Model;

/// <summary><c>Jam kerja pegawai pukul 07.30–16.00, istirahat pukul 12.00–13.00</c>: the hours of a day.</summary>
/// <param name="Hours">From coming to leaving; over midnight when it ends before it begins. Its zone, where said, is that of the breaks too.</param>
/// <param name="Breaks">Within the hours, in their order, apart from each other; not counted as work.</param>
public sealed record HoursEffect(TimeWindow Hours, ImmutableArray<TimeWindow> Breaks) : Effect
{
    /// <summary>Minutes worked: the hours without the breaks.</summary>
    public int Net => Hours.Minutes - Breaks.Sum(rest => rest.Minutes);
}

/// <summary>
/// <c>Pegawai dapat masuk paling cepat 60 menit sebelum dan paling lambat 60 menit sesudah jam masuk</c>, or between two times
/// of day. Who comes earlier or later within the band leaves as much earlier or later.
/// </summary>
/// <param name="Before">Minutes before the hours begin at which one may come first; at least 0. Null with <paramref name="Between"/>.</param>
/// <param name="After">Minutes after the hours begin at which one may come last; at least 0. Null with <paramref name="Between"/>.</param>
/// <param name="Between">First and last time of day at which one may come, or null.</param>
public sealed record FlexEffect(int? Before, int? After, TimeWindow? Between) : Effect;

/// <summary><c>Jumlah jam kerja pegawai paling sedikit 32,5 jam seminggu</c>: what the hours of a week must come to, without breaks.</summary>
/// <param name="Bound">Whether it is a least or a greatest sum.</param>
/// <param name="Minutes">Minutes a week.</param>
public sealed record WeekHoursEffect(Bound Bound, int Minutes) : Effect;

/// <summary><c>Pegawai yang WFH dihitung 8,5 jam kerja</c>: the hours that a day counts for, whatever the clock says.</summary>
/// <param name="Minutes">Minutes a day.</param>
public sealed record CreditEffect(int Minutes) : Effect;
