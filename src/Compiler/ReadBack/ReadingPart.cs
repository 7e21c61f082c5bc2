namespace Edaran.Compiler.ReadBack;

/// <summary>What a line of a reading tells.</summary>
public enum ReadingPart
{
    /// <summary>The sentence as it stands in the letter.</summary>
    Sentence,

    /// <summary>Who it is about, or who bears it.</summary>
    Who,

    /// <summary>The modes of work it is about.</summary>
    Modes,

    /// <summary>On which days it speaks.</summary>
    When,

    /// <summary>The conditions without which it is silent.</summary>
    Conditions,

    /// <summary>The cases it leaves out.</summary>
    Exceptions,

    /// <summary>What follows.</summary>
    Result,

    /// <summary>What must be met before leave may be used.</summary>
    Preconditions,

    /// <summary>Who decides or orders, and how that is recorded.</summary>
    Decision,

    /// <summary>What is weighed and never evaluated.</summary>
    Factors,

    /// <summary>How many people of a group, of whom they are counted, and how fractions are rounded.</summary>
    Limit,

    /// <summary>When the letter is reviewed.</summary>
    Review,

    /// <summary>An annex of the letter.</summary>
    Annex,

    /// <summary>The points it sets aside.</summary>
    SetsAside,

    /// <summary>The points that can set it aside.</summary>
    SetAsideBy,

    /// <summary>What it does to another letter.</summary>
    OtherLetter,
}
