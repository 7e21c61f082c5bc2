using System.Collections.Immutable;

namespace Edaran.Compiler.Model;

/// <summary>
/// <c>S yang tidak melakukan presensi dikenai teguran lisan sesuai …</c>. Whom it can meet is the norm's subject; whether the breach happened is
/// no fact of the letter but of a person's record.
/// </summary>
/// <param name="Text">The sanctions in the words of the letter; <c>sanksi</c> where the rules name them.</param>
/// <param name="Basis">The rules they rest on, or null.</param>
/// <param name="For">The breach in words: <c>tidak melakukan presensi</c>, <c>melanggar angka 3</c>.</param>
/// <param name="Step">Which breach it is for (<c>pelanggaran kedua</c>), or null: any.</param>
/// <param name="Breach">The breach as far as it is acts or points.</param>
public sealed record SanctionEffect(string Text, string? Basis, string For, string? Step, Breach Breach) : Effect;

/// <summary>What must have happened.</summary>
/// <param name="Acts">Acts left out, or done where they are forbidden; may be empty.</param>
/// <param name="AnyAct">Whether one of several acts is enough.</param>
/// <param name="Points">Points broken, as cited; empty for acts, or for any point of the letter.</param>
public sealed record Breach(ImmutableArray<BreachAct> Acts, bool AnyAct, ImmutableArray<string> Points)
{
    /// <summary>A breach that is neither acts nor points: facts tell it, or it is of the letter as a whole.</summary>
    public static Breach Other { get; } = new([], false, []);
}

/// <summary>An act that was left out, or done.</summary>
/// <param name="Act">Index of the act.</param>
/// <param name="Done">Whether doing it is the breach.</param>
public sealed record BreachAct(int Act, bool Done);
