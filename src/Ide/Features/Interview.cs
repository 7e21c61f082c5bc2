using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Emit;
using Edaran.Compiler.Model;
using Edaran.Compiler.Registers;
using Edaran.Compiler.Text;
using Edaran.Runtime;

namespace Edaran.Ide.Features;

/// <summary>What a letter, as others leave it on a day, says of a person of whom some facts are known, and which question matters next.</summary>
/// <param name="Letter">The letter.</param>
/// <param name="Meaning">What it was made from: its points are the norms of this, in order.</param>
/// <param name="Day">The day asked about.</param>
/// <param name="Mode">The mode asked about.</param>
/// <param name="Decision">What the letter says; null where an answer cannot be: then refusals or notes say why.</param>
/// <param name="Plan">What to ask next; null where the answer is known, or cannot be.</param>
/// <param name="Refusals">What is wrong with answers, in words, with the fact; empty where nothing is.</param>
/// <param name="Notes">What the letters beside it do to it, and what of that is not in the answer.</param>
public sealed record Interview(
    RuleLetter Letter,
    Letter Meaning,
    DateOnly Day,
    string Mode,
    Decision? Decision,
    QuestionPlan? Plan,
    ImmutableArray<(string Fact, string Words)> Refusals,
    ImmutableArray<LetterNote> Notes)
{
    // A letter is asked again and again while it stays the same.
    private static readonly ConditionalWeakTable<Letter, RuleLetter> Built = [];

    /// <summary>Asks a letter.</summary>
    /// <param name="workspace">All texts.</param>
    /// <param name="document">Its text.</param>
    /// <param name="day">The day; null for the first on which it speaks, where it names one.</param>
    /// <param name="today">The day where there is no other.</param>
    /// <param name="mode">The mode; null or one that the letter does not know for the first that it speaks of and that is not the normal one.</param>
    /// <param name="answers">Facts and their values as written; unknown facts are passed over.</param>
    /// <param name="language">The language of refusals and notes.</param>
    /// <param name="cancelled">Set when nobody waits for it any more.</param>
    /// <returns>What it says; null where the letter has errors.</returns>
    /// <exception cref="OperationCanceledException">Nobody waits for it any more.</exception>
    public static Interview? Of(
        Workspace workspace,
        Document document,
        DateOnly? day,
        DateOnly today,
        string? mode,
        IEnumerable<(string Fact, string Value)> answers,
        MessageLanguage language,
        CancellationToken cancelled)
    {
        if (workspace.UnitOf(document).Analysis is not { Contradictory: [], Letter: { } written } || written.Vocabulary.Modes.IsEmpty)
        {
            return null;
        }

        var standing = Standing.Of(workspace, document, written, cancelled);
        var on = day ?? PeriodEnds.First(written.Period) ?? written.Enacted ?? today;
        var (meaning, notes) = (standing.On(on), standing.Notes(on, language));
        var letter = Built.GetValue(meaning ?? written, Tables.Build);
        var asked = letter.Modes[mode is not null && letter.Schema.IndexOfMode(mode) is var at and >= 0 ? at : ModeOf(written)].Name;
        if (meaning is null)
        {
            return new Interview(letter, written, on, asked, null, null, [], notes);
        }

        var (facts, refusals) = Read(letter, answers, language);
        if (!letter.TryEvaluate(facts, on, out var decision, out var errors))
        {
            var words = FactErrorText.In(language == MessageLanguage.English ? "en" : "id");
            refusals = [.. refusals, .. errors.Select(error => (error.Fact, words.Describe(error)))];
        }

        return new Interview(letter, meaning, on, asked, decision, decision?.PlanQuestions(asked), refusals, notes);
    }

    /// <summary>Where the sentence of a point stands: in the letter, or in the one that changed it.</summary>
    /// <param name="point">A point of the letter.</param>
    public Location PlaceOf(PointSchema point) => Meaning.Norms[Letter.Points.ToList().IndexOf(point)].Source;

    private static int ModeOf(Letter letter) => letter.Norms.SelectMany(norm => LetterMap.ModesOf(norm)).FirstOrDefault(mode => mode > 0, Math.Min(1, letter.Vocabulary.Modes.Length - 1));

    private static (FactSet Facts, ImmutableArray<(string Fact, string Words)> Refusals) Read(RuleLetter letter, IEnumerable<(string Fact, string Value)> answers, MessageLanguage language)
    {
        var (facts, refusals) = (new FactSet(), ImmutableArray.CreateBuilder<(string, string)>());
        foreach (var (name, text) in answers)
        {
            if (letter.FindFact(name) is not { } fact)
            {
                continue;
            }

            if (FactReader.TryRead(fact, text, out var value))
            {
                facts[fact.Name] = value;
            }
            else
            {
                refusals.Add((fact.Name, language.Say($"\"{text}\" tidak dapat dibaca sebagai {fact.Name}.", $"\"{text}\" cannot be read as {fact.Name}.")));
            }
        }

        return (facts, refusals.ToImmutable());
    }
}
