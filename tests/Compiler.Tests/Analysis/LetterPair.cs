using Edaran.Compiler.Analysis;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;
using Edaran.TestKit.Models;

namespace Edaran.Compiler.Tests.Analysis;

/// <summary>Two letters in one table: what they say of modes, in cases that can be.</summary>
internal sealed class LetterPair
{
    private const int Nodes = 1_000_000;

    private readonly Variables _variables;
    private readonly Mdd _table;
    private readonly int[] _first;
    private readonly int[] _second;

    /// <summary>Two letters with the same vocabulary.</summary>
    public LetterPair(Letter first, Letter second)
    {
        var (one, other) = (new LetterIndex(first), new LetterIndex(second));
        _variables = Variables.Of(one, other);
        _table = new Mdd(_variables.InOrder.Select(variable => variable.Classes), Nodes);
        _first = Roots(new LetterDiagrams(one, _variables, _table));
        _second = Roots(new LetterDiagrams(other, _variables, _table));
    }

    /// <summary>Whether all that they say is the same nodes.</summary>
    public bool AreSame => _first.AsSpan().SequenceEqual(_second);

    /// <summary>Someone of whom they say different things, or null where their nodes are the same.</summary>
    public ClassCase? FindDifference()
    {
        for (var i = 0; i < _first.Length; i++)
        {
            var classes = new int[_variables.InOrder.Length];
            if (_first[i] != _second[i] && Differ(_first[i], _second[i], 0, classes))
            {
                return ClassCase.Of(classes, _variables);
            }
        }

        return null;
    }

    // Where two roots are different nodes of one table, some child of theirs is.
    private bool Differ(int first, int second, int level, int[] classes)
    {
        if (first == second)
        {
            return false;
        }

        if (level == classes.Length)
        {
            return true;
        }

        for (classes[level] = 0; classes[level] < _table.ArityOf(level); classes[level]++)
        {
            var klass = classes[level];
            if (Differ(_table.Child(first, level, klass), _table.Child(second, level, klass), level + 1, classes))
            {
                return true;
            }
        }

        return false;
    }

    private int[] Roots(LetterDiagrams letter)
    {
        var impossible = Mdd.Terminal(Enum.GetValues<ModeStatus>().Length);
        int[] roots = [letter.InForce, letter.InScope, .. letter.Letter.Vocabulary.Modes.SelectMany(mode => new[] { letter.Status(mode), letter.Eligible(mode) })];
        Assert.DoesNotContain(Mdd.Exceeded, roots);
        return [.. roots.Skip(2).Select(root => _table.Choose(letter.Possible, root, impossible)).Prepend(_table.And(roots[0], letter.Possible)).Prepend(_table.And(roots[1], letter.Possible))];
    }
}
