using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Tests.Grammar;

/// <summary>What the compiler makes of one sentence, put as the only point of a contract.</summary>
/// <param name="Contract">The contract, or null where it was refused.</param>
/// <param name="Errors">What keeps it from being one.</param>
internal sealed record CompiledPromise(Contract? Contract, ImmutableArray<Diagnostic> Errors)
{
    /// <summary>Compiles a sentence.</summary>
    public static CompiledPromise Of(string sentence)
    {
        var text = $"kontrak perubahan uji\nkamus uji\nkalender uji\n\n1. {sentence}\n";
        var unit = Compilation.Create([new SourceText("kontrak.edaran", text), CompiledSentence.Kamus, CompiledSentence.Calendar]).Units[0];
        return new CompiledPromise(unit.Contract, [.. unit.Diagnostics.Where(d => d.Severity == Severity.Error)]);
    }

    /// <summary>What it assures people of, as <see cref="Reading.Effect"/> writes it.</summary>
    public string Effect => Promise.Assurance switch
    {
        ModeAssurance modes => $"{Verb(modes.IsLoss)} {string.Join(", ", modes.Modes.Select(mode => Contract!.Vocabulary.Modes[mode].Name))}",
        RightAssurance rights => $"{Verb(rights.IsLoss)} {string.Join(", ", rights.Rights.Select(right => Contract!.Vocabulary.Rights[right].Name))}",
        NoNewDuty => "mendapat kewajiban",
        _ => "tetap semua",
    };

    /// <summary>Whether it is about a world.</summary>
    public bool Holds(World world) => new WorldReader(Contract!.Vocabulary).Holds(Promise.Cases, world);

    private Promise Promise => Assert.Single(Contract!.Promises);

    private static string Verb(bool isLoss) => isLoss ? "kehilangan" : "mendapat";
}
