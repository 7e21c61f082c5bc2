namespace Edaran.Benchmarks;

/// <summary>The samples that are measured.</summary>
internal static class Samples
{
    /// <summary>Work from anywhere before Lebaran: five points, two modes of interest, the letter of most examples.</summary>
    public const string Lebaran = "samples/kabupaten-bekasi/1468-2025-wfa-lebaran.edaran";
}
