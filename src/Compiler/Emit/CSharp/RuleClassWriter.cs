using Edaran.Compiler.Emit.Lowering;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Emit.CSharp;

/// <summary>Writes the class of the letter: one readable method a point, named after it, with the letter's sentence above.</summary>
internal sealed class RuleClassWriter
{
    // The statement that stands for a sentence begins in this column, from 0.
    private const int StatementColumn = 12;

    // For a condition that is too interwoven to be read.
    private const string TablesDecide = "Truth.Unknown";

    private readonly Letter _letter;
    private readonly LetterNames _names;
    private readonly ConditionWriter _conditions;
    private readonly ReadingCost _cost = new();
    private readonly CodeText _code;

    public RuleClassWriter(Letter letter, LetterNames names, CodeText code)
    {
        _letter = letter;
        _names = names;
        _code = code;
        _conditions = new ConditionWriter(letter, names);
    }

    public void Write()
    {
        _code.Comment("Aturan surat. Setiap angka adalah satu metode; tabel di bawah memberi jawaban yang sama dengan lebih cepat.")
            .Open($"public sealed class {LetterNames.RuleClass} : RuleLetter")
            .Open($"public {LetterNames.RuleClass}() : base(Uraian.Schema(), Tabel.Tables())").Close().Line();
        WriteFrame("InForce", "Masa berlaku: " + _letter.PeriodText, _letter.Period);
        WriteFrame("InScope", "Ruang lingkup (berlaku bagi).", _letter.Scope);
        WriteDispatch();
        foreach (var norm in _letter.Norms)
        {
            WritePoint(norm);
        }

        while (_conditions.TryNextMethod(out var method))
        {
            _code.Line().Comment(method.Words)
                .Open($"private static Truth {method.Name}(Situation s)")
                .Wrapped($"return {method.Body};")
                .Close();
        }

        WriteConstants();
        _code.Close();
    }

    private void WriteFrame(string method, string words, Condition condition) => _code
        .Comment(words)
        .Open($"protected override Truth {method}(Situation s)")
        .Wrapped($"return {(_cost.IsReadable(condition) ? _conditions.Write(condition) : TablesDecide)};")
        .Close()
        .Line();

    private void WriteDispatch()
    {
        _code.Open("protected override Truth Holds(int point, Situation s)").Open("switch (point)");
        foreach (var norm in _letter.Norms)
        {
            _code.Line($"case {norm.Index}: return {_names.Points[norm.Index]}(s);");
        }

        _code.Line("default: return Truth.Unknown;").Close().Close();
    }

    private void WritePoint(Norm norm)
    {
        var start = norm.Source.Start;
        var end = norm.Source.End;
        _code.Line().Comment($"angka {norm.Point}: {norm.Text}")
            .Open($"private static Truth {_names.Points[norm.Index]}(Situation s)");
        if (norm.Source.Span.Length > 0)
        {
            // A debugger stands on the sentence of the letter while this method runs.
            _code.Directive($"#line ({start.Line}, {start.Column}) - ({end.Line}, {end.Column}) {StatementColumn} {Quoted(_letter.Source.Path)}");
        }

        _code.Line($"return {string.Join(" & ", Parts(norm))};");
        if (norm.Source.Span.Length > 0)
        {
            _code.Directive("#line default");
        }

        _code.Close();
    }

    // The path of a directive knows no escapes; what cannot stand there is left out.
    private static string Quoted(string path) =>
        $"\"{string.Concat(CodeText.OneLine(SchemaLowering.FileName(path)).Where(letter => letter != '"'))}\"";

    private List<string> Parts(Norm norm)
    {
        if (!_cost.IsReadable([norm.Subject, norm.Times, norm.When, .. norm.Exceptions.Select(exception => exception.Condition)]))
        {
            return [TablesDecide];
        }

        var parts = new List<string>();
        parts.AddRange(new[] { norm.Subject, norm.Times, norm.When }
            .Where(condition => condition is not ConstantCondition { Value: true })
            .Select(_conditions.WriteBracketed));
        parts.AddRange(norm.Exceptions.Select(exception => "!" + _conditions.WriteBracketed(exception.Condition)));
        if (norm.RestsOnFreeDays)
        {
            parts.Add($"s.Is(Fakta.{_names.Facts[_letter.Vocabulary.WorkdayFact]})");
        }

        if (norm.Effect is OrderEffect order)
        {
            parts.Add($"s.Is(Fakta.{_names.Facts[order.Order]})");
        }

        return parts.Count > 0 ? parts : ["Truth.Yes"];
    }

    private void WriteConstants()
    {
        _code.Line().Open("private static class Fakta");
        foreach (var fact in _letter.Vocabulary.Facts)
        {
            _code.Line($"public const int {_names.Facts[fact.Index]} = {fact.Index};");
        }

        _code.Close();
    }
}
