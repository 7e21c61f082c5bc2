using Edaran.Compiler.Model;

namespace Edaran.Compiler.Interpretation;

/// <summary>A line of a roster as a letter reads it.</summary>
/// <param name="Line">The line.</param>
/// <param name="Completion">What is known once it is completed.</param>
/// <param name="Reading">What the letter says in its situation.</param>
internal sealed record ReviewedLine(PersonDay Line, Completion Completion, Reading Reading)
{
    /// <summary>Whether a rule binds the person's group; null while that is not known.</summary>
    public bool? Binds(Norm norm) => Quantifier.Truth(Reading, one => one.Binds(norm));

    /// <summary>What the person, when working in a counted mode, may be to a quota; a bit for each <see cref="Membership"/>.</summary>
    public int Memberships(Norm norm, Quota quota) => Quantifier.Answers(Reading, one => one.MembershipOf(norm, quota));

    /// <summary>The person's group by a fact: a choice by its topmost ancestor, a label by its text; null where it is not known.</summary>
    public string? GroupBy(Vocabulary vocabulary, int fact)
    {
        if (fact < 0)
        {
            return string.Empty;
        }

        if (vocabulary.Facts[fact].Type is not ChoiceType type)
        {
            return Line.Labels.GetValueOrDefault(fact);
        }

        if (Completion.Known[fact] is not { } value)
        {
            return null;
        }

        var top = (int)value.Raw;
        while (type.Choices[top].Parent >= 0)
        {
            top = type.Choices[top].Parent;
        }

        return type.Choices[top].Name;
    }
}
