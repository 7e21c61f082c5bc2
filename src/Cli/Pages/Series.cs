namespace Edaran.Cli.Pages;

/// <summary>One part of every bar of a chart.</summary>
/// <param name="Name">What it counts.</param>
/// <param name="Look">How it is drawn: colour and pattern, so that it can be told apart without colour.</param>
internal sealed record Series(string Name, Look Look);

/// <summary>How a part of a bar is drawn; the names are the classes of the style sheet.</summary>
internal enum Look
{
    /// <summary>Good for people: may, gains.</summary>
    Good,

    /// <summary>Bound: must.</summary>
    Bound,

    /// <summary>Bad for people: may not, loses.</summary>
    Bad,

    /// <summary>Another answer, neither better nor worse.</summary>
    Other,

    /// <summary>Not certain.</summary>
    Unsure,

    /// <summary>Nothing of it: unchanged, outside.</summary>
    Rest,
}
