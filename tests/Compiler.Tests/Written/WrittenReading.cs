using System.Collections.Concurrent;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.TestKit.Models.Written;

namespace Edaran.Compiler.Tests.Written;

/// <summary>A generated letter and what the compiler reads in it.</summary>
internal sealed record WrittenReading(WrittenLetter Written, Compilation Compilation)
{
    private static readonly ConcurrentDictionary<ulong, WrittenReading> Known = new();

    /// <summary>The text of the letter.</summary>
    public string Text => Written.Sources[0].Text;

    /// <summary>What is wrong with its text; empty for a letter the language can say. It may contradict itself.</summary>
    public IEnumerable<string> Errors => Compilation.Units.SelectMany(unit => unit.Diagnostics)
        .Where(found => found.Severity == Severity.Error)
        .Select(found => $"{found.Location.Start.Line}: {found.Code} {found.Message()}");

    /// <summary>What it means as it was read.</summary>
    public Letter Letter
    {
        get
        {
            Assert.True(!Errors.Any(), $"{string.Join('\n', Errors)}\n{Text}");
            return Compilation.Letters.Single().Read!;
        }
    }

    /// <summary>The letter of a seed; each is read once.</summary>
    public static WrittenReading Of(ulong seed) => Known.GetOrAdd(seed, static seed =>
    {
        var written = WrittenLetters.Make(seed);
        return new WrittenReading(written, Compilation.Create(written.Sources));
    });

    /// <summary>A model printed with the facts in order of their names: in which order sentences bring facts is not promised.</summary>
    public static string Print(Letter letter)
    {
        var lines = ModelPrinter.Print(letter).Split('\n');
        using var facts = lines.Where(IsFact).Order(StringComparer.Ordinal).GetEnumerator();
        return string.Join('\n', lines.Select(line => IsFact(line) && facts.MoveNext() ? facts.Current : line));
    }

    private static bool IsFact(string line) => line.StartsWith("fact ", StringComparison.Ordinal);
}
