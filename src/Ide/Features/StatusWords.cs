using Edaran.Compiler.Diagnostics;
using Edaran.Runtime;

namespace Edaran.Ide.Features;

/// <summary>What a letter says of a mode, in the language of the drafter.</summary>
public static class StatusWords
{
    private static readonly string[] English =
        ["not governed", "required", "allowed", "allowed on conditions", "left to a decision", "prohibited", "contradictory", "facts needed"];

    /// <summary>The words for a status; the Indonesian ones are those that letters write.</summary>
    public static string Of(Status status, MessageLanguage language) => language == MessageLanguage.English ? English[(int)status] : StatusText.Of(status);
}
