using System.Collections.Immutable;
using Edaran.Compiler.Examples;
using Edaran.Compiler.Formatting;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;
using Edaran.Compiler.Tests.Binding;
using Edaran.Compiler.Tests.Samples;
using Edaran.Compiler.Tests.Written;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Tests.Examples;

/// <summary>Examples that are suggested: they are read, they hold, and they show what was missing.</summary>
public sealed class SuggestionTests
{
    private const int LettersAGroup = 3;

    // Some changes of times show only in records that are not suggested, as of acts with several times on other days.
    private const double NoticedAtLeast = 0.9;

    public static TheoryData<string> Samples => SampleFiles.Letters;

    public static TheoryData<int> Groups => [.. Enumerable.Range(0, 4)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void With_what_is_suggested_a_sample_leaves_nothing_out(string path)
    {
        var compilation = SampleLetters.Compile(path);
        var letter = SampleLetters.Letter(path);

        var more = With(letter, compilation, Suggest(letter));

        Assert.Empty(ExampleCoverage.Of(more, ExampleRunner.Run(more)).Missing);
        Assert.Empty(MutationScore.Of(more).Survivors.Select(mutant => $"{mutant.Place.Name}: {mutant.Before} → {mutant.After}"));
    }

    [Theory]
    [MemberData(nameof(Groups))]
    public void What_is_suggested_for_written_letters_is_read_as_it_was_meant(int group)
    {
        for (var seed = (ulong)(group * LettersAGroup) + 1; seed <= (ulong)((group + 1) * LettersAGroup); seed++)
        {
            var reading = WrittenReading.Of(seed);
            var letter = reading.Compilation.Letters.Single().Read!;
            var suggested = Suggest(letter);

            var more = With(letter, reading.Compilation, suggested);

            Assert.Equal(
                suggested.SelectMany(one => one.Examples).Select(Shown),
                more.Examples.Skip(letter.Examples.Length).Select(Shown));
            Assert.Empty(ExampleCoverage.Of(more, ExampleRunner.Run(more)).Missing);
            Assert.InRange(MutationScore.Of(more).Share ?? 1, NoticedAtLeast, 1);
        }
    }

    [Fact]
    public void Values_stand_at_the_edge_and_values_of_a_list_in_a_table()
    {
        var letter = Office.Letter("""
            fakta golongan: salah satu dari golongan I; golongan II; golongan III; golongan IV; golongan V.
            istilah bersiaga adalah golongan I, golongan II, golongan III, atau golongan IV.
            1. Pegawai bersiaga wajib WFO.
            2. Pegawai golongan V yang suhu tubuh di atas 37,5 dapat WFH.
            """);

        Check.Text(
            """
            // diusulkan: periksa apakah ini yang dimaksud
            contoh golongan I
              diketahui golongan I.
              pada 5 Mei 2025
              maka WFO wajib menurut angka 1; WFA dilarang menurut angka 1; WFH dilarang menurut angka 1; WFO boleh; WFA tidak boleh; WFH tidak boleh.

            // diusulkan: periksa apakah ini yang dimaksud
            contoh suhu tubuh 37,6
              diketahui suhu tubuh 37,6; golongan V.
              pada 5 Mei 2025
              maka WFO tidak diatur; WFA tidak diatur; WFH dapat menurut angka 2; WFH boleh.

            // diusulkan: periksa apakah ini yang dimaksud
            contoh suhu tubuh 37,5
              diketahui suhu tubuh 37,5; golongan V.
              pada 5 Mei 2025
              maka WFH tidak diatur.

            // diusulkan: periksa apakah ini yang dimaksud
            contoh sehari sebelum berlaku, 4 Mei 2025
              pada 4 Mei 2025
              maka tidak berlaku.

            // diusulkan: periksa apakah ini yang dimaksud
            contoh golongan dengan WFO wajib
              pada 5 Mei 2025
              maka WFO wajib menurut angka 1.
              | golongan |
              | golongan II |
              | golongan III |
              | golongan IV |
            """,
            string.Join('\n', Suggest(letter).Select(one => one.Text)).TrimEnd());
    }

    private static string Shown(Example example) => $"{string.Join(' ', example.Given)} {example.Mode} {example.GroupSize} {string.Join(' ', example.Record.Acts.Keys)} {string.Join(' ', example.Days)}";

    private static ImmutableArray<SuggestedExample> Suggest(Letter letter) =>
        ExampleSuggestions.For(letter, ExampleCoverage.Of(letter, ExampleRunner.Run(letter)), MutationScore.Of(letter));

    private static Letter With(Letter letter, Compilation compilation, ImmutableArray<SuggestedExample> suggested)
    {
        var text = $"{letter.Source.Text.TrimEnd()}\n\n{string.Join('\n', suggested.Select(one => one.Text))}";
        var source = new SourceText(letter.Source.Path, text);
        var read = Compilation.Create([source, .. compilation.Units.Select(unit => unit.Source).Where(other => other != letter.Source)]);
        var bound = read.Letters.First(one => one.Source == source);
        Assert.True(bound.Read is not null, $"{string.Join('\n', bound.Diagnostics.Select(found => $"{found.Location.Start.Line} {found.Code} {found.Message()}"))}\n{text}");
        Assert.True(ExampleRunner.Run(bound.Read).Passed, string.Join('\n', ExampleRunner.Run(bound.Read).ToDiagnostics(bound.Read).Select(found => found.Message())) + text);
        Assert.NotEmpty(Formatter.Format(read.Units[0].Tree));
        return bound.Read;
    }
}
