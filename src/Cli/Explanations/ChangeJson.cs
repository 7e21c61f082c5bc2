using System.Text.Json;
using Edaran.Cli.Texts;
using Edaran.Runtime;

namespace Edaran.Cli.Explanations;

/// <summary>What would have to be otherwise, as JSON.</summary>
internal static class ChangeJson
{
    /// <summary>How many ways are listed; the others are counted.</summary>
    public const int MostListed = 50;

    /// <summary>Writes the member <c>changes</c>.</summary>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<ChangeSearch> searches, Session session)
    {
        json.WriteStartArray("changes");
        foreach (var search in searches)
        {
            json.WriteStartObject();
            json.WriteBoolean("eligible", search.Eligible);
            json.WriteString("state", search.State switch
            {
                ChangeSearchState.Found => "found",
                ChangeSearchState.TooMany => "too many",
                ChangeSearchState.Impossible => "impossible",
                _ => "stopped",
            });
            json.WriteStartArray("sets");
            foreach (var set in search.Sets.Take(MostListed))
            {
                WriteSet(json, set, session);
            }

            json.WriteEndArray();
            json.WriteBoolean("complete", search.IsComplete);
            json.WriteNumber("more", Math.Max(0, search.Sets.Count - MostListed));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes the members of a set of values: in words, and one by one or as ranges.</summary>
    public static void WriteValues(Utf8JsonWriter json, FactValues values, Session session)
    {
        json.WriteString("text", ChangeText.Values(session).Value(values));
        switch (values.Fact.Kind)
        {
            case FactKind.YesNo:
                json.WriteStartArray("values");
                foreach (var truth in values.YesNo is { } only ? [only] : new[] { true, false })
                {
                    json.WriteBooleanValue(truth);
                }

                json.WriteEndArray();
                break;
            case FactKind.Choice:
                json.WriteTexts("values", values.Choices.Select(choice => choice.Name));
                break;
            case FactKind.Date:
                WriteDays(json, "ranges", values.Dates);
                break;
            default:
                WriteNumbers(json, values.Numbers);
                break;
        }
    }

    private static void WriteSet(Utf8JsonWriter json, ChangeSet set, Session session)
    {
        json.WriteStartObject();
        json.WriteString("changeability", set.Changeability.ToString().ToLowerInvariant());
        json.WriteStartArray("facts");
        foreach (var change in set.Facts)
        {
            json.WriteStartObject();
            json.WriteString("fact", change.To.Fact.Name);
            json.WriteString("now", change.From);
            json.WriteBoolean("assumed", change.IsPresumed);
            json.WriteString("changeability", change.Changeability.ToString().ToLowerInvariant());
            json.WriteStartObject("to");
            WriteValues(json, change.To, session);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteDays(json, "days", set.Days);
        json.WriteEndObject();
    }

    private static void WriteDays(Utf8JsonWriter json, string name, IReadOnlyList<DayRange> ranges)
    {
        json.WriteStartArray(name);
        foreach (var range in ranges)
        {
            json.WriteStartObject();
            json.WriteDay("from", range.From);
            json.WriteDay("to", range.To);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNumbers(Utf8JsonWriter json, IReadOnlyList<NumberRange> ranges)
    {
        json.WriteStartArray("ranges");
        foreach (var range in ranges)
        {
            json.WriteStartObject();
            WriteNumber(json, "from", range.From);
            WriteNumber(json, "to", range.To);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
