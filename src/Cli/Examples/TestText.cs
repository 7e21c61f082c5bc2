using Edaran.Cli.Findings;

namespace Edaran.Cli.Examples;

/// <summary>What came of the examples, as a person reads it.</summary>
internal static class TestText
{
    /// <summary>Writes a part for each letter and a last line for all.</summary>
    public static void Write(IReadOnlyList<LetterTest> tests, Session session)
    {
        foreach (var test in tests)
        {
            Write(test, session);
        }

        var passed = tests.Sum(test => test.Passed);
        var failed = tests.Sum(test => test.Failed);
        session.Out.WriteLine(session.Text(
            $"{passed + failed} contoh: {passed} cocok, {failed} tidak cocok. {Agreement(tests, session)}",
            $"{passed + failed} examples: {passed} hold, {failed} do not. {Agreement(tests, session)}"));
        if (tests.Any(test => test.Mutation is not null && (test.Coverage.Missing.Length > 0 || test.Mutation.Survivors.Length > 0)))
        {
            session.Out.WriteLine(session.Text(
                "Contoh yang kurang ditulis oleh: edaran test --suggest", "The missing examples are written by: edaran test --suggest"));
        }
    }

    private static void Write(LetterTest test, Session session)
    {
        session.Out.WriteLine(session.Text(
            $"{test.File}: {test.Passed} dari {test.Tests.Length} contoh cocok{Changes(test, session)}",
            $"{test.File}: {test.Passed} of {test.Tests.Length} examples hold{Changes(test, session)}"));
        TextReport.WriteEach(test.Tests.SelectMany(one => one.Findings), session);
        new CoverageText(test, session).Write();
    }

    private static string Changes(LetterTest test, Session session)
    {
        if (test.Mutation is not { Share: not null } score)
        {
            return string.Empty;
        }

        var (noticed, all) = (score.Noticed, score.Mutants - score.Equivalent);
        var part = score.Mutants == score.All ? string.Empty : session.Text($" (dicoba {score.Mutants} dari {score.All})", $" (tried {score.Mutants} of {score.All})");
        return session.Text($"; {noticed} dari {all} perubahan ketahuan{part}", $"; {noticed} of {all} changes noticed{part}");
    }

    private static string Agreement(IReadOnlyList<LetterTest> tests, Session session) => tests.All(test => test.BackEndsAgree)
        ? session.Text("Makna surat dan aturan yang dikompilasi sepakat.", "The letters' meaning and the compiled rules agree.")
        : session.Text("Makna surat dan aturan yang dikompilasi berbeda.", "The letters' meaning and the compiled rules differ.");
}
