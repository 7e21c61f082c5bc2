using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.TestKit.Models.Written;

/// <summary>Makes what stands in front of a subject and behind what is said: conditions, times, exceptions, what is set aside.</summary>
internal sealed class TailPhrases(SplitMix random, ConditionPhrases conditions, TimePhrases times, Func<Who> people)
{
    private static readonly string[] Leads = ["dalam hal", "apabila", "sepanjang", "jika"];
    private readonly List<string> _points = [];

    /// <summary>Lets later sentences set points aside.</summary>
    public void Add(IEnumerable<string> points) => _points.AddRange(points);

    /// <summary>What stands in front, with the comma behind it.</summary>
    public string Fronts(ref NormDraft draft)
    {
        var text = string.Empty;
        if (random.Chance(20))
        {
            var time = times.Make();
            draft = draft with { Times = [.. draft.Times, time] };
            text += $"{time.Text}, ";
        }

        if (random.Chance(25))
        {
            var condition = conditions.Make(1, inFront: true);
            draft = draft with { When = [.. draft.When, condition.Meaning] };
            text += $"{random.Pick(Leads)} {condition.Text}, ";
        }

        return text;
    }

    /// <summary>What follows.</summary>
    /// <param name="list">The depth of a list that may end the sentence, or 0.</param>
    /// <param name="draft">The norm.</param>
    public string Behind(int list, ref NormDraft draft)
    {
        var text = string.Empty;
        if (random.Chance(20) && draft.Times.Length == 0)
        {
            var time = times.Make();
            draft = draft with { Times = [.. draft.Times, time] };
            text += $"{random.OneOf(", ", " ")}{time.Text}";
        }

        if (random.Chance(25))
        {
            var condition = conditions.Make(1, list);
            draft = draft with { When = [.. draft.When, condition.Meaning] };
            text += $"{random.OneOf(",", string.Empty)} {random.Pick(Leads)}{PlaceSayings.Attached(condition)}";
            if (condition.IsList)
            {
                return text;
            }
        }

        if (random.Chance(20))
        {
            var (words, meaning) = Exception();
            draft = draft with { Exceptions = [new NormException(meaning, string.Empty)] };
            text += $", {words}";
        }

        return text + SetAside(ref draft);
    }

    private (string Text, Condition Meaning) Exception()
    {
        switch (random.Below(4))
        {
            case 0:
                var condition = conditions.Make(1);
                return ($"kecuali {random.OneOf("dalam hal", "apabila")} {condition.Text}", condition.Meaning);
            case 1:
                var time = times.Make(dated: false);
                return ($"kecuali {time.Text}", time.Meaning);
            default:
                var who = people();
                return ($"{random.OneOf("kecuali", "kecuali bagi")} {who.Text}", who.Meaning);
        }
    }

    // Only earlier points, so that there is no circle.
    private string SetAside(ref NormDraft draft)
    {
        if (_points.Count == 0 || random.Chance(75))
        {
            return string.Empty;
        }

        var points = random.Some(_points, 1, 2);
        draft = draft with { SetsAside = [.. points] };
        return $", dengan mengesampingkan {WrittenText.Series([.. points.Select(point => $"angka {point}")], "dan")}";
    }
}
