using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Ide.Features;

namespace Edaran.LanguageServer.Tests;

/// <summary>Letter tools that say what they were asked.</summary>
internal sealed class TestTools : ILetterTools
{
    /// <summary>The path of the one letter that git has, or null.</summary>
    public string? InGit { get; init; }

    /// <summary>How many people the roster has; each is told of.</summary>
    public int People { get; init; } = 3;

    /// <summary>Waits here before it counts, if anywhere.</summary>
    public ManualResetEventSlim? Gate { get; init; }

    /// <inheritdoc/>
    public bool HasCommitted(string path) => path == InGit;

    /// <inheritdoc/>
    public Letter Committed(string path) => throw new RefusedException("Versi di git salah.", "The version in git is wrong.");

    /// <inheritdoc/>
    public ComparedLetters Compare(Letter old, Letter @new, MessageLanguage language, CancellationToken cancelled) =>
        new("<html/>", "###", $"{old.Number} {old.Norms.Length} → {@new.Number} {@new.Norms.Length} {language}", false);

    /// <inheritdoc/>
    public CountedPeople Count(LetterPair pair, string roster, MessageLanguage language, Action<long> seen, CancellationToken cancelled)
    {
        for (var i = 1; i <= People; i++)
        {
            cancelled.ThrowIfCancellationRequested();
            seen(i);
        }

        Gate?.Wait(cancelled);
        return new CountedPeople($"{pair.Old?.Number} → {pair.New.Number} {roster}", People, 3, 2, 1, 1, pair.From!.Value, pair.To!.Value, [new CountedUnit("Umum", 3, 2)]);
    }
}
