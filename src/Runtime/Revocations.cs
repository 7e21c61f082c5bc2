namespace Edaran.Runtime;

/// <summary>Which letters of a register are revoked on a day by others of it.</summary>
internal sealed class Revocations
{
    private readonly Dictionary<RuleLetter, RuleLetter[]> _revokedBy = [];

    public Revocations(IReadOnlyList<RuleLetter> letters)
    {
        foreach (var letter in letters)
        {
            var revoking = letters.Where(other => other != letter && other.Schema.Relations.Any(
                relation => relation.Kind == RelationKind.Revokes && Key(relation.Letter) == Key(letter.Number))).ToArray();
            if (revoking.Length > 0)
            {
                _revokedBy[letter] = revoking;
            }
        }
    }

    /// <summary>Whether a letter is revoked on a day. A letter that was itself revoked by its first day revokes nothing.</summary>
    public bool IsRevoked(RuleLetter letter, DateOnly date) => IsRevoked(letter, date, []);

    private bool IsRevoked(RuleLetter letter, DateOnly date, HashSet<RuleLetter> asked) =>
        _revokedBy.TryGetValue(letter, out var revoking) && asked.Add(letter) && Array.Exists(
            revoking, other => !(other.Schema.Start > date) && !IsRevoked(other, other.Schema.Start ?? date, asked));

    // As letters write numbers: in any case, with or without "Nomor" and quotes.
    private static string Key(string number)
    {
        var key = string.Join(' ', number.Trim('"', '\u201C', '\u201D', ' ').ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return key.StartsWith("nomor ", StringComparison.Ordinal) ? key[6..] : key.StartsWith("no. ", StringComparison.Ordinal) ? key[4..] : key;
    }
}
