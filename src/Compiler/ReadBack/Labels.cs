namespace Edaran.Compiler.ReadBack;

/// <summary>The words in front of the lines of a reading.</summary>
internal static class Labels
{
    /// <summary>A line with the label of its part.</summary>
    public static ReadingLine Line(this Wording words, ReadingPart part, Statement statement) => new(part, Of(part, words), statement);

    /// <summary>A line with the label of its part.</summary>
    public static ReadingLine Line(this Wording words, ReadingPart part, string text) => words.Line(part, Statement.Of(text));

    private static string Of(ReadingPart part, Wording words) => part switch
    {
        ReadingPart.Sentence => words.Say("Bunyi", "Text"),
        ReadingPart.Who => words.Say("Siapa", "Who"),
        ReadingPart.Modes => words.Say("Moda", "Mode"),
        ReadingPart.When => words.Say("Kapan", "When"),
        ReadingPart.Conditions => words.Say("Apabila", "If"),
        ReadingPart.Exceptions => words.Say("Kecuali", "Except"),
        ReadingPart.Result => words.Say("Maka", "Then"),
        ReadingPart.Preconditions => words.Say("Syarat", "Provided"),
        ReadingPart.Decision => words.Say("Keputusan", "Decision"),
        ReadingPart.Factors => words.Say("Pertimbangan", "Weighing"),
        ReadingPart.Limit => words.Say("Batas", "Limit"),
        ReadingPart.OtherLetter => words.Say("Surat lain", "Other letter"),
        ReadingPart.Review => words.Say("Ditinjau kembali", "Reviewed"),
        ReadingPart.Annex => words.Say("Lampiran", "Annex"),
        ReadingPart.SetsAside => words.Say("Mengesampingkan", "Sets aside"),
        _ => words.Say("Dapat dikesampingkan oleh", "Can be set aside by"),
    };
}
