using System.Globalization;
using System.Text;
using Edaran.Compiler.Syntax;

namespace Edaran.Compiler.Tests.Manual;

/// <summary>The keyword table of the manual comes from the one catalogue.</summary>
public sealed class KeywordTableTests
{
    private static readonly (KeywordRole Role, string Title)[] Sections =
    [
        (KeywordRole.Header, "Kepala surat"), (KeywordRole.Element, "Pembuka pernyataan"), (KeywordRole.Declaration, "Dalam pernyataan"),
        (KeywordRole.Subject, "Siapa"), (KeywordRole.Modal, "Kata pengatur"), (KeywordRole.Connective, "Penghubung"), (KeywordRole.Clause, "Keterangan"),
        (KeywordRole.Comparison, "Perbandingan dan jumlah"), (KeywordRole.Time, "Waktu"), (KeywordRole.Table, "Dalam tabel"), (KeywordRole.Example, "Dalam contoh"), (KeywordRole.Contract, "Dalam kontrak"),
    ];

    [Fact]
    [Trait("Category", "Generated")]
    public void The_keyword_table_is_up_to_date() => GeneratedFile.Verify("docs/bahasa/kata-kunci.md", Table());

    [Fact]
    public void Every_role_has_its_section() =>
        Assert.Equal(Enum.GetValues<KeywordRole>().Order(), Sections.Select(s => s.Role).Order());

    private static string Table()
    {
        var text = new StringBuilder("# Kata kunci\n\nHalaman ini dibuat dari daftar kata baku; jangan disunting di sini.\n");
        foreach (var (role, title) in Sections)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {title}\n\n| kata | gunanya | kata baku |\n|---|---|---|\n");
            foreach (var keyword in SyntaxFacts.Keywords.Where(k => k.Role == role))
            {
                text.Append(CultureInfo.InvariantCulture, $"| `{keyword.Text}` | {keyword.Meaning} | {(keyword.HouseWord is { } house ? $"`{house}`" : string.Empty)} |\n");
            }
        }

        return text.ToString();
    }
}
