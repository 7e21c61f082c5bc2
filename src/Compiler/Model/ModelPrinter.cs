using System.Collections.Immutable;
using System.Text;

namespace Edaran.Compiler.Model;

/// <summary>
/// Writes the meaning of a letter as text: the same for the same meaning, wherever the letter stands and however it is laid out.
/// No positions, no paths; of the vocabulary only what the letter uses.
/// </summary>
public sealed partial class ModelPrinter
{
    private readonly Letter _letter;
    private readonly StringBuilder _text = new();

    private ModelPrinter(Letter letter) => _letter = letter;

    private ImmutableArray<Fact> Facts => _letter.Vocabulary.Facts;

    private ImmutableArray<Mode> Modes => _letter.Vocabulary.Modes;

    /// <summary>The meaning of a letter, line by line, each ended by a line feed.</summary>
    public static string Print(Letter letter)
    {
        var printer = new ModelPrinter(letter);
        printer.PrintHeader();
        printer.PrintVocabulary();
        printer.PrintCalendar();
        foreach (var relation in letter.Relations)
        {
            printer.PrintRelation(relation);
        }

        foreach (var norm in letter.Norms)
        {
            printer.PrintNorm(norm);
        }

        foreach (var soft in letter.Soft)
        {
            printer.Line(0, $"soft {soft.Text}");
        }

        foreach (var example in letter.Examples)
        {
            printer.PrintExample(example);
        }

        return printer._text.ToString();
    }

    private void PrintHeader()
    {
        Line(0, $"letter {_letter.Number}");
        Line(1, $"title {_letter.Title}");
        Line(1, $"institution {_letter.Institution}");
        Line(1, $"enacted {(_letter.Enacted is { } day ? Day(day) : "unknown")} by {_letter.EnactedBy}");
        foreach (var basis in _letter.Basis)
        {
            Line(1, $"basis {basis}");
        }

        if (_letter.ReviewBy is { } review)
        {
            Line(1, $"review by {Day(review)}");
        }

        foreach (var annex in _letter.Annexes)
        {
            Line(1, $"annex {annex.Name}{(annex.Title.Length == 0 ? string.Empty : $" ({annex.Title})")}: {annex.Text}");
        }

        Line(1, $"period {Text(_letter.Period)}");
        Line(1, $"period text {_letter.PeriodText}");
        Line(1, $"scope {Text(_letter.Scope)}");
    }

    private void PrintCalendar()
    {
        Line(0, $"calendar years {string.Join(", ", _letter.Calendar.Years)}; workweek {_letter.Calendar.Workweek}");
        if (_letter.Calendar.DaysOff.Length > 0)
        {
            Line(1, $"free {string.Join(", ", _letter.Calendar.DaysOff.Select(Day))}");
        }

        foreach (var season in _letter.Calendar.Seasons)
        {
            Line(1, season.Fact >= 0 ? $"season {season.Name}: fact {Name(season.Fact)}" : $"season {season.Name}: {Ends(season.From, season.To)}");
        }
    }

    private void Line(int depth, string text) => _text.Append(' ', depth * 2).Append(text.TrimEnd()).Append('\n');

    private string Name(int fact) => fact < 0 ? "everyone" : Facts[fact].Name;

    private string ModeNames(ImmutableArray<int> modes) => string.Join(", ", modes.Select(mode => Modes[mode].Name));

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string Ends(DateOnly? from, DateOnly? to) =>
        $"{(from is { } first ? Day(first) : "…")}..{(to is { } last ? Day(last) : "…")}";
}
