using System.Collections.Immutable;
using System.Reflection;

namespace Edaran.Compiler.Diagnostics;

/// <summary>
/// Every kind of finding, one line each. Codes: EDR00xx the file, EDR01xx the sentence, EDR02xx names, EDR03xx values and dates,
/// EDR04xx the letter as a whole (EDR047x contracts), EDR05xx wording, EDR06xx examples, EDR07xx facts and rosters, EDR08xx several letters,
/// EDR09xx our own faults, EDR10xx what the letter means as a whole. Each has a page in docs/diagnostics.
/// </summary>
public static partial class Catalogue
{
    private static ImmutableArray<DiagnosticDescriptor> _all;

    /// <summary>All kinds, by code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All => _all.IsDefault ? _all = Collect() : _all;

    private static ImmutableArray<DiagnosticDescriptor> Collect() =>
        [.. typeof(Catalogue).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(f => f.GetValue(null)).OfType<DiagnosticDescriptor>().OrderBy(d => d.Code, StringComparer.Ordinal)];

    private static DiagnosticDescriptor Error(string code, string indonesian, string english) =>
        new(code, Severity.Error, indonesian, english);

    private static DiagnosticDescriptor Warning(string code, string indonesian, string english) =>
        new(code, Severity.Warning, indonesian, english);

    private static DiagnosticDescriptor Hint(string code, string indonesian, string english) =>
        new(code, Severity.Hint, indonesian, english);
}
