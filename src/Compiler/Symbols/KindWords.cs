using Edaran.Compiler.Diagnostics;

namespace Edaran.Compiler.Symbols;

/// <summary>The words for kinds of names, as messages use them.</summary>
public static class KindWords
{
    private static readonly (NameKinds Kind, string Indonesian, string English)[] All =
    [
        (NameKinds.Fact, "fakta", "a fact"),
        (NameKinds.YesNoFact, "fakta ya atau tidak", "a yes-or-no fact"),
        (NameKinds.ChoiceFact, "fakta pilihan", "a fact with a list of values"),
        (NameKinds.NumberFact, "fakta angka", "a number fact"),
        (NameKinds.DateFact, "fakta tanggal", "a date fact"),
        (NameKinds.LabelFact, "fakta nama", "a label"),
        (NameKinds.Value, "nilai", "a value"),
        (NameKinds.Term, "istilah", "a term"),
        (NameKinds.Mode, "moda", "a mode"),
        (NameKinds.Act, "perbuatan", "an act"),
        (NameKinds.Right, "hak", "a right"),
        (NameKinds.Sanction, "sanksi", "a sanction"),
        (NameKinds.Official, "pejabat", "an office"),
        (NameKinds.Season, "masa", "a season"),
        (NameKinds.Stage, "tahap", "a stage"),
    ];

    /// <summary>The words for one or several kinds, in both languages of messages.</summary>
    public static string Of(NameKinds kinds)
    {
        var words = new List<(string Indonesian, string English)>();
        foreach (var (kind, indonesian, english) in All)
        {
            if ((kinds & kind) == kind)
            {
                words.Add((indonesian, english));
                kinds &= ~kind;
            }
        }

        return Localized.Both(Joined([.. words.Select(w => w.Indonesian)], "atau"), Joined([.. words.Select(w => w.English)], "or"));
    }

    private static string Joined(string[] words, string or) => words.Length switch
    {
        0 => string.Empty,
        1 => words[0],
        2 => $"{words[0]} {or} {words[1]}",
        _ => $"{string.Join(", ", words[..^1])}, {or} {words[^1]}",
    };
}
