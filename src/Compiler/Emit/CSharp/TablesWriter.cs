using Edaran.Runtime;

namespace Edaran.Compiler.Emit.CSharp;

/// <summary>Writes the tables as data.</summary>
internal static class TablesWriter
{
    public static void Write(LetterTables tables, CodeText code)
    {
        code.Comment("Makna surat dalam bentuk tabel: kelas nilai, gabungan kelas (kotak), dan fungsi atas kotak.")
            .Open("internal static class Tabel");
        code.Numbers("private static readonly int[] Boxes = new int[]", tables.Boxes, ";").Line();
        code.Numbers("private static readonly int[] Functions = new int[]", tables.Functions, ";").Line();
        code.Numbers("private static readonly int[] Roles = new int[]", tables.Roles, ";").Line();
        code.Numbers("private static readonly int[] DayClasses = new int[]", tables.Days.ClassOf, ";").Line();
        code.Numbers("private static readonly int[] DaysOff = new int[]", tables.Days.DaysOff, ";").Line();
        code.Open("public static LetterTables Tables()").Open("return new LetterTables()")
            .Line("Slots = Slots(),")
            .Line($"Days = {Days(tables.Days)},")
            .Line("Boxes = Boxes,")
            .Line($"StatusBoxes = {tables.StatusBoxes},")
            .Line("Functions = Functions,")
            .Line($"InForce = {tables.InForce},")
            .Line($"InScope = {tables.InScope},")
            .Line($"Workday = {tables.Workday},")
            .Line($"Speaks = {Ints(tables.Speaks)},")
            .Line($"Stands = {Ints(tables.Stands)},")
            .Line($"Signals = {Ints(tables.Signals)},")
            .Line($"Preconditions = {CodeText.Array("int[]", tables.Preconditions.Select(Ints))},")
            .Line("Roles = Roles,")
            .Line($"Rotations = {CodeText.Array("RotationTable", tables.Rotations.Select(Rotation))},")
            .Line($"Groups = {(tables.Groups is null ? "null" : "TabelKelompok.Tables()")},")
            .Close(";").Close().Line();
        WriteSlots(tables.Slots, code);
        code.Close();
        if (tables.Groups is { } groups)
        {
            code.Line();
            Write(groups, code);
        }
    }

    private static void Write(GroupTables tables, CodeText code)
    {
        code.Comment("Kuota dan giliran: siapa yang terikat, dihitung, dan menjadi dasar.")
            .Open("internal static class TabelKelompok");
        code.Numbers("private static readonly int[] Boxes = new int[]", tables.Boxes, ";").Line();
        code.Numbers("private static readonly int[] Functions = new int[]", tables.Functions, ";").Line();
        code.Numbers("private static readonly int[] DayClasses = new int[]", tables.Days.ClassOf, ";").Line();
        code.Numbers("private static readonly int[] DaysOff = new int[]", tables.Days.DaysOff, ";").Line();
        code.Open("public static GroupTables Tables()").Open("return new GroupTables()")
            .Line("Slots = Slots(),")
            .Line($"Days = {Days(tables.Days)},")
            .Line("Boxes = Boxes,")
            .Line("Functions = Functions,")
            .Line($"Rules = {CodeText.Array("GroupRuleTable", tables.Rules.Select(Rule))},")
            .Close(";").Close().Line();
        WriteSlots(tables.Slots, code);
        code.Close();
    }

    private static string Rule(GroupRuleTable rule) =>
        $"new GroupRuleTable() {{ Point = {rule.Point}, Binds = {rule.Binds}, Counts = {rule.Counts}, Base = {rule.Base}, Ranks = {Ints(rule.Ranks)} }}";

    private static string Days(DayTable days) =>
        $"new DayTable() {{ Cuts = {Ints(days.Cuts)}, ClassOf = DayClasses, Classes = {days.Classes}, Years = {Ints(days.Years)}, DaysOff = DaysOff, Workweek = {days.Workweek} }}";

    private static void WriteSlots(SlotTable[] slots, CodeText code)
    {
        code.Open("private static SlotTable[] Slots()").Open("return new SlotTable[]");
        foreach (var slot in slots)
        {
            var cuts = CodeText.Array("long", slot.Cuts.Select(CodeText.Number));
            code.Line($"new SlotTable() {{ Fact = {slot.Fact}, Cuts = {cuts}, ClassOf = {Ints(slot.ClassOf)}, Classes = {slot.Classes} }},");
        }

        code.Close(";").Close();
    }

    private static string Rotation(RotationTable rotation) =>
        $"new RotationTable() {{ Point = {rotation.Point}, Turn = {rotation.Turn}, Modes = {Ints(rotation.Modes)} }}";

    private static string Ints(int[] values) => CodeText.Array("int", values.Select(value => CodeText.Number(value)));
}
