using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Tests.ReadBack;

/// <summary>Each kind of norm says what follows from it.</summary>
public sealed class ResultReadingTests
{
    [Fact]
    public void A_mode_takes_the_modes_within_it_along() => Readings.Are(
        "1. Pegawai dilarang WFA.\n2. Apabila darurat, pegawai wajib WFH, dengan mengesampingkan angka 1.",
        """
        Angka 1
          Siapa: semua orang dalam ruang lingkup surat
          Kapan: selama surat berlaku
          Maka: dilarang bekerja dengan moda WFA, termasuk WFH
          Dapat dikesampingkan oleh: angka 2

        Angka 2
          Siapa: semua orang dalam ruang lingkup surat
          Kapan: selama surat berlaku
          Apabila: darurat (keadaan setempat; bila tidak diketahui, dianggap tidak): ya
          Maka: wajib bekerja dengan moda WFH; WFO dan WFA menjadi dilarang
          Mengesampingkan: angka 1
        """);

    [Fact]
    public void Preconditions_say_that_leave_hangs_on_them() => Readings.Are(
        "1. Pegawai dapat WFH dengan syarat surat perintah dan tidak hamil.\n2. Pegawai yang WFH harus persetujuan pimpinan.",
        """
        Angka 1
          Siapa: semua orang dalam ruang lingkup surat
          Kapan: selama surat berlaku
          Maka: dapat bekerja dengan moda WFH (boleh, tidak wajib), hanya bila syaratnya terpenuhi
          Syarat: semua dari:
            - surat perintah: ya
            - hamil: tidak

        Angka 2
          Siapa: semua orang dalam ruang lingkup surat
          Kapan: selama surat berlaku
          Maka: setiap izin bekerja dengan moda WFH dalam surat ini bergantung juga pada syarat berikut
          Syarat: persetujuan pimpinan: ya
        """);

    [Fact]
    public void Discretion_names_who_decides_and_that_factors_are_not_evaluated() => Readings.Are(
        "1. Kepala perangkat daerah dapat memberikan WFH kepada pegawai yang hamil, dengan mempertimbangkan:\n   a. jarak; dan\n   b. kesehatan.\n2. Pimpinan dapat memerintahkan WFO kepada pegawai, dengan mengesampingkan angka 1.",
        """
        Angka 1
          Siapa: hamil: ya
          Kapan: selama surat berlaku
          Maka: dapat bekerja dengan moda WFH, hanya bila diputuskan demikian
          Keputusan: di tangan kepala perangkat daerah; dicatat sebagai "keputusan kepala perangkat daerah atas WFH"; sebelum dicatat, jawabannya diskresi
          Pertimbangan: hanya bahan bagi yang memutuskan; tidak dinilai dan tidak memberi hak:
            - jarak
            - kesehatan
          Dapat dikesampingkan oleh: angka 2

        Angka 2
          Siapa: semua orang dalam ruang lingkup surat
          Kapan: selama surat berlaku
          Maka: setelah diperintahkan, wajib bekerja dengan moda WFO; WFA dan WFH menjadi dilarang
          Keputusan: diperintahkan oleh pimpinan; dicatat sebagai "perintah pimpinan atas WFO"; selama tidak dicatat, dianggap tidak ada perintah
          Mengesampingkan: angka 1
        """);

    [Fact]
    public void Modes_decided_apart_are_named_apart() => Readings.Are(
        "1. Kepala perangkat daerah dapat memberikan WFH dan WFA kepada pegawai dengan syarat surat perintah.",
        """
        Angka 1
          Siapa: semua orang dalam ruang lingkup surat
          Kapan: selama surat berlaku
          Maka: dapat bekerja dengan moda WFA dan WFH, hanya bila diputuskan demikian, masing-masing diputuskan sendiri
          Keputusan: di tangan kepala perangkat daerah; dicatat sebagai "keputusan kepala perangkat daerah atas WFA" dan "keputusan kepala perangkat daerah atas WFH"; sebelum dicatat, jawabannya diskresi
          Syarat: surat perintah: ya
        """);

