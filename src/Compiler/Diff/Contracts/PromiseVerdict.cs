using System.Collections.Immutable;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Diff.Contracts;

/// <summary>What holding a change against a sentence of a contract gave.</summary>
public enum PromiseState
{
    /// <summary>Proven: nobody on any day.</summary>
    Kept,

    /// <summary>There is somebody.</summary>
    Broken,

    /// <summary>Not known, which is never "kept".</summary>
    NotChecked,
}

/// <summary>What holding a change against a sentence of a contract gave, with the proof.</summary>
/// <param name="Promise">The sentence.</param>
/// <param name="State">Whether it is kept.</param>
/// <param name="Breaches">Where it is broken, each with somebody there; they do not overlap for one question. More may be there where the letter is too involved.</param>
/// <param name="Reason">Why it is not checked, for both languages; else empty.</param>
public sealed record PromiseVerdict(Promise Promise, PromiseState State, ImmutableArray<MeaningRegion> Breaches, string Reason);
