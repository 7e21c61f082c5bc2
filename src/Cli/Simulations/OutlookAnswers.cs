using Edaran.Cli.Diffs;
using Edaran.Runtime;

namespace Edaran.Cli.Simulations;

/// <summary>What each mode is to a person day by day, so that drafts can be held against each other: where people work, not by which words.</summary>
internal static class OutlookAnswers
{
    /// <summary>By a letter; a mode that it does not know may not be used.</summary>
    /// <param name="decisions">What it says, day by day.</param>
    /// <param name="modes">The modes of all letters.</param>
    public static DayAnswers Of(IReadOnlyList<Decision> decisions, IReadOnlyList<string> modes) => Of(decisions, modes, CountLayout.OutlookOf);

    /// <summary>Without any letter, on the working days of one.</summary>
    /// <param name="decisions">What that letter says, day by day.</param>
    /// <param name="modes">The modes of all letters.</param>
    public static DayAnswers Normal(IReadOnlyList<Decision> decisions, IReadOnlyList<string> modes) => Of(decisions, modes, CountLayout.Normal);

    /// <summary>A code in words.</summary>
    public static string Say(byte code, Session session) => (Outlook)DayAnswers.KindOf(code) switch
    {
        Outlook.Obliged => session.Text("harus", "obliged"),
        Outlook.May => session.Text("boleh", "may"),
        Outlook.Uncertain => session.Text("belum pasti", "not certain"),
        _ => session.Text("tidak boleh", "may not"),
    };

    private static DayAnswers Of(IReadOnlyList<Decision> decisions, IReadOnlyList<string> modes, Func<Decision, int, Outlook> look) =>
        new([.. decisions.SelectMany(decision => modes.Select(name =>
            CodeOf(decision.Letter.Schema.IndexOfMode(name) is var mode and >= 0 ? look(decision, mode) : Outlook.MayNot)))]);

    private static byte CodeOf(Outlook outlook) => DayAnswers.CodeOf((int)outlook, outlook switch
    {
        Outlook.MayNot => false,
        Outlook.Uncertain => null,
        _ => true,
    });
}
