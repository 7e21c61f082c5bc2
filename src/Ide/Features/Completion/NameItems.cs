using System.Collections.Immutable;
using Edaran.Compiler;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Symbols;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Ide.Features.Completion;

/// <summary>The declared names that may stand at a place.</summary>
/// <param name="unit">The text.</param>
/// <param name="language">The language of details.</param>
internal sealed class NameItems(CompilationUnit unit, MessageLanguage language)
{
    private const int Needed = 100;
    private const int Possible = 400;

    private static readonly NameKinds[] Order =
    [
        NameKinds.Mode, NameKinds.Act, NameKinds.Right, NameKinds.Sanction, NameKinds.Term, NameKinds.Value, NameKinds.YesNoFact, NameKinds.ChoiceFact, NameKinds.NumberFact,
        NameKinds.DateFact, NameKinds.LabelFact, NameKinds.Season, NameKinds.Stage, NameKinds.Official,
    ];

    private static readonly KnownName Everyone = new("pegawai", NameKinds.Term, [], null, string.Empty);

    private readonly ImmutableArray<VisibleName> _names = unit.VisibleNames.Add(new VisibleName(Everyone, Everyone.Name));

    /// <summary>Whether a name, or another spelling of one, begins with what is typed and goes on.</summary>
    public bool AnyBeginsWith(string typed) => _names.Any(name => name.Name.Aliases.Append(name.Name.Name).Append(name.Written)
        .Any(spelling => spelling.Length > typed.Length && spelling.StartsWith(typed, StringComparison.OrdinalIgnoreCase)));

    /// <summary>The names that may stand at a place, and the other spellings of each.</summary>
    public IEnumerable<CompletionItem> At(WritingPlace place, TextSpan span)
    {
        var (expected, takes) = (place.Expected, new Dictionary<NameKinds, bool>());
        foreach (var name in _names)
        {
            var isExpected = (name.Name.Kind & expected.Names) != NameKinds.None
                && (name.Name.Kind != NameKinds.Value || expected.Fact is null || NameText.Key(expected.Fact) == NameText.Key(name.Name.Within));
            var kinds = isExpected ? unit.Names.KindsOf(name.Name.Name) : NameKinds.None;
            if (isExpected && IsTaken(place, name, kinds, takes))
            {
                var rank = (expected.IsName ? Needed : Possible) + (Math.Max(0, Array.IndexOf(Order, name.Name.Kind)) * 10);
                yield return Item(name, name.Written, span, rank);
                foreach (var alias in name.Name.Aliases)
                {
                    yield return Item(name, alias, span, rank + 5);
                }
            }
        }
    }

    // Names that may stand for the same are read alike, so that one of them is tried; what is in no table of names ("pegawai") is tried itself.
    private static bool IsTaken(WritingPlace place, VisibleName name, NameKinds kinds, Dictionary<NameKinds, bool> takes)
    {
        if (kinds == NameKinds.None || !takes.TryGetValue(kinds, out var known))
        {
            string[] behind = [string.Empty, $", atau {name.Written}", $", dan {name.Written}", " wajib WFO", " dapat"];
            takes[kinds] = known = behind.Any(words => place.TakesName(name.Written, words));
        }

        return known;
    }

    private CompletionItem Item(VisibleName name, string spelling, TextSpan span, int rank) => new(
        CompletionKind.Name, spelling.Trim('"'), Localized.In(KindWords.Of(name.Name.Kind), language) + (name.Name.Within.Length > 0 ? $" · {name.Name.Within}" : string.Empty), span, spelling, rank)
    {
        Name = name.Name,
    };
}
