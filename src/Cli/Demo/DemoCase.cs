using System.Collections.Immutable;

namespace Edaran.Cli.Demo;

/// <summary>A sample letter, a day to ask about, and the mode of work it is mostly about.</summary>
/// <param name="Number">Its number.</param>
/// <param name="ShortName">What it is called in the table.</param>
/// <param name="Date">The day.</param>
/// <param name="Mode">The mode.</param>
internal sealed record DemoCase(string Number, string ShortName, DateOnly Date, string Mode)
{
    /// <summary>One case a letter, two for the letter of two stages.</summary>
    public static ImmutableArray<DemoCase> All { get; } =
    [
        new("800.1.6.2/SE-14/BKPSDM/2026", "Banjir", new DateOnly(2026, 1, 30), "WFH"),
        new("800.1.6.2/1468-BKPSDM/2025", "Lebaran", new DateOnly(2025, 3, 25), "WFA"),
        new("800/2072/BKPPD.PKA", "COVID-19", new DateOnly(2020, 3, 18), "WFH"),
        new("150/KPG.03/BKD", "Tahap I", new DateOnly(2025, 11, 13), "WFH"),
        new("150/KPG.03/BKD", "Tahap II", new DateOnly(2025, 12, 4), "WFH"),
        new("800/SE-70/BKKPD", "PSBM", new DateOnly(2020, 9, 14), "WFH"),
    ];
}
