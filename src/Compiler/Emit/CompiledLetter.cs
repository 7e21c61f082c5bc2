using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;

namespace Edaran.Compiler.Emit;

/// <summary>A letter as a rule assembly. The same letter gives the same bytes, on any machine and in any folder.</summary>
/// <param name="Assembly">The assembly (<c>.dll</c>); it references the base library and Edaran.Runtime alone.</param>
/// <param name="Pdb">Its portable PDB, which holds the letter and the generated C#.</param>
/// <param name="CSharp">The generated C#, for auditors.</param>
/// <param name="Manifest">The manifest (<c>.manifest.json</c>), UTF-8.</param>
/// <param name="VerifiedCases">Number of cases on which it was compared with the reference interpreter.</param>
public sealed record CompiledLetter(
    ImmutableArray<byte> Assembly, ImmutableArray<byte> Pdb, string CSharp, ImmutableArray<byte> Manifest, int VerifiedCases);

/// <summary>What came of compiling a letter.</summary>
/// <param name="Letter">The rule assembly, or null when <paramref name="Diagnostics"/> says why there is none.</param>
/// <param name="Diagnostics">Faults of our own; empty for every letter without errors, unless the compiler itself is at fault.</param>
public sealed record LetterCompilation(CompiledLetter? Letter, ImmutableArray<Diagnostic> Diagnostics);
