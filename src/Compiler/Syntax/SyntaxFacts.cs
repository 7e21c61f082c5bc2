using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Edaran.Compiler.Syntax;

/// <summary>Where a key word belongs.</summary>
public enum KeywordRole
{
    /// <summary>Opens a unit or a header line.</summary>
    Header,

    /// <summary>Opens a declaration, a soft sentence or an example.</summary>
    Element,

    /// <summary>Says how strongly a sentence speaks.</summary>
    Modal,

    /// <summary>Names who is meant.</summary>
    Subject,

    /// <summary>Joins.</summary>
    Connective,

    /// <summary>Leads a condition, exception, limit or override.</summary>
    Clause,

    /// <summary>Compares.</summary>
    Comparison,

    /// <summary>Speaks of days and hours.</summary>
    Time,

    /// <summary>Belongs to a declaration.</summary>
    Declaration,

    /// <summary>Belongs to a table.</summary>
    Table,

    /// <summary>Belongs to an example.</summary>
    Example,

    /// <summary>Belongs to a contract.</summary>
    Contract,
}

/// <summary>A key word or phrase.</summary>
/// <param name="Text">Its words, single blanks.</param>
/// <param name="Role">Where it belongs.</param>
/// <param name="Meaning">What it does, in Indonesian, for drafters.</param>
/// <param name="HouseWord">The house word it is a synonym of, or null.</param>
public sealed record Keyword(string Text, KeywordRole Role, string Meaning, string? HouseWord = null);

