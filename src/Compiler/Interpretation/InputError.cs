using Edaran.Compiler.Model;

namespace Edaran.Compiler.Interpretation;

/// <summary>A fact that cannot be as it was given.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Fact">Index of the fact.</param>
/// <param name="Given">The value given.</param>
/// <param name="Expected">The value it must have instead, or null where there is no single one.</param>
public sealed record InputError(InputErrorKind Kind, int Fact, FactValue Given, FactValue? Expected);

/// <summary>What can be wrong with a value that is given.</summary>
public enum InputErrorKind
{
    /// <summary>Not one of the values of a yes-or-no fact or a choice.</summary>
    NotAValue,

    /// <summary>A number or date outside its declared range.</summary>
    OutOfRange,

    /// <summary><c>hari kerja</c> is given against what the calendar says of the day.</summary>
    ContradictsCalendar,

    /// <summary>A derived fact differs from what its base fact gives on the day (age against birth date).</summary>
    DisagreesWithBase,

    /// <summary>No base date gives this derived value on the day, together with the other derived values given.</summary>
    NoSuchBase,
}
