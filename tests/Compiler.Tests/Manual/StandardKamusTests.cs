using System.Globalization;
using System.Text;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Tests.Samples;

namespace Edaran.Compiler.Tests.Manual;

/// <summary>The page of the manual on the standard kamus comes from the kamus themselves.</summary>
public sealed class StandardKamusTests
{
    private const string Lead = """
        # Kamus standar

        Halaman ini dibuat dari kamus yang disertakan; jangan disunting di sini. Cara memakainya ada di bab
        [kamus](02-kamus.md#kamus-standar).

        """;

    [Fact]
    [Trait("Category", "Generated")]
    public void The_page_of_the_standard_kamus_is_up_to_date() => GeneratedFile.Verify("docs/bahasa/kamus-standar.md", Page());

    [Fact]
    public void Every_standard_kamus_is_named_by_the_chapter_on_kamus()
    {
        var chapter = File.ReadAllText(RepositoryRoot.File("docs/bahasa/02-kamus.md"));
        Assert.All(Kamus(), unit => Assert.Contains($"| `{unit.Title!.Words}` |", chapter, StringComparison.Ordinal));
    }

    private static IEnumerable<UnitSyntax> Kamus() =>
        SampleFiles.All.Where(file => file.Key.StartsWith("library/", StringComparison.Ordinal))
            .OrderBy(file => file.Key != "library/kepegawaian.edaran").ThenBy(file => file.Key, StringComparer.Ordinal)
            .Select(file => SampleFiles.Parse(file.Value).Root).Where(unit => unit.Kind == UnitKind.Kamus);

    private static string Page()
    {
        var text = new StringBuilder(Lead);
        foreach (var unit in Kamus())
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {unit.Title!.Words}\n\n| kata | jenis | isinya |\n|---|---|---|\n");
            foreach (var row in unit.Members.SelectMany(Rows))
            {
                text.Append(CultureInfo.InvariantCulture, $"| {row.Name} | {row.Kind} | {row.Body} |\n");
            }
        }

        return text.ToString();
    }

    private static IEnumerable<(string Name, string Kind, string Body)> Rows(MemberSyntax member) => member switch
    {
        FactDeclarationSyntax fact => [(Name(fact.Name), fact.IsOfPlace ? "keadaan" : "fakta", Type(fact.Type) + Presumed(fact))],
        TermDeclarationSyntax term => [(Name(term.Name), "istilah", term.Definition.Words)],
        NamesDeclarationSyntax names => names.Names.Select(entry => (Name(entry.Value.Name), names.Keyword.Text, Evidence(entry.Value))),
        TreeDeclarationSyntax tree => [($"`{tree.Parent.Text}`", tree.IsOfModes ? "moda" : "nilai", "meliputi " + Names(tree.Covered))],
        _ => [],
    };

    private static string Name(DeclaredNameSyntax name) =>
        string.Join(", ", name.Spellings.Select(spelling => $"`{spelling.Text}`"));

    private static string Names(IEnumerable<ItemSyntax<DeclaredNameSyntax>> names) =>
        string.Join("; ", names.Select(name => Name(name.Value)));

    private static string Type(FactTypeSyntax type) => type is ChoiceTypeSyntax choice ? Names(choice.Choices) : type.Words;

    private static string Presumed(FactDeclarationSyntax fact) => fact.Presumed is { } presumed ? $", dianggap {presumed.Text}" : string.Empty;

    private static string Evidence(NameEntrySyntax entry) => entry.Evidence is { } evidence ? $"dibuktikan dengan {evidence.Text}" : string.Empty;
}
