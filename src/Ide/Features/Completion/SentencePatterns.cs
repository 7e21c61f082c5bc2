using System.Collections.Immutable;

namespace Edaran.Ide.Features.Completion;

/// <summary>
/// The one catalogue of sentence patterns: what is offered as whole sentences and clauses, and what the help about a sentence shows. A test
/// writes each into a letter and reads it.
/// </summary>
public static class SentencePatterns
{
    /// <summary>Sentences of a letter, without the number of the point.</summary>
    public static ImmutableArray<SentencePattern> Sentences { get; } =
    [
        new("{siapa} wajib {moda}.", "Kewajiban bekerja dengan suatu moda.", "A duty to work in a mode."),
        new("{siapa} dapat {moda}.", "Kebolehan bekerja dengan suatu moda.", "Leave to work in a mode."),
        new("{siapa} dilarang {moda}.", "Larangan bekerja dengan suatu moda.", "A mode is forbidden."),
        new("{siapa} dapat {moda} dengan syarat {syarat}.", "Kebolehan dengan syarat yang harus dipenuhi.", "Leave with a condition that must be met."),
        new("{siapa} dapat {moda}, paling banyak {jumlah:50} persen dari jumlah {siapa} pada setiap {kelompok}, dibulatkan ke bawah.", "Kebolehan dengan kuota per kelompok.", "Leave within a share of each group."),
        new("{siapa} pada {unit} wajib {moda}.", "Kewajiban bagi pegawai suatu unit.", "A duty of the staff of a unit."),
        new("{siapa} selain pada {unit} dapat {moda}.", "Kebolehan bagi pegawai di luar suatu unit.", "Leave for all but the staff of a unit."),
        new("{siapa} yang {syarat} dapat {moda}.", "Kebolehan bagi mereka yang memenuhi keadaan.", "Leave for those of whom something holds."),
        new("Dalam hal {syarat}, {siapa} wajib {moda}, dengan mengesampingkan angka {angka}.", "Aturan khusus yang didahulukan atas angka lain.", "A special rule that goes before another point."),
        new("Pegawai yang {moda} wajib:\n   a. {perbuatan}; dan\n   b. {perbuatan lain:melaporkan kinerja}.", "Daftar kewajiban.", "A list of duties."),
        new("Pegawai yang {moda} wajib {perbuatan} pukul {jam:07.30}–{sampai:16.00}.", "Kewajiban pada jam tertentu.", "A duty between hours."),
        new("Pegawai yang {moda} harus {syarat}.", "Syarat untuk memakai suatu moda.", "What a mode requires."),
        new("Pegawai yang {moda} berhak atas {hak}.", "Hak pegawai.", "A right."),
        new("Angka {angka} dikecualikan bagi {siapa}.", "Pengecualian dari suatu angka.", "An exception to a point."),
        new("{pejabat} dapat memberikan {moda} kepada {siapa}, dengan mempertimbangkan:\n   a. {hal:jenis pekerjaan}; dan\n   b. {hal lain:kondisi pegawai}.", "Keputusan pejabat.", "What an official decides."),
        new("{pejabat} dapat memerintahkan {moda} kepada {siapa}.", "Perintah pejabat.", "What an official may order."),
        new("{pejabat} wajib {perbuatan} paling lambat {tanggal}.", "Kewajiban pejabat dengan batas waktu.", "A duty of an official with a deadline."),
        new("Pegawai yang tidak {perbuatan} dikenai {sanksi} sesuai {peraturan:Peraturan Pemerintah Nomor 94 Tahun 2021}.", "Sanksi dan dasarnya.", "A sanction and its basis."),
        new("{siapa} bergilir 50:50 antara {moda} dan {moda lain:WFO} pada setiap {kelompok} setiap minggu.", "Pembagian bergiliran.", "Taking turns."),
        new("Pegawai yang {moda} paling sedikit {jumlah:25} persen dari jumlah pegawai pada setiap {kelompok}, dibulatkan ke atas.", "Batas bawah jumlah pegawai.", "At least a share of the staff."),
        new("Jam kerja {siapa} pukul {masuk:07.30}–{pulang:16.00}, istirahat pukul {istirahat:12.00}–{selesai:13.00}.", "Jam kerja.", "Working hours."),
    ];

