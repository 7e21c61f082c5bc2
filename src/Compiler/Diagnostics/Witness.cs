using System.Collections.Immutable;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Diagnostics;

/// <summary>A person on a day to whom a finding happens, so that anybody can look for themselves.</summary>
/// <param name="Day">The day.</param>
/// <param name="Facts">The facts that matter, in order of declaration; whatever the others are, it happens.</param>
public sealed record Witness(DateOnly Day, ImmutableArray<WitnessFact> Facts);

/// <summary>A fact of a witness.</summary>
/// <param name="Name">The name of the fact.</param>
/// <param name="Value">A <see cref="bool"/>, a <see cref="decimal"/>, a <see cref="DateOnly"/>, or the name of a choice.</param>
public readonly record struct WitnessFact(string Name, object Value);

/// <summary>A place that belongs to a finding.</summary>
/// <param name="Location">Where.</param>
/// <param name="Text">What is there, for both languages (<see cref="Localized"/>).</param>
public sealed record RelatedPlace(Location Location, string Text);
