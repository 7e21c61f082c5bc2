using Edaran.Compiler.Model;

namespace Edaran.Compiler.ReadBack;

/// <summary>Says how one point was read. Makes a reader of conditions of its own, so that a point can be read alone.</summary>
internal sealed class NormReader
{
    private readonly Letter _letter;
    private readonly Norm _norm;
    private readonly Wording _words;
    private readonly ConditionReader _conditions;
    private readonly ResultReader _results;

    private NormReader(Letter letter, Norm norm, Wording words)
    {
        (_letter, _norm, _words) = (letter, norm, words);
        _conditions = new ConditionReader(letter, words);
        _results = new ResultReader(letter, words, _conditions);
    }

    /// <summary>How a point was read.</summary>
    public static PointReading Read(Letter letter, Norm norm, Wording words) =>
        new(norm.Point, norm.Source, [.. new NormReader(letter, norm, words).Lines()]);

    private IEnumerable<ReadingLine> Lines()
    {
        yield return _words.Line(ReadingPart.Sentence, _norm.Text);
        yield return _words.Line(ReadingPart.Who, Who());
        if (!_norm.Modes.IsDefaultOrEmpty && _norm.Effect is not PreconditionEffect)
        {
            var modes = TreeWords.Modes(_letter.Vocabulary, _norm.Modes, _words);
            yield return _words.Line(ReadingPart.Modes, _words.Say($"bagi yang bekerja dengan moda {modes}", $"for those who work in mode {modes}"));
        }

        yield return _words.Line(ReadingPart.When, When());
        if (DeciderReader.Without(_norm.Decider, _norm.When) is var when && when != Condition.True)
        {
            yield return _words.Line(ReadingPart.Conditions, _conditions.Read(when));
        }

        foreach (var exception in _norm.Exceptions)
        {
            yield return _words.Line(ReadingPart.Exceptions, Exception(exception));
        }

        foreach (var (part, statement) in _results.Read(_norm).Concat(new DeciderReader(_letter.Vocabulary, _words).Read(_norm.Decider)))
        {
            yield return _words.Line(part, statement);
        }

        if (_norm.SetsAside.Length > 0)
        {
            yield return _words.Line(ReadingPart.SetsAside, Points(_norm.SetsAside.Select(other => _letter.Norms[other])));
        }

        if (_letter.Norms.Where(other => other.SetsAside.Contains(_norm.Index)).ToList() is { Count: > 0 } stronger)
        {
            yield return _words.Line(ReadingPart.SetAsideBy, Points(stronger));
        }
    }

    private Statement Who()
    {
        var people = _norm.Subject == Condition.True ? null : _conditions.Read(_norm.Subject);
        if (_norm.Effect is ActEffect { Holder: >= 0 and var holder })
        {
            var office = _words.Say("pemegang jabatan ", "the holder of the office ") + _letter.Vocabulary.Officials[holder].Name;
            return people is null ? Statement.Of(office) : Statement.Of(office + _words.Say(", dengan keadaan:", ", where:"), [people]);
        }

        return people ?? Statement.Of(_words.Say("semua orang dalam ruang lingkup surat", "everyone in the letter's scope"));
    }

    private Statement When()
    {
        List<Statement> parts = _norm.Times == Condition.True ? [] : _norm.Times is AllOf all ? [.. _conditions.ReadEach(all)] : [_conditions.Read(_norm.Times)];
        if (_norm.OwnDates)
        {
            var enacted = _letter.Enacted is { } day ? $" ({_words.Day(day)})" : string.Empty;
            parts.Add(Statement.Of(_words.Say(
                $"sejak surat ditetapkan{enacted}, juga di luar masa berlakunya", $"from the day the letter was enacted{enacted}, also outside its period")));
        }

        if (_norm.RestsOnFreeDays)
        {
            parts.Add(Statement.Of(_words.Say("tidak pada hari yang bukan hari kerja", "not on days that are no working days")));
        }

        if (_norm.HoldsOnFreeDays && _norm.IncludesFreeDays && !NamesFreeDays(_norm.Times))
        {
            parts.Add(Statement.Of(_words.Say("juga pada hari yang bukan hari kerja", "also on days that are no working days")));
        }

        return parts.Count == 0
            ? Statement.Of(_words.Say("selama surat berlaku", "while the letter is in force"))
            : _words.All(parts);
    }

    private bool NamesFreeDays(Condition times) => times switch
    {
        NotCondition { Operand: FactIn test } => test.Fact == _letter.Vocabulary.WorkdayFact,
        AllOf all => all.Operands.Any(NamesFreeDays),
        _ => false,
    };

    private Statement Exception(NormException exception)
    {
        var read = _conditions.Read(exception.Condition);
        return exception.Point == _norm.Point
            ? read
            : read with { Text = _words.Say($"menurut angka {exception.Point}, ", $"by point {exception.Point}, ") + read.Text };
    }

    private string Points(IEnumerable<Norm> norms) =>
        _words.And(norms.Select(norm => _words.Say("angka ", "point ") + norm.Point).Distinct(StringComparer.Ordinal));
}
