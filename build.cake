// The project's own commands: dotnet tool restore, then dotnet cake --target=<name>.

var target = Argument("target", "test");

Task("test")
    .Description("Builds everything and runs every test.")
    .Does(() => DotNetTest("Edaran.slnx"));

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
    .Does(() =>
    {
        var exitCode = StartProcess("bash", ".ci/run");
        if (exitCode != 0)
        {
            throw new CakeException($".ci/run ended with {exitCode}.");
        }
    });

RunTarget(target);

void TestWith(string updateSwitch, string filter) =>
    DotNetTest("Edaran.slnx", new DotNetTestSettings
    {
        Filter = filter,
        EnvironmentVariables = new Dictionary<string, string> { [updateSwitch] = "1" },
    });
