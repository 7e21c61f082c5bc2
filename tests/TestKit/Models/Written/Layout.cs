using System.Text;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Syntax;

namespace Edaran.TestKit.Models.Written;

/// <summary>
/// Wraps and spreads the sentences of a letter: line breaks, more blanks and comments where blanks are. A line does not begin
/// with what would open a point, an item, a row or an element there.
/// </summary>
internal static class Layout
{
    /// <summary>A sentence laid out at random; lines that are rows of a table stay whole.</summary>
    public static string Spread(SplitMix random, string text) =>
        string.Join('\n', text.Split('\n').Select((line, at) => (at > 0 ? new string(' ', random.Below(8)) : string.Empty) + SpreadLine(random, line)));

    private static string SpreadLine(SplitMix random, string line)
    {
        var words = line.Split(' ');
        var result = new StringBuilder(words[0]);
        var inQuotes = words[0].Count(c => c == '"') % 2 == 1;
        for (var at = 1; at < words.Length; at++)
        {
            var mayBreak = line[0] != '|' && !(at == 1 && IsLabel(words[0])) && !Opens(words[at]);
            result.Append(inQuotes ? " " : random.Below(30) switch
            {
                0 when mayBreak => "\n   ",
                1 when mayBreak => "\n",
                2 when mayBreak => "  // catatan; a. bukan butir.\n      ",
                3 or 4 => "  ",
                5 => "\t",
                _ => " ",
            }).Append(words[at]);
            inQuotes ^= words[at].Count(c => c == '"') % 2 == 1;
        }

        return result.ToString();
    }

    private static bool IsLabel(string word) => word.Length < 4 && word[^1] is '.' or ')';

    private static bool Opens(string word) => IsLabel(word) || word[0] == '|' || SyntaxFacts.OpensElement(word.TrimEnd(',', ';', '.', ':'));
}
