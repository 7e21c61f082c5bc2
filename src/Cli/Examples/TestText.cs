using Edaran.Cli.Findings;
using Edaran.Cli.Texts;
using Edaran.Compiler.Model;

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
    }

    private static void Write(LetterTest test, Session session)
    {
        session.Out.WriteLine(session.Text(
            $"{test.File}: {test.Passed} dari {test.Tests.Length} contoh cocok",
            $"{test.File}: {test.Passed} of {test.Tests.Length} examples hold"));
        TextReport.WriteEach(test.Tests.SelectMany(one => one.Findings), session);
        var paper = new Paper(session.Out, session.Width);
        var points = test.Report.Coverage.Points.Select(norm => norm.Point).Distinct(StringComparer.Ordinal).ToList();
        if (points.Count != 0)
        {
            paper.Line(2, session.Text("angka tanpa contoh: ", "points without example: ") + string.Join("; ", points));
        }

        var statuses = test.Report.Coverage.Statuses.Select(one => $"{test.Letter.Vocabulary.Modes[one.Mode].Name} {one.Status.Text()}").ToList();
        if (statuses.Count != 0)
        {
            paper.Line(2, session.Text("jawaban tanpa contoh: ", "answers without example: ") + string.Join("; ", statuses));
        }
    }

    private static string Agreement(IReadOnlyList<LetterTest> tests, Session session) => tests.All(test => test.BackEndsAgree)
        ? session.Text("Makna surat dan aturan yang dikompilasi sepakat.", "The letters' meaning and the compiled rules agree.")
        : session.Text("Makna surat dan aturan yang dikompilasi berbeda.", "The letters' meaning and the compiled rules differ.");
}
