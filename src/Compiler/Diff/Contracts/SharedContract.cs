using System.Collections.Immutable;
using Edaran.Compiler.Analysis;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;
using Edaran.Compiler.Registers;

namespace Edaran.Compiler.Diff.Contracts;

/// <summary>Two versions of a letter and a contract over one classification.</summary>
/// <remarks>
/// The contract is asked as a letter is whose points are about the people of its sentences. It has a classification of its own beside that of
/// the comparison, so that what a contract tells apart does not tear the regions that are shown.
/// </remarks>
internal sealed class SharedContract
{
    private readonly LetterDiagrams _cases;

    private SharedContract(Versions versions, LetterIndex contract, WordMap map)
    {
        (Versions, Words) = (versions, map);
        _cases = new LetterDiagrams(contract, versions.Variables, versions.Table);
    }

    /// <summary>The two versions.</summary>
    public Versions Versions { get; }

    /// <summary>Where the words of the contract are among the joined ones.</summary>
    public WordMap Words { get; }

    /// <summary>The three in one vocabulary; or the words that mean something else in them.</summary>
    public static (SharedContract? Shared, ImmutableArray<string> Clashes) Of(Letter old, Letter @new, Contract contract)
    {
        var asked = AsLetter(contract, @new);
        var words = new VocabularyJoin([old, @new, asked]);
        if (words.Clashes.Count > 0)
        {
            return (null, SharedWords.ClashesOf(words));
        }

        var (before, after) = (SharedWords.Write(old, words.Maps[0], words.Vocabulary), SharedWords.Write(@new, words.Maps[1], words.Vocabulary));
        var index = new LetterIndex(SharedWords.InWords(asked, words.Maps[2], words.Vocabulary));
        return (new SharedContract(new Versions(before, after, default, index), index, words.Maps[2]), []);
    }

    /// <summary>The cases that a sentence is about.</summary>
    /// <param name="index">Its position among those of the contract.</param>
    public int Cases(int index) => _cases.Active(_cases.Letter.Norms[index]);

    private static Letter AsLetter(Contract contract, Letter @new) => @new with
    {
        Number = contract.Name,
        Source = contract.Source,
        Vocabulary = contract.Vocabulary,
        Enacted = null,
        Period = Condition.True,
        Scope = Condition.True,
        Soft = [],
        Examples = [],
        Relations = [],
        Exemptions = [],
        Norms = [.. contract.Promises.Select((promise, index) => new Norm(
            index, promise.Point, promise.Text, promise.Source, promise.Cases, Condition.True, Condition.True, [], default, [], false, false, new RightEffect([])))],
    };
}
