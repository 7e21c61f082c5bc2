using System.Collections.Immutable;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Binding;

/// <summary>The declared names nearest to a wrong one, by the number of letters to change.</summary>
internal static class Suggestions
{
    private const int MaxLength = 80;

    /// <summary>Up to three names near enough to be meant, nearest first.</summary>
    public static ImmutableArray<string> Nearest(string wrong, IEnumerable<string> names)
    {
        var key = NameText.Key(wrong);
        if (key.Length > MaxLength)
        {
            return [];
        }

        var allowed = Allowed(key.Length);
        return [.. names.Distinct(StringComparer.Ordinal)
            .Where(name => Math.Abs(name.Length - key.Length) <= allowed)
            .Select(name => (Name: name, Distance: EditDistance.Between(key, NameText.Key(name))))
            .Where(found => found.Distance <= allowed)
            .OrderBy(found => found.Distance).ThenBy(found => found.Name, StringComparer.Ordinal)
            .Select(found => found.Name).Take(3)];
    }

    /// <summary>The nearest of some names, however far.</summary>
    public static string Closest(string wrong, IEnumerable<string> names)
    {
        var key = NameText.Key(wrong.Length > MaxLength ? wrong[..MaxLength] : wrong);
        return names.MinBy(name => EditDistance.Between(key, NameText.Key(name))) ?? string.Empty;
    }

    /// <summary>How many letters may differ for a name to be suggested.</summary>
    public static int Allowed(int length) => Math.Min(Math.Max(1, length / 4), length - 1);
}
