using System.Collections.Immutable;
using Edaran.Compiler.Analysis;
using Edaran.Compiler.Diagnostics;

namespace Edaran.Compiler.Diff;

/// <summary>People and days to whom the new version gives another answer than the old one: of one question, from one answer to one other.</summary>
/// <param name="Topic">What the question is about.</param>
/// <param name="Mode">The name of the mode, or empty.</param>
/// <param name="Subject">What is asked; for a mode its name, else what a point says, in Indonesian.</param>
/// <param name="Before">The old answer, for both languages.</param>
/// <param name="After">The new answer, for both languages.</param>
/// <param name="PointsBefore">The points that the old answer rests on somewhere in the region.</param>
/// <param name="PointsAfter">The points that the new answer rests on somewhere in the region.</param>
/// <param name="Parts">The region in parts that do not overlap and leave nothing out; empty where they would be more than <see cref="LetterComparison.MostParts"/>.</param>
/// <param name="Causes">The changed points that the region comes from: it is those to whom one of them applies in one version alone, and who
/// got the old answer and get the new one.</param>
/// <param name="KeptBy">The points because of which others, to whom a changed point applies in one version alone, are answered as before.</param>
/// <param name="Gains">Whether somebody in it may use the mode and might not before.</param>
/// <param name="Loses">Whether somebody in it may no longer use the mode and might before.</param>
/// <param name="Witness">Somebody in it.</param>
/// <param name="Example">The same in words, for both languages.</param>
public sealed record MeaningRegion(
    Topic Topic,
    string Mode,
    string Subject,
    string Before,
    string After,
    ImmutableArray<string> PointsBefore,
    ImmutableArray<string> PointsAfter,
    ImmutableArray<RegionPart> Parts,
    ImmutableArray<Cause> Causes,
    ImmutableArray<string> KeptBy,
    bool Gains,
    bool Loses,
    Witness Witness,
    string Example);

/// <summary>A part of a region: whoever has these facts on these days.</summary>
/// <param name="Facts">The facts by name with their values in words, for both languages; a fact left out may be anything.</param>
/// <param name="Dates">The days in words, for both languages.</param>
/// <param name="Days">The days, ascending.</param>
public sealed record RegionPart(ImmutableArray<(string Fact, string Values)> Facts, string Dates, ImmutableArray<DayStretch> Days);

/// <summary>A changed point, with those to whom it applies in one of the versions and not in the other.</summary>
/// <param name="Old">Its number in the old version, or null where it is new.</param>
/// <param name="New">Its number in the new version, or null where it is gone.</param>
/// <param name="Whom">Those people and days, in parts that may overlap; empty where there are too many to be read.</param>
public sealed record Cause(string? Old, string? New, ImmutableArray<RegionPart> Whom);
