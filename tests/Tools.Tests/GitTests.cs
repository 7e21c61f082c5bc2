using Edaran.Cli.Tests.Running;

namespace Edaran.Tools.Tests;

/// <summary>Versions that git keeps: named as revisions, handed over by git itself, and in repositories nobody should trust.</summary>
public sealed class GitTests
{
    private const string Letter = """
        surat edaran 1/DINAS/2025
        kamus       kepegawaian; dinas
        kalender    nasional 2025
        berlaku     10 Maret 2025 sampai dengan 27 Maret 2025
        berlaku bagi ASN

        1. ASN yang hamil dapat WFH.
        2. ASN yang rentan dapat WFH.

        """;

    private const string Kamus = "kamus dinas\nkamus kepegawaian\n\nistilah rentan adalah suhu tubuh di atas 37,5.\n";

    [Fact]
    public void A_revision_is_read_with_the_kamus_it_had()
    {
        using var git = Two();

        var told = CliProcess.Run(git.Folder, "diff", "HEAD~1:surat/x.edaran", "surat/x.edaran", "--exit-code").Exits(1).Out;

        Assert.Contains("Angka 2: kata sama, tetapi arti kata di dalamnya berubah", told, StringComparison.Ordinal);
        Assert.Contains("suhu tubuh: di atas 37,5 dan paling\n    banyak 38,5", told, StringComparison.Ordinal);
        CliProcess.Run(git["surat"], "diff", "HEAD~1:./x.edaran", "HEAD:../surat/x.edaran", "--exit-code").Exits(1);
        CliProcess.Run(git["surat"], "diff", "HEAD^{/Surat: satu}:./x.edaran", "HEAD~1:./x.edaran", "--exit-code").Exits(0);
    }

