using System.Collections.Immutable;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;

namespace Edaran.TestKit.Models.Written;

/// <summary>Makes what is said of modes of work: <c>wajib</c>, <c>dapat</c>, <c>dilarang</c>, <c>harus</c>.</summary>
internal sealed class PlaceSayings(SplitMix random, Lexicon lexicon, ConditionPhrases conditions, QuotaPhrases quotas)
{
    private static readonly string[] May = ["dapat", "dapat", "boleh", "diperbolehkan"];
    private static readonly string[] MustNot = ["dilarang", "dilarang", "tidak boleh", "tidak dapat"];

    /// <summary>A place of work.</summary>
    /// <param name="who">Who is meant.</param>
    /// <param name="list">The depth of a list it may end with, or 0.</param>
    /// <param name="mayLimit">Whether a limit may be said with it.</param>
    public Saying Place(Who who, int list, bool mayLimit = true) => random.Below(6) switch
    {
        0 => Plain(random.OneOf("wajib", "wajib", "harus"), Modality.Require),
        1 => Plain(random.Pick(MustNot), Modality.Prohibit),
        2 => Plain(random.Pick(May), Modality.Permit),
        < 5 => Conditional(list),
        _ when mayLimit => Limited(who, list),
        _ => Plain("dilarang", Modality.Prohibit),
    };

    /// <summary><c>harus …</c>, of those who work in some modes.</summary>
    public Saying Must(int list)
    {
        var condition = conditions.Make(1, list);
        return new Saying($"harus{Attached(condition)}", new PreconditionEffect([.. condition.Preconditions()])) { IsList = condition.IsList };
    }

    /// <summary>Conditions behind <c>dengan syarat</c>.</summary>
    public (string Text, ImmutableArray<Precondition> Conditions, bool IsList) Preconditions(int list)
    {
        var condition = conditions.Make(1, list);
        return ($"dengan syarat{Attached(condition)}", [.. condition.Preconditions()], condition.IsList);
    }

    /// <summary>Some modes joined.</summary>
    public (string Text, ImmutableArray<int> Modes) Modes(int most)
    {
        var modes = random.Some(Enumerable.Range(0, lexicon.ModeCount).ToList(), 1, most);
        return (WrittenText.Series([.. modes.Select(mode => lexicon.Spell(lexicon.ModeName(mode)))], "dan"), [.. modes]);
    }

    /// <summary>A condition behind a word: a list at once, anything else behind a blank.</summary>
    public static string Attached(Phrase condition) => condition.IsList ? condition.Text : $" {condition.Text}";

    private Saying Plain(string modal, Modality modality)
    {
        var (text, modes) = Modes(2);
        return new Saying($"{modal} {text}", new PlaceEffect(modality, [.. modes.Order()], [], null));
    }

    private Saying Conditional(int list)
    {
        var (text, modes) = Modes(2);
        var (words, preconditions, isList) = Preconditions(list);
        return new Saying($"{random.Pick(May)} {text} {words}", new PlaceEffect(Modality.Permit, [.. modes.Order()], preconditions, null)) { IsList = isList };
    }

    private Saying Limited(Who who, int list)
    {
        var (text, modes) = Modes(2);
        var quota = quotas.Make(modes, who, list);
        return new Saying($"{random.Pick(May)} {text}, {quota.Text}", new PlaceEffect(Modality.Permit, [.. modes.Order()], [], quota.Meaning)) { IsList = quota.IsList };
    }
}
