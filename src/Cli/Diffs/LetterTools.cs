using System.Collections.Immutable;
using System.Globalization;
using Edaran.Cli.Findings;
using Edaran.Cli.Git;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Diff;
using Edaran.Compiler.Model;
using Edaran.Ide.Features;
using Edaran.LanguageServer;
using Workspace = Edaran.Cli.Files.Workspace;

namespace Edaran.Cli.Diffs;

/// <summary>What <c>edaran diff</c> tells, for editors.</summary>
/// <param name="session">The run.</param>
internal sealed class LetterTools(Session session) : ILetterTools
{
    // Of a letter without a last day.
    private const int MostDays = 31;
    private const string Head = "HEAD";

    /// <inheritdoc/>
    public bool HasCommitted(string path)
    {
        try
        {
            using var repository = RepositoryOf(path);
            return repository is not null && Find(repository, path) is not null;
        }
        catch (CliFailure)
        {
            // No git, or one that does not answer: then nothing of it is offered.
            return false;
        }
    }

    /// <inheritdoc/>
    public Letter Committed(string path) => Refusing(() =>
    {
        using var repository = RepositoryOf(path);
        var (files, inside) = (repository is null ? null : Find(repository, path)) ?? throw new RefusedException(
            "Surat ini belum tersimpan di git.", "This letter is not in git yet.");
        return Workspace.Load([files.Named(inside)], files) is { HasErrors: false, Letters: [{ Meaning: { } meaning }] } ? meaning : throw new RefusedException(
            "Versi terakhir di git mempunyai kesalahan, sehingga maknanya tidak diketahui.", "The last version in git has errors, so that its meaning is not known.");
    });

    /// <inheritdoc/>
    public ComparedLetters Compare(Letter old, Letter @new, MessageLanguage language, CancellationToken cancelled)
    {
        var comparison = LetterComparison.Of(old, @new, cancelled);
        var report = new DiffReport(old, Shown(old), @new, Shown(@new), comparison, People: null);
        return new ComparedLetters(Written(DiffHtml.Write, report, language), Written(DiffMarkdown.Write, report, language), Summary(comparison, language), comparison.IsEquivalent);
    }

    /// <inheritdoc/>
    public CountedPeople Count(LetterPair pair, string roster, MessageLanguage language, Action<long> seen, CancellationToken cancelled) => Refusing(() =>
    {
        var (told, governed) = (Speaking(TextWriter.Null, language), 0L);
        var (people, findings) = PeopleComparison.Of(pair.Old ?? NoLetter.Beside(pair.New, told), pair.New, new PeopleQuestion(roster, DaysOf(pair), Per: null, ListFile: null), told, take: null, (line, answers) =>
        {
            cancelled.ThrowIfCancellationRequested();
            governed += answers.IsGoverned ? 1 : 0;
            seen(line - 1);
        });
        return people is null
            ? throw new RefusedException(Words(findings[0], MessageLanguage.Indonesian), Words(findings[0], MessageLanguage.English))
            : new CountedPeople(
                Summary(people, governed, pair, told), people.Total, governed, people.Changed, people.Totals.Gain, people.Totals.Lose, people.Days[0], people.Days[^1],
                [.. people.Units.Where(unit => unit.Changed > 0).Select(unit => new CountedUnit(PeopleWords.Name(unit, told), unit.Total, unit.Changed))]);
    });

    // The name of a text that is in no file may be anything.
    private static GitRepository? RepositoryOf(string path) =>
        Path.IsPathFullyQualified(path) && !path.Contains('\0', StringComparison.Ordinal) && Path.GetDirectoryName(path) is { } folder ? GitRepository.TryOf(folder, out _) : null;

    private static (RevisionFiles Files, string Inside)? Find(GitRepository repository, string path) =>
        repository.PathIn(path) is { } inside && repository.CommitOf(Head) is { } commit && repository.FilesOf(commit, Head) is var files && files.IdOf(inside) is not null
            ? (files, inside)
            : null;

    private static ImmutableArray<DateOnly> DaysOf(LetterPair pair)
    {
        // A letter that names no day speaks today.
        var first = pair.From ?? pair.To ?? DateOnly.FromDateTime(DateTime.Now);
        var count = pair.To is { } last ? last.DayNumber - first.DayNumber + 1 : MostDays;
        return [.. Enumerable.Range(0, Math.Clamp(count, 1, MostDays)).Select(first.AddDays)];
    }

    // A page may be handed on: it names no folder of this machine.
    private static string Shown(Letter letter) => Path.IsPathFullyQualified(letter.Source.Path) ? Path.GetFileName(letter.Source.Path) : letter.Source.Path;

    private static string Summary(LetterComparison comparison, MessageLanguage language) => Change.Of(comparison, language).Count is > 0 and var changes && comparison.IsComplete
        ? Change.Say(
            language,
            string.Create(CultureInfo.InvariantCulture, $"{changes} perubahan makna; {comparison.Points.Length} angka tidak seperti dahulu."),
            string.Create(CultureInfo.InvariantCulture, $"{changes} changes of meaning; {comparison.Points.Length} points are not as they were."))
        : DiffText.Verdict(comparison, language);

    private static string Summary(TouchedPeople people, long governed, LetterPair pair, Session told) => told.Text(
        $"Surat ini mengatur {governed} dari {people.Total} orang dalam daftar.", $"This letter governs {governed} of {people.Total} people on the roster.")
        + (pair.Old is null ? string.Empty : " " + PeopleWords.Summary(people, told));

    private static string Words(Finding finding, MessageLanguage language) =>
        $"{Path.GetFileName(finding.File)}:{finding.Start.Line}: {finding.Message(language)}";

    private static T Refusing<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (CliFailure e)
        {
            throw new RefusedException(e.Reason.In(MessageLanguage.Indonesian), e.Reason.In(MessageLanguage.English));
        }
    }

    private string Written(Action<DiffReport, Session> write, DiffReport report, MessageLanguage language)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        write(report, Speaking(text, language));
        return text.ToString();
    }

    private Session Speaking(TextWriter output, MessageLanguage language)
    {
        var told = session.Into(output);
        told.Language = language;
        return told;
    }
}
