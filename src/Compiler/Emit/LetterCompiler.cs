using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Emit.CSharp;
using Edaran.Compiler.Emit.Verification;
using Edaran.Compiler.Model;
using Edaran.Compiler.Text;
using Edaran.Runtime;

namespace Edaran.Compiler.Emit;

/// <summary>
/// Compiles letters to rule assemblies and checks each against the reference interpreter before handing it out. Keep one for several letters:
/// what they share is then prepared once. Not for use by several threads at once.
/// </summary>
public sealed class LetterCompiler
{
    /// <summary>Cases on which an assembly is compared with the interpreter unless said otherwise.</summary>
    public const int UsualCases = 300;

    private readonly AssemblyEmitter _emitter = new();

    /// <summary>Compiles a letter.</summary>
    /// <param name="letter">A letter without errors.</param>
    /// <param name="units">Texts of its kamus and calendars, for the manifest; those its facts come from when null.</param>
    /// <param name="cases">Cases to compare with the interpreter at most.</param>
    public LetterCompilation Compile(Letter letter, IEnumerable<SourceText>? units = null, int cases = UsualCases)
    {
        var names = new LetterNames(letter);
        var (schema, tables) = Tables.Lower(letter);
        var csharp = LetterWriter.Write(letter, names, schema, tables);
        if (_emitter.TryEmit(names.Namespace, csharp, letter.Source, out var assembly, out var pdb) is { } failure)
        {
            return Failed(letter, Catalogue.CannotEmit, failure);
        }

        using var register = Register.Load(schema.File, assembly, pdb);
        if (register.Letters.Count == 0)
        {
            return Failed(letter, Catalogue.CannotEmit, $"{register.Refused[0].Code} {register.Refused[0].Detail}".TrimEnd());
        }

        var verification = LetterVerifier.Verify(letter, register.Letters[0], cases);
        if (verification.Difference is { } difference)
        {
            return Failed(letter, Catalogue.BackEndsDisagree, difference);
        }

        var manifest = ManifestWriter.Write(letter, schema, assembly, units ?? UnitsOf(letter), verification.Cases);
        return new LetterCompilation(new CompiledLetter([.. assembly], [.. pdb], csharp, [.. manifest], verification.Cases), []);
    }

    /// <summary>The C# of a letter alone, without an assembly.</summary>
    /// <param name="letter">A letter without errors.</param>
    public static string ToCSharp(Letter letter)
    {
        var (schema, tables) = Tables.Lower(letter);
        return LetterWriter.Write(letter, new LetterNames(letter), schema, tables);
    }

    private static IEnumerable<SourceText> UnitsOf(Letter letter) =>
        letter.Vocabulary.Facts
            .Select(fact => fact.Declared?.Source)
            .OfType<SourceText>()
            .Where(source => source.Text != letter.Source.Text)
            .Distinct();

    private static LetterCompilation Failed(Letter letter, DiagnosticDescriptor descriptor, string argument) =>
        new(null, [new Diagnostic(descriptor, new Location(letter.Source, new TextSpan(0, 0)), [argument], [])]);
}
