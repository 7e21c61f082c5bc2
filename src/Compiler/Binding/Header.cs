using System.Collections.Immutable;
using Edaran.Compiler.Model;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Binding;

/// <summary>What the header lines of a letter say.</summary>
/// <param name="Title">Behind <c>tentang</c>.</param>
/// <param name="Institution">Behind <c>instansi</c>.</param>
/// <param name="Enacted">The day behind <c>ditetapkan</c>, or null.</param>
/// <param name="EnactedBy">Who signed.</param>
/// <param name="Basis">What it rests on.</param>
/// <param name="Period">When it speaks.</param>
/// <param name="PeriodText">The words of the period.</param>
/// <param name="Scope">Whom it is about.</param>
internal sealed record Header(
    string Title,
    string Institution,
    DateOnly? Enacted,
    string EnactedBy,
    ImmutableArray<string> Basis,
    Condition Period,
    string PeriodText,
    Condition Scope)
{
    /// <summary>The rank of who signed, or null where it cannot be told.</summary>
    public Issuer? Issuer { get; init; }

    /// <summary>Where it says whom it is about, or null.</summary>
    public Location? ScopeSource { get; init; }
}
