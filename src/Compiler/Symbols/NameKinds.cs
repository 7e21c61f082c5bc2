namespace Edaran.Compiler.Symbols;

/// <summary>What a declared name may stand for: enough to read a sentence, without its meaning.</summary>
[Flags]
public enum NameKinds
{
    /// <summary>Not declared.</summary>
    None = 0,

    /// <summary>A yes-or-no fact.</summary>
    YesNoFact = 1,

    /// <summary>A fact with a list of values.</summary>
    ChoiceFact = 2,

    /// <summary>A number fact.</summary>
    NumberFact = 4,

    /// <summary>A date fact.</summary>
    DateFact = 8,

    /// <summary>A label that groups people.</summary>
    LabelFact = 16,

    /// <summary>A value of a choice fact.</summary>
    Value = 32,

    /// <summary>An <c>istilah</c>, or a class of people named after an office.</summary>
    Term = 64,

    /// <summary>A mode of work.</summary>
    Mode = 128,

    /// <summary>An act.</summary>
    Act = 256,

    /// <summary>A right.</summary>
    Right = 512,

    /// <summary>A sanction.</summary>
    Sanction = 1024,

    /// <summary>The holder of an office.</summary>
    Official = 2048,

    /// <summary>A <c>masa</c> of a calendar.</summary>
    Season = 4096,

    /// <summary>A stage (<c>tahap I</c>) of the letter's period.</summary>
    Stage = 8192,

    /// <summary>Beside <see cref="Term"/>: its meaning is no series of values, so it never goes on with one.</summary>
    ConditionTerm = 16384,

    /// <summary>Any kind of fact.</summary>
    Fact = YesNoFact | ChoiceFact | NumberFact | DateFact | LabelFact,
}

/// <summary>A declared name and what it may stand for.</summary>
/// <param name="Name">The name as declared.</param>
/// <param name="Kinds">What it may stand for.</param>
/// <param name="Unit">Words of the unit of a number fact, or null.</param>
public sealed record DeclaredName(string Name, NameKinds Kinds, string? Unit = null);
