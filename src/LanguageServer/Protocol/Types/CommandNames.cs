namespace Edaran.LanguageServer.Protocol.Types;

/// <summary>The names of the commands.</summary>
internal static class CommandNames
{
    /// <summary>Runs an example; the argument is <see cref="CodeLensData"/>, the answer <see cref="ExampleOutcome"/>.</summary>
    public const string RunExample = "edaran.runExample";

    /// <summary>Compares a letter with the one in force; the arguments are its address and, where it names several, that of the other. The answer is <see cref="ComparedLetters"/>.</summary>
    public const string Compare = "edaran.compare";

    /// <summary>Counts the people of the chosen roster whom a letter touches; arguments as for <see cref="Compare"/>, the answer is <see cref="CountedPeople"/>.</summary>
    public const string People = "edaran.people";
}
