using Edaran.Compiler.Model;

namespace Edaran.Compiler.ReadBack;

/// <summary>Names sets in a tree by their topmost members, and says in words what comes along: <c>Dinas Kesehatan, termasuk Puskesmas</c>.</summary>
internal static class TreeWords
{
    /// <summary>Modes: <c>WFA, termasuk WFH</c>, joined by "and".</summary>
    public static string Modes(Vocabulary vocabulary, IEnumerable<int> modes, Wording words)
    {
        var widened = modes.SelectMany(mode => vocabulary.Modes[mode].Subtree);
        return words.And(Members([.. widened], [.. vocabulary.Modes.Select(mode => (mode.Name, mode.Parent))], words));
    }

    /// <summary>Choices, joined by "or".</summary>
    public static string Choices(ChoiceType type, IEnumerable<long> values, Wording words)
    {
        var names = Members([.. values.Select(value => (int)value)], [.. type.Choices.Select(choice => (choice.Name, choice.Parent))], words);
        return names.Count == 1 ? names[0] : words.Say("salah satu dari ", "one of ") + words.Or(names);
    }

    private static List<string> Members(HashSet<int> members, (string Name, int Parent)[] tree, Wording words)
    {
        var tops = members.Where(member => !members.Contains(tree[member].Parent)).Order().ToList();
        return [.. tops.Select(top => Member(top, tops.Count == 1))];

        string Member(int top, bool isAlone)
        {
            var below = Enumerable.Range(0, tree.Length).Where(other => members.Contains(tree[other].Parent) && TopOf(tree[other].Parent) == top).ToList();
            var tail = string.Join(", ", new[]
            {
                Listed(words.Say("termasuk ", "including "), below.Where(members.Contains)),
                Listed(words.Say("tidak termasuk ", "not including "), below.Where(other => !members.Contains(other))),
            }.OfType<string>());
            var name = tree[top].Name;
            return tail.Length == 0 ? name : isAlone ? $"{name}, {tail}" : $"{name} ({tail})";
        }

        string? Listed(string word, IEnumerable<int> which) =>
            words.And(which.Select(member => tree[member].Name)) is { Length: > 0 } names ? word + names : null;

        // What stands under a member that was left out is a top of its own.
        int TopOf(int member)
        {
            while (members.Contains(tree[member].Parent))
            {
                member = tree[member].Parent;
            }

            return member;
        }
    }
}
