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
    private const int MostPeople = 10_000_000;

    /// <summary>The limit, or null where it cannot be told (then reported).</summary>
    public Quota? Bind(QuotaSyntax syntax, ImmutableArray<ModeSymbol> modes, BoundSubject subject)
    {
        var bound = NameText.Key(syntax.Bound.Words) is "paling sedikit" or "minimal" ? Bound.AtLeast : Bound.AtMost;
        var rounding = RoundingOf(syntax.Rounding);
        ImmutableArray<int> counted = [.. modes.SelectMany(m => unit.Vocabulary.Subtree(m)).Distinct().Order()];
        var of = syntax.OfWhom is { } whom ? unit.Subjects.BindPeople(whom) : subject.Condition;
        var group = syntax.Group is { } clause ? GroupOf(clause) : -1;
        switch (UnitOf(syntax.Amount))
        {
            case "orang":
                return unit.Numbers.ReadWhole(syntax.Amount, 0, MostPeople) is { } count
                    ? new Quota(counted, bound, null, count, of, group, rounding)
                    : null;
            case "persen" or "%":
                return Percent(syntax.Amount) is { } percent && HasBase(syntax)
                    ? Checked(new Quota(counted, bound, percent, null, of, group, rounding), syntax)
                    : null;
            case var other:
                ReportUnit(syntax.Amount, other);
                return null;
        }
    }

    /// <summary>The fact that forms groups (<c>pada setiap F</c>), or -1 where it cannot be told.</summary>
    public int GroupOf(GroupClauseSyntax clause) =>
        unit.Names.Resolve(clause.Fact, NameKinds.ChoiceFact | NameKinds.LabelFact) is FactSymbol fact ? fact.Index : -1;

    private static string UnitOf(NumberSyntax amount) => amount.Unit is { IsMissing: false } words ? NameText.Key(words.Words) : string.Empty;

    private int? Percent(NumberSyntax amount)
    {
        if (unit.Numbers.Read(amount) is not { } number)
        {
            return null;
        }

        if (number.Scaled(2) is not { } hundredths)
        {
            unit.Diagnostics.Add(Catalogue.DecimalsTooFine, amount.Number.Span, amount.Number.Text, "persen", "2");
            return null;
        }

        if (hundredths > 10_000)
        {
            unit.Diagnostics.Add(Catalogue.TooMuchPercent, amount.Span, amount.Number.Text);
            return null;
        }

        return (int)hundredths;
    }

    private bool HasBase(QuotaSyntax syntax)
    {
        if (syntax.OfWhom is not null)
        {
            return true;
        }

        var at = new TextSpan(syntax.Amount.Span.End, 0);
        var fix = new Fix("Tambahkan \"dari jumlah pegawai\"", "Add \"dari jumlah pegawai\"", [new TextEdit(at, " dari jumlah pegawai")]);
        unit.Diagnostics.Add(Catalogue.PercentWithoutBase, syntax.Amount.Span, [fix], syntax.Amount.Words);
        return false;
    }

    private Quota Checked(Quota quota, QuotaSyntax syntax)
    {
        if (quota.Rounding == Rounding.Unstated && quota.Percent is > 0 and < 10_000)
        {
            var (strict, other) = quota.Bound == Bound.AtMost ? ("bawah", "atas") : ("atas", "bawah");
            unit.Diagnostics.Add(Catalogue.RoundingUnstated, syntax.Span, [Round(syntax, strict), Round(syntax, other)], $"dibulatkan ke {strict}");
        }

        return quota;
    }

    private static Fix Round(QuotaSyntax syntax, string direction)
    {
        var text = $", dibulatkan ke {direction}";
        return new Fix($"Tambahkan \"{text}\"", $"Add \"{text}\"", [new TextEdit(new TextSpan(syntax.Span.End, 0), text)]);
    }

    private void ReportUnit(NumberSyntax amount, string written)
    {
        if (!unit.IsBroken(amount.Span))
        {
            var span = amount.Unit is { IsMissing: false } words ? words.Span : amount.Span;
            unit.Diagnostics.Add(Catalogue.WrongUnit, span, written.Length == 0 ? amount.Number.Text : written, "persen\" atau \"orang");
        }
    }

    private static Rounding RoundingOf(KeywordSyntax? words) => words is { IsMissing: false } ? NameText.Key(words.WordTokens[^1].Text) switch
    {
        "bawah" => Rounding.Down,
        "atas" => Rounding.Up,
        "terdekat" => Rounding.Nearest,
        _ => Rounding.Unstated,
    } : Rounding.Unstated;
}
