namespace Edaran.Ide.Features.Hints;

/// <summary>A few words shown within a text that are not of it: what the text leaves to be worked out.</summary>
/// <param name="Offset">Where.</param>
/// <param name="Label">The words.</param>
/// <param name="Tooltip">What is said of them when asked; empty for nothing.</param>
/// <param name="IsBefore">Whether they belong to what follows; else to what stands before.</param>
public sealed record InlayHint(int Offset, string Label, string Tooltip, bool IsBefore = false)
{
    /// <summary>Its kind.</summary>
    public HintKinds Kind { get; init; } = HintKinds.Defaults;
}
