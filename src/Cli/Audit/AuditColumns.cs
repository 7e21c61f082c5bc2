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

    // A number tells people apart where a name may not.
    private static readonly string[] PersonNames = ["nomor", "nip"];

    /// <summary>Finds them in a header, and what is wrong with it.</summary>
    public static AuditColumns Find(IReadOnlyList<string> headers, IReadOnlyList<Policy> policies, AuditRequest request)
    {
        var (day, mode) = (IndexOf(headers, Day), IndexOf(headers, Mode));
        var names = PersonNames.Select(name => IndexOf(headers, name)).Where(at => at >= 0);
        return new AuditColumns(
            new DayColumn(day, request.Date),
            new ModeColumn(mode),
            names.DefaultIfEmpty(0).First(),
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

        foreach (var finding in RosterColumns.CheckHeader(headers, headers, policies, request.Input, [Day, Mode, .. PersonNames]))
        {
            yield return finding;
        }
    }

    private static int IndexOf(IReadOnlyList<string> headers, string name)
    {
        for (var i = 0; i < headers.Count; i++)
        {
            if (string.Equals(headers[i].Trim(), name, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }
}
