using Edaran.Compiler.Emit;
using Edaran.Compiler.Model;
using Edaran.TestKit.Models;

namespace Edaran.Runtime.Tests;

/// <summary>Small letters that the tests ask.</summary>
internal static class Letters
{
    /// <summary>A Tuesday in March 2025, on which the letters are in force.</summary>
    public static readonly DateOnly Day = new(2025, 3, 25);

    /// <summary>
    /// PNS may WFA with the leader's approval (1), not at the museum (2), not above 37.5 degrees (3); who WFAs records presence (4). From 24 to 27
    /// March 2025.
    /// </summary>
    public static Letter Flexible()
    {
        var letter = new LetterBuilder { Period = Build.Days(new DateOnly(2025, 3, 24), new DateOnly(2025, 3, 27)) };
        letter.Mode("WFO");
        var anywhere = letter.Mode("WFA");
        var status = letter.Choice("status kepegawaian", "PNS", "CPNS", "non-ASN");
        var unit = letter.Choice("perangkat daerah", "Dinas Arsip", "Museum");
        var temperature = letter.Number("suhu tubuh", 300_000, 450_000, decimals: 4, step: 1_000);
        var approval = letter.YesNo("persetujuan pimpinan");
        var birth = letter.Date("tanggal lahir");
        var age = letter.Since("usia", birth);
        letter.YesNo("keadaan darurat", Compiler.Model.FactOrigin.Place, presumed: false);
        var presence = letter.Act("melakukan presensi");
        letter.Norm(Build.PermitIf(anywhere, Build.Yes(approval)), subject: Build.And(Build.In(status, 0, 1), Build.Not(Build.In(unit, 1))));
        letter.Norm(Build.Prohibit(anywhere), subject: Build.In(unit, 1));
        letter.Norm(Build.Prohibit(anywhere), subject: Build.Is(temperature, Comparison.Above, 375_000), except: Build.Is(age, Comparison.Below, 20));
        letter.Norm(Build.Duty(presence), modes: [anywhere]);
        return letter.Build();
    }

    /// <summary>The letter above, ready to be asked.</summary>
    public static RuleLetter FlexibleRules() => Tables.Build(Flexible());

    /// <summary>The letter above as an assembly.</summary>
    public static CompiledLetter FlexibleAssembly() => Assembly.Value;

    /// <summary>A clerk about whom everything is known.</summary>
    public static FactSet Clerk() => new()
    {
        ["status kepegawaian"] = "PNS",
        ["perangkat daerah"] = "Dinas Arsip",
        ["suhu tubuh"] = 36.8m,
        ["persetujuan pimpinan"] = true,
        ["tanggal lahir"] = new DateOnly(1990, 5, 17),
    };

    private static readonly Lazy<CompiledLetter> Assembly = new(() => new LetterCompiler().Compile(Flexible(), cases: 50).Letter!);
}