    /// <summary>Lines of the head and elements that open at the start of a line.</summary>
    public static ImmutableArray<SentencePattern> Elements { get; } =
    [
        new("surat edaran {nomor surat:800/1/BKPSDM/2026}\ntentang     {judul:Penyesuaian Pelaksanaan Tugas Kedinasan}\ninstansi    {instansi:Pemerintah Kabupaten Contoh}\nditetapkan  {ditetapkan:27 Februari 2026} oleh {penanda tangan:Bupati}\nkamus       kepegawaian\nkalender    nasional {tahun:2026}\nberlaku     {mulai:2 Maret 2026} sampai dengan {akhir:31 Maret 2026}\n\n1. ASN dapat {moda:WFH}.\n", "Kerangka surat baru.", "The frame of a new letter."),
        new("kamus {nama kamus:unit kerja}\n\nfakta {nama fakta:perangkat daerah}: salah satu dari {nilai:Dinas Arsip}; {nilai lain:Bagian Umum}.\n", "Kerangka kamus baru.", "The frame of a new vocabulary."),
        new("tentang {judul}", "Judul surat.", "The title of the letter."),
        new("instansi {nama instansi}", "Instansi yang menerbitkan.", "The body that issues it."),
        new("ditetapkan {tanggal} oleh {penanda tangan:Sekretaris Daerah}", "Tanggal penetapan, dan oleh siapa.", "When it was enacted and by whom."),
        new("dasar {peraturan:Peraturan Menteri PANRB Nomor 4 Tahun 2025}", "Peraturan yang menjadi dasar.", "The rule it rests on."),
        new("kamus {nama kamus:kepegawaian}", "Kamus yang dipakai.", "The vocabulary used."),
        new("kalender {nama kalender:nasional 2026}", "Kalender yang dipakai.", "The calendar used."),
        new("berlaku {mulai:2 Maret 2026} sampai dengan {akhir:31 Maret 2026}", "Masa berlaku surat.", "When the letter is in force."),
        new("berlaku bagi {siapa}", "Siapa yang diatur surat ini.", "Whom the letter is about."),
        new("mencabut surat edaran {nomor surat:800/1/BKPSDM/2026}", "Mencabut surat edaran lain.", "Repeals another letter."),
        new("istilah {nama istilah} adalah {unit}.", "Memberi nama pada suatu syarat.", "Gives a condition a name."),
        new("fakta {nama fakta}: ya atau tidak.", "Fakta ya atau tidak.", "A yes-or-no fact."),
        new("fakta {nama fakta}: salah satu dari {nilai:pertama}; {nilai lain:kedua}.", "Fakta dengan daftar nilai.", "A fact with a list of values."),
        new("fakta {nama fakta}: angka dalam {satuan:kilometer} dari {terkecil:0} sampai dengan {terbesar:100}.", "Fakta angka.", "A number fact."),
        new("fakta {nama fakta}: tanggal.", "Fakta tanggal.", "A date fact."),
        new("keadaan {nama keadaan}: ya atau tidak, dianggap tidak.", "Keadaan tempat, dianggap tidak bila tidak diketahui.", "A state of the place, presumed not to hold."),
        new("moda {nama moda} ({sebutan lain}).", "Moda kerja.", "A mode of work."),
        new("perbuatan {nama perbuatan}.", "Perbuatan yang dapat diwajibkan.", "An act that can be a duty."),
        new("hak {nama hak}.", "Hak pegawai.", "A right."),
        new("sanksi {nama sanksi}.", "Sanksi.", "A sanction."),
        new("pejabat {nama jabatan}.", "Pemegang jabatan.", "The holder of an office."),
        new("imbauan: {imbauan:Pelayanan publik tetap berjalan}.", "Kalimat yang hanya dicetak.", "A sentence that is only printed."),
        new("contoh {nama contoh}\n  diketahui {syarat}.\n  pada {tanggal}\n  maka {moda} {status:boleh}.", "Contoh yang harus cocok dengan surat.", "An example that must agree with the letter."),
        new("hari libur: {tanggal}.", "Hari libur.", "Public holidays."),
        new("cuti bersama: {tanggal}.", "Cuti bersama.", "Collective leave."),
        new("masa {nama masa}: {mulai:1 Maret 2026} sampai dengan {akhir:30 Maret 2026}.", "Rentang hari yang diberi nama.", "A stretch of days with a name."),
        new("kontrak perubahan {nama kontrak:surat WFH}\nkamus kepegawaian\n\n1. Tidak seorang pun kehilangan {moda:WFH}.\n", "Kerangka kontrak perubahan.", "The frame of a contract about changes."),
    ];

    /// <summary>Parts of sentences.</summary>
    public static ImmutableArray<SentencePattern> Clauses { get; } =
    [
        new("dengan syarat {syarat}", "Syarat agar kebolehan dapat dipakai.", "A condition that must be met."),
        new("apabila {syarat}", "Kalimat hanya berbicara bila keadaannya begitu.", "The sentence speaks only where it holds."),
        new("kecuali bagi {siapa}", "Pengecualian atas seluruh kalimat.", "An exception to the whole sentence."),
        new("paling banyak {jumlah:50} persen dari jumlah {siapa} pada setiap {kelompok}, dibulatkan ke bawah", "Kuota bagi setiap kelompok.", "A share of each group."),
        new("dengan mengesampingkan angka {angka}", "Angka yang tidak dipakai bila kalimat ini berlaku.", "The point that gives way."),
        new("selama {masa}", "Sepanjang suatu masa.", "During a season."),
        new("setiap hari {hari:Jumat}", "Hari dalam minggu.", "A day of the week."),
        new("sejak {mulai} sampai dengan {akhir}", "Rentang tanggal.", "A range of dates."),
        new("pukul {jam:07.30}–{sampai:16.00}", "Jam.", "Hours."),
        new("paling lambat {tanggal}", "Batas waktu.", "A deadline."),
        new("sebagaimana dimaksud pada angka {angka}", "Pegawai yang dimaksud angka lain.", "Those whom another point means."),
        new("kepada {penerima:atasan langsung}", "Penerima.", "To whom."),
        new("{fakta angka} di atas {batas:50}", "Perbandingan angka.", "A comparison of numbers."),
        new("{fakta tanggal} sebelum {tanggal}", "Perbandingan tanggal.", "A comparison of dates."),
        new("diketahui {syarat}.", "Fakta dalam contoh.", "The facts of an example."),
        new("pada {tanggal}", "Hari contoh.", "The day of an example."),
        new("maka {moda} {status:boleh}.", "Hasil yang diharapkan.", "What is expected."),
        new("menurut angka {angka}", "Angka yang menjadi dasarnya.", "The point it rests on."),
        new("{moda} {status:boleh} menurut angka {angka}", "Hasil bagi suatu moda.", "What is expected of a mode."),
    ];

    /// <summary>Every pattern.</summary>
    public static IEnumerable<SentencePattern> All => Sentences.Concat(Elements).Concat(Clauses);
}
