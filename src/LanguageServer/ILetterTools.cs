using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Ide.Features;

namespace Edaran.LanguageServer;

/// <summary>What is done with whole letters on request: older versions, comparisons, rosters. All of it may take seconds.</summary>
public interface ILetterTools
{
    /// <summary>Whether an older version of a letter is kept: the last one committed.</summary>
    /// <param name="path">Its path.</param>
    bool HasCommitted(string path);

    /// <summary>That version, read with the kamus of its time.</summary>
    /// <param name="path">The letter's path.</param>
    /// <exception cref="RefusedException">There is none, or it has errors.</exception>
    Letter Committed(string path);

    /// <summary>Compares two letters.</summary>
    /// <exception cref="OperationCanceledException">Nobody waits for it any more.</exception>
    ComparedLetters Compare(Letter old, Letter @new, MessageLanguage language, CancellationToken cancelled);

    /// <summary>Counts the people of a roster who get another answer than before, or, where nothing was before, those whom the letter is about.</summary>
    /// <param name="pair">The letters, and the days that count; without a last day the first month does, and without any the month from today.</param>
    /// <param name="roster">The path of a CSV file.</param>
    /// <param name="language">The language of what is said.</param>
    /// <param name="seen">Takes the number of people looked at, now and then.</param>
    /// <param name="cancelled">Set when nobody waits for it any more.</param>
    /// <exception cref="RefusedException">The roster cannot be read or has errors.</exception>
    /// <exception cref="OperationCanceledException">Nobody waits for it any more.</exception>
    CountedPeople Count(LetterPair pair, string roster, MessageLanguage language, Action<long> seen, CancellationToken cancelled);
}

/// <summary>A comparison in words.</summary>
/// <param name="Html">A page that needs nothing else.</param>
/// <param name="Markdown">The same as a comment.</param>
/// <param name="Summary">The same in a sentence or two.</param>
/// <param name="IsEquivalent">Whether both letters are proven to say the same to everyone on every day.</param>
public sealed record ComparedLetters(string Html, string Markdown, string Summary, bool IsEquivalent);

/// <summary>How many people a letter touches; nobody is named.</summary>
/// <param name="Summary">The counts in a sentence or two.</param>
/// <param name="Total">People of the roster.</param>
/// <param name="Governed">Those of whom the letter says anything on at least one day.</param>
/// <param name="Affected">Those who get another answer than before on at least one day.</param>
/// <param name="Gain">Those of them who may use a mode that they might not use, and lose none.</param>
/// <param name="Lose">Those of them who may no longer use a mode that they might use.</param>
/// <param name="From">The first day looked at.</param>
/// <param name="Until">The last day looked at.</param>
/// <param name="Units">The units with people touched, most first.</param>
public sealed record CountedPeople(string Summary, long Total, long Governed, long Affected, long Gain, long Lose, DateOnly From, DateOnly Until, IReadOnlyList<CountedUnit> Units);

/// <summary>How many people of a unit a letter touches.</summary>
/// <param name="Name">The unit.</param>
/// <param name="Total">Its people.</param>
/// <param name="Affected">Those touched.</param>
public sealed record CountedUnit(string Name, long Total, long Affected);
