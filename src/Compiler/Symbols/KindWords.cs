namespace Edaran.Compiler.Symbols;

/// <summary>The words for kinds of names, as messages use them. They are words of the language and the same in both message languages.</summary>
internal static class KindWords
{
    private static readonly (NameKinds Kind, string Words)[] All =
    [
        (NameKinds.Fact, "fakta"),
        (NameKinds.YesNoFact, "fakta ya atau tidak"),
        (NameKinds.ChoiceFact, "fakta pilihan"),
        (NameKinds.NumberFact, "fakta angka"),
        (NameKinds.DateFact, "fakta tanggal"),
        (NameKinds.LabelFact, "fakta nama"),
        (NameKinds.Value, "nilai"),
        (NameKinds.Term, "istilah"),
        (NameKinds.Mode, "moda"),
        (NameKinds.Act, "perbuatan"),
        (NameKinds.Right, "hak"),
        (NameKinds.Sanction, "sanksi"),
        (NameKinds.Official, "pejabat"),
        (NameKinds.Season, "masa"),
        (NameKinds.Stage, "tahap"),
    ];

    /// <summary>The words for one or several kinds, joined by <c>atau</c>.</summary>
    public static string Of(NameKinds kinds)
    {
        var words = new List<string>();
        foreach (var (kind, text) in All)
        {
            if ((kinds & kind) == kind)
            {
                words.Add(text);
                kinds &= ~kind;
            }
        }

        return words.Count switch
        {
            0 => "nama",
            1 => words[0],
            2 => $"{words[0]} atau {words[1]}",
            _ => $"{string.Join(", ", words[..^1])}, atau {words[^1]}",
        };
    }
}
