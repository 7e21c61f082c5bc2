using System.Reflection;
using System.Runtime.Loader;
using Edaran.Compiler.Emit;
using Edaran.Compiler.Model;
using Edaran.Compiler.Text;
using Edaran.Runtime;
using Edaran.TestKit.Models;

namespace Edaran.Compiler.Tests.Emit;

/// <summary>No text of a letter becomes code, and its names become distinct identifiers.</summary>
public sealed class HostileNamesTests
{
    private const string Hostile = "x\"); System.IO.File.Delete(\"a\"); // */ \r\n} \u2028 \u2029 \u0085 \\ \0 \ud800 class #line 1 \"y\"";

    [Fact]
    public void Texts_with_quotes_line_breaks_and_directives_stay_texts()
    {
        var letter = new LetterBuilder();
        letter.Mode("WFO");
        var wfh = letter.Mode(Hostile);
        var fact = letter.YesNo(Hostile);
        letter.Choice("class", "1", "int", "int ", Hostile.Replace('/', ' '), "_", "é");
        var act = letter.Act(Hostile);
        letter.Norm(Build.Permit(wfh), subject: new NamedCondition(Hostile, Build.Yes(fact)));
        letter.Norm(Build.Duty(act));
        var built = letter.Build();
        var text = new SourceText("a\"b\n.edaran", Hostile);
        var hostile = built with
        {
            Number = Hostile,
            Title = Hostile,
            Institution = Hostile,
            EnactedBy = Hostile,
            PeriodText = Hostile,
            Source = text,
            Norms = [.. built.Norms.Select(norm => norm with { Text = Hostile, Point = Hostile, Source = new Location(text, new TextSpan(0, 5)) })],
        };

        var compiled = new LetterCompiler().Compile(hostile, cases: 20);

        Assert.Empty(compiled.Diagnostics.Select(found => found.Message()));
        using var register = Register.Load("surat", [.. compiled.Letter!.Assembly]);
        Assert.Equal(Hostile, register.Letters[0].Number);
        Assert.Equal(Hostile, register.Letters[0].Points[0].Text);
        Assert.DoesNotContain(compiled.Letter.CSharp.Split('\n'), line => line.Trim().StartsWith("System.IO", StringComparison.Ordinal));
    }

    [Fact]
    public void A_deep_condition_becomes_methods_that_the_csharp_compiler_can_read()
    {
        var letter = new LetterBuilder();
        letter.Mode("WFO");
        var wfh = letter.Mode("WFH");
        var (a, b) = (letter.YesNo("a"), letter.YesNo("b"));
        var condition = Build.Yes(a);
        for (var level = 0; level < 400; level++)
        {
            condition = level % 2 == 0 ? Build.Or(condition, Build.Yes(b)) : Build.And(condition, Build.Yes(a));
        }

        letter.Norm(Build.Permit(wfh), subject: condition);

        Assert.Empty(new LetterCompiler().Compile(letter.Build(), cases: 20).Diagnostics.Select(found => found.Message()));
    }

    [Fact]
    public void Typed_facts_give_the_facts_by_name()
    {
        var letter = new LetterBuilder();
        letter.Mode("WFO");
        letter.Choice("zona risiko", "hijau", "merah");
        letter.YesNo("hamil");
        letter.Number("suhu tubuh", 300_000, 450_000, decimals: 4);
        letter.Number("jumlah anak");
        letter.Date("tanggal lahir");
        letter.Label("nama unit");
        var compiled = new LetterCompiler().Compile(letter.Build(), cases: 5).Letter!;
        var context = new AssemblyLoadContext("typed", isCollectible: true);
        var assembly = context.LoadFromStream(new MemoryStream([.. compiled.Assembly]));
        var type = assembly.GetExportedTypes().Single(one => one.Name == "FaktaPegawai");
        var facts = Activator.CreateInstance(type)!;
        Set(facts, "ZonaRisiko", Enum.Parse(assembly.GetExportedTypes().Single(one => one.IsEnum), "Merah"));
        Set(facts, "Hamil", false);
        Set(facts, "SuhuTubuh", 36.8m);
        Set(facts, "JumlahAnak", 2);
        Set(facts, "TanggalLahir", new DateOnly(1990, 5, 17));

        var named = (FactSet)type.GetMethod("ToFactSet")!.Invoke(facts, null)!;

        Assert.Equal(
            ["zona risiko: merah", "hamil: tidak", "suhu tubuh: 36,8", "jumlah anak: 2", "tanggal lahir: 17 Mei 1990"],
            named.Select(fact => $"{fact.Key}: {fact.Value}"));
        context.Unload();
    }

    private static void Set(object facts, string property, object value) =>
        facts.GetType().GetProperty(property, BindingFlags.Public | BindingFlags.Instance)!.SetValue(facts, value);
}
