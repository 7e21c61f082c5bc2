namespace Edaran.Compiler.Diagnostics;

/// <content>EDR10xx: what the letter means as a whole.</content>
public static partial class Catalogue
{
#pragma warning disable CS1591 // The messages say it.
    public static readonly DiagnosticDescriptor PointsContradict = Error("EDR1001",
        "Angka {0} bertentangan dengan angka {1} tentang {2}: menurut angka {1} {3}, menurut angka {0} {4}; misalnya bagi {5}. Kecualikan mereka dari salah satunya, atau tulis \"dengan mengesampingkan angka …\" pada yang didahulukan.",
        "Point {0} contradicts point {1} about {2}: {3} by {1}, {4} by {0}; for example for {5}. Except them from one of the two, or write \"dengan mengesampingkan angka …\" on the one that goes first.");

    public static readonly DiagnosticDescriptor ActsContradict = Error("EDR1002",
        "Angka {0} bertentangan dengan angka {1}: \"{2}\" menurut angka {1} {3}, menurut angka {0} {4}; misalnya bagi {5}. Kecualikan mereka dari salah satunya, atau tulis \"dengan mengesampingkan angka …\" pada yang didahulukan.",
        "Point {0} contradicts point {1}: \"{2}\" is {3} by {1}, {4} by {0}; for example for {5}. Except them from one of the two, or write \"dengan mengesampingkan angka …\" on the one that goes first.");

    public static readonly DiagnosticDescriptor HoursContradict = Error("EDR1003",
        "Angka {0} dan angka {1} menetapkan jam yang berbeda bagi orang yang sama, misalnya bagi {5}. Bedakan orang atau harinya, atau tulis \"dengan mengesampingkan angka …\" pada yang didahulukan.",
        "Points {0} and {1} set different hours for the same person, for example for {5}. Tell people or days apart, or write \"dengan mengesampingkan angka …\" on the one that goes first.");

    public static readonly DiagnosticDescriptor DeadPoint = Warning("EDR1004",
        "Angka {0} tidak pernah berlaku bagi siapa pun: {1}. Perbaiki syaratnya, atau hapus angka ini.",
        "Point {0} never holds for anyone: {1}. Mend its conditions, or delete it.");

    public static readonly DiagnosticDescriptor ShadowedPoint = Warning("EDR1005",
        "Angka {0} selalu dikesampingkan oleh angka {1}, misalnya bagi {2}. Persempit angka {1}, atau hapus angka {0}.",
        "Point {0} is always set aside by point {1}, for example for {2}. Narrow point {1}, or delete point {0}.");

    public static readonly DiagnosticDescriptor RepeatedPoint = Hint("EDR1006",
        "Angka {0} tidak menambah apa-apa: bagi semua orang yang dikenainya, misalnya {2}, sudah dikatakan angka {1}. Hapus angka ini, atau perbaiki bila maksudnya lain.",
        "Point {0} adds nothing: point {1} says the same already to everyone it is about, for example to {2}. Delete it, or mend it if something else is meant.");

    public static readonly DiagnosticDescriptor IdleCondition = Hint("EDR1007",
        "\"{1}\" pada angka {0} tidak mengubah apa-apa: tanpa bagian itu angka ini berlaku bagi orang yang sama, misalnya {2}. Hapus, atau perbaiki bila maksudnya lain.",
        "\"{1}\" in point {0} changes nothing: without it the point holds for the same people, for example for {2}. Delete it, or mend it if something else is meant.");

    public static readonly DiagnosticDescriptor IdleException = Warning("EDR1008",
        "\"{1}\" pada angka {0} tidak mengecualikan siapa pun: tanpa bagian itu angka ini berlaku bagi orang yang sama, misalnya {2}. Hapus, atau perbaiki siapa yang dikecualikan.",
        "\"{1}\" in point {0} excepts nobody: without it the point holds for the same people, for example for {2}. Delete it, or mend who is excepted.");

    public static readonly DiagnosticDescriptor IdleOverride = Warning("EDR1009",
        "Angka {0} mengesampingkan angka {1}, tetapi tidak seorang pun dikenai keduanya pada hari yang sama; angka {0} berlaku misalnya bagi {2}. Hapus bagian itu, atau perbaiki nomornya.",
        "Point {0} sets point {1} aside, but nobody has both on one day; point {0} holds for example for {2}. Delete that part, or mend the number.");

