using System.Text;
using Edaran.Cli.Files;
using Edaran.Compiler;
using Edaran.Compiler.Examples;

namespace Edaran.Cli.Examples;

/// <summary>Writes the examples that letters lack: to standard output, or at the end of the letters.</summary>
internal static class SuggestRun
{
    /// <summary>Writes the suggestions for every letter whose examples hold; the others are only named.</summary>
    /// <param name="tests">The letters.</param>
    /// <param name="append">Whether they go into the letters.</param>
    /// <param name="session">Where to.</param>
    public static void Write(IReadOnlyList<LetterTest> tests, bool append, Session session)
    {
        using var files = new AtomicFiles();
        foreach (var test in tests)
        {
            if (test.Mutation is null)
            {
                session.Note(
                    $"{test.File}: perbaiki dahulu contoh yang tidak cocok.", $"{test.File}: first correct the examples that do not hold.");
                continue;
            }

            Write(test, SuggestionsFor(test), append ? files : null, session);
        }

        files.Commit();
    }

    private static LetterSuggestions SuggestionsFor(LetterTest test) =>
        LetterSuggestions.Of(test.Letter, test.Loaded.Units, ExampleSuggestions.For(test.Letter, test.Coverage, test.Mutation!));

    private static void Write(LetterTest test, LetterSuggestions suggestions, AtomicFiles? files, Session session)
    {
        if (suggestions.Count > 0)
        {
            if (files is not null)
            {
                files.Write(test.Loaded.Path, Encoding.UTF8.GetBytes(suggestions.Whole));
            }
            else
            {
                session.Out.WriteLine($"// {test.File}");
                session.Out.WriteLine(suggestions.Text);
            }
        }

        session.Note($"{test.File}: {suggestions.Count} contoh diusulkan", $"{test.File}: {suggestions.Count} examples suggested");
        if (suggestions.Unsaid > 0)
        {
            session.Note(
                $"{test.File}: {suggestions.Unsaid} lagi tidak dapat ditulis sebagai contoh", $"{test.File}: {suggestions.Unsaid} more cannot be written as examples");
        }
    }
}
