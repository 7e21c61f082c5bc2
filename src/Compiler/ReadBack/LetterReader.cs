using System.Globalization;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.ReadBack;

/// <summary>
/// Says how a letter was read, so that its drafter sees a misreading: who, when, which conditions are grouped how, what is
/// excepted, what follows. Made from the meaning alone, never from the words of the letter.
/// </summary>
public static class LetterReader
{
    /// <summary>The reading of a letter.</summary>
    /// <param name="letter">Its meaning.</param>
    /// <param name="language">The language of the reading; declared names stay as they are.</param>
    public static LetterReading Read(Letter letter, MessageLanguage language)
    {
        var words = new Wording(language);
        var points = letter.Norms.Select(norm => NormReader.Read(letter, norm, words)).Concat(ExemptionReader.Read(letter, words)).Concat(RelationReader.Read(letter, words));
        return new LetterReading(
            letter.Number, [.. Head(letter, words)], [.. points.OrderBy(NumberOf)], [.. letter.Soft.Select(soft => soft.Text)]);
    }

    /// <summary>A condition of a letter in words.</summary>
    public static Statement Read(Letter letter, Condition condition, MessageLanguage language) => new ConditionReader(letter, new Wording(language)).Read(condition);

    private static IEnumerable<ReadingLine> Head(Letter letter, Wording words)
    {
        var conditions = new ConditionReader(letter, words);
        yield return words.Line(ReadingPart.Who, letter.Scope == Condition.True
            ? Statement.Of(words.Say("semua pegawai", "all employees"))
            : conditions.Read(letter.Scope));
        yield return words.Line(ReadingPart.When, letter.Period == Condition.True
            ? Statement.Of(words.Say("tanpa batas waktu", "without limit of time"))
            : conditions.Read(letter.Period));
        foreach (var line in RelationReader.Head(letter, words))
        {
            yield return line;
        }
        if (letter.ReviewBy is { } review)
        {
            yield return words.Line(ReadingPart.Review, words.Say($"paling lambat {words.Day(review)}; hanya dicetak", $"by {words.Day(review)}; printed only"));
        }

        foreach (var annex in letter.Annexes)
        {
            yield return words.Line(ReadingPart.Annex, $"{annex.Name}{(annex.Title.Length == 0 ? string.Empty : $" ({annex.Title})")}: {annex.Text}");
        }
    }

    // Points stand in order already; those that only except come between by their number.
    private static int NumberOf(PointReading reading)
    {
        var digits = reading.Point.AsSpan(0, reading.Point.AsSpan().IndexOf(' ') is > 0 and var end ? end : reading.Point.Length);
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue;
    }
}
