using Edaran.Compiler;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Ide.Features;

/// <summary>
/// Places that are typed in together: a name of a letter where it is declared and wherever it stands there. Nobody else uses the names of a
/// letter, so that no text is left behind; where some place is spelled otherwise, or the name is of a kamus, renaming is the way.
/// </summary>
public static class LinkedEditing
{
    /// <summary>What may be typed in a name, as a regular expression: several words, but no sign that ends one.</summary>
    public const string WordPattern = "[^\\s.,;:()|\"][^\\r\\n\\t.,;:()|\"]*";

    /// <summary>The places of what stands at an offset, in order; none where they cannot be typed in together.</summary>
    public static IReadOnlyList<TextSpan> At(CompilationUnit unit, int offset)
    {
        if (unit.Kind != UnitKind.Letter || Naming.NameAt(unit, offset) is not { Name.Declared: { } declared } use || declared.Source != unit.Source)
        {
            return [];
        }

        var spelling = unit.Source.Slice(use.Span);
        var places = unit.NameUses.Where(one => one.Name.IsSame(use.Name)).Select(one => one.Span)
            .Where(span => Key(unit.Source.Slice(span)) == Key(spelling)).ToList();
        return places.Count > 1 && IsTypable(spelling) && places.TrueForAll(span => unit.Source.Slice(span) == spelling) ? places : [];
    }

    private static bool IsTypable(string spelling) => spelling.Length > 0 && !spelling.Any(c => "\r\n\t.,;:()|\"".Contains(c, StringComparison.Ordinal));

    private static string Key(string spelling) =>
        NameText.Key(string.Join(' ', spelling.Trim('"').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
}