    [Fact]
    public void An_act_says_who_bears_it_and_when() => Readings.Are(
        "1. Pegawai wajib melakukan presensi dua kali: pukul 22.00–02.00 dan pukul 16.00–18.00 WIB.\n2. Kepala perangkat daerah wajib melaporkan kinerja melalui E-Kinerja kepada Sekretaris Daerah paling lambat 9 Mei 2025.\n3. Pegawai yang WFA dilarang melakukan presensi, kecuali pegawai yang hamil.",
        """
        Angka 1
          Siapa: semua orang dalam ruang lingkup surat
          Kapan: selama surat berlaku
          Maka: wajib melakukan presensi:
            - 2 kali sehari
            - dari pukul 22.00 sampai dengan pukul 02.00 hari berikutnya WIB
            - dari pukul 16.00 sampai dengan pukul 18.00 WIB

        Angka 2
          Siapa: pemegang jabatan kepala perangkat daerah
          Kapan: semua dari:
            - sampai dengan Jumat, 9 Mei 2025 (tanggal itu termasuk)
            - sejak surat ditetapkan (Senin, 5 Mei 2025), juga di luar masa berlakunya
          Maka: wajib melaporkan kinerja melalui E-Kinerja:
            - kepada Sekretaris Daerah
            - paling lambat Jumat, 9 Mei 2025 (tanggal itu sendiri termasuk)
            - dibuktikan dengan laporan kinerja

        Angka 3
          Siapa: semua orang dalam ruang lingkup surat
          Moda: bagi yang bekerja dengan moda WFA, termasuk WFH
          Kapan: selama surat berlaku
          Kecuali: hamil: ya
          Maka: dilarang melakukan presensi
        """);

    [Fact]
    public void A_quota_says_who_is_not_counted_who_comes_first_and_each_bound() => Readings.Are(
        "1. Pegawai yang WFO atau WFH masing-masing paling sedikit 25 persen dan paling banyak 60 persen dari jumlah pegawai, tidak termasuk CPNS, termasuk PPPK, dengan mengutamakan pegawai yang hamil.",
        """
        Angka 1
          Siapa: semua orang dalam ruang lingkup surat
          Moda: bagi yang bekerja dengan moda WFO dan WFH
          Kapan: selama surat berlaku
          Maka: hanya membatasi; tidak memberi izin
          Batas: yang bekerja dengan moda WFO dan WFH, masing-masing dihitung sendiri, paling sedikit 25 persen dan paling banyak 60 persen:
            - dihitung dari: semua orang dalam ruang lingkup surat
            - tidak ikut dihitung, juga tidak sebagai dasar: status kepegawaian: CPNS
            - ikut dihitung, juga sebagai dasar: status kepegawaian: PPPK
            - seluruh orang dalam ruang lingkup surat sebagai satu kelompok
            - pembulatan tidak disebut, maka dipakai yang lebih ketat: ke atas; misalnya dari 7 orang: paling sedikit 2
            - pembulatan tidak disebut, maka dipakai yang lebih ketat: ke bawah; misalnya dari 7 orang: paling banyak 4
            - bila tidak semua dapat, didahulukan menurut urutan:
              - hamil: ya
            - diperiksa pada kelompoknya; tidak menentukan jawaban bagi satu orang
        """);

    [Fact]
    public void A_quota_says_of_whom_it_is_counted_and_how_it_is_rounded() => Readings.Are(
        "1. ASN dapat WFH dan WFA, paling banyak 50 persen dari jumlah ASN pada setiap perangkat daerah, dibulatkan ke atas.\n2. Pegawai yang WFO paling sedikit 3 orang pada setiap nama unit.",
        """
        Angka 1
          Siapa: "ASN", yaitu status kepegawaian: salah satu dari PNS, CPNS, PPPK, atau PPPK paruh waktu
          Kapan: selama surat berlaku
          Maka: dapat bekerja dengan moda WFA, termasuk WFH (boleh, tidak wajib)
          Batas: yang bekerja dengan moda WFA, termasuk WFH (dijumlahkan) paling banyak 50 persen:
            - dihitung dari: "ASN"
            - pada setiap perangkat daerah (unit di dalamnya dihitung bersama)
            - dibulatkan ke atas; misalnya dari 7 orang: paling banyak 4
            - diperiksa pada kelompoknya; tidak menentukan jawaban bagi satu orang

        Angka 2
          Siapa: semua orang dalam ruang lingkup surat
          Moda: bagi yang bekerja dengan moda WFO
          Kapan: selama surat berlaku
          Maka: hanya membatasi; tidak memberi izin
          Batas: yang bekerja dengan moda WFO paling sedikit 3 orang:
            - dihitung dari: semua orang dalam ruang lingkup surat
            - pada setiap nama unit
            - diperiksa pada kelompoknya; tidak menentukan jawaban bagi satu orang
        """);

