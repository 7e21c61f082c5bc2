using Edaran.Cli.Facts;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Diff.Contracts;

namespace Edaran.Cli.Diffs.Contracts;

/// <summary>Says what holding a change against a contract gave.</summary>
internal static class ContractWords
{
    /// <summary>A verdict in a word.</summary>
    public static string Of(PromiseState state, Session session) => state switch
    {
        PromiseState.Kept => session.Text("dipenuhi", "kept"),
        PromiseState.Broken => session.Text("dilanggar", "broken"),
        _ => session.Text("tidak diperiksa", "not checked"),
    };

    /// <summary>A verdict for scripts, in one language.</summary>
    public static string Key(PromiseState state) => state switch
    {
        PromiseState.Kept => "kept",
        PromiseState.Broken => "broken",
        _ => "not checked",
    };

    /// <summary><c>2 kalimat dipenuhi, 1 dilanggar</c>.</summary>
    public static string Counts(HeldContract contract, Session session) => string.Join(", ", contract.Sentences
        .GroupBy(sentence => sentence.State)
        .OrderBy(group => group.Key)
        .Select(group => $"{group.Count()} {Of(group.Key, session)}"));

    /// <summary>Why a sentence is not kept, most telling first: who is treated otherwise, which groups exceed a limit, or why it is not checked.</summary>
    public static IEnumerable<string> Proof(HeldPromise sentence, Session session)
    {
        if (sentence.Reason is { } reason)
        {
            yield return reason.In(session.Language);
        }

        foreach (var change in Change.Of(sentence.Breaches, session.Language))
        {
            var example = Localized.In(change.First.Example, session.Language);
            yield return session.Text($"{change.Title}, misalnya {example}", $"{change.Title}, for example {example}") + $" ({Change.Points(change.First, session.Language)})";
        }

        foreach (var group in sentence.Groups)
        {
            yield return Say(group, session);
        }
    }

    private static string Say(GroupCount group, Session session)
    {
        var name = group.Group.Length == 0 ? session.Text("seluruh daftar", "the whole roster") : group.Group;
        var count = group.Count == group.Possible ? $"{group.Count}" : session.Text($"{group.Count} sampai dengan {group.Possible}", $"{group.Count} to {group.Possible}");
        return session.Text(
            $"{name} pada {Dates.Text(group.Day)}: {count} dari {group.Size} orang",
            $"{name} on {Dates.Text(group.Day)}: {count} of {group.Size} people");
    }
}
