using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.Symbols;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Binding;

/// <summary>Binds what an example has on record of the day.</summary>
/// <param name="unit">The unit of the example.</param>
/// <param name="presence">Index of the act that <c>presensi</c> stands for, or -1.</param>
internal sealed class RecordBinder(UnitContext unit, int presence)
{
    private readonly SortedDictionary<int, ActRecord> _acts = [];
    private TimeOnly? _arrive;
    private TimeOnly? _leave;
    private string? _zone;
    private ActRecord? _call;

    /// <summary>What is on record so far.</summary>
    public DayRecord Record(int mode) => new(mode, _arrive, _leave, _zone, _call, _acts.ToImmutableSortedDictionary());

    /// <summary>Binds <c>zona waktu WITA</c>.</summary>
    public void Bind(GivenZoneSyntax syntax)
    {
        if (!syntax.Zone.IsMissing)
        {
            Once(_zone is not null, syntax.Span);
            SetZone(syntax.Zone);
        }
    }

    /// <summary>Binds one thing on record.</summary>
    public void Bind(GivenRecordSyntax syntax)
    {
        if (syntax.Act is { } name)
        {
            if (unit.Names.Resolve(name, NameKinds.Act) is ListedSymbol act)
            {
                Add(act.Index, Act(syntax), syntax.Span);
            }

            return;
        }

        var word = NameText.Key(syntax.About!.Words);
        switch (word)
        {
            case "presensi" when presence < 0:
                unit.Diagnostics.Add(Catalogue.NoPresence, syntax.Span);
                break;
            case "presensi":
                Add(presence, Act(syntax), syntax.Span);
                break;
            case "panggilan":
                Once(_call is not null, syntax.Span);
                _call = Act(syntax);
                break;
            default:
                BindTime(syntax, isLeaving: word == "pulang");
                break;
        }
    }

    private void BindTime(GivenRecordSyntax syntax, bool isLeaving)
    {
        var times = Times(syntax);
        if (syntax.IsNegated || times.Length > 1)
        {
            unit.Diagnostics.Add(Catalogue.OneTime, syntax.Span, syntax.About!.Words);
            return;
        }

        Once((isLeaving ? _leave : _arrive) is not null, syntax.Span);
        TimeOnly? time = times.IsEmpty ? null : times[0];
        (_arrive, _leave) = isLeaving ? (_arrive, time) : (time, _leave);
    }

    private void Add(int act, ActRecord record, TextSpan span) => Once(!_acts.TryAdd(act, record), span);

    private ActRecord Act(GivenRecordSyntax syntax) => syntax.IsNegated
        ? ActRecord.NotDone
        : new ActRecord(true, syntax.Day is { } day ? unit.Dates.Read(day) : null, Times(syntax));

    private ImmutableArray<TimeOnly> Times(GivenRecordSyntax syntax)
    {
        foreach (var zone in syntax.Times.Select(time => time.Value.Zone).OfType<SyntaxToken>())
        {
            SetZone(zone);
        }

        return [.. syntax.Times.Select(time => unit.Clocks.Read(time.Value)).OfType<TimeOnly>().Distinct().Order()];
    }

    private void SetZone(SyntaxToken token)
    {
        var zone = token.Text.ToUpperInvariant();
        if (_zone is not null && _zone != zone)
        {
            unit.Diagnostics.Add(Catalogue.TwoZones, token.Span, _zone, zone);
        }

        _zone = zone;
    }

    private void Once(bool already, TextSpan span)
    {
        if (already)
        {
            unit.Diagnostics.Add(Catalogue.GivenTwice, span, unit.Tree.Source.Slice(span));
        }
    }
}
