using System.Collections.Immutable;

namespace Edaran.Compiler.Tests.Grammar;

/// <summary>A meaning as the grammar file writes it: <c>and(1, not(2))</c>, a number for a part, or words.</summary>
internal sealed record Term(string Head, ImmutableArray<Term> Arguments)
{
    /// <summary>Reads one meaning.</summary>
    public static Term Read(string text)
    {
        var at = 0;
        var term = Read(text, ref at);
        return at == text.Length ? term : throw new FormatException($"Too much behind a meaning: {text}");
    }

    /// <summary>Puts the meanings of the parts in place of their numbers.</summary>
    public Term Fill(IReadOnlyList<Term?> parts)
    {
        if (Arguments.IsEmpty && int.TryParse(Head, out var number) && number <= parts.Count)
        {
            return parts[number - 1] ?? throw new FormatException($"Part {number} is a word and means nothing.");
        }

        // Constants of tests (numbers and words) stay as they are.
        return Head is "in" or "above" or "below" or "weekday" or "days" or "mode" or "word"
            ? this
            : this with { Arguments = [.. Arguments.Select(a => a.Fill(parts))] };
    }

    public override string ToString() =>
        Arguments.IsEmpty ? Head : $"{Head}({string.Join(", ", Arguments.Select(a => a.ToString()))})";

    private static Term Read(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && text[at] is not ('(' or ')' or ','))
        {
            at++;
        }

        var head = text[start..at].Trim();
        var arguments = ImmutableArray.CreateBuilder<Term>();
        if (at < text.Length && text[at] == '(')
        {
            do
            {
                at++;
                if (text[at] != ')')
                {
                    arguments.Add(Read(text, ref at));
                }
            }
            while (text[at] == ',');
            at++;
        }

        return new Term(head, arguments.ToImmutable());
    }
}
