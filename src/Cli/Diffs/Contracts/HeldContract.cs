using System.Collections.Immutable;
using Edaran.Compiler.Diff;
using Edaran.Compiler.Diff.Contracts;
using Edaran.Compiler.Model;

namespace Edaran.Cli.Diffs.Contracts;

/// <summary>A contract with what holding a change against it gave.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Sentences">The verdict on each sentence, in order.</param>
internal sealed record HeldContract(Contract Contract, IReadOnlyList<HeldPromise> Sentences)
{
    /// <summary>Whether every sentence is kept.</summary>
    public bool IsKept => Sentences.All(sentence => sentence.State == PromiseState.Kept);
}

/// <summary>A sentence of a contract with the verdict and its proof.</summary>
/// <param name="Promise">The sentence.</param>
/// <param name="State">Whether it is kept.</param>
/// <param name="Breaches">Where it is broken, of what is decided for everyone.</param>
/// <param name="Groups">The groups that break it, or may, of what is counted on a roster; one day each.</param>
/// <param name="Reason">Why it is not checked, or null.</param>
internal sealed record HeldPromise(
    Promise Promise, PromiseState State, ImmutableArray<MeaningRegion> Breaches, IReadOnlyList<GroupCount> Groups, Phrase? Reason)
{
    /// <summary>A sentence that cannot be checked.</summary>
    public static HeldPromise NotChecked(Promise promise, string indonesian, string english) =>
        new(promise, PromiseState.NotChecked, [], [], new Phrase(indonesian, english));
}

/// <summary>How many people of a group the new version allows some modes on a day, together: its own quotas and rotations limit them.</summary>
/// <param name="Group">Its name; empty for the whole roster.</param>
/// <param name="Day">The day.</param>
/// <param name="Count">How many it surely allows one of them.</param>
/// <param name="Possible">How many it may allow one, those it surely does included: more where facts are missing.</param>
/// <param name="Size">The people of the group.</param>
internal sealed record GroupCount(string Group, DateOnly Day, long Count, long Possible, long Size);
