using Edaran.Compiler.Model;

namespace Edaran.Compiler.Registers;

/// <summary>The ranks of letters.</summary>
internal static class Ranks
{
    /// <summary>Whether a letter ranks above (1), beside (0) or below (-1) another; null where that is not known. Letters of one signer of one body rank the same.</summary>
    public static int? Compare(Letter one, Letter other)
    {
        if (one.Issuer is { } mine && other.Issuer is { } theirs)
        {
            return mine.CompareTo(theirs);
        }

        return one.Issuer is null && other.Issuer is null && one.EnactedBy.Length > 0 && Same(one.EnactedBy, other.EnactedBy) && one.Institution.Length > 0 && Same(one.Institution, other.Institution)
            ? 0
            : null;
    }

    private static bool Same(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);
}
