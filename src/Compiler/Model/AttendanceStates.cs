namespace Edaran.Compiler.Model;

/// <summary>Whether what is asked about hours is settled.</summary>
public enum HoursState
{
    /// <summary>No point sets any.</summary>
    None,

    /// <summary>One point sets them, or several alike.</summary>
    Set,

    /// <summary>Two points set different ones: the letter contradicts itself.</summary>
    Contradictory,

    /// <summary>Facts are missing.</summary>
    Unknown,
}

/// <summary>How an act stands.</summary>
public enum DutyState
{
    /// <summary>It was done in time; of a forbidden act: it was not done.</summary>
    Met,

    /// <summary>It was not done, too late, or too seldom; of a forbidden act: it was done.</summary>
    Unmet,

    /// <summary>The point does not hold for the person, mode or day, or there is still time.</summary>
    NotDue,

    /// <summary>Facts are missing, or nothing is on record.</summary>
    Unknown,
}
