namespace Edaran.LanguageServer.Protocol.Types;

/// <summary>The names of commands about examples.</summary>
internal static class ExampleCommands
{
    /// <summary>Runs an example; the argument is <see cref="CodeLensData"/>, the answer <see cref="ExampleOutcome"/>.</summary>
    public const string Run = "edaran.runExample";
}
