using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Edaran.Compiler.Emit.CSharp;

/// <summary>Names of the letter as C# identifiers: Pascal case in plain ASCII; names that would be the same get a number.</summary>
internal sealed class Identifiers
{
    private readonly HashSet<string> _taken;

    /// <summary>Starts a scope in which some identifiers are taken.</summary>
    public Identifiers(params IEnumerable<string> taken) => _taken = new HashSet<string>(taken, StringComparer.OrdinalIgnoreCase);

    /// <summary>A free identifier for a name.</summary>
    /// <param name="name">The name, in whatever letters.</param>
    /// <param name="otherwise">What stands in front where nothing or a digit begins the name.</param>
    public string For(string name, string otherwise)
    {
        var wanted = Pascal(name);
        if (wanted.Length == 0 || char.IsAsciiDigit(wanted[0]) || SyntaxFacts.GetKeywordKind(wanted) != SyntaxKind.None)
        {
            wanted = otherwise + wanted;
        }

        var free = wanted;
        for (var number = 2; !_taken.Add(free); number++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{wanted}_{number}");
        }

        return free;
    }

    /// <summary>The letters and digits of a name, each word with a capital; at most 80 of them.</summary>
    public static string Pascal(string name)
    {
        const int Longest = 80;
        var result = new StringBuilder();
        var starts = true;
        foreach (var letter in name)
        {
            if (!char.IsAsciiLetterOrDigit(letter))
            {
                starts = true;
                continue;
            }

            if (result.Length < Longest)
            {
                // Two numbers side by side would read as one: "3 huruf a 1" against "31".
                if (starts && result.Length > 0 && char.IsAsciiDigit(letter) && char.IsAsciiDigit(result[^1]))
                {
                    result.Append('_');
                }

                result.Append(starts ? char.ToUpperInvariant(letter) : letter);
            }

            starts = false;
        }

        return result.ToString();
    }
}
