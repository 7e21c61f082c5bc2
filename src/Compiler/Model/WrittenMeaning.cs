using Edaran.Compiler.Text;

namespace Edaran.Compiler.Model;

/// <summary>What a stretch of a text was read as, where the words leave part of it to be worked out or to the language.</summary>
/// <param name="Span">The words.</param>
public abstract record WrittenMeaning(TextSpan Span);

/// <summary>A date of the calendar.</summary>
/// <param name="Span">The words, with the weekday where it is written.</param>
/// <param name="Day">The day; month and year may stand further behind.</param>
/// <param name="NamesWeekday">Whether the weekday is written.</param>
public sealed record WrittenDate(TextSpan Span, DateOnly Day, bool NamesWeekday) : WrittenMeaning(Span);

/// <summary>A number fact compared with a constant, or lying between two.</summary>
/// <param name="Span">The comparison, with its fact.</param>
/// <param name="Test">What it tests: a <see cref="FactCompare"/>, or two of one fact that must both hold.</param>
/// <param name="Decimals">Decimal places of the constants.</param>
/// <param name="Derivation">How the fact follows from a date, or null.</param>
public sealed record WrittenComparison(TextSpan Span, Condition Test, int Decimals, Derivation? Derivation) : WrittenMeaning(Span);

/// <summary>A limit on a group.</summary>
/// <param name="Span">The bounds and whom they are of, without the clauses behind.</param>
/// <param name="Quota">The limit.</param>
public sealed record WrittenQuota(TextSpan Span, Quota Quota) : WrittenMeaning(Span);

/// <summary>A rotation.</summary>
/// <param name="Span">The sentence's predicate.</param>
/// <param name="Every">The stretch in which the shares are kept.</param>
/// <param name="IsStated">Whether the text says so.</param>
public sealed record WrittenRotation(TextSpan Span, SplitPeriod Every, bool IsStated) : WrittenMeaning(Span);

/// <summary>A part of the letter's period.</summary>
/// <param name="Span">The words.</param>
/// <param name="When">The days.</param>
/// <param name="NamesDays">Whether days or months are written; else the name of a season.</param>
public sealed record WrittenPeriod(TextSpan Span, Condition When, bool NamesDays) : WrittenMeaning(Span);
