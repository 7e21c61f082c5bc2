using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.Syntax;

namespace Edaran.Compiler.Binding;

/// <summary>Binds one bound of a quota: a share in percent, or a number of people.</summary>
internal sealed class LimitBinder(UnitContext unit)
{
    private const int MostPeople = 10_000_000;

    /// <summary>The bound, or null where it cannot be told (then reported).</summary>
    public Limit? Bind(QuotaLimitSyntax syntax) =>
        Bind(BoundOf(syntax.Bound), syntax.Amount);

    /// <summary>Whether words state a cap or a floor.</summary>
    public static Bound BoundOf(KeywordSyntax words) =>
        NameText.Key(words.Words) is "paling sedikit" or "minimal" or "tidak kurang dari" ? Bound.AtLeast : Bound.AtMost;

    /// <summary>The bound with some amount, or null where the amount cannot be told (then reported).</summary>
    public Limit? Bind(Bound bound, NumberSyntax amount)
    {
        switch (UnitOf(amount))
        {
            case "orang":
                return unit.Numbers.ReadWhole(amount, 0, MostPeople) is { } count ? new Limit(bound, null, count) : null;
            case "persen" or "%":
                return Percent(amount) is { } percent ? new Limit(bound, percent, null) : null;
            case var other:
                ReportUnit(amount, other);
                return null;
        }
    }

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

    private void ReportUnit(NumberSyntax amount, string written)
    {
        if (!unit.IsBroken(amount.Span))
        {
            var span = amount.Unit is { IsMissing: false } words ? words.Span : amount.Span;
            unit.Diagnostics.Add(Catalogue.WrongUnit, span, written.Length == 0 ? amount.Number.Text : written, "persen\" atau \"orang");
        }
    }
}
