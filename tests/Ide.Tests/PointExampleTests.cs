using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;
using Edaran.Ide.Features;
using Edaran.Ide.Features.Actions;

namespace Edaran.Ide.Tests;

/// <summary>An example for a point that none shows.</summary>
public sealed class PointExampleTests
{
    [Fact]
    public void An_example_is_written_at_the_end_of_the_letter()
    {
        var desk = new Desk("1. CPNS dapat WFH.\n2. PNS yang ha$0mil wajib WFO.\n");
        var action = Assert.Single(desk.Actions(ActionKind.Example));

        Assert.Equal("Tambahkan contoh untuk angka 2", action.Change.Title);
        Check.Text(
            """
            1. CPNS dapat WFH.
            2. PNS yang hamil wajib WFO.

            // diusulkan: periksa apakah ini yang dimaksud
            contoh angka 2 berlaku
              diketahui PNS; hamil.
              pada 24 Maret 2025
              maka WFO wajib menurut angka 2.

            """,
            desk.After(action.Resolved(default)));
        Assert.Empty(new Desk(desk.After(action.Resolved(default)).Replace("yang hamil wajib", "yang ha$0mil wajib", StringComparison.Ordinal)).Actions(ActionKind.Example));
    }

    [Fact]
    public void Where_a_point_applies_to_nobody_it_says_so()
    {
        var desk = new Desk("berlaku bagi CPNS\n\n1. PNS wajib W$0FO.\n");

        Assert.Contains("tidak berlaku", Assert.Throws<RefusedException>(() => Assert.Single(desk.Actions(ActionKind.Example)).Resolved(default)).In(MessageLanguage.Indonesian), StringComparison.Ordinal);
    }

    [Fact]
    public void A_letter_that_contradicts_itself_is_to_be_mended_first()
    {
        var desk = new Desk("1. ASN dapat WFH.\n2. PNS wajib W$0FO.\n");

        Assert.Contains("perbaiki dahulu", Assert.Throws<RefusedException>(() => Assert.Single(desk.Actions(ActionKind.Example)).Resolved(default)).In(MessageLanguage.Indonesian), StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_waits_for_it_who_has_gone() =>
        Assert.Throws<OperationCanceledException>(() => Assert.Single(new Desk("1. ASN da$0pat WFH.\n").Actions(ActionKind.Example)).Resolved(new CancellationToken(canceled: true)));

    [Fact]
    public void In_samples_without_examples_every_point_gets_one_that_holds_and_shows_it()
    {
        foreach (var sample in SampleTexts.Letters.Select(path => Samples.Workspace.Find("/" + path)!))
        {
            var examples = sample.Outline.Root.Members.OfType<ExampleSyntax>().ToList();
            var document = new Document(sample.Path, TextEdits.Apply(sample.Source.Text, examples.Select(example => new TextEdit(example.Span, string.Empty))), 1);
            var workspace = Samples.Workspace.With(document);
            foreach (var (number, point) in PointNumbers.In(workspace.UnitOf(document).Tree.Root))
            {
                var at = new TextSpan(point.Label.Span.Start, 0);
                foreach (var action in CodeActions.At(workspace, document, at, kind => kind == ActionKind.Example, isThorough: true, default).Where(one => one.Change.Title.EndsWith($"angka {number}", StringComparison.Ordinal)))
                {
                    var change = new DocumentChange(document, action.Resolved(default).Change.Edits);
                    var analysis = workspace.With(change.After).UnitOf(change.After).Analysis!;

                    Assert.NotEmpty(analysis.Examples.Results);
                    Assert.True(analysis.Examples.Passed);
                    Assert.All(analysis.Letter.Norms.Where(norm => norm.Point == number), norm => Assert.True(analysis.Examples.Shows(norm), $"{sample.Path} {number}"));
                }
            }
        }
    }
}
