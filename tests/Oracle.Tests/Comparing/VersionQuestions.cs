using Edaran.Compiler.Model;
using Edaran.Oracle.Tests.Encoding;
using static Edaran.Oracle.Tests.Smt.Expression;

namespace Edaran.Oracle.Tests.Comparing;

/// <summary>All that can be asked of two versions of a letter, with the answers of both in SMT-LIB.</summary>
internal sealed class VersionQuestions
{
    private readonly Letter _old;
    private readonly Letter _new;
    private readonly LetterScript _before;
    private readonly LetterScript _after;

    /// <summary>The questions of two versions in one vocabulary.</summary>
    public VersionQuestions(Letter old, Letter @new)
    {
        (_old, _new) = (old, @new);
        (_before, _after) = LetterScript.OfVersions(old, @new);
    }

    /// <summary>Declares the day, the facts and both versions.</summary>
    public string Script => $"{_before}{_after}";

    /// <summary>The script that declares the day and the facts.</summary>
    public LetterScript Facts => _before;

    /// <summary>Every question; what norms say is told apart by what their effects are made of.</summary>
    public IEnumerable<Answers> All()
    {
        var modes = _old.Vocabulary.Modes;
        var keys = _old.Norms.Concat(_new.Norms).Select(Sayings.KeyOf).OfType<string>().Distinct(StringComparer.Ordinal);
        return
        [
            .. modes.Select(Status),
            .. modes.Select(mode => Answers.YesOrNo($"{mode.Name} may be used", _before.Eligible(mode), _after.Eligible(mode))),
            .. from key in keys from mode in modes select Saying(key, mode, norm => Sayings.KeyOf(norm) == key, norm => Sayings.KeyOf(norm) == key),
        ];
    }

    /// <summary>The status of a mode.</summary>
    public Answers Status(Mode mode) => new(
        $"status of {mode.Name}",
        [.. Enum.GetValues<ModeStatus>().Select(status => LetterScript.Statuses.Contains(status) ? _before.Status(mode, status) : False)],
        [.. Enum.GetValues<ModeStatus>().Select(status => LetterScript.Statuses.Contains(status) ? _after.Status(mode, status) : False)]);

    /// <summary>Whether a mode may be used, where its status is the same.</summary>
    public Answers EligibleWithOneStatus(Mode mode) =>
        Answers.YesOrNo($"{mode.Name} may be used", _before.Eligible(mode), _after.Eligible(mode)).Where(Not(Status(mode).Differ));

    /// <summary>Whether one of some norms holds for someone who works in a mode.</summary>
    public Answers Saying(string text, Mode mode, Func<Norm, bool> saidBefore, Func<Norm, bool> saidNow) => Answers.YesOrNo(
        $"{text} for {mode.Name}",
        Or(_old.Norms.Where(saidBefore).Select(norm => _before.HoldsIn(norm, mode))),
        Or(_new.Norms.Where(saidNow).Select(norm => _after.HoldsIn(norm, mode))));
}
