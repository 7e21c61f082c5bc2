using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Syntax;

namespace Edaran.Compiler.Binding;

/// <summary>Reads lengths of time as whole minutes: <c>60 menit</c>, <c>32,5 jam</c>, <c>37 jam 30 menit</c>.</summary>
internal sealed class DurationReader(UnitContext unit)
{
    /// <summary>Minutes of a day.</summary>
    public const int Day = 24 * 60;

    /// <summary>Minutes of a week.</summary>
    public const int Week = 7 * Day;

    /// <summary>The minutes, or null where they are missing, no whole number, or too many (then reported).</summary>
    public int? Read(DurationSyntax syntax, int most)
    {
        if (syntax.Unit.IsMissing || unit.Numbers.Read(syntax.Number) is not { } number)
        {
            return null;
        }

        var scale = ExactNumber.Power(number.Decimals);
        var minutes = number.Digits * (syntax.Unit.Is("jam") ? 60 : 1);
        if (minutes % scale != 0 || (syntax.Minutes is not null && number.Decimals > 0))
        {
            unit.Diagnostics.Add(Catalogue.PartOfMinute, syntax.Span, syntax.Words);
            return null;
        }

        var more = syntax.Minutes is { } further ? unit.Numbers.ReadWhole(further, 0, 59) : 0;
        return more is { } rest ? InRange(syntax, (minutes / scale) + rest, most) : null;
    }

    private int? InRange(DurationSyntax syntax, long minutes, int most)
    {
        if (minutes > 0 && minutes <= most)
        {
            return (int)minutes;
        }

        var limit = most == Day ? Localized.Both("sehari", "a day") : Localized.Both("seminggu", "a week");
        unit.Diagnostics.Add(Catalogue.TooLong, syntax.Span, syntax.Words, limit);
        return null;
    }
}