    public static readonly DiagnosticDescriptor UnusableLeave = Warning("EDR1010",
        "Izin pada angka {0} tidak dapat dipakai siapa pun: syaratnya (\"{1}\") tidak pernah terpenuhi bagi orang yang dikenainya, misalnya {2}. Perbaiki syaratnya.",
        "Nobody can use the leave in point {0}: its condition (\"{1}\") never holds for those it is about, for example {2}. Mend the condition.");

    public static readonly DiagnosticDescriptor NothingForSome = Warning("EDR1011",
        "Surat ini berlaku bagi {0}, tetapi tidak satu angka pun mengatur mereka; misalnya {1}. Tambahkan angka bagi mereka, atau persempit \"berlaku bagi\".",
        "The letter is about {0}, but no point ever speaks to them; for example {1}. Add a point for them, or narrow \"berlaku bagi\".");

    public static readonly DiagnosticDescriptor ModesForgetSome = Warning("EDR1012",
        "Tidak ada angka yang mengatur moda kerja bagi {0}, padahal surat ini membedakan yang boleh dan yang tidak; misalnya {1}. Sebut mereka pada salah satu angka, atau tambahkan angka bagi yang lain (\"selain …\").",
        "No point governs modes of work for {0}, though the letter tells apart who may and who may not; for example {1}. Name them in one of the points, or add one for the others (\"selain …\").");

    public static readonly DiagnosticDescriptor UnlikeMembers = Warning("EDR1013",
        "Angka {0} menyebut {4} bersama {1}, tetapi jawabannya berbeda: pegawai {1} boleh {2} menurut angka {3} ({6}), sedangkan {4} dilarang menurut angka {5}. Bila tidak dimaksud, sebut {1} juga pada angka {5}.",
        "Point {0} names {4} together with {1}, but the answers differ: staff of {1} may work in {2} by point {3} ({6}), while {4} may not by point {5}. If that is not meant, name {1} in point {5}, too.");

    public static readonly DiagnosticDescriptor ImpossibleQuota = Warning("EDR1014",
        "Batas pada angka {0} dan angka {1} tidak dapat dipenuhi sekaligus, berapa pun orangnya; misalnya dari {2} orang: {3}, tetapi {4}. Perbaiki salah satunya.",
        "The limits of points {0} and {1} cannot both be kept, however many people there are; for example of {2}: {3}, but {4}. Mend one of them.");

    public static readonly DiagnosticDescriptor QuotaWithoutLeave = Warning("EDR1015",
        "Angka {0} mensyaratkan paling sedikit sejumlah orang {1}, tetapi tidak seorang pun dalam kelompok itu boleh {1}; misalnya {2}. Beri izin, atau hapus batas itu.",
        "Point {0} asks for a least number of people in {1}, but nobody of the group may work in {1}; for example {2}. Give leave, or delete the limit.");

    public static readonly DiagnosticDescriptor NotDecided = Hint("EDR1016",
        "Belum dapat dipastikan tentang angka {0}: {1}. Surat ini terlalu rumit untuk pertanyaan itu; pecah syaratnya menjadi istilah, atau kurangi fakta dalam satu angka.",
        "Not decided about point {0}: {1}. The letter is too involved for this question; split the conditions into terms, or use fewer facts in a point.");

    public static readonly DiagnosticDescriptor ValueBetween = Warning("EDR1017",
        "Tidak ada angka yang mengatur {0}, padahal nilai di bawah dan di atasnya diatur (angka {1}); misalnya {2}. Tulis \"paling banyak\" atau \"paling sedikit\" pada salah satunya.",
        "No point governs {0}, though values below and above it are governed (point {1}); for example {2}. Write \"paling banyak\" or \"paling sedikit\" in one of them.");

    public static readonly DiagnosticDescriptor DaysBetween = Warning("EDR1018",
        "Pada {0} tidak ada angka yang mengatur moda kerja, padahal sebelum dan sesudahnya diatur. Sambungkan masanya, atau tambahkan angka untuk hari-hari itu.",
        "No point governs modes of work on {0}, though days before and after are governed. Join the stages, or add a point for those days.");
#pragma warning restore CS1591
}
