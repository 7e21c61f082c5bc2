using System.Text.RegularExpressions;
using Edaran.Compiler.Diagnostics;

namespace Edaran.Compiler.Tests.Binding;

/// <summary>Every kind of finding has a page; the wrong examples of the pages raise it, the right ones raise nothing.</summary>
public sealed partial class DiagnosticPagesTests
{
    private static readonly string Folder = RepositoryRoot.File("docs/diagnostics");

    public static TheoryData<string> Codes => new(Catalogue.All.Select(d => d.Code));

    /// <summary>The codes whose page shows letters.</summary>
    public static TheoryData<string> CodesWithLetters => new(OfLetters.Where(c => Examples(c, "salah").Length > 0));

    private static IEnumerable<string> OfLetters => Catalogue.All.Select(d => d.Code)
        .Where(c => string.CompareOrdinal(c, "EDR06") < 0 || string.CompareOrdinal(c, "EDR10") >= 0);

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_code_has_a_page_that_begins_with_it(string code) =>
        Assert.StartsWith($"# {code}: ", Page(code), StringComparison.Ordinal);

    [Fact]
    public void No_code_is_given_twice() =>
        Assert.Empty(Catalogue.All.GroupBy(d => d.Code).Where(same => same.Count() > 1).Select(same => same.Key));

    [Fact]
    public void Every_page_is_of_a_code() =>
        Assert.Empty(Directory.EnumerateFiles(Folder, "EDR*.md").Select(Path.GetFileNameWithoutExtension).Except(Catalogue.All.Select(d => d.Code)));

    [Fact]
    public void Codes_and_pages_of_what_a_letter_may_get_wrong_are_complete() =>
        Assert.Equal(OfLetters.Except(["EDR0003", "EDR0004", "EDR1016", "EDR1020", "EDR1021", "EDR1022"]), OfLetters.Where(c => Examples(c, "salah").Length > 0 && Examples(c, "benar").Length > 0));

    [Theory]
    [MemberData(nameof(CodesWithLetters))]
    public void The_wrong_example_raises_the_code(string code)
    {
        var found = Office.ReadBody(Examples(code, "salah")).Review;

        Assert.Contains(code, found.Select(d => d.Code));
    }

    [Theory]
    [MemberData(nameof(CodesWithLetters))]
    public void The_right_example_has_no_finding(string code)
    {
        var found = Office.ReadBody(Examples(code, "benar")).Review;

        Assert.Empty(found.Where(d => d.Code == code || d.Severity != Severity.Hint).Select(d => $"{d.Code} {d.Message()}"));
    }

    [Theory]
    [MemberData(nameof(CodesWithLetters))]
    public void Its_message_is_whole_in_both_languages(string code)
    {
        var found = Office.ReadBody(Examples(code, "salah")).Review.Where(d => d.Code == code);

        Assert.All(found, d => Assert.DoesNotContain("{", d.Message() + d.Message(MessageLanguage.English), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(CodesWithLetters))]
    public void Every_fix_mends_the_wrong_example(string code)
    {
        var units = Examples(code, "salah").Select(Office.WithHeader).ToArray();
        var unit = Office.Read(units).Units[0];
        var found = unit.Review.Where(d => d.Code == code).ToList();
        foreach (var fix in found.SelectMany(d => d.Fixes))
        {
            units[0] = Office.Apply(unit.Source.Text, fix);

            var left = Office.Read(units).Units[0].Review.ToList();
            Assert.True(left.Count(d => d.Code == code) < found.Count, $"{fix.Title}: {units[0]}");
            Assert.True(Errors(left) <= Errors(unit.Review), $"{fix.Title}: {units[0]}\n{string.Join('\n', left.Select(d => d.Message()))}");
        }
    }

    private static int Errors(IEnumerable<Diagnostic> found) => found.Count(d => d.Severity == Severity.Error);

    private static string Page(string code) => File.ReadAllText(Path.Combine(Folder, code + ".md"));

    private static string[] Examples(string code, string which)
    {
        if (!File.Exists(Path.Combine(Folder, code + ".md")))
        {
            return [];
        }

        var sections = Page(code).Split("**Contoh ").Where(s => s.StartsWith(which + "**", StringComparison.Ordinal));
        return [.. sections.SelectMany(s => Fence().Matches(s)).Select(m => m.Groups["text"].Value)];
    }

    [GeneratedRegex("```edaran\n(?<text>.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Fence();
}