/// <summary>The one catalogue of key words: highlighting, completion, hover and the table in the manual are made from it.</summary>
public static class SyntaxFacts
{
    /// <summary>Every key word and phrase, in the order of the manual.</summary>
    public static ImmutableArray<Keyword> Keywords { get; } =
    [
        new("surat edaran", KeywordRole.Header, "Membuka surat; diikuti nomornya."),
        new("kontrak perubahan", KeywordRole.Header, "Membuka kontrak: apa yang tidak boleh dilakukan perubahan surat."),
        new("tentang", KeywordRole.Header, "Judul surat."),
        new("instansi", KeywordRole.Header, "Instansi yang menerbitkan."),
        new("ditetapkan", KeywordRole.Header, "Tanggal penetapan, dan oleh siapa."),
        new("oleh", KeywordRole.Header, "Pejabat yang menetapkan."),
        new("dasar", KeywordRole.Header, "Peraturan yang menjadi dasar."),
        new("kamus", KeywordRole.Header, "Kamus yang dipakai, atau membuka kamus."),
        new("kalender", KeywordRole.Header, "Kalender yang dipakai, atau membuka kalender."),
        new("berlaku", KeywordRole.Header, "Masa berlaku surat."),
        new("berlaku bagi", KeywordRole.Header, "Siapa yang diatur surat ini."),
        new("ditinjau kembali paling lambat", KeywordRole.Header, "Kapan surat ditinjau kembali; hanya dicetak."),
        new("tahap", KeywordRole.Header, "Bagian masa berlaku yang diberi nama."),
        new("setingkat", KeywordRole.Header, "Jenjang pejabat yang menetapkan, bila tidak terlihat dari jabatannya."),
        new("mencabut", KeywordRole.Header, "Mencabut surat edaran lain, atau angka di dalamnya."),
        new("dicabut dan dinyatakan tidak berlaku", KeywordRole.Header, "Sama dengan mencabut: Surat Edaran X dicabut …."),
        new("memperpanjang", KeywordRole.Header, "Memperpanjang masa berlaku surat edaran lain."),
        new("mengesampingkan", KeywordRole.Header, "Didahulukan atas surat edaran lain bila bertentangan."),
        new("mengubah", KeywordRole.Header, "Mengganti suatu angka surat edaran lain: mengubah angka … menjadi: \"…\"."),
        new("menambah", KeywordRole.Header, "Menambah angka pada akhir surat edaran lain."),
        new("menghapus", KeywordRole.Header, "Menghapus suatu angka surat edaran lain."),
        new("menjadi", KeywordRole.Header, "Diikuti kalimat baru di antara tanda kutip."),
        new("dihapus", KeywordRole.Header, "Isi angka yang sudah dihapus; nomornya tetap."),
        new("fakta", KeywordRole.Element, "Sesuatu yang diketahui tentang pegawai."),
        new("keadaan", KeywordRole.Element, "Sesuatu yang diketahui tentang tempat atau hari."),
        new("istilah", KeywordRole.Element, "Memberi nama pada suatu syarat."),
        new("moda", KeywordRole.Element, "Cara bekerja, seperti WFO dan WFH."),
        new("perbuatan", KeywordRole.Element, "Perbuatan yang dapat diwajibkan."),
        new("hak", KeywordRole.Element, "Hak pegawai."),
        new("sanksi", KeywordRole.Element, "Sanksi."),
        new("pejabat", KeywordRole.Element, "Pemegang jabatan."),
        new("hari libur", KeywordRole.Element, "Hari libur dalam kalender."),
        new("cuti bersama", KeywordRole.Element, "Cuti bersama dalam kalender."),
        new("masa", KeywordRole.Element, "Rentang hari yang diberi nama dalam kalender."),
        new("lampiran", KeywordRole.Element, "Lampiran: dengan nama dalam kurung menjadi istilah, selain itu hanya dicetak."),
        new("imbauan", KeywordRole.Element, "Kalimat yang hanya dicetak, tidak dinilai."),
        new("contoh", KeywordRole.Element, "Contoh yang harus cocok dengan surat."),
        new("wajib", KeywordRole.Modal, "Kewajiban."),
        new("dapat", KeywordRole.Modal, "Kebolehan."),
        new("dilarang", KeywordRole.Modal, "Larangan."),
        new("harus", KeywordRole.Modal, "Syarat yang harus dipenuhi."),
        new("berhak atas", KeywordRole.Modal, "Hak."),
        new("tetap diberikan", KeywordRole.Modal, "Hak yang tetap ada."),
        new("dikenai", KeywordRole.Modal, "Sanksi: S yang … dikenai … sesuai …."),
        new("dikenakan", KeywordRole.Modal, "Sama dengan dikenai.", "dikenai"),
        new("pelanggaran terhadap", KeywordRole.Subject, "Siapa pun yang melanggar angka itu."),
        new("melanggar", KeywordRole.Subject, "yang melanggar angka …: siapa yang melanggarnya."),
        new("untuk pelanggaran", KeywordRole.Clause, "Sanksi bertingkat: untuk pelanggaran pertama, kedua, berikutnya."),
        new("sesuai", KeywordRole.Clause, "Dasar sanksi."),
        new("bergilir", KeywordRole.Modal, "Pembagian bergiliran antara beberapa moda."),
        new("dikecualikan bagi", KeywordRole.Modal, "Pengecualian dari suatu angka."),
        new("memberikan", KeywordRole.Modal, "Keputusan pejabat: dapat memberikan … kepada …."),
        new("memerintahkan", KeywordRole.Modal, "Perintah pejabat: dapat memerintahkan … kepada …, atau … untuk …."),
        new("mengizinkan", KeywordRole.Modal, "Keputusan pejabat: dapat mengizinkan … untuk …."),
        new("mengecualikan", KeywordRole.Modal, "Keputusan pejabat: dapat mengecualikan … dari angka …."),
        new("diatur oleh", KeywordRole.Modal, "Tempat kerja … diatur oleh pejabat: setiap moda diputuskannya."),
        new("diserahkan kepada", KeywordRole.Modal, "Sama dengan diatur oleh."),
        new("boleh", KeywordRole.Modal, "Sama dengan dapat.", "dapat"),
        new("diperbolehkan", KeywordRole.Modal, "Sama dengan dapat.", "dapat"),
        new("diperkenankan", KeywordRole.Modal, "Sama dengan dapat.", "dapat"),
        new("diizinkan", KeywordRole.Modal, "Sama dengan dapat.", "dapat"),
        new("tidak boleh", KeywordRole.Modal, "Sama dengan dilarang.", "dilarang"),
        new("tidak dapat", KeywordRole.Modal, "Sama dengan dilarang.", "dilarang"),
        new("tidak diperbolehkan", KeywordRole.Modal, "Sama dengan dilarang.", "dilarang"),
        new("tidak diperkenankan", KeywordRole.Modal, "Sama dengan dilarang.", "dilarang"),
        new("tidak diizinkan", KeywordRole.Modal, "Sama dengan dilarang.", "dilarang"),
        new("diimbau", KeywordRole.Modal, "Imbauan: hanya dicetak."),
        new("agar", KeywordRole.Modal, "Imbauan: hanya dicetak."),
        new("pegawai", KeywordRole.Subject, "Setiap orang dalam ruang lingkup surat."),
        new("seluruh", KeywordRole.Subject, "Semua tanpa kecuali."),
        new("semua", KeywordRole.Subject, "Sama dengan seluruh.", "seluruh"),
        new("setiap", KeywordRole.Subject, "Masing-masing."),
        new("pada", KeywordRole.Subject, "Menyebut unit, atau waktu."),
        new("di", KeywordRole.Subject, "Sama dengan pada.", "pada"),
        new("selain", KeywordRole.Subject, "Tidak termasuk."),
        new("yang", KeywordRole.Subject, "Syarat tentang subjek."),
        new("dan", KeywordRole.Connective, "Kedua-duanya; dalam deret nama: masing-masing."),
        new("atau", KeywordRole.Connective, "Paling sedikit salah satu."),
        new("dan/atau", KeywordRole.Connective, "Sama dengan atau."),
        new("tidak", KeywordRole.Connective, "Menyangkal satu hal di belakangnya."),
        new("bukan", KeywordRole.Connective, "Menyangkal satu hal di belakangnya."),
        new("dengan syarat", KeywordRole.Clause, "Syarat agar kebolehan dapat dipakai."),
        new("apabila", KeywordRole.Clause, "Kalimat hanya berbicara bila keadaannya begitu."),
        new("dalam hal", KeywordRole.Clause, "Sama dengan apabila."),
        new("jika", KeywordRole.Clause, "Sama dengan apabila.", "apabila"),
        new("bila", KeywordRole.Clause, "Sama dengan apabila.", "apabila"),
        new("sepanjang", KeywordRole.Clause, "Sama dengan apabila."),
        new("kecuali", KeywordRole.Clause, "Pengecualian atas seluruh kalimat."),
        new("dengan mengesampingkan", KeywordRole.Clause, "Angka yang tidak dipakai bila kalimat ini berlaku."),
        new("dengan mempertimbangkan", KeywordRole.Clause, "Hal yang ditimbang pejabat; tidak dinilai."),
        new("kepada", KeywordRole.Clause, "Penerima."),
        new("sebagaimana dimaksud pada", KeywordRole.Clause, "Pegawai yang dimaksud angka lain."),
        new("angka", KeywordRole.Clause, "Menyebut angka lain dalam surat."),
        new("huruf", KeywordRole.Clause, "Menyebut huruf di bawah suatu angka."),
        new("baris", KeywordRole.Clause, "Menyebut baris tabel di bawah suatu angka."),
        new("norma", KeywordRole.Table, "Kolom: apa yang berlaku dalam baris itu."),
        new("selain itu", KeywordRole.Table, "Isi kolom kunci: semua yang tidak disebut baris lain."),
        new("tidak diatur", KeywordRole.Table, "Isi kolom hasil: tidak ada yang diatur; juga ditulis \"–\"."),
        new("paling banyak", KeywordRole.Comparison, "Batas atas."),
        new("paling sedikit", KeywordRole.Comparison, "Batas bawah."),
        new("maksimal", KeywordRole.Comparison, "Batas atas.", "paling banyak"),
        new("minimal", KeywordRole.Comparison, "Batas bawah.", "paling sedikit"),
        new("di atas", KeywordRole.Comparison, "Lebih besar dari."),
        new("lebih dari", KeywordRole.Comparison, "Lebih besar dari."),
        new("di bawah", KeywordRole.Comparison, "Lebih kecil dari."),
        new("kurang dari", KeywordRole.Comparison, "Lebih kecil dari."),
        new("antara", KeywordRole.Comparison, "Di antara dua batas, keduanya termasuk."),
        new("ke atas", KeywordRole.Comparison, "Angka itu dan yang lebih besar."),
        new("ke bawah", KeywordRole.Comparison, "Angka itu dan yang lebih kecil."),
        new("persen", KeywordRole.Comparison, "Bagian dari seratus."),
        new("orang", KeywordRole.Comparison, "Jumlah pegawai."),
        new("dari jumlah", KeywordRole.Comparison, "Dasar penghitungan kuota."),
        new("dibulatkan", KeywordRole.Comparison, "Cara membulatkan kuota."),
        new("masing-masing", KeywordRole.Comparison, "Tiap moda dihitung sendiri dalam kuota."),
        new("termasuk", KeywordRole.Comparison, "Ikut dihitung dalam kuota."),
        new("tidak termasuk", KeywordRole.Comparison, "Tidak dihitung dalam kuota, juga tidak sebagai dasarnya."),
        new("dengan mengutamakan", KeywordRole.Comparison, "Urutan siapa yang didahulukan dalam kuota."),
        new("selama", KeywordRole.Time, "Sepanjang suatu masa."),
        new("sejak", KeywordRole.Time, "Mulai hari itu."),
        new("mulai", KeywordRole.Time, "Sama dengan sejak."),
        new("sebelum", KeywordRole.Time, "Hari-hari sebelum tanggal itu."),
        new("sesudah", KeywordRole.Time, "Hari-hari sesudah tanggal itu."),
        new("setelah", KeywordRole.Time, "Sama dengan sesudah.", "sesudah"),
        new("sampai dengan", KeywordRole.Time, "Hingga dan termasuk."),
        new("hari", KeywordRole.Time, "Menyebut hari."),
        new("hari kerja", KeywordRole.Time, "Hari yang bukan libur."),
        new("termasuk hari libur", KeywordRole.Time, "Berlaku juga pada hari libur."),
        new("tanggal", KeywordRole.Time, "Menyebut tanggal."),
        new("bulan", KeywordRole.Time, "Menyebut bulan."),
        new("minggu", KeywordRole.Time, "Tujuh hari, Senin sampai dengan Minggu."),
        new("pukul", KeywordRole.Time, "Menyebut jam."),
        new("paling lambat", KeywordRole.Time, "Batas waktu."),
        new("dalam waktu", KeywordRole.Time, "Lama waktu yang tersedia."),
        new("pada hari yang sama", KeywordRole.Time, "Hari itu juga."),
        new("jam kerja", KeywordRole.Time, "Dari jam masuk sampai dengan jam pulang."),
        new("jumlah jam kerja", KeywordRole.Time, "Lama bekerja tanpa istirahat."),
        new("istirahat", KeywordRole.Time, "Bagian jam kerja yang tidak dihitung."),
        new("tanpa istirahat", KeywordRole.Time, "Jam kerja yang dihitung seluruhnya."),
        new("masuk", KeywordRole.Time, "Datang pada awal jam kerja."),
        new("jam masuk", KeywordRole.Time, "Awal jam kerja."),
        new("paling cepat", KeywordRole.Time, "Batas waktu terawal."),
        new("seminggu", KeywordRole.Time, "Dalam tujuh hari, Senin sampai dengan Minggu."),
        new("dihitung", KeywordRole.Modal, "Lama bekerja yang diakui sehari."),
        new("kali", KeywordRole.Time, "Banyaknya."),
        new("meliputi", KeywordRole.Declaration, "Menyebut bagian-bagiannya."),
        new("adalah", KeywordRole.Declaration, "Menjelaskan arti."),
        new("dianggap", KeywordRole.Declaration, "Nilai bila tidak diketahui."),
        new("salah satu dari", KeywordRole.Declaration, "Daftar nilai."),
        new("ya atau tidak", KeywordRole.Declaration, "Fakta ya atau tidak."),
        new("dibuktikan dengan", KeywordRole.Declaration, "Bukti suatu perbuatan."),
        new("belum ditetapkan", KeywordRole.Declaration, "Masa yang tanggalnya belum ada."),
        new("diketahui", KeywordRole.Example, "Fakta dalam contoh."),
        new("maka", KeywordRole.Example, "Hasil yang diharapkan."),
        new("menurut", KeywordRole.Example, "Angka yang menjadi dasarnya."),
        new("perlu fakta", KeywordRole.Example, "Fakta yang masih diperlukan."),
        new("datang", KeywordRole.Example, "Jam datang yang tercatat."),
        new("pulang", KeywordRole.Example, "Jam pulang yang tercatat, atau yang diharapkan."),
        new("presensi", KeywordRole.Example, "Jam presensi yang tercatat, atau apakah presensi terpenuhi."),
        new("panggilan", KeywordRole.Example, "Jam panggilan yang tercatat."),
        new("zona waktu", KeywordRole.Example, "Zona waktu dari jam yang tercatat: WIB, WITA, atau WIT."),
        new("terlambat", KeywordRole.Example, "Lama keterlambatan yang diharapkan."),
        new("terpenuhi", KeywordRole.Example, "Kewajiban sudah dilakukan sebagaimana mestinya."),
        new("tidak jatuh tempo", KeywordRole.Example, "Kewajiban tidak, atau belum, harus dilakukan."),
        new("tidak seorang pun", KeywordRole.Contract, "Berlaku bagi siapa saja; boleh diikuti dari dan subjek."),
        new("kehilangan", KeywordRole.Contract, "Dahulu boleh, kini tidak boleh."),
        new("mendapat", KeywordRole.Contract, "Dahulu tidak boleh, kini boleh."),
        new("kewajiban baru", KeywordRole.Contract, "Sesuatu yang kini wajib dan dahulu tidak."),
        new("hanya", KeywordRole.Contract, "Hanya S yang boleh berubah: bagi yang lain semua tetap."),
        new("boleh berubah", KeywordRole.Contract, "Jawabannya boleh lain daripada dahulu."),
        new("tidak ada yang berubah", KeywordRole.Contract, "Semua tetap; boleh diikuti bagi dan subjek."),
        new("jumlah", KeywordRole.Contract, "Berapa orang yang boleh memakai suatu moda, dihitung pada daftar pegawai."),
        new("per", KeywordRole.Contract, "Dihitung untuk setiap kelompok: per unit, per perangkat daerah."),
        new("tidak melebihi", KeywordRole.Contract, "Batas atas; juga ditulis paling banyak."),
        new("tidak kurang dari", KeywordRole.Contract, "Batas bawah; juga ditulis paling sedikit."),
    ];

