namespace Edaran.Compiler.Diagnostics;

/// <content>EDR046x: tables.</content>
public static partial class Catalogue
{
#pragma warning disable CS1591 // The messages say it.
    public static readonly DiagnosticDescriptor RepeatedColumn = Error("EDR0460",
        "Kolom \"{0}\" sudah ada dalam tabel ini. Hapus salah satu.",
        "The column \"{0}\" is already in this table. Remove one.");

    public static readonly DiagnosticDescriptor RowLength = Error("EDR0461",
        "Baris ini berisi {0} kolom, sedangkan kepala tabel menyebut {1}. Samakan jumlahnya; isi yang kosong ditulis \"–\".",
        "This row has {0} cells, but the head of the table names {1}. Make them equal; write \"–\" for an empty one.");

    public static readonly DiagnosticDescriptor TableWithoutResult = Error("EDR0462",
        "Tabel ini belum menyebut hasilnya. Tambahkan kolom \"norma\" (misalnya \"wajib WFO\"), \"pukul\", atau moda dengan \"paling banyak\".",
        "This table names no result. Add a column \"norma\" (such as \"wajib WFO\"), \"pukul\", or a mode with \"paling banyak\".");

    public static readonly DiagnosticDescriptor RowsOverlap = Error("EDR0463",
        "Baris {0} dan baris {1} sama-sama mengenai {2}. Persempit salah satunya, atau tulis \"selain itu\" untuk sisanya.",
        "Rows {0} and {1} are both about {2}. Narrow one of them, or write \"selain itu\" for the rest.");

    public static readonly DiagnosticDescriptor RowMissing = Warning("EDR0464",
        "Tabel ini belum menyebut: {0}. Tambahkan barisnya, atau baris \"selain itu\" (dengan \"–\" bila tidak diatur).",
        "This table does not name: {0}. Add the row, or a row \"selain itu\" (with \"–\" where nothing is said).");

    public static readonly DiagnosticDescriptor RowNeverUsed = Warning("EDR0465",
        "Baris {0} tidak pernah dipakai: semua kasusnya sudah disebut baris lain. Hapus, atau perbaiki isinya.",
        "Row {0} is never used: other rows name all its cases. Remove it, or mend what it names.");

    public static readonly DiagnosticDescriptor TableTooLarge = Warning("EDR0466",
        "Tabel ini terlalu besar untuk diperiksa apakah ada kasus yang disebut dua kali atau tidak disebut. Bagi menjadi beberapa angka.",
        "This table is too large to check for cases named twice or not at all. Divide it into several points.");

    public static readonly DiagnosticDescriptor ColumnNeedsModal = Error("EDR0467",
        "Kolom \"{0}\" memerlukan kata \"wajib\", \"dapat\", \"dilarang\", atau \"berhak atas\" sebelum titik dua. Tambahkan, atau pakai kolom \"norma\".",
        "The column \"{0}\" needs \"wajib\", \"dapat\", \"dilarang\" or \"berhak atas\" before the colon. Add it, or use a column \"norma\".");

    public static readonly DiagnosticDescriptor TableWithoutRows = Error("EDR0468",
        "Tabel ini belum berisi baris. Tambahkan satu baris untuk setiap kasus di bawah kepala tabel.",
        "This table has no rows. Add one for each case below its head.");

    public static readonly DiagnosticDescriptor ModalWithoutColumn = Error("EDR0469",
        "\"{0}\" sebelum titik dua tidak terpakai, karena tabel ini tidak mempunyai kolom \"moda\", \"perbuatan\", \"hak\", atau \"pukul\" untuk itu. Hapus, atau ganti kolomnya.",
        "\"{0}\" before the colon is of no use, as this table has no column \"moda\", \"perbuatan\", \"hak\" or \"pukul\" for it. Remove it, or change the column.");
#pragma warning restore CS1591
}
