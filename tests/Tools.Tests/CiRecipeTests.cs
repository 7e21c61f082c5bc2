using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Edaran.Cli.Tests.Running;
using YamlDotNet.RepresentationModel;

namespace Edaran.Tools.Tests;

/// <summary>The recipes for build servers, run on repositories with two commits from the samples.</summary>
public sealed partial class CiRecipeTests
{
    private const string Letter = "banten/4-2026-wfh-sesudah-lebaran.edaran";
    private const string Script = "samples/ci/periksa.sh";

    private static readonly string[] Recipes = ["samples/ci/github.yml", "samples/ci/gitlab-ci.yml"];

    [Fact]
    public void A_change_that_keeps_the_contract_passes_with_all_results()
    {
        using var git = Banten();
        Change(git, text => text.Replace("Bapenda, BPBD, atau Dishub", "Bapenda, BPBD, Dishub, atau Dinas Kesehatan", StringComparison.Ordinal));
        git.Write("banten/kontrak.edaran", git.Read("banten/kontrak.edaran").Replace("1. Tidak seorang pun kehilangan", "1. Tidak seorang pun dari pegawai pada Bappeda kehilangan", StringComparison.Ordinal)
            .Replace("mendapat kewajiban baru", "mendapat WFH", StringComparison.Ordinal)
            + "4. Jumlah WFH per unit tidak melebihi 100 persen.\n");
        git.Commit("2026-03-12", "Kesehatan tetap buka");

        var roster = RepositoryRoot.File("samples/banten/kehadiran-maret-2026.csv");
        var run = Run(git, "--base", "HEAD~1", "--out", "hasil", "--input", roster, "--date", "2026-03-25", "banten").Exits(0);

        Assert.Empty(run.Out);
        Assert.Equal(
            [
                "hasil/comment.md", "hasil/compile.txt", "hasil/html/01-4-2026-wfh-sesudah-lebaran.html", "hasil/html/02-9-2025-nyepi-lebaran.html",
                "hasil/rules/4-2026-wfh-sesudah-lebaran.dll", "hasil/rules/4-2026-wfh-sesudah-lebaran.manifest.json", "hasil/rules/4-2026-wfh-sesudah-lebaran.pdb",
                "hasil/rules/9-2025-nyepi-lebaran.dll", "hasil/rules/9-2025-nyepi-lebaran.manifest.json", "hasil/rules/9-2025-nyepi-lebaran.pdb",
                "hasil/sarif/01-4-2026-wfh-sesudah-lebaran.sarif", "hasil/sarif/02-9-2025-nyepi-lebaran.sarif", "hasil/sarif/check.sarif", "hasil/test.xml",
            ],
            git.Files().Where(file => file.StartsWith("hasil/", StringComparison.Ordinal)));
        Assert.Equal("0", XDocument.Load(git["hasil/test.xml"]).Root!.Attribute("failures")!.Value);
        Assert.StartsWith("<!DOCTYPE html>", git.Read("hasil/html/01-4-2026-wfh-sesudah-lebaran.html"), StringComparison.Ordinal);
        Assert.All(Rules(git, "01-4-2026-wfh-sesudah-lebaran"), rule => Assert.Equal("EDR1021 note banten/4-2026-wfh-sesudah-lebaran.edaran", rule));
        var comment = git.Read("hasil/comment.md");
        Assert.Contains("- ✅ perubahan: `banten/4-2026-wfh-sesudah-lebaran.edaran`", comment, StringComparison.Ordinal);
        Assert.Contains("Kontrak ikut berubah; periksa apakah itu dimaksud:\n- `banten/kontrak.edaran`", comment, StringComparison.Ordinal);
        Assert.Contains("**Kontrak WFH sesudah Idulfitri**: 4 dipenuhi", comment, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_contract_fails_the_run_and_is_told_everywhere()
    {
        using var git = Banten();
        Change(git, text => text.Replace("Bapenda, BPBD, atau Dishub", "Bapenda, BPBD, Dishub, atau Inspektorat Daerah", StringComparison.Ordinal));
        git.Commit("2026-03-12", "Inspektorat tetap buka");

        Run(git, "--base", "HEAD~1", "--out", "hasil", "banten").Exits(1);

        Assert.Equal(Enumerable.Repeat("EDR1020 error banten/kontrak.edaran", 3), Rules(git, "01-4-2026-wfh-sesudah-lebaran").Where(rule => rule.StartsWith("EDR1020", StringComparison.Ordinal)));
        var comment = git.Read("hasil/comment.md");
        Assert.Contains("- ✅ pemeriksaan", comment, StringComparison.Ordinal);
        Assert.Contains("- ❌ perubahan: `banten/4-2026-wfh-sesudah-lebaran.edaran`", comment, StringComparison.Ordinal);
        Assert.Contains("- ❌ Tidak seorang pun kehilangan WFH. (dilanggar)", comment, StringComparison.Ordinal);
        Assert.DoesNotContain("Kontrak ikut berubah", comment, StringComparison.Ordinal);
        Assert.False(File.Exists(git["hasil/html/02-9-2025-nyepi-lebaran.html"]));
    }

    [Fact]
    public void A_changed_kamus_has_the_letters_beside_it_compared_with_that_of_their_time()
    {
        using var git = Banten();
        git.Write("banten/kamus.edaran", git.Read("banten/kamus.edaran").Replace("Dinas Kesehatan meliputi RSUD Banten.", "Badan Penanggulangan Bencana Daerah meliputi RSUD Banten.", StringComparison.Ordinal));
        git.Commit("2026-03-12", "RSUD pindah");

        Run(git, "--base", "HEAD~1", "--out", "hasil", "banten").Exits(1);

        Assert.Contains("kata ini berarti lain", git.Read("hasil/comment.md"), StringComparison.Ordinal);
        Assert.True(File.Exists(git["hasil/html/02-9-2025-nyepi-lebaran.html"]));
    }

    [Fact]
    public void A_letter_that_moves_is_new_or_is_gone_is_compared_whatever_its_name()
    {
        using var git = Banten();
        git.Git("mv", Letter, "banten/surat baru.edaran");
        git.Git("rm", "-q", "banten/9-2025-nyepi-lebaran.edaran");
        git.Write("banten/lain/-x.edaran", "surat edaran 77/2026\nkamus kepegawaian\nkalender nasional 2026\nberlaku 2 Maret 2026 sampai dengan 6 Maret 2026\n\n1. ASN dapat WFH.\n");
        git.Commit("2026-03-12", "Pindah");

        Run(git, "--base", "HEAD~1", "--out", "hasil", "banten").Exits(0);

        var comment = git.Read("hasil/comment.md");
        Assert.All(
            (string[])["banten/9-2025-nyepi-lebaran.edaran", "banten/lain/-x.edaran", "banten/surat baru.edaran"],
            name => Assert.Contains($"- ✅ perubahan: `{name}`", comment, StringComparison.Ordinal));
        Assert.Contains("Kedua versi bermakna sama", comment, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_is_told_in_the_comment_and_wrong_usage_in_a_line()
    {
        using var git = Banten();
        Change(git, text => text.Replace("dapat WFH,", "dapat WHF,", StringComparison.Ordinal));
        git.Commit("2026-03-12", "Salah ketik");

        Run(git, "--base", "HEAD~1", "--out", "hasil", "banten").Exits(1);
        Assert.Contains("galat EDR0201: \"WHF\" tidak dikenal", git.Read("hasil/comment.md"), StringComparison.Ordinal);
        Assert.Contains("EDR0201 error banten/4-2026-wfh-sesudah-lebaran.edaran", Rules(git, "check"));
        Assert.Contains("--base", Run(git, "banten").Exits(2).Error, StringComparison.Ordinal);
        Assert.Contains("fetch-depth", Run(git, "--base", "tidak-ada", "banten").Exits(2).Error, StringComparison.Ordinal);
        Run(git, "--base", "HEAD~1", "tidak-ada").Exits(2);
        Run(git, "--base").Exits(2);
    }

    [Fact]
    public void The_recipes_are_YAML_and_call_the_script_with_options_it_has()
    {
        var script = File.ReadAllText(RepositoryRoot.File(Script));
        Assert.All(Recipes, path =>
        {
            var yaml = new YamlStream();
            yaml.Load(new StringReader(File.ReadAllText(RepositoryRoot.File(path))));
            var texts = Assert.Single(yaml.Documents).AllNodes.OfType<YamlScalarNode>().Select(node => node.Value!).ToList();
            var call = Assert.Single(texts, text => text.StartsWith("bash \"$SCRIPT\"", StringComparison.Ordinal));
            Assert.All(Option().Matches(call).Select(option => option.Value), option => Assert.Contains(option, script, StringComparison.Ordinal));
            Assert.Contains(texts, text => text.Contains("hasil/comment.md", StringComparison.Ordinal));
        });
    }

    private static GitScratch Banten()
    {
        var git = new GitScratch();
        foreach (var file in Directory.EnumerateFiles(RepositoryRoot.File("samples/banten"), "*.edaran"))
        {
            git.Write($"banten/{Path.GetFileName(file)}", File.ReadAllText(file));
        }

        git.Commit("2026-03-10", "Surat Banten");
        return git;
    }

    private static void Change(GitScratch git, Func<string, string> change)
    {
        var text = git.Read(Letter);
        var changed = change(text);
        Assert.NotEqual(text, changed);
        git.Write(Letter, changed);
    }

    private static CliResult Run(GitScratch git, params string[] arguments)
    {
        using var bin = new Scratch();
        var command = bin.Write("edaran", $"#!/bin/sh\nexec {CliProcess.CommandLine} \"$@\"\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(command, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        var path = $"{bin.Folder}{Path.PathSeparator}{Environment.GetEnvironmentVariable("PATH")}";
        return CliProcess.Start("bash", git.Folder, "", [("PATH", path), ("GIT_CONFIG_GLOBAL", "/dev/null")], [RepositoryRoot.File(Script), .. arguments]);
    }

    private static List<string> Rules(GitScratch git, string log)
    {
        using var json = JsonDocument.Parse(git.Read($"hasil/sarif/{log}.sarif"));
        return [.. json.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(result =>
            $"{result.GetProperty("ruleId")} {result.GetProperty("level")} {result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri")}")];
    }

    [GeneratedRegex("--[a-z]+")]
    private static partial Regex Option();
}
