namespace Edaran.Runtime;

/// <summary>What threatens for a breach, and what the breach is.</summary>
/// <example><code>foreach (SanctionSchema sanction in point.Sanctions) { Console.WriteLine($"bila {sanction.For}: {sanction.Text}"); }</code></example>
public sealed class SanctionSchema
{
    /// <summary>Describes a sanction.</summary>
    /// <param name="text">The sanctions in the letter's words.</param>
    /// <param name="basis">The rules they rest on, or null.</param>
    /// <param name="for">The breach in words.</param>
    /// <example><code>new SanctionSchema("teguran lisan", "Peraturan Pemerintah Nomor 94 Tahun 2021", "tidak melakukan presensi")</code></example>
    public SanctionSchema(string text, string? basis, string @for)
    {
        Text = text;
        Basis = basis;
        For = @for;
    }

    /// <summary>The sanctions in the letter's words; <c>sanksi</c> where the rules name them.</summary>
    /// <example><code>sanction.Text // "teguran lisan"</code></example>
    public string Text { get; }

    /// <summary>The rules they rest on, or null where the letter does not say.</summary>
    /// <example><code>sanction.Basis // "Peraturan Pemerintah Nomor 94 Tahun 2021"</code></example>
    public string? Basis { get; }

    /// <summary>The breach in words, with its step where there is one.</summary>
    /// <example><code>sanction.For // "tidak melakukan presensi, pelanggaran kedua"</code></example>
    public string For { get; }

    /// <summary>Names of the acts whose omission is the breach; may be empty.</summary>
    /// <example><code>sanction.ActsLeftOut // ["melakukan presensi"]</code></example>
    public IReadOnlyList<string> ActsLeftOut { get; init; } = [];

    /// <summary>Names of the acts that are the breach when done; may be empty.</summary>
    /// <example><code>sanction.ActsDone</code></example>
    public IReadOnlyList<string> ActsDone { get; init; } = [];

    /// <summary>Whether one of several acts is enough; otherwise all of them make the breach.</summary>
    /// <example><code>sanction.AnyAct ? "salah satu" : "semua"</code></example>
    public bool AnyAct { get; init; }

    /// <summary>Numbers of the points that are broken; empty for acts, or for any point of the letter.</summary>
    /// <example><code>sanction.Points // ["3"]</code></example>
    public IReadOnlyList<string> Points { get; init; } = [];
}
