using Edaran.Compiler.ReadBack;

namespace Edaran.Cli.Readings;

/// <summary>How a letter was read, and where it is.</summary>
/// <param name="File">Its file, as shown.</param>
/// <param name="Letter">The reading.</param>
internal sealed record FileReading(string File, LetterReading Letter);
