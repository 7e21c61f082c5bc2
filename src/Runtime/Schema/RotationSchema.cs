namespace Edaran.Runtime;

/// <summary>A rotation: several modes shared out among the people of a group, by turns.</summary>
/// <example><code>
/// RotationSchema rotation = letter.Points.First(p => p.Rotation is not null).Rotation!;
/// Console.WriteLine(string.Join(':', rotation.Percents)); // 50:50
/// </code></example>
public sealed class RotationSchema
{
    /// <summary>Describes a rotation.</summary>
    /// <param name="modes">Positions of the modes.</param>
    /// <param name="percents">The share of each mode in percent; together 100.</param>
    /// <param name="group">Position of the fact that forms the groups, or -1: everyone is one group.</param>
    /// <param name="every">The stretch of time in which the shares must be met.</param>
    /// <example><code>new RotationSchema([2, 0], [50, 50], group: 4, RotationPeriod.Week)</code></example>
    public RotationSchema(int[] modes, int[] percents, int group, RotationPeriod every)
    {
        Modes = modes;
        Percents = percents;
        Group = group;
        Every = every;
    }

    /// <summary>Positions of the modes.</summary>
    /// <example><code>rotation.Modes.Select(m => letter.Modes[m].Name)</code></example>
    public IReadOnlyList<int> Modes { get; }

    /// <summary>The share of each mode in percent; together 100.</summary>
    /// <example><code>rotation.Percents // [50, 50]</code></example>
    public IReadOnlyList<int> Percents { get; }

    /// <summary>Position of the fact that forms the groups, or -1: everyone in scope is one group.</summary>
    /// <example><code>rotation.Group &lt; 0 ? null : letter.Facts[rotation.Group].Name</code></example>
    public int Group { get; }

    /// <summary>The stretch of time in which the shares must be met.</summary>
    /// <example><code>rotation.Every == RotationPeriod.Week</code></example>
    public RotationPeriod Every { get; }

    /// <summary>The first day of the stretch that a day lies in.</summary>
    internal DateOnly StartOf(DateOnly date) => Every switch
    {
        RotationPeriod.Week => date.AddDays(-(((int)date.DayOfWeek + 6) % 7)),
        RotationPeriod.Month => new DateOnly(date.Year, date.Month, 1),
        _ => date,
    };

    /// <summary>The position of the share that a mode falls to: its own, or that of the nearest mode that contains it; -1 for none.</summary>
    internal int ShareOf(LetterSchema schema, int mode)
    {
        for (; mode >= 0; mode = schema.Modes[mode].Parent)
        {
            for (var share = 0; share < Modes.Count; share++)
            {
                if (Modes[share] == mode)
                {
                    return share;
                }
            }
        }

        return -1;
    }
}

/// <summary>The stretch of time in which a rotation keeps its shares.</summary>
/// <example><code>rotation.Every == RotationPeriod.Day</code></example>
public enum RotationPeriod
{
    /// <summary><c>setiap hari</c>.</summary>
    Day,

    /// <summary><c>setiap minggu</c>: Monday to Sunday.</summary>
    Week,

    /// <summary><c>setiap bulan</c>.</summary>
    Month,
}
