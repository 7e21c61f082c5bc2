using Edaran.Cli.Commands;

namespace Edaran.Cli.Tests;

/// <summary>What nobody foresaw is one coded line, never a stack trace.</summary>
public sealed class FaultTests
{
    [Fact]
    public void A_fault_of_our_own_is_one_coded_line()
    {
        var (exit, error) = RunWith(new InvalidOperationException("dua\nbaris"));

        Assert.Equal(2, exit);
        Assert.Equal(
            "edaran: EDR0901: Terjadi kesalahan di dalam Edaran sendiri (InvalidOperationException: dua baris). Laporkan pesan ini beserta berkasnya.\n",
            error);
    }

    [Fact]
    public void An_output_that_cannot_be_written_is_one_line()
    {
        var (exit, error) = RunWith(new IOException("No space left on device"));

        Assert.Equal(2, exit);
        Assert.Equal("edaran: Berkas tidak dapat dibaca atau ditulis: No space left on device\n", error);
    }

    private static (int Exit, string Error) RunWith(Exception fault)
    {
        using var output = new FaultyWriter(fault);
        using var error = new StringWriter { NewLine = "\n" };
        using var session = new Session(output, error, Stream.Null);
        return (CommandLine.Run(["--version"], session), error.ToString());
    }

    private sealed class FaultyWriter(Exception fault) : StringWriter
    {
        public override void WriteLine(string? value) => throw fault;
    }
}