    [Fact]
    public void A_file_of_that_name_on_the_disk_goes_first()
    {
        using var git = Two();
        git.Write("surat/HEAD~1:x.edaran", Letter.Replace("hamil dapat", "hamil wajib", StringComparison.Ordinal));

        Assert.Contains("+ ASN yang hamil wajib WFH.", CliProcess.Run(git["surat"], "diff", "x.edaran", "HEAD~1:x.edaran").Exits(0).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_git_does_not_have_is_told_in_one_line()
    {
        using var git = Two();
        foreach (var (version, word) in ((string, string)[])
        [
            ("tidak-ada:surat/x.edaran", "revisi"), ("HEAD:surat/y.edaran", "y.edaran"), ("HEAD:../x.edaran", "x.edaran"), ("HEAD:surat", "surat"),
            ("--output=x:surat/x.edaran", "output"), ("HEAD\nHEAD:surat/x.edaran", "revisi"),
        ])
        {
            CliProcess.Run(git.Folder, "diff", version, "surat/x.edaran").FailsWith(word);
        }

        Assert.False(File.Exists(git["x"]));
    }

    [Fact]
    public void Outside_a_repository_and_without_git_it_says_so_in_one_line()
    {
        using var scratch = new Scratch();
        var file = scratch.Write("x.edaran", Letter);
        CliProcess.Run(scratch.Folder, "", [("GIT_CEILING_DIRECTORIES", Path.GetDirectoryName(scratch.Folder)!)], "diff", "HEAD:x.edaran", file).FailsWith("repositori");
        using var git = Two();
        var dotnet = Path.GetDirectoryName(Environment.ProcessPath)!;
        Directory.CreateDirectory(scratch["kosong"]);
        CliProcess.Start(Path.Combine(dotnet, "dotnet"), git.Folder, "", [("PATH", scratch["kosong"])], typeof(Program).Assembly.Location, "diff", "HEAD~1:surat/x.edaran", "surat/x.edaran")
            .FailsWith("git tidak ditemukan");
    }

    [Fact]
    public void Names_with_signs_of_git_bare_repositories_and_long_hashes_are_no_matter()
    {
        using var git = new GitScratch("--object-format=sha256");
        git.Write("surat [keluar] é/[a]: satu.edaran", Letter.Replace("; dinas", "", StringComparison.Ordinal).Replace("2. ASN yang rentan dapat WFH.\n", "", StringComparison.Ordinal));
        git.Commit("2025-03-03", "Satu");
        git.Git("mv", "surat [keluar] é/[a]: satu.edaran", "surat [keluar] é/:(glob)*.edaran");
        git.Commit("2025-03-05", "Ganti nama");
        git.Git("clone", "-q", "--bare", ".", "telanjang.git");

        foreach (var folder in (string[])[git.Folder, git["telanjang.git"]])
        {
            CliProcess.Run(folder, "diff", "HEAD~1:surat [keluar] é/[a]: satu.edaran", "HEAD:surat [keluar] é/:(glob)*.edaran", "--exit-code").Exits(0);
        }

        var told = CliProcess.Run(git.Folder, """{"facts":{"status kepegawaian":"PNS"}}""", [], "history", "surat [keluar] é/:(glob)*.edaran", "--git", "--facts", "-", "--date", "2025-03-11");
        Assert.Contains("2 versi", told.Exits(0).Out, StringComparison.Ordinal);
        Assert.Contains("surat [keluar] é/[a]: satu.edaran", told.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Git_difftool_compares_each_version_with_its_own_kamus()
    {
        using var git = Two();
        Configure(git);
        git.Write("surat/x.edaran", Letter.Replace("hamil dapat", "hamil wajib", StringComparison.Ordinal));
        git.Commit("2025-03-07", "Wajibkan");

        var result = git.TryGit("difftool", "-y", "-t", "edaran", "HEAD~2", "HEAD", "--", "surat/x.edaran").Exits(0);

        Assert.Contains("Angka 1: berubah", result.Out, StringComparison.Ordinal);
        Assert.Contains(":surat/x.edaran; dibaca dengan kamus versi itu", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Git_difftool_tells_of_new_removed_and_uncommitted_letters()
    {
        using var git = Two();
        Configure(git);
        git.Write("surat/baru.edaran", Letter);
        git.Git("rm", "-q", "surat/x.edaran");
        git.Git("add", "--all");

        var told = git.TryGit("difftool", "-y", "--no-renames", "-t", "edaran", "HEAD").Exits(0).Out;

        Assert.Contains("(tidak ada) → baru.edaran", told, StringComparison.Ordinal);
        Assert.Contains("x.edaran → (tidak ada)", told, StringComparison.Ordinal);
        Assert.Contains("Angka 1: baru", told, StringComparison.Ordinal);
        Assert.Contains("Angka 1: dihapus", told, StringComparison.Ordinal);
        var moved = git.Write("lain/x.edaran", Letter + "3. ASN dapat WFA.\n");
        var beside = CliProcess.Run(git.Folder, "diff", "HEAD:surat/x.edaran", moved, "--beside", "surat/x.edaran").Exits(0);
        Assert.Contains("Angka 3: baru", beside.Out, StringComparison.Ordinal);
        Assert.Contains("tidak ditemukan dalam riwayat git", beside.Error, StringComparison.Ordinal);
        CliProcess.Run(git.Folder, "diff", "/dev/null", "/dev/null").FailsWith("Tidak ada surat");
        CliProcess.Run(git.Folder, "diff", "HEAD:surat/kamus.edaran", "surat/kamus.edaran").FailsWith("bukan surat");
    }

    [Fact]
    public void Git_diff_log_and_show_tell_the_meaning_in_words()
    {
        using var git = Two();
        Configure(git);
        git.Git("mv", "surat/x.edaran", "surat/y.edaran");
        git.Write("surat/y.edaran", Letter.Replace("hamil dapat", "hamil wajib", StringComparison.Ordinal));
        git.Commit("2025-03-07", "Ganti nama dan wajibkan");

        Assert.Contains("\n-  Maka: dapat bekerja dengan moda WFH (boleh, tidak wajib)\n+  Maka: wajib bekerja dengan moda WFH; WFO dan WFA menjadi dilarang\n", git.Git("show", "-M30%", "--format="), StringComparison.Ordinal);
        Assert.Contains("lebih dari 38,5 derajat Celsius", git.Git("log", "-p", "-1", "--no-renames", "--format=", "--", "surat/x.edaran"), StringComparison.Ordinal);
        git.Write("surat/y.edaran", Letter + "3. ASN yang rentan berhak atas TPP.\n");
        Assert.Contains("\n+  Maka: berhak atas TPP\n", git.Git("diff"), StringComparison.Ordinal);
        git.Git("add", "--all");
        git.Write("surat/y.edaran", "lain");
        Assert.Contains("\n+  Maka: berhak atas TPP\n", git.Git("diff", "--cached"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_read_is_compared_as_it_is()
    {
        using var git = Two();
        Configure(git);
        git.Write("surat/x.edaran", Letter.Replace("hamil dapat", "hamil dpat", StringComparison.Ordinal));

        Assert.Contains("\n+1. ASN yang hamil dpat WFH.\n", git.Git("diff"), StringComparison.Ordinal);
        File.WriteAllBytes(git["surat/x.edaran"], [0xFF, 0xFE, 0x41, 0x0A]);
        Assert.Contains("A\n", git.Git("diff", "--text"), StringComparison.Ordinal);
        Assert.Equal(Kamus, CliRunner.Run("read", "--textconv", git.Write("kamus.edaran", Kamus)).Exits(0).Out);
        CliRunner.Run("read", "--textconv", git["tidak-ada"]).FailsWith("tidak-ada");
    }

    [Fact]
    public void Nothing_that_a_repository_configures_is_run()
    {
        using var git = Two();
        var mark = git[".git/terjebak"];
        var trap = git.Write(".git/jebakan", $"#!/bin/sh\ntouch '{mark}'\nexit 1\n");
        git.Write("git", $"#!/bin/sh\ntouch '{mark}'\n");
        git.Write(".gitattributes", "* filter=jebakan diff=jebakan\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(trap, UnixFileMode.UserRead | UnixFileMode.UserExecute);
            File.SetUnixFileMode(git["git"], UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        foreach (var name in (string[])
        [
            "core.fsmonitor", "core.pager", "core.sshCommand", "core.alternateRefsCommand", "diff.external", "diff.jebakan.command", "diff.jebakan.textconv",
            "filter.jebakan.clean", "filter.jebakan.smudge", "filter.jebakan.process", "gpg.program", "pager.rev-list", "pager.cat-file", "credential.helper",
        ])
        {
            git.Git("config", name, trap);
        }

        git.Git("config", "log.showSignature", "true");
        git.Git("config", "alias.cat-file", $"!{trap}");
        git.Git("config", "remote.jauh.url", $"ext::{trap}");
        git.Git("config", "remote.jauh.promisor", "true");
        git.Git("config", "protocol.ext.allow", "always");
        git.Git("config", "extensions.partialClone", "jauh");
        git.Git("config", "core.repositoryFormatVersion", "1");
        git.TryGit("status");
        Assert.True(File.Exists(mark), "the trap does not work");
        File.Delete(mark);

        CliProcess.Run(git.Folder, "diff", "HEAD~1:surat/x.edaran", "surat/x.edaran").Exits(0);
        CliProcess.Run(git.Folder, "diff", "HEAD~1:surat/x.edaran", git.Write("lain/x.edaran", Letter), "--beside", "surat/x.edaran").Exits(0);
        CliProcess.Run(git.Folder, "read", "--textconv", git["lain/x.edaran"]).Exits(0);
        CliProcess.Run(git.Folder, """{"facts":{}}""", [], "history", "surat/x.edaran", "--git", "--facts", "-", "--date", "2025-03-11").Exits(0);

        // A promised object that is not at hand: git would fetch it by the transport that the repository names.
        var missing = git.Git("rev-parse", "HEAD~1:surat/x.edaran").Trim();
        File.Delete(git[$".git/objects/{missing[..2]}/{missing[2..]}"]);
        CliProcess.Run(git.Folder, "diff", "HEAD~1:surat/x.edaran", "surat/x.edaran").Exits(2);
        Assert.False(File.Exists(mark));
    }

    [Fact]
    public void What_the_page_on_git_shows_is_what_is_printed()
    {
        var page = File.ReadAllText(RepositoryRoot.File("docs/git.md")).ReplaceLineEndings("\n");
        using var git = Two("surat/wfh.edaran");

        Assert.Contains($"```\n{CliProcess.Run(git.Folder, "diff", "HEAD~1:surat/wfh.edaran", "HEAD:surat/wfh.edaran").Exits(0).Out}```\n", page, StringComparison.Ordinal);
        Configure(git);
        foreach (var line in page.Split('\n').Where(line => line.StartsWith("git config diff.edaran.xfuncname ", StringComparison.Ordinal)))
        {
            git.Git("config", "diff.edaran.xfuncname", line.Split('\'')[1]);
        }

        git.Git("reset", "-q", "--soft", "HEAD~1");
        git.Write("surat/wfh.edaran", Letter.Replace("rentan dapat", "rentan wajib", StringComparison.Ordinal));
        git.Commit("2025-03-05", "Wajibkan");
        var told = git.Git("diff", "HEAD~1", "HEAD", "--", "surat/wfh.edaran");
        Assert.Contains($"```diff\n{told[told.IndexOf("@@", StringComparison.Ordinal)..]}```\n", page, StringComparison.Ordinal);
    }

    private static void Configure(GitScratch git)
    {
        git.Write(".git/info/attributes", "*.edaran diff=edaran\n");
        git.Git("config", "diff.edaran.textconv", $"{CliProcess.CommandLine} read --textconv");
        git.Git("config", "difftool.edaran.cmd", CliProcess.CommandLine + " diff \"$LOCAL\" \"$REMOTE\" --beside \"$MERGED\"");
    }

    // The second changes the kamus alone.
    private static GitScratch Two(string name = "surat/x.edaran")
    {
        var git = new GitScratch();
        git.Write(name, Letter);
        git.Write("surat/kamus.edaran", Kamus);
        git.Commit("2025-03-03", "Surat: satu");
        git.Write("surat/kamus.edaran", Kamus.Replace("37,5", "38,5", StringComparison.Ordinal));
        git.Commit("2025-03-05", "Naikkan batas suhu");
        return git;
    }
}
