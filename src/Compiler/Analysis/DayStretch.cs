using Edaran.Compiler.Model;

namespace Edaran.Compiler.Analysis;

/// <summary>Some days one after another: those of some weekdays from one day to another, both included.</summary>
/// <param name="From">The first, or null: as far back as one looks.</param>
/// <param name="To">The last, or null: without an end.</param>
/// <param name="Weekdays">The weekdays; all seven where every day between is meant, those that are not worked set aside.</param>
public sealed record DayStretch(DateOnly? From, DateOnly? To, Weekdays Weekdays)
{
    /// <summary>The seven days.</summary>
    public const Weekdays All = (Weekdays)127;
}
