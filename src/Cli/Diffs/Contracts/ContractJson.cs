using System.Text.Json;
using Edaran.Cli.Facts;
using Edaran.Cli.Findings;
using Edaran.Cli.Texts;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Diff;

namespace Edaran.Cli.Diffs.Contracts;

/// <summary>Contracts for scripts.</summary>
internal static class ContractJson
{
    /// <summary>Writes the array <c>contracts</c>.</summary>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<HeldContract> contracts, MessageLanguage language)
    {
        json.WriteStartArray("contracts");
        foreach (var contract in contracts)
        {
            json.WriteStartObject();
            json.WriteString("name", contract.Contract.Name);
            json.WriteString("file", contract.Contract.Source.Path);
            json.WriteBoolean("kept", contract.IsKept);
            json.WriteStartArray("sentences");
            foreach (var sentence in contract.Sentences)
            {
                Write(json, sentence, language);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, HeldPromise sentence, MessageLanguage language)
    {
        json.WriteStartObject();
        json.WriteString("point", sentence.Promise.Point);
        json.WriteString("text", sentence.Promise.Text);
        json.WriteNumber("line", sentence.Promise.Source.Start.Line);
        json.WriteString("verdict", ContractWords.Key(sentence.State));
        json.WriteString("reason", sentence.Reason?.In(language));
        json.WriteStartArray("breaches");
        foreach (var breach in sentence.Breaches)
        {
            Write(json, breach, language);
        }

        json.WriteEndArray();
        json.WriteStartArray("groups");
        foreach (var group in sentence.Groups)
        {
            json.WriteStartObject();
            json.WriteString("group", group.Group);
            json.WriteString("date", Dates.Text(group.Day));
            json.WriteNumber("count", group.Count);
            json.WriteNumber("possible", group.Possible);
            json.WriteNumber("size", group.Size);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, MeaningRegion breach, MessageLanguage language)
    {
        json.WriteStartObject();
        json.WriteString("mode", breach.Mode);
        json.WriteString("subject", breach.Subject);
        json.WriteString("before", Localized.In(breach.Before, language));
        json.WriteString("after", Localized.In(breach.After, language));
        json.WriteTexts("pointsBefore", breach.PointsBefore);
        json.WriteTexts("pointsAfter", breach.PointsAfter);
        json.WriteStartObject("witness");
        JsonReport.WriteWitness(json, breach.Witness);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
