using System.Globalization;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Syntax;

namespace Edaran.Compiler.Binding;

/// <summary>A number as written, exact: 37,5 is 375 with one decimal.</summary>
/// <param name="Digits">The digits without the comma.</param>
/// <param name="Decimals">How many of them stand behind it; closing zeros do not count.</param>
/// <param name="Written">How many were written behind it, closing zeros too.</param>
internal readonly record struct ExactNumber(long Digits, int Decimals, int Written)
{
    /// <summary>The number times 10 to the power of some decimals; null where it has more.</summary>
    public long? Scaled(int decimals) => Decimals > decimals ? null : Digits * Power(decimals - Decimals);

    /// <summary>10 to a power.</summary>
    public static long Power(int exponent)
    {
        var result = 1L;
        for (var i = 0; i < exponent; i++)
        {
            result *= 10;
        }

        return result;
    }
}

/// <summary>Reads numbers: decimal comma, thousands dots, single number words, and the same in words in brackets.</summary>
internal sealed class NumberReader(DiagnosticBag diagnostics)
{
    private const int MaxDigits = 12;

    /// <summary>The number, or null where the text lacks it or it cannot be read (then reported).</summary>
    public ExactNumber? Read(NumberSyntax syntax)
    {
        if (syntax.Number.IsMissing)
        {
            return null;
        }

        if (ReadToken(syntax.Number) is not { } number)
        {
            var (span, text) = (syntax.Number.Span, syntax.Number.Text);
            diagnostics.Add(Catalogue.BadNumber, span, text.Count(c => c == '.') == 1 ? [Fix.Replace(span, text.Replace('.', ','))] : [], text);
            return null;
        }

        CheckWords(syntax, number);
        return number;
    }

    /// <summary>A whole number from some least to some greatest value, or null (then reported).</summary>
    public int? ReadWhole(NumberSyntax syntax, int least, int most)
    {
        if (Read(syntax) is not { } number)
        {
            return null;
        }

        if (number.Scaled(0) is { } value && value >= least && value <= most)
        {
            return (int)value;
        }

        diagnostics.Add(Catalogue.OutOfRange, syntax.Number.Span, syntax.Number.Text, Localized.Both("bilangan ini", "this number"), $"{least}–{most}");
        return null;
    }

    /// <summary>Reads digits or one number word.</summary>
    public static ExactNumber? ReadToken(SyntaxToken token)
    {
        if (token.Kind == TokenKind.Word)
        {
            return NumberWords.Read([token.Text]) is { } word ? new ExactNumber(word, 0, 0) : null;
        }

        var halves = token.Text.Split(',');
        var whole = halves[0].Split('.');
        if (halves.Length > 2 || whole.Skip(1).Any(group => group.Length != 3))
        {
            return null;
        }

        var behind = halves.Length == 2 ? halves[1] : string.Empty;
        var kept = behind.TrimEnd('0');
        var digits = string.Concat(whole) + kept;
        return digits.Length <= MaxDigits && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? new ExactNumber(value, kept.Length, behind.Length)
            : null;
    }

    private void CheckWords(NumberSyntax syntax, ExactNumber number)
    {
        if (syntax.SpelledOut is not { IsMissing: false } spelled)
        {
            return;
        }

        string[] words = [.. spelled.WordTokens.Where(t => t.Kind == TokenKind.Word).Select(t => t.Text)];
        var comma = Array.FindIndex(words, w => w.Equals("koma", StringComparison.OrdinalIgnoreCase));
        var whole = number.Digits / ExactNumber.Power(number.Decimals);
        var right = number.Decimals == 0 ? NumberWords.Of(whole) : $"{NumberWords.Of(whole)} koma {Behind(number)}";
        var same = comma < 0 && number.Decimals == 0
            ? NumberWords.Read(words) == whole
            : string.Join(' ', words).Equals(right, StringComparison.OrdinalIgnoreCase);
        if (!same)
        {
            var span = spelled.WordTokens.First(t => t.Kind == TokenKind.Word || t == spelled.WordTokens[^1]).Span;
            var last = spelled.WordTokens.LastOrDefault(t => t.Kind == TokenKind.Word)?.Span ?? span;
            var all = Text.TextSpan.FromBounds(span.Start, last.End);
            diagnostics.Add(Catalogue.NumberWords, all, [Fix.Replace(all, right)], syntax.Number.Text, string.Join(' ', words), right);
        }
    }

    private static string Behind(ExactNumber number)
    {
        var text = (number.Digits % ExactNumber.Power(number.Decimals)).ToString(CultureInfo.InvariantCulture).PadLeft(number.Decimals, '0');
        return string.Join(' ', text.Select(digit => NumberWords.Of(digit - '0')));
    }
}
