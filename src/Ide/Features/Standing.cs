using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Edaran.Compiler;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;

namespace Edaran.Ide.Features;

/// <summary>A letter of a workspace as the letters beside it leave it, day by day.</summary>
public sealed class Standing
{
    // Asked answer after answer: what was put together for the same letters stays, one such for a letter.
    private static readonly ConditionalWeakTable<Letter, LettersTogether> Kept = [];

    private readonly Letter _written;
    private readonly ImmutableArray<ActingLetter> _acting;

    // Null where no letter acts on it: then it stands as it is written.
    private readonly LettersTogether? _together;

    private Standing(Letter written, ImmutableArray<ActingLetter> acting, LettersTogether? together) =>
        (_written, _acting, _together) = (written, acting, together);

    /// <summary>A letter among the others of a workspace.</summary>
    /// <param name="workspace">All texts.</param>
    /// <param name="document">The text of the letter.</param>
    /// <param name="written">What it says by itself.</param>
    /// <param name="cancelled">Set when nobody waits for it any more.</param>
    /// <exception cref="OperationCanceledException">Nobody waits for it any more.</exception>
    public static Standing Of(Workspace workspace, Document document, Letter written, CancellationToken cancelled)
    {
        var acting = ActingLetters.On(workspace, document, except: null, cancelled).ToImmutableArray();
        ImmutableArray<BoundLetter> sound = [.. acting.Select(one => one.Bound).Where(bound => bound.Letter is not null)];
        if (sound.IsEmpty)
        {
            return new Standing(written, acting, together: null);
        }

        var units = workspace.UnitOf(document).Uses.Select(used => used.Source);
        if (!Kept.TryGetValue(written, out var together) || !together.IsWith(sound))
        {
            together = new LettersTogether(new BoundLetter(document.Source, written, [], [.. units]), sound);
            Kept.AddOrUpdate(written, together);
        }

        return new Standing(written, acting, together);
    }

    /// <summary>What the letter means on a day; the same object for days on which it stands alike. Null where it cannot be told: then notes say why.</summary>
    public Letter? On(DateOnly day) => _together is null ? _written : _together.On(day)[0] is { Findings: [] } standing ? standing.Letter : null;

    /// <summary>What the letters beside it do to it, and what of that cannot be told; empty where none does anything.</summary>
    /// <param name="day">The day it is looked at from; null for no certain one.</param>
    /// <param name="language">The language of the drafter.</param>
    public ImmutableArray<LetterNote> Notes(DateOnly? day, MessageLanguage language) => _acting.IsEmpty ? [] :
    [
        .. _together is null ? [] : new StandingNotes(_together, day, language).All(),
        .. _acting.SelectMany(one => StandingNotes.Doubts(one, language)),
    ];
}
