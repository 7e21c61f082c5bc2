using Edaran.Runtime;

namespace Edaran.Cli.Simulations;

/// <summary>A draft that is looked at beside others.</summary>
/// <param name="Name">How it is told from the others: the name of its file.</param>
/// <param name="File">Its file, as named.</param>
/// <param name="Rules">Its rules.</param>
internal sealed record Draft(string Name, string File, RuleLetter Rules);
