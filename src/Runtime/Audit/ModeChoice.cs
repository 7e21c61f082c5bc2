namespace Edaran.Runtime;

/// <summary>
/// In which modes a person may choose to work on a day. A mode about which a letter contradicts itself counts as not known: no side is picked.
/// </summary>
/// <example><code>
/// var choice = new ModeChoice(decision.Modes);
/// bool? stays = choice.Must(letter.Schema.ModesWithin(0)); // true: nothing but the office
/// </code></example>
public sealed class ModeChoice
{
    private readonly IReadOnlyList<ModeDecision> _modes;

    /// <summary>The choice that a decision leaves.</summary>
    /// <param name="modes">The decision about each mode, in the letter's order; not null.</param>
    /// <example><code>var choice = new ModeChoice(decision.Modes);</code></example>
    public ModeChoice(IReadOnlyList<ModeDecision> modes)
    {
        ArgumentNullException.ThrowIfNull(modes);
        _modes = modes;
    }

    /// <summary>Whether one of some modes may be chosen.</summary>
    /// <param name="wanted">Positions of the modes; not null.</param>
    /// <returns>Yes, no, or null while that is not known.</returns>
    /// <example><code>bool? home = choice.Can(letter.Schema.ModesWithin(wfh));</code></example>
    public bool? Can(IReadOnlySet<int> wanted)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        return Any(wanted, isWithin: true);
    }

    /// <summary>Whether one of some modes must be chosen: it may be, and no other may.</summary>
    /// <param name="wanted">Positions of the modes; not null.</param>
    /// <returns>Yes, no, or null while that is not known.</returns>
    /// <example><code>bool? office = choice.Must(letter.Schema.ModesWithin(0));</code></example>
    public bool? Must(IReadOnlySet<int> wanted) => (Can(wanted), Any(wanted, isWithin: false)) switch
    {
        (false, _) or (_, true) => false,
        (true, false) => true,
        _ => null,
    };

    private bool? Any(IReadOnlySet<int> wanted, bool isWithin)
    {
        bool? found = false;
        for (var mode = 0; mode < _modes.Count; mode++)
        {
            if (wanted.Contains(mode) != isWithin)
            {
                continue;
            }

            var isOpen = _modes[mode].Status == Status.Contradictory ? null : _modes[mode].Eligible;
            if (isOpen == true)
            {
                return true;
            }

            found = isOpen is null ? null : found;
        }

        return found;
    }
}
