using Edaran.Cli.Decisions;
using Edaran.Cli.Texts;
using Edaran.Compiler.Diagnostics;
using Edaran.Runtime;

namespace Edaran.Cli.Explanations;

/// <summary>What would have to be otherwise, in words.</summary>
internal static class ChangeText
{
    /// <summary>How many ways are shown; the others are counted.</summary>
    public const int MostShown = 5;

    private const int MostValues = 4;

    /// <summary>Writes it. Where one question settles the answer, its answers say the same.</summary>
    public static void Write(Paper paper, Explained explained, Session session)
    {
        if (explained.Questions is { AtMost: 1 })
        {
            return;
        }

        foreach (var search in explained.Changes)
        {
            paper.Blank();
            Write(paper, search, explained.Mode!, session);
        }
    }

    private static void Write(Paper paper, ChangeSearch search, ModeDecision mode, Session session)
    {
        var name = mode.Mode.Name;
        var goal = search.Eligible ? session.Text($"boleh {name}", $"allowed to work in {name}") : session.Text($"tidak boleh {name}", $"not allowed to work in {name}");
        if (search.State != ChangeSearchState.Found)
        {
            paper.Line(0, Nothing(search.State, goal, mode.Eligible is null, session));
            return;
        }

        var shown = search.Sets.Take(MostShown).ToList();
        if (mode.Eligible is null)
        {
            paper.Line(0, search.Sets.Count == 1
                ? session.Text($"Pegawai ini {goal} bila:", $"This person is {goal} if:")
                : session.Text($"Pegawai ini {goal} bila salah satu dari ini benar:", $"This person is {goal} if one of these is true:"));
            WriteWays(paper, shown, 2, session);
        }
        else
        {
            paper.Line(0, search.Sets.Count == 1
                ? session.Text($"Pegawai ini menjadi {goal} bila:", $"This person would be {goal} if:")
                : session.Text($"Pegawai ini menjadi {goal} bila salah satu dari ini terjadi:", $"This person would be {goal} if one of these came about:"));
            foreach (var group in shown.GroupBy(Heading))
            {
                paper.Line(2, group.Key.In(session.Language));
                WriteWays(paper, group, 4, session);
            }
        }

        if (search.Sets.Count > shown.Count)
        {
            paper.Line(2, session.Text($"dan {search.Sets.Count - shown.Count} cara lain", $"and {search.Sets.Count - shown.Count} other ways"));
        }

        if (!search.IsComplete)
        {
            paper.Line(2, session.Text("Mungkin ada cara lain lagi; pencarian dihentikan, karena terlalu banyak kemungkinan.", "There may be other ways still; the search was stopped, as there are too many possibilities."));
        }
    }

    private static void WriteWays(Paper paper, IEnumerable<ChangeSet> sets, int indent, Session session)
    {
        foreach (var set in sets)
        {
            paper.Line(indent, "- " + Way(set, session));
        }
    }

    private static string Nothing(ChangeSearchState state, string goal, bool isOpen, Session session) => state switch
    {
        ChangeSearchState.TooMany when isOpen => session.Text(
            $"Untuk memastikan bahwa pegawai ini {goal}, lebih dari tiga fakta perlu diketahui.",
            $"To be certain that this person is {goal}, more than three facts need to be known."),
        ChangeSearchState.TooMany => session.Text(
            $"Belum ditemukan cara supaya pegawai ini {goal} dengan mengubah paling banyak tiga fakta, atau hari dan dua fakta.",
            $"No way was found for this person to be {goal} by changing at most three facts, or the day and two facts."),
        ChangeSearchState.Impossible => session.Text(
            $"Tidak ada fakta atau hari kerja lain, sejauh disebut surat dan kalendernya, yang membuat pegawai ini {goal}.",
            $"There are no facts and no other working day, as far as the letter and its calendar mention any, that would make this person {goal}."),
        _ => session.Text(
            $"Pencarian cara supaya pegawai ini {goal} dihentikan, karena terlalu banyak kemungkinan.",
            $"The search for a way for this person to be {goal} was stopped, as there are too many possibilities."),
    };

    private static Phrase Heading(ChangeSet set) => set.Changeability switch
    {
        Changeability.Decided or Changeability.Circumstance => new("yang dapat berubah:", "what may change:"),
        Changeability.Day => new("pada hari lain:", "on another day:"),
        _ => new("yang tidak dapat diubah pegawai itu sendiri:", "what the person cannot change:"),
    };

    private static string Way(ChangeSet set, Session session)
    {
        var facts = string.Join(session.Text("; dan ", "; and "), set.Facts.Select(change => Change(change, session)));
        return set.Days.Count == 0 ? facts
            : facts.Length == 0 ? Days(set.Days, session)
            : $"{facts}; {Days(set.Days, session)}";
    }

    // What is not known is no value that would have to change.
    private static string Change(FactChange change, Session session)
    {
        var to = Values(session).Describe(change.To, MostValues);
        return change.From is null ? to
            : change.IsPresumed ? to + session.Text($" (sekarang dianggap: {change.From})", $" (now presumed: {change.From})")
            : to + session.Text($" (sekarang: {change.From})", $" (now: {change.From})");
    }

    private static string Days(IReadOnlyList<DayRange> days, Session session) =>
        session.Text("pada hari kerja ", "on working days ") + string.Join(session.Text(", atau ", ", or "), days.Select(range => Days(range, session)));

    private static string Days(DayRange range, Session session) => range switch
    {
        { From: { } from, To: { } to } when from == to => Words.Day(from, session),
        { From: { } from, To: { } to } => session.Text($"{Words.Day(from, session)} sampai dengan {Words.Day(to, session)}", $"from {Words.Day(from, session)} to {Words.Day(to, session)}"),
        { From: { } from } => session.Text($"sejak {Words.Day(from, session)}", $"from {Words.Day(from, session)} on"),
        _ => session.Text($"sampai dengan {Words.Day(range.To!.Value, session)}", $"until {Words.Day(range.To!.Value, session)}"),
    };

    /// <summary>The words for values in the language of a run.</summary>
    public static FactValueText Values(Session session) => FactValueText.In(session.Language == MessageLanguage.English ? "en" : "id");
}
