using System.Collections.Immutable;
using Edaran.Compiler.Model;

namespace Edaran.TestKit.Models.Written;

/// <summary>What a sentence says of its subject.</summary>
/// <param name="Text">The words behind the subject, the modal first.</param>
/// <param name="Effect">What they do.</param>
internal sealed record Saying(string Text, Effect Effect)
{
    /// <summary>Whether a list ends it, and with it the sentence.</summary>
    public bool IsList { get; init; }

    /// <summary>The modes the norm is about, or default.</summary>
    public ImmutableArray<int> Modes { get; init; }
}
