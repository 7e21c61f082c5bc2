namespace Edaran.Cli.Simulations;

/// <summary>A row of a roster.</summary>
/// <param name="Line">Its line in the file, from 1; the header is line 1.</param>
/// <param name="Unit">The unit; empty where it is not known.</param>
/// <param name="Person">Says who it is.</param>
internal readonly record struct RosterRow(long Line, string Unit, Func<string> Person);
