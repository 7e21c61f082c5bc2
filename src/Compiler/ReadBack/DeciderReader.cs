using System.Collections.Immutable;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.ReadBack;

/// <summary>Reads who decides or orders, and what else a norm asks for beside that.</summary>
/// <param name="vocabulary">Names offices and facts.</param>
/// <param name="words">The language.</param>
internal sealed class DeciderReader(Vocabulary vocabulary, Wording words)
{
    /// <summary>Who decides, how that is recorded, and what is weighed.</summary>
    public IEnumerable<(ReadingPart Part, Statement Statement)> Read(Decider? decider)
    {
        if (decider is null)
        {
            yield break;
        }

        var (official, record) = (vocabulary.Officials[decider.Official].Name, vocabulary.Facts[decider.Fact].Name);
        yield return (ReadingPart.Decision, Statement.Of(decider.IsOrder
            ? words.Say(
                $"hanya setelah diperintahkan oleh {official}; dicatat sebagai \"{record}\"; selama tidak dicatat, dianggap tidak ada perintah",
                $"only once ordered by {official}; recorded as \"{record}\"; while not recorded, no order is presumed")
            : words.Say(
                $"hanya bila diputuskan demikian oleh {official}; dicatat sebagai \"{record}\"; sebelum dicatat, belum pasti",
                $"only where so decided by {official}; recorded as \"{record}\"; until recorded, it is not certain")));
        if (!decider.Factors.IsEmpty)
        {
            yield return (ReadingPart.Factors, Weighed(decider.Factors));
        }
    }

    /// <summary>What is weighed.</summary>
    public Statement Weighed(IEnumerable<string> factors) => Statement.Of(
        words.Say("hanya bahan bagi yang memutuskan; tidak dinilai dan tidak memberi hak:", "only for whoever decides; not evaluated, and no entitlement:"),
        factors.Select(Statement.Of));

    /// <summary>A condition without the test of the recorded decision, which is told apart.</summary>
    public static Condition Without(Decider? decider, Condition condition)
    {
        if (decider is null || condition is not AllOf all)
        {
            return decider is not null && IsTest(condition) ? Condition.True : condition;
        }

        ImmutableArray<Condition> others = [.. all.Operands.Where(operand => !IsTest(operand))];
        return others is [var only] ? only : new AllOf(others);

        bool IsTest(Condition operand) => operand is FactIn test && test.Fact == decider.Fact;
    }
}
