using System.Text.RegularExpressions;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Registers;

namespace Edaran.Compiler.Tests.Registers;

/// <summary>The pages of what several letters may get wrong: the letters they show raise just that, or nothing.</summary>
public sealed partial class RegisterPagesTests
{
    public static TheoryData<string> Codes => new(Catalogue.All.Select(d => d.Code).Where(code => code.StartsWith("EDR08", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_wrong_letters_raise_the_code_and_the_message_is_whole(string code)
    {
        var found = Find(code, "salah").Where(d => d.Code == code).ToList();
        Assert.NotEmpty(found);
        Assert.All(found, d => Assert.DoesNotMatch(@"\{\d\}", d.Message() + d.Message(MessageLanguage.English)));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_right_letters_have_no_finding(string code) =>
        Assert.Empty(Find(code, "benar").Select(d => $"{d.Code} {d.Message()}"));

    private static IEnumerable<Diagnostic> Find(string code, string which)
    {
        var page = File.ReadAllText(RepositoryRoot.File($"docs/diagnostics/{code}.md"));
        var section = page.Split("**Contoh ").Single(s => s.StartsWith(which + "**", StringComparison.Ordinal));
        var compilation = Binding.Office.Read([.. Fence().Matches(section).Select(m => m.Groups["text"].Value)]);
        var letters = compilation.Letters.Where(letter => letter.Letter is not null);
        var register = LetterRegister.Of(letters);
        var steps = code == "EDR0819" && which == "salah" ? 1 : 20_000;
        return compilation.Diagnostics.Concat(register.Diagnostics).Concat(register.FindConflicts(steps).Findings);
    }

    [GeneratedRegex("```edaran\n(?<text>.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Fence();
}
