using Edaran.Cli.Decisions;
using Edaran.Cli.Files;
using Edaran.Cli.Findings;
using Edaran.Cli.Rules;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Text;
using Edaran.Runtime;

namespace Edaran.Cli.Facts;

/// <summary>Reads the facts of one person and asks letters about them.</summary>
internal static class PersonFacts
{
    /// <summary>Reads a file of facts, or standard input for <c>-</c>.</summary>
    /// <exception cref="CliFailure">It cannot be read.</exception>
    public static FactsFile Read(string file, Session session)
    {
        var name = file == "-" ? "stdin" : file;
        var bytes = file == "-"
            ? Disk.ReadAtMost(session.Input, name, FactsReader.MaxBytes)
            : Disk.ReadAtMost(file, FactsReader.MaxBytes);
        var refused = bytes is null ? Finding.OfFile(name, Catalogue.FactsTooLarge, $"{FactsReader.MaxBytes}") : null;
        var text = bytes is null ? null : Disk.Decode(bytes);
        refused ??= text is null ? Finding.OfFile(name, Catalogue.NotText) : null;
        return refused is null
            ? FactsReader.Read(name, text!)
            : new FactsFile(new SourceText(name, ""), null, [], [refused]);
    }

    /// <summary>The day to answer for: the one named, else that of the file.</summary>
    /// <exception cref="CliFailure">Neither is there.</exception>
    public static DateOnly DayOf(FactsFile facts, DateOnly? named)
    {
        if (facts.Findings.IsEmpty && named is null && facts.Date is null)
        {
            throw new CliFailure(
                "Tanggalnya belum disebut: tulis --date, atau \"date\" di berkas fakta.",
                "The date is missing: write --date, or \"date\" in the file of facts.");
        }

        // Where the file has no readable date, its other facts are still looked at, on any day.
        return named ?? facts.Date ?? new DateOnly(2000, 1, 1);
    }

    /// <summary>Asks each letter. When something is wrong with the facts there are findings and no answers.</summary>
    public static (List<Answer> Answers, List<Finding> Findings) Evaluate(
        IReadOnlyList<Policy> letters, FactsFile facts, DateOnly date)
    {
        var answers = new List<Answer>();
        var findings = facts.Findings.Concat(UnknownNames(letters, facts)).ToList();
        foreach (var letter in letters)
        {
            var set = SetFor(letter.Rules, facts, findings);
            var (record, wrong) = RecordOfDay.Read(letter, letters, facts);
            findings.AddRange(wrong.Select(one => FactFindings.Of(one.Error, facts.Source, one.Given.ValueSpan)));
            if (letter.Rules.TryEvaluate(set, date, out var decision, out var errors))
            {
                var attendance = letter.Rules.HasAttendance ? letter.Rules.Attend(set, record ?? new DayRecord(), date) : null;
                answers.Add(new Answer(decision!, letter.File) { Attendance = attendance, HasRecord = record is not null });
            }
            else
            {
                findings.AddRange(errors.Select(error => Find(error, letter.Rules, facts)));
            }
        }

        findings = [.. findings.DistinctBy(finding => (finding.Code, finding.Start, finding.Message(MessageLanguage.Indonesian)))];
        return findings.Count == 0 ? (answers, findings) : ([], findings);
    }

    /// <summary>Names that no letter knows. With several letters a fact need only be known to one of them.</summary>
    public static IEnumerable<Finding> UnknownNames(IReadOnlyList<Policy> letters, FactsFile facts) =>
        from given in facts.Facts
        where !IsKnown(letters, given)
        select FactFindings.UnknownName(given.Name, letters, facts.Source, given.NameSpan);

    /// <summary>Whether some letter knows a name, as a fact or as part of the record of a day.</summary>
    public static bool IsKnown(IReadOnlyList<Policy> letters, GivenValue given) =>
        letters.Any(letter => letter.Rules.FindFact(given.Name) is not null) || RecordOfDay.Knows(letters, given.Name);

    /// <summary>The facts that a letter knows of those given, to be bound once and asked about on many days; what is wrong with them is told by <see cref="Evaluate"/>.</summary>
    public static FactSet KnownTo(RuleLetter letter, FactsFile facts) => SetFor(letter, facts, []);

    private static FactSet SetFor(RuleLetter letter, FactsFile facts, List<Finding> findings)
    {
        var set = new FactSet();
        foreach (var given in facts.Facts)
        {
            if (letter.FindFact(given.Name) is not { } fact)
            {
                continue;
            }

            if (given.Value is string[])
            {
                findings.Add(Finding.In(facts.Source, given.ValueSpan, Catalogue.JsonTooDeep));
            }
            else
            {
                set[given.Name] = Input(fact, given.Value);
            }
        }

        return set;
    }

    // JSON has no dates, and "ya" is as good as true; any other text stays a text, and is refused where it does not fit.
    private static FactInput Input(FactSchema fact, object value) => value switch
    {
        bool truth => truth,
        decimal number => number,
        string text when fact.Kind is FactKind.Date or FactKind.YesNo && text.Length != 0 && FactReader.TryRead(fact, text, out var read) => read,
        _ => (string)value,
    };

    private static Finding Find(FactError error, RuleLetter letter, FactsFile facts)
    {
        var at = letter.Schema.IndexOfFact(error.Fact);
        var given = facts.Facts.LastOrDefault(given => letter.Schema.IndexOfFact(given.Name) == at);
        return FactFindings.Of(error, facts.Source, given?.ValueSpan ?? default);
    }
}
