namespace Edaran.TestKit;

/// <summary>The environment variables that turn comparing into writing.</summary>
internal static class Switches
{
    /// <summary>True when <paramref name="name"/> is set to 1. On a build server, committed files are only ever compared.</summary>
    public static bool IsOn(string name)
    {
        var on = Environment.GetEnvironmentVariable(name) == "1";
        return on && Environment.GetEnvironmentVariable("CI") is { Length: > 0 }
            ? throw new InvalidOperationException($"{name} is set where CI is: committed files are only compared there.")
            : on;
    }
}
