using Edaran.Compiler.Model;

namespace Edaran.Compiler.Emit.CSharp;

/// <summary>Writes the typed facts: an enumeration for each list of values, and one class with a property for each fact.</summary>
internal static class FactsClassWriter
{
    public static void Write(Letter letter, LetterNames names, CodeText code)
    {
        foreach (var fact in letter.Vocabulary.Facts)
        {
            if (fact.Type is ChoiceType choices)
            {
                WriteEnum(fact, choices, names, code);
            }
        }

        code.Comment("Fakta satu pegawai. Fakta yang tidak diisi (null) berarti belum diketahui, bukan tidak.")
            .Open($"public sealed class {LetterNames.FactsClass}");
        foreach (var fact in letter.Vocabulary.Facts)
        {
            code.Comment(fact.Name)
                .Line($"public {TypeOf(fact, names)} {names.Facts[fact.Index]} {{ get; set; }}")
                .Line();
        }

        WriteConversion(letter, names, code);
        code.Close().Line();
    }

    private static void WriteEnum(Fact fact, ChoiceType choices, LetterNames names, CodeText code)
    {
        code.Comment(fact.Name).Open($"public enum {names.Enums[fact.Index]}");
        foreach (var choice in choices.Choices)
        {
            code.Comment(choice.Name).Line($"{names.Choices[fact.Index][choice.Index]} = {choice.Index},");
        }

        code.Close().Line();
    }

    private static string TypeOf(Fact fact, LetterNames names) => fact.Type switch
    {
        YesNoType => "bool?",
        ChoiceType => names.Enums[fact.Index] + "?",
        NumberType { Decimals: 0 } => "int?",
        NumberType => "decimal?",
        DateType => "DateOnly?",
        _ => "string",
    };

    private static void WriteConversion(Letter letter, LetterNames names, CodeText code)
    {
        code.Open("public FactSet ToFactSet()").Line("FactSet facts = new FactSet();");
        foreach (var fact in letter.Vocabulary.Facts)
        {
            var property = names.Facts[fact.Index];
            code.Line(fact.Type is ChoiceType choices
                ? $"if (this.{property}.HasValue) {{ facts[{CodeText.Text(fact.Name)}] = {CodeText.Texts(choices.Choices.Select(choice => choice.Name))}[(int)this.{property}.Value]; }}"
                : $"facts[{CodeText.Text(fact.Name)}] = this.{property};");
        }

        code.Line("return facts;").Close();
    }
}
