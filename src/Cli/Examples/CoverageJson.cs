using System.Text.Json;
using Edaran.Cli.Texts;
using Edaran.Compiler.Examples;
using Edaran.Compiler.Model;

namespace Edaran.Cli.Examples;

/// <summary>Writes what the examples of a letter leave out, for scripts.</summary>
internal static class CoverageJson
{
    /// <summary>Writes the keys of a letter.</summary>
    public static void Write(Utf8JsonWriter json, LetterTest test, Session session)
    {
        var (letter, missing) = (test.Letter, test.Coverage.Missing);
        var words = new CoverageWords(letter, session);
        WriteAll(json, "statusesWithoutExample", missing.OfType<StatusGoal>(), status =>
        {
            json.WriteString("mode", letter.Vocabulary.Modes[status.Mode].Name);
            json.WriteString("status", status.Status.Text());
        });
        WriteAll(json, "eligibleWithoutExample", missing.OfType<EligibleGoal>(), eligible =>
        {
            json.WriteString("mode", letter.Vocabulary.Modes[eligible.Mode].Name);
            Truth(json, "eligible", eligible.Eligible);
        });
        WriteAll(json, "boundariesWithoutExample", missing.OfType<SideGoal>().Select(side => side.Boundary), boundary =>
        {
            json.WriteTexts("places", boundary.Places.Select(words.Place));
            json.WriteTexts("points", Points(boundary.Places));
            json.WriteString("fact", boundary.Fact < 0 ? null : letter.Vocabulary.Facts[boundary.Fact].Name);
            json.WriteString("value", Value(letter, boundary));
        });
        WriteAll(json, "exceptionsWithoutExample", missing.OfType<ReliefGoal>(), relief =>
        {
            json.WriteString("point", relief.Norm.Point);
            json.WriteString("exception", relief.Exception is null ? null : relief.Text(letter));
            json.WriteString("setAsideBy", relief.By?.Point);
        });
        json.WriteNumber("undecidedWithoutExample", test.Coverage.Undecided);
        WriteMutation(json, test.Mutation, words);
    }

    private static void WriteMutation(Utf8JsonWriter json, MutationScore? score, CoverageWords words)
    {
        if (score is null)
        {
            json.WriteNull("mutation");
            return;
        }

        json.WriteStartObject("mutation");
        json.WriteNumber("possible", score.All);
        json.WriteNumber("mutants", score.Mutants);
        json.WriteNumber("noticed", score.Noticed);
        json.WriteNumber("equivalent", score.Equivalent);
        json.WriteNumber("undecided", score.Undecided);
        if (score.Share is { } share)
        {
            json.WriteNumber("score", Math.Round(share, 4));
        }
        else
        {
            json.WriteNull("score");
        }

        WriteAll(json, "survivors", score.Survivors, mutant =>
        {
            json.WriteString("point", mutant.Place.Kind == PlaceKind.Point ? mutant.Place.Name : null);
            json.WriteString("place", words.Place(mutant.Place));
            json.WriteNumber("line", mutant.Place.Source.Start.Line);
            json.WriteString("before", mutant.Before);
            json.WriteString("after", mutant.After);
        });
        json.WriteEndObject();
    }

    private static void WriteAll<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static IEnumerable<string> Points(IEnumerable<LetterPlace> places) =>
        places.Where(place => place.Kind == PlaceKind.Point).Select(place => place.Name).Distinct(StringComparer.Ordinal);

    private static string? Value(Letter letter, Boundary boundary) =>
        boundary.Fact < 0 ? DateOnly.FromDayNumber((int)boundary.Value).ToString("O")
        : boundary.Value == Boundary.NotListed ? null
        : ValueText.Of(letter.Vocabulary.Facts[boundary.Fact], new FactValue(boundary.Value));

    private static void Truth(Utf8JsonWriter json, string name, bool? value)
    {
        if (value is { } known)
        {
            json.WriteBoolean(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
