using System.Collections.Immutable;
using Edaran.Cli.Findings;
using Edaran.Cli.Roster;
using Edaran.Cli.Rules;
using Edaran.Compiler.Diagnostics;

namespace Edaran.Cli.Audit;

/// <summary>The reserved columns of a roster of days worked.</summary>
/// <param name="Days">The days of the rows.</param>
/// <param name="Modes">The column of the modes worked in.</param>
/// <param name="Person">The column that names people.</param>
/// <param name="Findings">What is wrong or doubtful with the header.</param>
internal sealed record AuditColumns(DayColumn Days, ModeColumn Modes, int Person, ImmutableArray<Finding> Findings)
{
    private const string Day = "tanggal";
    private const string Mode = "moda";

    /// <summary>Finds them in a header, and what is wrong with it.</summary>
    public static AuditColumns Find(IReadOnlyList<string> headers, IReadOnlyList<Policy> policies, AuditRequest request)
    {
        var (day, mode) = (RosterHeader.IndexOf(headers, Day), RosterHeader.IndexOf(headers, Mode));
        return new AuditColumns(
            new DayColumn(day, request.Date),
            new ModeColumn(mode),
            RosterHeader.PersonIn(headers),
            [.. Check(headers, day, mode, policies, request)]);
    }

    private static IEnumerable<Finding> Check(IReadOnlyList<string> headers, int day, int mode, IReadOnlyList<Policy> policies, AuditRequest request)
    {
        if (day < 0 && request.Date is null)
        {
            yield return Finding.OfFile(request.Input, Catalogue.NoDayColumn);
        }

        if (day >= 0 && request.Date is not null)
        {
            yield return Finding.OfFile(request.Input, Catalogue.TwoDays);
        }

        if (mode < 0)
        {
            yield return Finding.OfFile(request.Input, Catalogue.NoModeColumn);
        }

        foreach (var finding in RosterColumns.CheckHeader(headers, headers, policies, request.Input, [Day, Mode, .. RosterHeader.PersonNames]))
        {
            yield return finding;
        }
    }
}
