using Edaran.Cli.Texts;
using Edaran.Compiler.Examples;

namespace Edaran.Cli.Examples;

/// <summary>Writes what the examples of a letter leave out: nothing when they leave nothing out.</summary>
/// <param name="test">The letter.</param>
/// <param name="session">Where to.</param>
internal sealed class CoverageText(LetterTest test, Session session)
{
    private const int SurvivorsShown = 5;
    private const int SidesShown = 6;

    private readonly CoverageWords _words = new(test.Letter, session);
    private readonly Paper _paper = new(session.Out, session.Width);

    /// <summary>Writes the lines.</summary>
    public void Write()
    {
        var coverage = test.Coverage;
        List(session.Text("angka tanpa contoh: ", "points without example: "), coverage.Points.Select(norm => norm.Point).Distinct(StringComparer.Ordinal));
        List(session.Text("jawaban tanpa contoh: ", "answers without example: "), coverage.Missing.Select(_words.Answer).Where(text => text.Length > 0));
        WriteSides([.. coverage.Missing.OfType<SideGoal>().Select(goal => goal.Boundary)]);
        List(session.Text("pengecualian tanpa contoh: ", "exceptions without example: "), coverage.Missing.OfType<ReliefGoal>().Select(_words.Relief));
        if (coverage.Undecided > 0)
        {
            _paper.Line(2, session.Text(
                $"belum dapat dipastikan apakah tercapai: {coverage.Undecided} hal", $"could not be told whether anyone comes to it: {coverage.Undecided}"));
        }

        if (test.Mutation is { } score)
        {
            WriteSurvivors(score);
        }
    }

    private void List(string title, IEnumerable<string> items)
    {
        var all = items.ToList();
        if (all.Count > 0)
        {
            _paper.Line(2, title + string.Join("; ", all));
        }
    }

    private void WriteSides(List<Boundary> boundaries)
    {
        if (boundaries.Count == 0)
        {
            return;
        }

        _paper.Line(2, session.Text("batas yang belum dicoba dari kedua sisi:", "boundaries not tried on both sides:"));
        foreach (var place in boundaries.GroupBy(boundary => string.Join(", ", boundary.Places.Select(_words.Place)), StringComparer.Ordinal))
        {
            var sides = place.Select(_words.Side).Distinct(StringComparer.Ordinal).ToList();
            var more = sides.Count - SidesShown;
            var shown = string.Join("; ", more > 1 ? sides.Take(SidesShown) : sides);
            _paper.Line(4, $"{place.Key}: {shown}{(more > 1 ? session.Text($"; dan {more} lainnya", $"; and {more} more") : string.Empty)}");
        }
    }

    // When a point stands in no example, or can as a whole go unnoticed, no change within it says more.
    private void WriteSurvivors(MutationScore score)
    {
        var gone = score.Survivors.Where(IsWholePoint).Select(mutant => mutant.Norm).ToHashSet();
        var unshown = test.Coverage.Points.Select(norm => norm.Index).ToHashSet();
        var told = score.Survivors.Where(mutant => !unshown.Contains(mutant.Norm)).Where(mutant => IsWholePoint(mutant) || !(gone.Contains(mutant.Norm) || IsAtOpenBoundary(mutant))).ToList();
        if (told.Count > 0)
        {
            _paper.Line(2, session.Text("perubahan yang tidak diketahui contoh mana pun:", "changes that no example notices:"));
        }

        foreach (var mutant in told.Take(SurvivorsShown))
        {
            _paper.Line(4, _words.Survivor(mutant));
        }

        if (told.Count > SurvivorsShown)
        {
            _paper.Line(4, session.Text($"dan {told.Count - SurvivorsShown} lainnya", $"and {told.Count - SurvivorsShown} more"));
        }

        if (score.Undecided > 0)
        {
            _paper.Line(2, session.Text(
                $"belum dapat dipastikan sama tidaknya arti: {score.Undecided} perubahan", $"could not be told to mean the same or not: {score.Undecided} changes"));
        }
    }

    // What is told of its boundary already says what to add.
    private bool IsAtOpenBoundary(Mutant mutant) => test.Coverage.Missing.OfType<SideGoal>().Any(side =>
        side.Boundary.Places.Contains(mutant.Place)
        && side.Boundary.Text(test.Letter) is { Length: > 0 } text
        && (mutant.Before.Contains(text, StringComparison.Ordinal) || (mutant.After?.Contains(text, StringComparison.Ordinal) ?? false)));

    private static bool IsWholePoint(Mutant mutant) =>
        mutant is { Place.Kind: PlaceKind.Point, After: null } && mutant.Before == $"angka {mutant.Place.Name}";
}