    [Fact]
    public void Rights_turns_and_exceptions_from_elsewhere_are_read_too() => Readings.Are(
        "1. Setiap hari Kamis, pegawai bergilir 50:50 antara WFH dan WFO setiap minggu.\n2. Angka 1 dikecualikan bagi pegawai yang hamil.\n3. Pegawai berhak atas TPP.",
        """
        Angka 1
          Siapa: semua orang dalam ruang lingkup surat
          Kapan: semua dari:
            - setiap hari Kamis
            - tidak pada hari yang bukan hari kerja
          Kecuali: menurut angka 2, hamil: ya
          Maka: bekerja bergilir: WFH 50 persen dan WFO 50 persen, dipenuhi setiap minggu
          Batas: seluruh orang dalam ruang lingkup surat sebagai satu kelompok; jumlah orang pada tiap moda berselisih paling banyak satu orang dari bagiannya
          Keputusan: siapa mendapat moda yang mana dicatat sebagai "giliran"; sebelum dicatat, jawabannya diskresi; sesudahnya, moda gilirannya wajib

        Angka 2
          Siapa: hamil: ya
          Maka: dikecualikan dari angka 1

        Angka 3
          Siapa: semua orang dalam ruang lingkup surat
          Kapan: selama surat berlaku
          Maka: berhak atas TPP
        """);

    [Fact]
    public void English_keeps_the_declared_names() => Readings.Are(
        "1. Pegawai yang suhu tubuh di atas 37,5 derajat Celsius dapat WFH dengan syarat surat perintah.\n2. Pegawai wajib melakukan presensi paling lambat pukul 08.00.",
        """
        Point 1
          Who: suhu tubuh: more than 37.5 derajat Celsius (37.5 itself not included)
          When: while the letter is in force
          Then: may work in mode WFH (leave, no duty), only when the preconditions are met
          Provided: surat perintah: yes

        Point 2
          Who: everyone in the letter's scope
          When: while the letter is in force
          Then: must melakukan presensi, by 08:00
        """,
        MessageLanguage.English);

    [Fact]
    public void Every_kind_of_effect_and_condition_is_read()
    {
        // What the model gains must be read back too; these are the kinds the fixtures of this folder hold.
        Type[] effects =
        [
            typeof(PlaceEffect), typeof(PreconditionEffect), typeof(DiscretionEffect), typeof(OrderEffect),
            typeof(ActEffect), typeof(RightEffect), typeof(QuotaEffect), typeof(SplitEffect),
            typeof(SanctionEffect), typeof(HoursEffect), typeof(FlexEffect), typeof(WeekHoursEffect), typeof(CreditEffect),
        ];
        Type[] conditions =
        [
            typeof(ConstantCondition), typeof(FactIn), typeof(FactCompare), typeof(DayBetween), typeof(WeekdayIn),
            typeof(NotCondition), typeof(AllOf), typeof(AnyOf), typeof(NamedCondition),
        ];

        Assert.Empty(KindsOf(typeof(Effect)).Except(effects));
        Assert.Empty(KindsOf(typeof(Condition)).Except(conditions));
    }

    private static IEnumerable<Type> KindsOf(Type parent) =>
        parent.Assembly.GetTypes().Where(type => type.IsSubclassOf(parent) && !type.IsAbstract);
}
