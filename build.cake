// The project's own commands: dotnet tool restore, then dotnet cake --target=<name>.

var target = Argument("target", "test");

Task("test")
    .Description("Builds everything and runs every test.")
    .Does(() => DotNetTest("Edaran.slnx"));

Task("oracle")
    .Description("Compares the exact analysis with Z3 on thousands of letters; installs the Debian package z3 where it is missing.")
    .Does(() =>
    {
        Bash("command -v z3 || (export DEBIAN_FRONTEND=noninteractive; apt-get update -qq && apt-get install -y -qq z3)");
        TestBeside("tests/Oracle.Tests");
    });

Task("tools")
    .Description("Tries the command in the hands of git and of build servers; installs the Debian packages git and bash where they are missing.")
    .Does(() =>
    {
        Bash("command -v git && command -v bash || (export DEBIAN_FRONTEND=noninteractive; apt-get update -qq && apt-get install -y -qq git bash)");
        TestBeside("tests/Tools.Tests");
    });

Task("pages")
    .Description("Drives the pages that the command writes in headless Chromium; installs the Debian packages chromium and npm where they are missing.")
    .Does(() =>
    {
        Bash("command -v chromium && command -v npm || (export DEBIAN_FRONTEND=noninteractive; apt-get update -qq && apt-get install -y -qq chromium npm)");
        DotNetBuild("src/Cli", new DotNetBuildSettings { Configuration = "Release" });
        Bash("cd tests/Pages && npm ci && npm test");
    });

Task("editors")
    .Description("Uses the language server as editors do: a client of the protocol's own library, Neovim and Emacs; installs the Debian packages neovim, emacs-nox, elpa-eglot and npm where they are missing.")
    .Does(() =>
    {
        Bash("command -v npm && command -v nvim && command -v emacs && ls -d /usr/share/emacs/site-lisp/elpa/eglot-* || (export DEBIAN_FRONTEND=noninteractive; apt-get update -qq && apt-get install -y -qq npm neovim emacs-nox elpa-eglot)");
        DotNetBuild("src/Cli", new DotNetBuildSettings { Configuration = "Release" });
        Bash("cd tests/Editors && npm ci && npm test");
    });

Task("soak")
    .Description("Types and asks at random in the language server tens of thousands of times.")
    .Does(() =>
    {
        DotNetBuild("src/Cli", new DotNetBuildSettings { Configuration = "Release" });
        TestBeside("tests/Soak.Tests");
    });

Task("vscode")
    .Description("Packs the VS Code extension with its server and uses it in code-server, in headless Chromium; installs the Debian packages chromium, npm and ripgrep where they are missing.")
    .Does(() =>
    {
        Bash("command -v chromium && command -v npm && command -v rg || (export DEBIAN_FRONTEND=noninteractive; apt-get update -qq && apt-get install -y -qq chromium npm ripgrep)");
        Bash("cd editors/vscode && npm ci --ignore-scripts");
        PackEditor("linux-x64", "linux-x64");
        PackEditor();
        Bash("cd tests/VsCode && npm ci --ignore-scripts && npm run editor && npm test");
    });

Task("vscode-packages")
    .Description("Packs the VS Code extension for every platform that it carries a server for, and once without a server; installs the Debian package npm where it is missing.")
    .Does(() =>
    {
        Bash("command -v npm || (export DEBIAN_FRONTEND=noninteractive; apt-get update -qq && apt-get install -y -qq npm)");
        Bash("cd editors/vscode && npm ci --ignore-scripts");
        foreach (var (runtime, platform) in new[] { ("linux-x64", "linux-x64"), ("linux-arm64", "linux-arm64"), ("win-x64", "win32-x64"), ("osx-arm64", "darwin-arm64"), ("osx-x64", "darwin-x64") })
        {
            PackEditor(runtime, platform);
        }

        PackEditor();
    });

Task("update-baselines")
    .Description("Accepts what the tests produce now as the committed baselines; read the difference before committing.")
    .Does(() => TestWith("EDARAN_UPDATE_BASELINES", filter: null));

Task("generate")
    .Description("Writes the files that the catalogues produce: indexes, tables and grammars.")
    .Does(() => TestWith("EDARAN_UPDATE_GENERATED", filter: "Category=Generated"));

Task("pack")
    .Description("Packs the edaran command as a .NET tool and the runtime as a library, into artifacts/package/release.")
    .Does(() =>
    {
        foreach (var project in new[] { "src/Cli", "src/Runtime" })
        {
            DotNetPack(project, new DotNetPackSettings { Configuration = "Release" });
        }
    });

Task("ci")
    .Description("Runs what the build server runs.")
    .Does(() => Bash(".ci/run"));

RunTarget(target);

// Without standard input, so that nothing can wait for an answer.
void Bash(string command)
{
    var exitCode = StartProcess("bash", new ProcessSettings { Arguments = new ProcessArgumentBuilder().Append("-c").AppendQuoted($"({command}) </dev/null") });
    if (exitCode != 0)
    {
        throw new CakeException($"{command} ended with {exitCode}.");
    }
}

// The extension with the server of a platform, or without one.
void PackEditor(string runtime = null, string platform = null)
{
    if (runtime is null)
    {
        Bash("cd editors/vscode && npm run package -- ../../artifacts/vscode/edaran.vsix");
        return;
    }

    DotNetPublish("src/Cli", new DotNetPublishSettings
    {
        Configuration = "Release",
        Runtime = runtime,
        OutputDirectory = $"artifacts/vscode/server-{platform}",
        MSBuildSettings = new DotNetMSBuildSettings().WithProperty("PublishProfile", "Server"),
    });
    Bash($"cd editors/vscode && npm run package -- ../../artifacts/vscode/edaran-{platform}.vsix ../../artifacts/vscode/server-{platform} {platform}");
}

void TestWith(string updateSwitch, string filter) =>
    DotNetTest("Edaran.slnx", new DotNetTestSettings
    {
        Filter = filter,
        EnvironmentVariables = new Dictionary<string, string> { [updateSwitch] = "1" },
    });

// A project of tests beside the solution.
void TestBeside(string project)
{
    DotNetRestore(project, new DotNetRestoreSettings { LockedMode = true });
    DotNetTest(project, new DotNetTestSettings
    {
        Configuration = "Release",
        NoRestore = true,
        Loggers = ["trx"],
        ResultsDirectory = Argument("results", $"artifacts/{target}"),
    });
}
