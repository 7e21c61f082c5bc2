using System.Text.Json;
using Edaran.Cli.Facts;
using Edaran.Cli.Texts;

namespace Edaran.Cli.Diffs;

/// <summary>The people whom a change touches, for scripts.</summary>
internal static class PeopleJson
{
    /// <summary>Writes the member <c>people</c>; without a roster it counts nobody.</summary>
    public static void Write(Utf8JsonWriter json, TouchedPeople? people)
    {
        json.WriteStartObject("people");
        json.WriteNumber("total", people?.Total ?? 0);
        json.WriteNumber("changed", people?.Changed ?? 0);
        json.WriteStartArray("byChange");
        foreach (var change in people?.ByChange ?? [])
        {
            json.WriteStartObject();
            json.WriteString("mode", change.Mode);
            json.WriteString("before", change.Before);
            json.WriteString("after", change.After);
            json.WriteNumber("count", change.Count);
            json.WriteNumbers("rows", change.Rows);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (people is not null)
        {
            WriteUnits(json, people);
            WriteList(json, people);
        }

        json.WriteEndObject();
    }

    private static void WriteUnits(Utf8JsonWriter json, TouchedPeople people)
    {
        json.WriteNumber("gain", people.Totals.Gain);
        json.WriteNumber("lose", people.Totals.Lose);
        json.WriteStartArray("byDay");
        foreach (var (day, count) in people.Days.Zip(people.Totals.ByDay))
        {
            json.WriteStartObject();
            json.WriteString("date", Dates.Text(day));
            json.WriteNumber("changed", count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("per", people.UnitName);
        json.WriteStartArray("byUnit");
        foreach (var unit in people.Units)
        {
            json.WriteStartObject();
            json.WriteString("unit", unit.Unit);
            json.WriteNumber("total", unit.Total);
            json.WriteNumber("changed", unit.Changed);
            json.WriteNumber("gain", unit.Gain);
            json.WriteNumber("lose", unit.Lose);
            json.WriteNumbers("byDay", unit.ByDay);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteList(Utf8JsonWriter json, TouchedPeople people)
    {
        json.WriteStartArray("list");
        foreach (var person in people.List)
        {
            json.WriteStartObject();
            json.WriteNumber("row", person.Row);
            json.WriteString("person", person.Name);
            json.WriteString("unit", person.Unit);
            json.WriteStartArray("changes");
            foreach (var change in person.Changes)
            {
                json.WriteStartObject();
                json.WriteString("mode", change.Mode);
                json.WriteString("before", change.Before);
                json.WriteString("after", change.After);
                json.WriteStartArray("days");
                foreach (var (from, to) in change.Days)
                {
                    json.WriteStartObject();
                    json.WriteString("from", Dates.Text(from));
                    json.WriteString("to", Dates.Text(to));
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
