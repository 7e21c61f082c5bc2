using System.Collections.Immutable;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Model;

/// <summary>What a new version of a letter may not do.</summary>
/// <param name="Name">Its name behind <c>kontrak perubahan</c>.</param>
/// <param name="Source">Its text.</param>
/// <param name="Letters">Numbers of the letters it guards, as written; empty: every letter it lies beside.</param>
/// <param name="Vocabulary">What its words stand for.</param>
/// <param name="Promises">Its sentences, in order; at least one.</param>
public sealed record Contract(
    string Name, SourceText Source, ImmutableArray<string> Letters, Vocabulary Vocabulary, ImmutableArray<Promise> Promises)
{
    /// <summary>Whether it guards a letter of some number.</summary>
    public bool Guards(string number) =>
        Letters.IsEmpty || Letters.Any(guarded => LetterNumber.Key(guarded) == LetterNumber.Key(number));
}

/// <summary>One sentence of a contract.</summary>
/// <param name="Point">Its number as cited: <c>1</c>.</param>
/// <param name="Text">The sentence, white space folded.</param>
/// <param name="Source">Where it stands.</param>
/// <param name="Cases">The people and days for whom it holds.</param>
/// <param name="Assurance">What it assures them of.</param>
public sealed record Promise(string Point, string Text, Location Source, Condition Cases, Assurance Assurance);

/// <summary>What a sentence of a contract assures people of.</summary>
public abstract record Assurance;

/// <summary>No answer differs: <c>Tidak ada yang berubah bagi S</c>; for all others, <c>Hanya S yang boleh berubah</c>.</summary>
public sealed record UnchangedAssurance : Assurance;

/// <summary>Modes that might be used may still be: <c>kehilangan WFH</c>; or none that might not: <c>mendapat WFA</c>.</summary>
/// <param name="IsLoss">Whether they are not lost; else not gained.</param>
/// <param name="Modes">Indexes of the modes named, ascending; those within them are not meant.</param>
public sealed record ModeAssurance(bool IsLoss, ImmutableArray<int> Modes) : Assurance;

/// <summary>Rights that were held still are: <c>kehilangan TPP</c>; or none that were not: <c>mendapat TPP</c>.</summary>
/// <param name="IsLoss">Whether they are not lost; else not gained.</param>
/// <param name="Rights">Indexes of the rights named, ascending.</param>
public sealed record RightAssurance(bool IsLoss, ImmutableArray<int> Rights) : Assurance;

/// <summary>Nothing becomes a duty that was none: <c>mendapat kewajiban baru</c>.</summary>
public sealed record NoNewDuty : Assurance;

/// <summary>How many people of a roster the new version allows some modes: <c>Jumlah WFH per unit tidak melebihi 50 persen</c>.</summary>
/// <param name="Modes">Indexes of the modes, with those within them, ascending; who may use any of them is counted once.</param>
/// <param name="Grouping">What forms the groups.</param>
/// <param name="Fact">Index of the fact that forms them, or -1.</param>
/// <param name="Limit">The limit for each group; a share is taken of all people of the group, and never rounded.</param>
public sealed record CountAssurance(ImmutableArray<int> Modes, Grouping Grouping, int Fact, Limit Limit) : Assurance;

/// <summary>What forms the groups in which people of a roster are counted.</summary>
public enum Grouping
{
    /// <summary>Nothing: the roster is one group.</summary>
    Together,

    /// <summary>The units of the roster (<c>per unit</c>).</summary>
    Unit,

    /// <summary>A fact (<c>per perangkat daerah</c>).</summary>
    Fact,
}
