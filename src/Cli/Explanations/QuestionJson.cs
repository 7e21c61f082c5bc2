using System.Text.Json;
using Edaran.Cli.Texts;
using Edaran.Runtime;

namespace Edaran.Cli.Explanations;

/// <summary>What to ask, and in which order, as JSON.</summary>
internal static class QuestionJson
{
    /// <summary>Writes the member <c>questions</c>; null where nothing is to be asked.</summary>
    public static void Write(Utf8JsonWriter json, QuestionPlan? plan, Session session)
    {
        if (plan is null)
        {
            json.WriteNull("questions");
            return;
        }

        json.WriteStartObject("questions");
        if (plan is { AtMost: { } most, Average: { } average })
        {
            json.WriteNumber("atMost", most);
            json.WriteNumber("average", Math.Round(average, 2));
        }
        else
        {
            json.WriteNull("atMost");
            json.WriteNull("average");
        }

        json.WriteBoolean("best", plan.IsBest);
        WriteQuestion(json, plan.First, session);
        json.WriteEndObject();
    }

    private static void WriteQuestion(Utf8JsonWriter json, PlannedQuestion question, Session session)
    {
        json.WriteStartObject("ask");
        json.WriteString("fact", question.Fact.Name);
        json.WriteStartArray("branches");
        foreach (var branch in question.Branches)
        {
            json.WriteStartObject();
            json.WriteStartObject("if");
            json.WriteString("fact", branch.If.Fact.Name);
            ChangeJson.WriteValues(json, branch.If, session);
            json.WriteEndObject();
            json.WriteTruth("eligible", branch.Eligible);
            if (branch.Next is { } next)
            {
                WriteQuestion(json, next, session);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