    /// <summary>Words at which an unknown name ends: the first words of key phrases and words that hold sentences together.</summary>
    private static readonly FrozenSet<string> Reserved = Keywords
        .Where(k => k.Role is not (KeywordRole.Element or KeywordRole.Header or KeywordRole.Subject or KeywordRole.Table or KeywordRole.Contract) || k.Text is "oleh")
        .Select(k => k.Text.Split(' ')[0])
        .Where(w => w is not ("hari" or "minggu" or "bulan" or "tanggal" or "orang" or "persen" or "salah" or "ya" or "belum" or "perlu" or "jam" or "jumlah" or "tanpa" or "masuk" or "seminggu" or "datang" or "pulang" or "presensi" or "panggilan" or "zona"))
        .Concat(["pada", "di", "selain", "yang", "setiap", "paling", "dalam", "dengan", "sampai", "pukul", "seluruh", "semua", "untuk"])
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> ReservedInContract = new[] { "kehilangan", "mendapat", "berubah", "per", "melebihi" }
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Elements = new[]
    {
        "fakta", "keadaan", "istilah", "moda", "perbuatan", "hak", "sanksi", "pejabat", "imbauan", "contoh", "masa",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Headers = new[]
    {
        "tentang", "instansi", "ditetapkan", "setingkat", "dasar", "kamus", "kalender", "berlaku", "ditinjau",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] MonthNames =
    [
        "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember",
    ];

    private static readonly string[] WeekdayNames = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"];

    private static readonly string[] NumberWords =
    [
        "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas",
    ];

    /// <summary>The names of the months, January first.</summary>
    public static IReadOnlyList<string> Months => MonthNames;

    /// <summary>The names of the weekdays, Monday first.</summary>
    public static IReadOnlyList<string> WeekdaysInOrder => WeekdayNames;

    /// <summary>The month (1 to 12) a word names, or 0.</summary>
    public static int MonthOf(string word) => Find(MonthNames, word) + 1;

    /// <summary>The weekday (0 Monday to 6 Sunday) a word names, or -1; <c>Jum'at</c> counts.</summary>
    public static int WeekdayOf(string word) =>
        word.Equals("Jum'at", StringComparison.OrdinalIgnoreCase) || word.Equals("Jum\u2019at", StringComparison.OrdinalIgnoreCase)
            ? 4
            : Find(WeekdayNames, word);

    /// <summary>Whether a word is at most one letter off the name of a weekday.</summary>
    public static bool IsNearWeekday(string word) =>
        word.Length < 9 && Array.Exists(WeekdayNames, day => Text.EditDistance.Between(NameText.Key(day), NameText.Key(word)) <= 1);

    /// <summary>The number (0 to 11) a single word names, or -1.</summary>
    public static int NumberOf(string word) => Find(NumberWords, word);

    /// <summary>Whether an unknown name ends before a word.</summary>
    public static bool EndsName(string word) => Reserved.Contains(word);

    /// <summary>Whether an unknown name in a contract ends before a word that elsewhere may be part of it.</summary>
    public static bool EndsNameInContract(string word) => ReservedInContract.Contains(word);

    /// <summary>Whether a word may open an element at the start of a line.</summary>
    public static bool OpensElement(string word) => Elements.Contains(word);

    /// <summary>Whether a word may open a header line.</summary>
    public static bool OpensHeader(string word) => Headers.Contains(word);

    private static int Find(string[] words, string word) =>
        Array.FindIndex(words, w => w.Equals(word, StringComparison.OrdinalIgnoreCase));
}
