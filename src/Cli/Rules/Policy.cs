using Edaran.Runtime;

namespace Edaran.Cli.Rules;

/// <summary>A letter that can be asked.</summary>
/// <param name="Rules">Its rules.</param>
/// <param name="File">Its source file, as shown.</param>
internal sealed record Policy(RuleLetter Rules, string File);
