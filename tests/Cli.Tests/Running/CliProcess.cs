using System.Diagnostics;
using System.Text;

namespace Edaran.Cli.Tests.Running;

/// <summary>Runs the command, or another program, as a process.</summary>
internal static class CliProcess
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The command as a shell writes it.</summary>
    public static string CommandLine => $"dotnet '{typeof(Program).Assembly.Location}'";

    /// <summary>Runs the command in a folder.</summary>
    public static CliResult Run(string folder, params string[] args) => Run(folder, "", [], args);

    /// <summary>Runs the command in a folder, with standard input and variables of the environment.</summary>
    public static CliResult Run(string folder, string input, (string Name, string Value)[] environment, params string[] args) =>
        Start("dotnet", folder, input, environment, [typeof(Program).Assembly.Location, .. args]);

    /// <summary>Runs any program in a folder.</summary>
    public static CliResult Start(string program, string folder, string input, (string Name, string Value)[] environment, params string[] args)
    {
        var start = new ProcessStartInfo(program, args)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
        };
        start.Environment.Remove("EDARAN_LANG");
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new CliResult(process.ExitCode, output, error.Result);
    }
}
