using System.Collections.Concurrent;

namespace Edaran.Oracle.Tests.Comparing;

/// <summary>What came of comparing letters. For several threads.</summary>
internal sealed class Agreement
{
    private readonly ConcurrentBag<string> _disagreements = [];
    private int _letters;
    private int _witnesses;
    private int _impossible;
    private int _proofs;
    private int _unknown;
    private int _unbuilt;

    /// <summary>Counts a letter.</summary>
    public void Letter() => Interlocked.Increment(ref _letters);

    /// <summary>Counts a question for which the diagrams would need more nodes than they may have.</summary>
    public void Unbuilt() => Interlocked.Increment(ref _unbuilt);

    /// <summary>Counts that Z3 should find a person of whom the diagrams know.</summary>
    public void Witness(string what, string answer) => Count(ref _witnesses, what, answer, "sat");

    /// <summary>Counts that Z3 should find nobody, as the diagrams say.</summary>
    public void Impossible(string what, string answer) => Count(ref _impossible, what, answer, "unsat");

    /// <summary>Counts that Z3 should find nobody for whom the diagrams are wrong.</summary>
    public void Proof(string what, string answer) => Count(ref _proofs, what, answer, "unsat");

    /// <summary>Where diagrams and Z3 disagree.</summary>
    public IEnumerable<string> Disagreements => _disagreements.Order(StringComparer.Ordinal);

    /// <summary>Fails where there is a disagreement, where nothing was compared, or where Z3 gave up more than one question in a hundred.</summary>
    public void Judge()
    {
        var asked = _witnesses + _impossible + _proofs;
        Assert.Empty(Disagreements.Take(10));
        Assert.True(asked > 0, "nothing was compared");
        Assert.True(100 * _unknown <= asked, $"Z3 gave up {_unknown} of {asked} questions");
    }

    /// <summary>Fails where either answer is so rare that agreeing on it says little.</summary>
    /// <param name="nobody">How often at least nobody must have been found.</param>
    /// <param name="somebody">How often at least somebody.</param>
    public void JudgeEach(int nobody, int somebody)
    {
        Assert.True(_impossible >= nobody, $"{this}: nobody less than {nobody} times");
        Assert.True(_witnesses >= somebody, $"{this}: somebody less than {somebody} times");
    }

    /// <summary>The counts in one line.</summary>
    public override string ToString() =>
        $"{_letters} letters: {_witnesses} times somebody, {_impossible} times nobody, {_proofs} roots proved; {_unknown} given up, {_unbuilt} too large";

    private void Count(ref int kind, string what, string answer, string expected)
    {
        Interlocked.Increment(ref kind);
        if (answer == "unknown")
        {
            Interlocked.Increment(ref _unknown);
        }
        else if (answer != expected)
        {
            _disagreements.Add($"{what}: Z3 says {answer}");
        }
    }
}
