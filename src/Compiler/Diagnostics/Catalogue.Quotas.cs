namespace Edaran.Compiler.Diagnostics;

/// <content>EDR0430 to EDR0439: limits on groups.</content>
public static partial class Catalogue
{
#pragma warning disable CS1591 // The messages say it.
    public static readonly DiagnosticDescriptor AmountWithoutBound = Error("EDR0430",
        "\"{0}\" tanpa batas dapat berarti paling banyak, paling sedikit, atau tepat sekian. Tulis \"paling banyak {0}\" atau \"paling sedikit {0}\", atau keduanya dengan \"dan\".",
        "\"{0}\" without a bound may mean at most, at least, or exactly so many. Write \"paling banyak {0}\" or \"paling sedikit {0}\", or both with \"dan\".");

    public static readonly DiagnosticDescriptor EachOfOne = Error("EDR0431",
        "\"masing-masing\" menghitung beberapa moda sendiri-sendiri, tetapi di sini hanya ada \"{0}\". Hapus; bila maksudnya setiap unit, tulis \"pada setiap perangkat daerah\".",
        "\"masing-masing\" counts several modes apart, but here is only \"{0}\". Remove it; if every unit is meant, write \"pada setiap perangkat daerah\".");

    public static readonly DiagnosticDescriptor FloorAboveCap = Error("EDR0432",
        "Batas bawah ini lebih besar daripada batas atasnya, sehingga tidak ada jumlah yang memenuhi. Perbaiki salah satunya.",
        "This floor is above its cap, so no number of people meets both. Mend one of them.");

    public static readonly DiagnosticDescriptor QuotaClauseTwice = Error("EDR0433",
        "\"{0}\" mengulang keterangan yang sudah ada pada kuota ini. Satukan menjadi satu.",
        "\"{0}\" repeats what this quota says already. Join them into one.");
#pragma warning restore CS1591
}
