using Edaran.Compiler.Analysis;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Diff;

/// <summary>Something that can be asked of both versions.</summary>
/// <param name="Topic">What it is about.</param>
/// <param name="Mode">The name of the mode, or empty: the answer is the same in every mode that it is about.</param>
/// <param name="Subject">What is asked, in words; for a mode its name.</param>
/// <param name="Old">The answers of the old version; terminals are the values of <paramref name="Answers"/>.</param>
/// <param name="New">The answers of the new version.</param>
/// <param name="Answers">The words of the answers, for both languages.</param>
internal sealed record Question(Topic Topic, string Mode, string Subject, int Old, int New, IReadOnlyList<string> Answers)
{
    /// <summary>The answers of a question of yes or no, in the words that fit.</summary>
    public static IReadOnlyList<string> YesOrNo(string no, string noEnglish, string yes, string yesEnglish) =>
        [Localized.Both(no, noEnglish), Localized.Both(yes, yesEnglish)];
}

/// <summary>What a question is about.</summary>
public enum Topic
{
    /// <summary>The status of a mode.</summary>
    Status,

    /// <summary>Whether a mode may be used though its status is the same: its preconditions changed.</summary>
    Eligibility,

    /// <summary>What a point says beside: a duty, a right, hours, a limit, a sanction.</summary>
    Saying,
}

/// <summary>Asks both versions all there is to ask.</summary>
internal static class Questions
{
    private static readonly IReadOnlyList<string> Statuses = [.. Enum.GetValues<ModeStatus>().Select(status => status.Text())];

    /// <summary>The questions, the status of modes first.</summary>
    public static IEnumerable<Question> Of(Versions versions)
    {
        foreach (var mode in versions.Old.Letter.Vocabulary.Modes)
        {
            var (old, @new) = versions.For(mode);
            var before = old.Status(mode);
            yield return new Question(Topic.Status, mode.Name, mode.Name, before, before == Mdd.Exceeded ? before : @new.Status(mode), Statuses);
        }

        foreach (var mode in versions.Old.Letter.Vocabulary.Modes)
        {
            var (old, @new) = versions.For(mode);
            var same = SameStatus(old, @new, mode);
            yield return new Question(
                Topic.Eligibility, mode.Name, mode.Name, EligibleWhere(same, old, mode), EligibleWhere(same, @new, mode),
                Question.YesOrNo("tidak boleh", "not allowed", "boleh", "allowed"));
        }

        foreach (var saying in SayingsOf(versions.Before).Concat(SayingsOf(versions.After)).Distinct(StringComparer.Ordinal))
        {
            foreach (var question in OfSaying(versions, saying))
            {
                yield return question;
            }
        }
    }

    /// <summary>
    /// When what a norm says beside holds, for someone who works in a mode: as the norm stands, but on days that are not worked only where it
    /// names them; and a norm about other modes sets nothing aside.
    /// </summary>
    /// <param name="diagrams">The version.</param>
    /// <param name="norm">A norm of it with a saying.</param>
    /// <param name="mode">Name of the mode, or empty: any that the norm is about.</param>
    public static int Holds(LetterDiagrams diagrams, Norm norm, string mode) => diagrams.HoldsIn(norm, mode.Length > 0
        ? diagrams.Letter.Vocabulary.Modes.Single(one => one.Name == mode).Index
        : norm.Modes.IsDefaultOrEmpty ? Ways(diagrams.Letter.Vocabulary).First() : norm.Modes[0]);

    /// <summary>The modes in which a saying may hold, by index; -1 stands for work in a letter without modes.</summary>
    public static IEnumerable<int> Ways(Vocabulary words) => words.Modes.IsEmpty ? [-1] : words.Modes.Select(mode => mode.Index);

    /// <summary>Whether a norm says something that is no answer about a mode.</summary>
    public static bool IsSaying(Norm norm) =>
        norm.Effect is not (PlaceEffect { Quota: null } or PreconditionEffect or DiscretionEffect { Quota: null } or OrderEffect);

    private static IEnumerable<string> SayingsOf(SharedVersion version) =>
        version.Original.Norms.Where(IsSaying).Select(norm => version.Sayings[norm.Index]);

    // One question where every mode has the same answers, as nearly always.
    private static List<Question> OfSaying(Versions versions, string saying)
    {
        var modes = versions.Old.Letter.Vocabulary.Modes;
        var asked = Ways(versions.Old.Letter.Vocabulary)
            .Where(mode => IsAbout(versions.Before, mode) || IsAbout(versions.After, mode))
            .Select(mode => new Question(
                Topic.Saying, mode < 0 ? string.Empty : modes[mode].Name, saying,
                Said(versions.Old, versions.Before, saying, mode), Said(versions.New, versions.After, saying, mode),
                Question.YesOrNo("tidak", "no", "ya", "yes")))
            .ToList();
        return asked.DistinctBy(question => (question.Old, question.New)).Count() == 1 ? [asked[0] with { Mode = string.Empty }] : asked;

        bool IsAbout(SharedVersion version, int mode) => version.Letter.Norms
            .Any(norm => version.Sayings[norm.Index] == saying && (norm.Modes.IsDefaultOrEmpty || norm.Modes.Contains(mode)));
    }

    private static int Said(LetterDiagrams diagrams, SharedVersion version, string saying, int mode) => diagrams.Within(
        LetterDiagrams.QuestionBudget,
        () => diagrams.Table.Any(diagrams.Letter.Norms
            .Where(norm => version.Sayings[norm.Index] == saying)
            .Select(norm => diagrams.HoldsIn(norm, mode))));

    // Where the status is not known, who may use the mode need not be looked for.
    private static int EligibleWhere(int same, LetterDiagrams diagrams, Mode mode) => same == Mdd.Exceeded
        ? Mdd.Exceeded
        : diagrams.Within(LetterDiagrams.QuestionBudget, () => diagrams.Table.And(diagrams.Eligible(mode), same));

    private static int SameStatus(LetterDiagrams old, LetterDiagrams @new, Mode mode) => old.Status(mode) == Mdd.Exceeded
        ? Mdd.Exceeded
        : old.Within(LetterDiagrams.QuestionBudget, () => old.Table.Not(old.Table.Differ(old.Status(mode), @new.Status(mode))));
}
