namespace Edaran.Compiler.Tests.Binding;

/// <summary>Rows of an example: each is an example of its own.</summary>
public sealed class ExampleRowTests
{
    private const string Letter = "1. Pegawai dapat WFH apabila suhu tubuh di atas 37,5.\ncontoh ambang\n";

    [Fact]
    public void A_row_knows_and_expects_what_the_clauses_and_its_cells_say()
    {
        var letter = Office.Letter(Letter + "  diketahui PNS.\n  | suhu tubuh | hamil | pada | WFH | maka |\n  | 37,5 | tidak | 14 Mei 2025 | tidak boleh | WFO boleh; WFA tidak diatur |\n  | 37,6 | – | 14 dan 15 Mei 2025 | dapat menurut angka 1 | – |");

        Assert.Equal(["ambang baris 1", "ambang baris 2"], letter.Examples.Select(e => e.Name));
        Assert.Equal([3, 2], letter.Examples.Select(e => e.Given.Length));
        Assert.Equal([1, 2], letter.Examples.Select(e => e.Days.Length));
        Assert.Equal([3, 1], letter.Examples.Select(e => e.Expected.Length));
        Assert.Equal<string>(["1"], letter.Examples[1].Expected[0].Points);
        Assert.Equal([10, 11], letter.Examples.Select(e => e.Source.Start.Line));
    }

    [Fact]
    public void A_column_of_a_limit_takes_the_number_of_people() => Assert.Equal(
        [7, 8],
        Office.Letter("1. Pegawai yang WFH paling banyak 50 persen dari jumlah pegawai.\ncontoh a\n  pada 14 Mei 2025\n  | jumlah pegawai | WFH paling banyak |\n  | 7 | 3 orang |\n  | 8 | 4 orang |")
            .Examples.Select(e => e.GroupSize!.Value));

    [Fact]
    public void What_is_wrong_is_told_in_its_cell() => Office.Findings(
        Letter + "  pada 14 Mei 2025\n  | suhu tubuh | WFH |\n  | [|50,0|] | boleh |\n  | 37,5 | [|entah|] |\n  [|| 37,5 ||]\n  | 37 [|x|] | boleh |",
        "EDR0307", "EDR0104", "EDR0461", "EDR0106");

    [Fact]
    public void A_row_without_a_day_or_a_result_is_told() => Office.Findings(
        "1. Pegawai dapat WFH.\ncontoh [|[|a|]|]\n  | suhu tubuh |\n  | 37,5 |", "EDR0417", "EDR0418");
}
