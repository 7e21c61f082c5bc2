using System.Collections.Immutable;

namespace Edaran.Compiler.Model;

/// <summary>A mode of work. The first declared is the normal one.</summary>
/// <param name="Index">Position in order of declaration, from 0.</param>
/// <param name="Name">The name (<c>WFH</c>).</param>
/// <param name="Description">The words in brackets behind it, or null.</param>
/// <param name="Aliases">Other spellings.</param>
/// <param name="Parent">Index of the mode that <c>meliputi</c> it, or -1.</param>
/// <param name="Subtree">Itself and the modes within it, ascending.</param>
public sealed record Mode(
    int Index, string Name, string? Description, ImmutableArray<string> Aliases, int Parent, ImmutableArray<int> Subtree);

/// <summary>An act that may be a duty (<c>melakukan presensi</c>).</summary>
/// <param name="Index">Position in order of declaration, from 0.</param>
/// <param name="Name">The words of the act.</param>
/// <param name="Evidence">What shows that it was done (<c>dibuktikan dengan …</c>), or null.</param>
public sealed record Act(int Index, string Name, string? Evidence);

/// <summary>A right (<c>TPP</c>).</summary>
/// <param name="Index">Position in order of declaration, from 0.</param>
/// <param name="Name">Its name.</param>
public sealed record Right(int Index, string Name);

/// <summary>The holder of an office (<c>kepala perangkat daerah</c>).</summary>
/// <param name="Index">Position in order of declaration, from 0.</param>
/// <param name="Name">Its name.</param>
public sealed record Official(int Index, string Name);

/// <summary>What a letter's words stand for, after kamus and letter are joined.</summary>
/// <param name="Facts">All facts, by index.</param>
/// <param name="Modes">All modes, by index; the first is the normal one.</param>
/// <param name="Acts">All acts, by index.</param>
/// <param name="Rights">All rights, by index.</param>
/// <param name="Officials">All offices, by index.</param>
/// <param name="WorkdayFact">Index of the fact <c>hari kerja</c>, which the calendar sets where it covers the day.</param>
public sealed record Vocabulary(
    ImmutableArray<Fact> Facts,
    ImmutableArray<Mode> Modes,
    ImmutableArray<Act> Acts,
    ImmutableArray<Right> Rights,
    ImmutableArray<Official> Officials,
    int WorkdayFact);
