using System.Collections.Immutable;
using System.Text;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.TestKit.Models.Written;

/// <summary>Declares some of a stock of words: among them names with key words inside, names within names, and values that two facts share.</summary>
internal sealed class LexiconMaker(SplitMix random, Lexicon lexicon)
{
    private readonly StringBuilder _text = new();

    /// <summary>The declarations as text.</summary>
    public string Make()
    {
        DeclareModes();
        Maybe(90, () => YesNo("hamil"));
        Maybe(70, () => YesNo("menyusui"));
        Maybe(60, () => YesNo("merasa tidak sehat", "kurang sehat"));
        Maybe(50, () => YesNo("akses jalan terputus karena banjir", "terdampak banjir"));
        Maybe(50, () => YesNo("surat perintah"));
        Maybe(70, () => Choice("fakta", "status kepegawaian", "PNS", "CPNS", "PPPK", "PPPK paruh waktu"));
        DeclareUnits();
        Maybe(60, () => Choice("keadaan", "zona risiko", "hijau", "kuning", "merah"));
        Maybe(40, () => Choice("fakta", "zona tempat tinggal", "hijau", "kuning"));
        Maybe(40, () => Choice("fakta", "pola kerja", "lima hari", "enam hari"));
        Maybe(60, () => Place("darurat", "dianggap tidak"));
        Maybe(40, () => Place("bencana banjir", null));
        DeclareNumbers();
        DeclareDates();
        Maybe(50, () => Label("nama unit"));
        Acts("melakukan presensi", "melaporkan kinerja", "melaporkan jadwal kerja", "bersiaga");
        Rights("TPP", "cuti sakit");
        Officials("kepala perangkat daerah", "pimpinan");
        return _text.ToString();
    }

    private void DeclareModes()
    {
        lexicon.AddMode("WFO", -1, "bekerja di kantor");
        lexicon.AddMode("WFA", -1, "bekerja dari mana saja");
        lexicon.AddMode("WFH", 1, "bekerja dari rumah");
        _text.Append("moda WFO (bekerja di kantor); WFA (bekerja dari mana saja; FWA); WFH (bekerja dari rumah).\nmoda WFA meliputi WFH.\n");
        lexicon.Aliases["WFA"] = ["bekerja dari mana saja", "FWA"];
        lexicon.Aliases["WFH"] = ["bekerja dari rumah"];
        if (random.Chance(30))
        {
            lexicon.AddMode("WFS", -1, null);
            _text.Append("moda WFS.\n");
        }
    }

    // A unit with others within it, and one whose name holds a connective.
    private void DeclareUnits()
    {
        string[] top = ["Dinas Arsip", "Dinas Kependudukan dan Pencatatan Sipil", "Bagian Umum"];
        lexicon.Aliases[top[1]] = ["Disdukcapil"];
        var choices = top.Select((name, at) => new Choice(at, name, [], -1)).ToList();
        _text.Append($"fakta perangkat daerah (unit kerja): salah satu dari {top[0]}; {top[1]} (Disdukcapil); {top[2]}.\n");
        lexicon.Aliases["perangkat daerah"] = ["unit kerja"];
        if (random.Chance(60))
        {
            choices.AddRange([new Choice(3, "Museum", [], 0), new Choice(4, "Ruang Pamer", [], 0)]);
            _text.Append("Dinas Arsip meliputi Museum; Ruang Pamer.\n");
        }

        lexicon.Add("perangkat daerah", FactOrigin.Person, new ChoiceType([.. choices]));
    }

    private void DeclareNumbers()
    {
        Maybe(60, () => Number("suhu tubuh", "angka dalam derajat Celsius dari 30,0 sampai dengan 45,0", new NumberType(4, 1_000, 300_000, 450_000, "derajat Celsius")));
        Maybe(50, () => Number("jumlah anak", "bilangan", new NumberType(0, 1, null, null, null)));
        Maybe(50, () => Number("level kegiatan", "bilangan dari 1 sampai dengan 4", new NumberType(0, 1, 1, 4, null)));
        Maybe(30, () => Number("jarak rumah", "angka dalam kilometer", new NumberType(4, 1, null, null, "kilometer")));
    }

    private void DeclareDates()
    {
        Maybe(60, () =>
        {
            _text.Append("fakta tanggal lahir: tanggal.\nfakta usia: bilangan tahun sejak tanggal lahir.\n");
            var birth = lexicon.Add("tanggal lahir", FactOrigin.Person, new DateType());
            lexicon.Add("usia", FactOrigin.Person, new NumberType(0, 1, null, null, "tahun"), new Derivation(birth.Index, TimeUnit.Year));
        });
        Maybe(30, () =>
        {
            _text.Append("fakta akhir kontrak: tanggal.\n");
            lexicon.Add("akhir kontrak", FactOrigin.Person, new DateType());
        });
    }

    private void YesNo(string name, params string[] aliases)
    {
        _text.Append($"fakta {name}{(aliases.Length > 0 ? $" ({string.Join("; ", aliases)})" : string.Empty)}: ya atau tidak.\n");
        lexicon.Add(name, FactOrigin.Person, new YesNoType());
        if (aliases.Length > 0)
        {
            lexicon.Aliases[name] = [.. aliases];
        }
    }

    private void Place(string name, string? presumed)
    {
        _text.Append($"keadaan {name}: ya atau tidak{(presumed is null ? string.Empty : $", {presumed}")}.\n");
        lexicon.Add(name, FactOrigin.Place, new YesNoType(), null, presumed is null ? null : FactValue.No);
    }

    private void Choice(string word, string name, params string[] values)
    {
        _text.Append($"{word} {name}: salah satu dari {string.Join("; ", values)}.\n");
        ImmutableArray<Choice> choices = [.. values.Select((value, at) => new Choice(at, value, [], -1))];
        lexicon.Add(name, word == "fakta" ? FactOrigin.Person : FactOrigin.Place, new ChoiceType(choices));
    }

    private void Number(string name, string words, NumberType type)
    {
        _text.Append($"fakta {name}: {words}.\n");
        lexicon.Add(name, FactOrigin.Person, type);
    }

    private void Label(string name)
    {
        _text.Append($"fakta {name}: nama.\n");
        lexicon.Add(name, FactOrigin.Person, new LabelType());
    }

    private void Acts(params string[] names)
    {
        var evidence = random.Chance(40) ? "laporan kinerja" : null;
        lexicon.Acts.AddRange(names.Select((name, at) => new Act(at, name, at == 1 ? evidence : null)));
        _text.Append($"perbuatan {string.Join("; ", lexicon.Acts.Select(act => act.Name + (act.Evidence is { } shown ? $", dibuktikan dengan {shown}" : string.Empty)))}.\n");
    }

    private void Rights(params string[] names)
    {
        lexicon.Rights.AddRange(names.Select((name, at) => new Right(at, name)));
        _text.Append($"hak {string.Join("; ", names)}.\n");
    }

    private void Officials(params string[] names)
    {
        lexicon.Officials.AddRange(names.Select((name, at) => new Official(at, name)));
        _text.Append($"pejabat {string.Join("; ", names)}.\n");
    }

    private void Maybe(int percent, Action declare)
    {
        if (random.Chance(percent))
        {
            declare();
        }
    }
}
