using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.Symbols;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Binding;

/// <summary>Binds limits on how many people of a group may work in some modes.</summary>
internal sealed class QuotaBinder(UnitContext unit)
{
    private readonly LimitBinder _limits = new(unit);

    /// <summary>The limit, or null where it cannot be told (then reported).</summary>
    public Quota? Bind(QuotaSyntax syntax, ImmutableArray<ModeSymbol> modes, BoundSubject subject)
    {
        var counted = Counted(syntax, modes);
        var of = syntax.OfWhom is { } whom ? unit.Subjects.BindPeople(whom) : subject.Condition;
        var group = syntax.Group is { } clause ? GroupOf(clause) : -1;
        var rounding = syntax.Clauses.OfType<RoundingClauseSyntax>().LastOrDefault() is { } last ? RoundingOf(last) : Rounding.Unstated;
        var limits = syntax.Limits.Select(limit => _limits.Bind(limit.Value)).ToList();
        var quota = new Quota(counted, [.. limits.OfType<Limit>()], of, group, rounding)
        {
            Exempt = Members(syntax, areLeftOut: true),
            Included = Members(syntax, areLeftOut: false),
            Priority = [.. syntax.Clauses.OfType<PriorityClauseSyntax>().SelectMany(c => c.Ranks).Select(r => new Rank(r.Value.Words, unit.Subjects.BindPeople(r.Value)))],
        };
        ReportTwice(syntax);
        Note(quota, TextSpan.FromBounds(syntax.Span.Start, EndOfLimits(syntax)));
        return limits.Contains(null) || !HasBase(syntax, quota) || !IsPossible(syntax, quota) ? null : HintRounding(quota, syntax.Span, EndOfLimits(syntax));
    }

    /// <summary>The limit that a cell of a table brings, or null where the amount cannot be read (then reported).</summary>
    /// <param name="row">The column, which says the bound, and the cell.</param>
    /// <param name="modes">The modes counted together.</param>
    /// <param name="of">Of whom a share is taken.</param>
    /// <param name="group">Index of the fact that forms the groups, or -1.</param>
    public Quota? Bind(RowLimit row, ImmutableArray<ModeSymbol> modes, Condition of, int group)
    {
        var rounding = row.Cell.Rounding is { } clause ? RoundingOf(clause) : Rounding.Unstated;
        if (_limits.Bind(LimitBinder.BoundOf(row.Column.Bound), row.Cell.Amount) is not { } limit)
        {
            return null;
        }

        var quota = new Quota([Together(modes)], [limit], of, group, rounding);
        Note(quota, row.Cell.Span);
        return HintRounding(quota, row.Cell.Span, row.Cell.Span.End);
    }

    private void Note(Quota quota, TextSpan span) => unit.Written.Add(new WrittenQuota(span, quota));

    /// <summary>The fact that forms groups (<c>pada setiap F</c>), or -1 where it cannot be told.</summary>
    public int GroupOf(GroupClauseSyntax clause) =>
        unit.Names.Resolve(clause.Fact, NameKinds.ChoiceFact | NameKinds.LabelFact) is FactSymbol fact ? fact.Index : -1;

    private ImmutableArray<ImmutableArray<int>> Counted(QuotaSyntax syntax, ImmutableArray<ModeSymbol> modes)
    {
        if (syntax.Each is null)
        {
            return [Together(modes)];
        }

        if (modes.Length < 2)
        {
            unit.Diagnostics.Add(Catalogue.EachOfOne, syntax.Each.Span, modes.Length == 0 ? syntax.Each.Words : modes[0].Name);
        }

        return [.. modes.Select(mode => Together([mode]))];
    }

    private ImmutableArray<int> Together(ImmutableArray<ModeSymbol> modes) =>
        [.. modes.SelectMany(mode => unit.Vocabulary.Subtree(mode)).Distinct().Order()];

    private Condition Members(QuotaSyntax syntax, bool areLeftOut) => Conditions.Any(
        syntax.Clauses.OfType<MembersClauseSyntax>().Where(c => c.AreLeftOut == areLeftOut).Select(c => unit.Subjects.BindPeople(c.People)));

    private void ReportTwice(QuotaSyntax syntax)
    {
        foreach (var again in syntax.Clauses.GroupBy(c => (c.GetType(), c is MembersClauseSyntax { AreLeftOut: true })).SelectMany(g => g.Skip(1)))
        {
            unit.Diagnostics.Add(Catalogue.QuotaClauseTwice, again.Span, again.Words.TrimStart(',', ' '));
        }
    }

    private bool HasBase(QuotaSyntax syntax, Quota quota)
    {
        if (syntax.OfWhom is not null || quota.Limits.All(limit => limit.Percent is null))
        {
            return true;
        }

        var amount = syntax.Limits[^1].Value.Amount;
        var at = new TextSpan(amount.Span.End, 0);
        var fix = new Fix("Tambahkan \"dari jumlah pegawai\"", "Add \"dari jumlah pegawai\"", [new TextEdit(at, " dari jumlah pegawai")]);
        unit.Diagnostics.Add(Catalogue.PercentWithoutBase, amount.Span, [fix], amount.Words);
        return false;
    }

    // A floor above a cap leaves no number of people; amounts of different kinds may meet in some group.
    private bool IsPossible(QuotaSyntax syntax, Quota quota)
    {
        foreach (var floor in quota.Limits.Where(limit => limit.Bound == Bound.AtLeast))
        {
            if (quota.Limits.Any(cap => cap.Bound == Bound.AtMost && (floor.Percent > cap.Percent || floor.Count > cap.Count)))
            {
                unit.Diagnostics.Add(Catalogue.FloorAboveCap, TextSpan.FromBounds(syntax.Limits[0].Value.Span.Start, syntax.Limits[^1].Value.Span.End));
                return false;
            }
        }

        return true;
    }

    private Quota HintRounding(Quota quota, TextSpan span, int end)
    {
        var shares = quota.Limits.Where(limit => limit.Percent is > 0 and < 10_000).ToList();
        if (quota.Rounding == Rounding.Unstated && shares.Count > 0)
        {
            var readings = shares.Select(limit => limit.Bound == Bound.AtMost ? "ke bawah" : "ke atas").Distinct().ToList();
            ImmutableArray<Fix> fixes = readings.Count > 1 ? [] : [Round(end, readings[0]), Round(end, readings[0] == "ke bawah" ? "ke atas" : "ke bawah")];
            unit.Diagnostics.Add(Catalogue.RoundingUnstated, span, fixes, $"dibulatkan {string.Join(" dan ", readings)}");
        }

        return quota;
    }

    // Behind the bounds and whom they are of, before what may be said further: a list ends the sentence.
    private static int EndOfLimits(QuotaSyntax syntax) => syntax.Clauses.IsEmpty ? syntax.Span.End : syntax.Clauses[0].FullSpan.Start;

    private static Fix Round(int at, string direction)
    {
        var text = $", dibulatkan {direction}";
        return new Fix($"Tambahkan \"{text}\"", $"Add \"{text}\"", [new TextEdit(new TextSpan(at, 0), text)]);
    }

    private static Rounding RoundingOf(RoundingClauseSyntax clause) => NameText.Key(clause.Rounding.WordTokens[^1].Text) switch
    {
        "bawah" => Rounding.Down,
        "atas" => Rounding.Up,
        "terdekat" => Rounding.Nearest,
        _ => Rounding.Unstated,
    };
}
