using System.Collections.Immutable;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Model;

/// <summary><c>masuk paling lambat pukul 09.00</c>, <c>pulang pukul 16.30</c>.</summary>
/// <param name="Source">Where it stands.</param>
/// <param name="Points">Points it must rest on.</param>
/// <param name="IsLeaving">Whether it is about leaving.</param>
/// <param name="Time">The time.</param>
public sealed record ExpectClock(Location Source, ImmutableArray<string> Points, bool IsLeaving, TimeOnly Time) : Expectation(Source, Points);

/// <summary><c>terlambat 10 menit</c>, <c>tidak terlambat</c>; of an act <c>melaporkan jadwal terlambat 1 hari</c>.</summary>
/// <param name="Source">Where it stands.</param>
/// <param name="Points">Points it must rest on.</param>
/// <param name="Act">Index of the act, or -1: coming to work.</param>
/// <param name="Minutes">Minutes late.</param>
/// <param name="Days">Days late.</param>
public sealed record ExpectLate(Location Source, ImmutableArray<string> Points, int Act, int Minutes, int Days) : Expectation(Source, Points);

/// <summary><c>presensi terpenuhi</c>, <c>melaporkan kinerja tidak terpenuhi</c>, <c>… tidak jatuh tempo</c>, <c>… belum pasti</c>.</summary>
/// <param name="Source">Where it stands.</param>
/// <param name="Points">Points it must rest on.</param>
/// <param name="Act">Index of the act.</param>
/// <param name="State">How it must stand.</param>
public sealed record ExpectDutyState(Location Source, ImmutableArray<string> Points, int Act, DutyState State) : Expectation(Source, Points);

/// <summary><c>jam kerja pukul 08.00–15.00</c>, <c>jam kerja tidak diatur</c>, <c>jam kerja belum pasti</c>, <c>jam kerja bertentangan</c>.</summary>
/// <param name="Source">Where it stands.</param>
/// <param name="Points">Points it must rest on.</param>
/// <param name="State">Whether hours must be settled.</param>
/// <param name="Window">The hours, with <see cref="HoursState.Set"/>.</param>
public sealed record ExpectHours(Location Source, ImmutableArray<string> Points, HoursState State, TimeWindow? Window) : Expectation(Source, Points);

/// <summary><c>jumlah jam kerja 7,5 jam</c>, <c>jumlah jam kerja 32,5 jam seminggu</c>.</summary>
/// <param name="Source">Where it stands.</param>
/// <param name="Points">Points it must rest on.</param>
/// <param name="Minutes">Minutes.</param>
/// <param name="IsWeek">Whether it is the sum of the week.</param>
public sealed record ExpectSum(Location Source, ImmutableArray<string> Points, int Minutes, bool IsWeek) : Expectation(Source, Points);
