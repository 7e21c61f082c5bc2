using Edaran.Compiler.Boxes;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Analysis;

/// <summary>
/// A fact (or the day, or a date with the facts counted from it) by its <em>classes</em>: groups of values that no test of a letter tells
/// apart, so that what a letter says of one value it says of all of the class.
/// </summary>
/// <param name="facts">Indexes of the facts it stands for; for the day that of the working day.</param>
internal abstract class Variable(params int[] facts)
{
    /// <summary>Indexes of the facts it stands for.</summary>
    public IReadOnlyList<int> Facts { get; } = facts;

    /// <summary>How many classes there are; at least 1.</summary>
    public abstract int Classes { get; }

    /// <summary>The classes whose values pass a test of one of its facts, or of the day.</summary>
    public ClassSet Passing(Condition test) => ClassSet.Where(Classes, klass => Passes(test, klass));

    /// <summary>Whether the values of a class pass a test.</summary>
    protected abstract bool Passes(Condition test, int klass);
}
