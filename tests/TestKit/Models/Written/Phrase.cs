using Edaran.Compiler.Model;

namespace Edaran.TestKit.Models.Written;

/// <summary>A condition in words, with what it means.</summary>
/// <param name="Text">The words; a line break only before the items of a list.</param>
/// <param name="Meaning">What they mean.</param>
internal sealed record Phrase(string Text, Condition Meaning)
{
    /// <summary>Where it is joined of several: those, as written; else empty.</summary>
    public IReadOnlyList<Phrase> Members { get; init; } = [];

    /// <summary>Whether it begins with a <c>tidak</c> that would be heard over what follows.</summary>
    public bool IsOpenNot { get; init; }

    /// <summary>Whether it ends with values, with which one more value would go on.</summary>
    public bool EndsInValues { get; init; }

    /// <summary>Whether it begins with a value or the name of a class of values.</summary>
    public bool BeginsWithValue { get; init; }

    /// <summary>Whether it is a time, which behind a comma would be one of the sentence.</summary>
    public bool IsTime { get; init; }

    /// <summary>Whether commas join it: it cannot stand in front of a sentence.</summary>
    public bool HasComma { get; init; }

    /// <summary>Whether it is a list, which ends the sentence.</summary>
    public bool IsList { get; init; }

    /// <summary>The same in brackets.</summary>
    public Phrase InBrackets() => new($"({Text})", Meaning);

    /// <summary>What must be met, each under <c>dan</c> for itself.</summary>
    public IEnumerable<Precondition> Preconditions() => Members.Count > 0 && Meaning is AllOf
        ? Members.Select(member => new Precondition(WrittenText.Folded(member.Text), member.Meaning))
        : [new Precondition(WrittenText.Folded(Text).TrimStart(':', ' '), Meaning)];
}
