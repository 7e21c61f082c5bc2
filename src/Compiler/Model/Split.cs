using System.Collections.Immutable;

namespace Edaran.Compiler.Model;

/// <summary><c>pegawai bergilir 50:50 antara WFH dan WFO pada setiap F setiap minggu</c>.</summary>
/// <param name="Shares">The modes with their shares; the shares sum to 100.</param>
/// <param name="Group">Index of the fact that forms the groups, or -1.</param>
/// <param name="Every">The stretch in which the shares must be met.</param>
/// <param name="Turn">Index of the fact <c>giliran</c>: its choices are the modes of <see cref="Shares"/> in that order.</param>
public sealed record SplitEffect(ImmutableArray<Share> Shares, int Group, SplitPeriod Every, int Turn) : Effect;

/// <summary>One mode's part of a split.</summary>
/// <param name="Mode">Index of the mode.</param>
/// <param name="Percent">Its share, in percent.</param>
public sealed record Share(int Mode, int Percent);

/// <summary>The stretch of time in which a split is kept.</summary>
public enum SplitPeriod
{
    /// <summary><c>setiap hari</c>.</summary>
    Day,

    /// <summary><c>setiap minggu</c>.</summary>
    Week,

    /// <summary><c>setiap bulan</c>.</summary>
    Month,
}
