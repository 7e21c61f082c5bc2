using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Examples;

/// <summary>Examples in the making: facts and a day, expecting nothing yet.</summary>
internal static class DraftExample
{
    /// <summary>An example of what was tried.</summary>
    public static Example Of(Trial trial) => new(
        string.Empty, new Location(trial.Letter.Source, new TextSpan(0, 0)), [.. trial.Known.Given], null, -1, [trial.Day], []);

    /// <summary>The same for someone who works in a mode.</summary>
    public static Example In(this Example example, int mode) => example with { Mode = mode, Record = example.Record with { Mode = mode } };
}
