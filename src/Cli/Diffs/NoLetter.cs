using Edaran.Compiler.Model;
using Edaran.Compiler.Text;

namespace Edaran.Cli.Diffs;

/// <summary>A letter that says nothing, never: what one that is new or removed is compared with.</summary>
internal static class NoLetter
{
    /// <summary>One with the words of another.</summary>
    public static Letter Beside(Letter other, Session session) => other with
    {
        Source = new SourceText(session.Text("(tidak ada)", "(none)"), ""),
        Period = Condition.False,
        Norms = [],
        Soft = [],
        Examples = [],
        Exemptions = [],
    };
}
