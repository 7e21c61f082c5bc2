namespace Edaran.Cli.Tests;

public sealed class ProgramTests
{
    [Fact]
    public void The_command_is_called_edaran() =>
        Assert.Equal("edaran", typeof(Program).Assembly.GetName().Name);
}
