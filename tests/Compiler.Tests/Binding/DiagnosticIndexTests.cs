using System.Globalization;
using System.Text;
using Edaran.Compiler.Diagnostics;

namespace Edaran.Compiler.Tests.Binding;

/// <summary>The index of findings comes from the one catalogue and the titles of the pages.</summary>
public sealed class DiagnosticIndexTests
{
    private static readonly Dictionary<Severity, string> Words = new()
    {
        [Severity.Error] = "kesalahan", [Severity.Warning] = "peringatan", [Severity.Hint] = "petunjuk",
    };

    [Fact]
    [Trait("Category", "Generated")]
    public void The_index_is_up_to_date() => GeneratedFile.Verify("docs/diagnostics/README.md", Index());

    private static string Index()
    {
        var text = new StringBuilder("# Pesan\n\nHalaman ini dibuat dari daftar pesan; jangan disunting di sini.\n\n| kode | jenis | pesan |\n|---|---|---|\n");
        foreach (var descriptor in Catalogue.All)
        {
            text.Append(CultureInfo.InvariantCulture, $"| [{descriptor.Code}]({descriptor.Code}.md) | {Words[descriptor.Severity]} | {Title(descriptor.Code)} |\n");
        }

        return text.ToString();
    }

    private static string Title(string code) =>
        File.ReadLines(RepositoryRoot.File($"docs/diagnostics/{code}.md")).First()[(code.Length + 4)..];
}
