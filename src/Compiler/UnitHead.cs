using System.Collections.Immutable;
using Edaran.Compiler.Model;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Compiler;

/// <summary>What a file says of itself and of the units it needs.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Key">The kind and the name of the unit, as other files name it; empty for a letter.</param>
/// <param name="Needs">Keys of the units it names.</param>
public sealed record UnitHead(UnitKind Kind, string Key, ImmutableArray<string> Needs)
{
    /// <summary>Nothing at all.</summary>
    public static UnitHead Empty { get; } = new(UnitKind.Unknown, "", []);

    /// <summary>The number of a letter, as numbers are compared (<see cref="LetterNumber"/>); empty for others.</summary>
    public string Number { get; init; } = "";

    /// <summary>Whether the file is to be read as a letter; also where it does not say what it is.</summary>
    public bool IsLetter => Kind is UnitKind.Letter or UnitKind.Unknown;

    /// <summary>Reads the head of a file. Header lines hold no declared names, so that none need be known.</summary>
    public static UnitHead Of(SourceText source) => new UnitOutline(source).Head;

    /// <summary>Reads the head off a tree, read with names or without.</summary>
    internal static UnitHead Of(UnitSyntax unit)
    {
        var key = unit.Kind switch
        {
            UnitKind.Kamus => KeyOf(isCalendar: false, unit.Title),
            UnitKind.Calendar => KeyOf(isCalendar: true, unit.Title),
            _ => "",
        };
        return new UnitHead(unit.Kind, key, [.. unit.Members.OfType<UseHeaderSyntax>().SelectMany(Keys)])
        {
            Number = unit.Kind == UnitKind.Letter ? LetterNumber.Key(unit.Title?.Words ?? "") : "",
        };
    }

    /// <summary>
    /// The units a file names, and those that these name, by path: the first of a name among the candidates of whoever names it. Units
    /// that are nowhere are left out.
    /// </summary>
    /// <param name="file">The file.</param>
    /// <param name="headOf">What a file says of itself.</param>
    /// <param name="pathOf">The path of a file, by which files are told apart.</param>
    /// <param name="candidatesOf">Where the units that a file names are looked for, in order.</param>
    public static ImmutableArray<T> NeedsOf<T>(T file, Func<T, UnitHead> headOf, Func<T, string> pathOf, Func<T, IEnumerable<T>> candidatesOf)
        where T : class
    {
        var found = new SortedDictionary<string, T>(StringComparer.Ordinal);
        var open = new Queue<T>([file]);
        while (open.TryDequeue(out var from))
        {
            foreach (var key in headOf(from).Needs)
            {
                if (candidatesOf(from).FirstOrDefault(candidate => headOf(candidate).Key == key) is { } unit
                    && pathOf(unit) != pathOf(file) && found.TryAdd(pathOf(unit), unit))
                {
                    open.Enqueue(unit);
                }
            }
        }

        return [.. found.Values];
    }

    private static IEnumerable<string> Keys(UseHeaderSyntax header)
    {
        var isCalendar = string.Equals(header.Keyword.Text, "kalender", StringComparison.OrdinalIgnoreCase);
        return header.Names.Select(name => KeyOf(isCalendar, name.Value));
    }

    private static string KeyOf(bool isCalendar, TextSyntax? name) =>
        (isCalendar ? "kalender " : "kamus ") + NameText.Key(name?.Words ?? "");
}
