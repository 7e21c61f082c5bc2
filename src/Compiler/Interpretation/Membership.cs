namespace Edaran.Compiler.Interpretation;

/// <summary>What a person is to a quota.</summary>
[Flags]
public enum Membership
{
    /// <summary>Neither counted nor part of the base.</summary>
    None = 0,

    /// <summary>One of those of whom the share is taken.</summary>
    Base = 1,

    /// <summary>Counted, when working in a counted mode.</summary>
    Counted = 2,

    /// <summary>Both.</summary>
    Both = Base | Counted,
}
