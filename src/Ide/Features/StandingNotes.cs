using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.Registers;
using Edaran.Compiler.Text;

namespace Edaran.Ide.Features;

/// <summary>A sentence about a letter that acts on the one asked about.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Place">Where the letter that acts says so.</param>
public sealed record LetterNote(string Text, Location Place);

/// <summary>Says what letters do to a letter, as seen from a day.</summary>
/// <param name="letters">The letters; the one they act on is the first.</param>
/// <param name="day">The day; null for no certain one.</param>
/// <param name="language">The language of the drafter.</param>
internal sealed class StandingNotes(LettersTogether letters, DateOnly? day, MessageLanguage language)
{
    private readonly DateOnly _day = day ?? DateOnly.MaxValue;

    /// <summary>All sentences: what keeps the letter from being told, what is done to it, what does not count.</summary>
    public IEnumerable<LetterNote> All() => letters.Relations
        .Where(relation => relation.To.Order == 0 && !IsOver(relation))
        .OrderBy(relation => WrongWith(relation) is null)
        .ThenBy(relation => relation.Relation.Kind != RelationKind.Revokes).ThenBy(relation => relation.From.Start).ThenBy(relation => relation.From.Order)
        .Select(relation => new LetterNote(Sentence(Said(relation)), relation.Relation.Source))
        .Concat(Unmeant())
        .DistinctBy(note => note.Text);

    /// <summary>What of a letter that acts on the one asked about cannot be told: it has errors, or there are several of its number.</summary>
    public static IEnumerable<LetterNote> Doubts(ActingLetter one, MessageLanguage language)
    {
        if (one.Bound.Letter is null)
        {
            var named = one.Named is { } number ? Letter(number, language) : language.Say("surat ini", "this letter");
            yield return new LetterNote(
                Sentence(language.Say(
                    $"{Letter(one.Number, language)} menyebut {named} tetapi masih berisi kesalahan; yang dikatakannya belum ikut dihitung.",
                    $"{Letter(one.Number, language)} names {named} but still has errors; what it says is not counted yet.")),
                one.Place);
        }
        else if (one.IsOneOfSeveral)
        {
            var file = Predecessors.NameOf(one.Document);
            yield return new LetterNote(
                Sentence(language.Say(
                    $"{Letter(one.Number, language)} ada dalam beberapa berkas; yang dihitung {file}.",
                    $"{Letter(one.Number, language)} is in several files; the one counted is {file}.")),
                one.Place);
        }
    }

    // What a letter says of this one that goes against how letters may speak of each other.
    private IEnumerable<LetterNote> Unmeant() =>
        from letter in letters.Letters.Skip(1)
        from relation in letter.Letter.Relations
        where LetterNumber.Key(relation.Target) == LetterNumber.Key(letters.Letters[0].Number) && !letters.Relations.Any(meant => ReferenceEquals(meant.Relation, relation))
        from finding in letters.Findings.Where(finding => finding.Location == relation.Source && finding.Severity == Severity.Error).Take(1)
        select new LetterNote(
            language.Say(
                $"Yang dikatakan {Letter(letter.Number, language)} tentang surat ini belum ikut dihitung. Kesalahan di dalamnya: {finding.Message(language)}",
                $"What {Letter(letter.Number, language)} says of this letter is not counted yet. The error in it: {finding.Message(language)}"),
            relation.Source);

    // A letter goes before another only while it is in force; all else that it did stays done.
    private bool IsOver(LetterRelation relation) => relation.Relation.Kind == RelationKind.Overrides && day is { } seen
        && PeriodEnds.Last(letters.On(seen)[relation.From.Order].Letter.Period) < seen;

    // What is done counts from the first day of the letter that says so, unless that one is revoked by then.
    private ImmutableArray<StandingLetter> When(LetterRelation relation) =>
        letters.On(relation.From.Start is { } start && start > _day ? start : _day);

    private Diagnostic? WrongWith(LetterRelation relation) => When(relation)[0].Findings.FirstOrDefault(finding => finding.Location == relation.Relation.Source);

    private string Said(LetterRelation relation)
    {
        var (then, from) = (When(relation), relation.From);
        if (WrongWith(relation) is { } wrong)
        {
            var (by, since) = (By(relation), Since(from.Start));
            return language.Say(
                $"perubahan dengan {by}{since} tidak dapat diterapkan. Kesalahan di dalamnya: {wrong.Message(language)}",
                $"the change by {by}{since} cannot be put in. The error in it: {wrong.Message(language)}");
        }

        return !then[0].Relations.Contains(relation) && then[from.Order].RevokedBy is { } revoked
            ? language.Say(
                $"{Letter(from.Number, language)} menyebut surat ini, tetapi dicabut dengan {Letter(revoked.From.Number, language)}; yang dikatakannya tidak dihitung.",
                $"{Letter(from.Number, language)} names this letter, but is revoked by {Letter(revoked.From.Number, language)}; what it says does not count.")
            : Deed(relation);
    }

    private string Deed(LetterRelation relation)
    {
        var (by, since, points) = (By(relation), Since(relation.From.Start), Points(relation.Relation));
        return relation.Relation.Kind switch
        {
            RelationKind.Revokes => language.Say($"dicabut dengan {by}{since}.", $"revoked by {by}{since}."),
            RelationKind.Overrides => language.Say(
                $"{by} mengesampingkan surat ini bila keduanya bertentangan{since}; di sini yang dilihat hanya surat ini.",
                $"{by} goes before this letter where the two contradict{since}; here only this letter is looked at."),
            RelationKind.Extends => language.Say(
                $"diperpanjang sampai dengan {language.Date(relation.Relation.Until!.Value)} dengan {by}{since}.",
                $"extended to {language.Date(relation.Relation.Until!.Value)} by {by}{since}."),
            RelationKind.Replaces => language.Say($"{points} diubah dengan {by}{since}.", $"{points} changed by {by}{since}."),
            RelationKind.Appends => language.Say($"{points} ditambah dengan {by}{since}.", $"{points} added by {by}{since}."),
            _ => language.Say($"{points} dihapus dengan {by}{since}.", $"{points} removed by {by}{since}."),
        };
    }

    private string By(LetterRelation relation) => Letter(relation.From.Number, language)
        + (relation.Relation.Point.Length == 0 ? string.Empty : language.Say($" angka {relation.Relation.Point}", $" point {relation.Relation.Point}"));

    private string Since(DateOnly? start) => start is not { } first ? string.Empty
        : day is { } seen && first <= seen ? language.Say($" sejak {language.Date(first)}", $" since {language.Date(first)}")
        : language.Say($" mulai {language.Date(first)}", $" from {language.Date(first)} on");

    private string Points(Relation relation) => string.Join(", ", relation.Points.Select(point => language.Say($"angka {point}", $"point {point}")));

    private static string Letter(string number, MessageLanguage language) => language.Say($"Surat Edaran {number}", $"circular letter {number}");

    private static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
