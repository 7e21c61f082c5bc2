using System.Collections.Immutable;
using System.Globalization;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.Symbols;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Ide.Features.Actions;

/// <summary>
/// Writes points side by side that say something of the same people, each for other values of one fact, as one point with a table. The points
/// behind it get other numbers, and what cites any of them is mended.
/// </summary>
internal static class PointTables
{
    // Nothing is said of whoever has none of the values; where the values are not all there are, the table has to say so.
    private const string Rest = "| selain itu | – |";

    /// <summary>The action for the points that are selected, or for those around the cursor.</summary>
    public static IEnumerable<CodeAction> Find(ActionPlace place)
    {
        if (!place.IsForRewriting || DocumentLinks.MayCite(place.Workspace, place.Document).Any())
        {
            return [];
        }

        var cases = RunAt(place);
        return cases.Count < 2
            ? []
            : ((IEnumerable<string>)["", Rest]).Select(rest => Written(place, cases, rest)).OfType<CodeAction>().Take(1);
    }

    // The points that are selected, or all that are alike on both sides of the cursor.
    private static List<Case> RunAt(ActionPlace place)
    {
        var members = place.Unit.Tree.Root.Members;
        var cases = members.Select(member => member is PointMemberSyntax point ? CaseOf(place, point.Point) : null).ToList();
        var at = cases.FindIndex(one => one is not null && place.Touches(one.Point.Span));
        if (at < 0)
        {
            return [];
        }

        var (first, last) = (at, at);
        while (first > 0 && Continues(first - 1))
        {
            first--;
        }

        while (last + 1 < cases.Count && Continues(last + 1))
        {
            last++;
        }

        return [.. cases[first..(last + 1)].Select(one => one!)];

        bool Continues(int index) => cases[index] is { } one && one.IsLike(cases[at]!) && (place.Selected.Length == 0 || place.Touches(one.Point.Span));
    }

    private static Case? CaseOf(ActionPlace place, PointSyntax point)
    {
        var sentence = point.Sentence;
        if (sentence is not { Fronts.IsEmpty: true, Subject.Place: { } at, Predicate: { } predicate, Items.IsEmpty: true, Table: null, Skipped.IsEmpty: true, Colon: null, End: not null })
        {
            return null;
        }

        var values = place.Unit.NameUses.Where(use => use.Span.Start >= at.Values.Span.Start && use.Span.End <= at.Values.Span.End).Select(use => use.Name).ToList();
        if (values.Count != at.Values.Items.Length || values.Exists(value => value.Kind != NameKinds.Value) || values.DistinctBy(value => value.Within).Count() != 1)
        {
            return null;
        }

        var placeTokens = at.Tokens().ToHashSet();
        return new Case(
            point,
            TokenText.Join(sentence.Subject!.Tokens().Where(token => !placeTokens.Contains(token))),
            values[0].Within,
            SeriesWords.AnyOf(at.Values),
            TokenText.Join([.. predicate.Tokens(), .. sentence.Tails.SelectMany(tail => tail.Tokens())]));
    }

    private static CodeAction? Written(ActionPlace place, List<Case> cases, string rest)
    {
        var (first, all) = (cases[0], TextSpan.FromBounds(cases[0].Point.Span.Start, cases[^1].Point.Span.End));
        var cited = PointMarks.CitedIn(place.Unit).ToList();
        if (place.Source.Slice(all).Contains("//", StringComparison.Ordinal) || cited.Exists(mark => mark.Start >= all.Start && mark.End <= all.End))
        {
            return null;
        }

        var numbers = NumbersAfter(place, cases);
        var rows = cases.Select(one => $"| {one.Values} | {one.Norm} |").Append(rest).Where(row => row.Length > 0);
        var table = new TextEdit(all, $"{first.Number}. {first.People}:\n   {string.Join("\n   ", rows.Prepend($"| {first.Fact} | norma |"))}");
        var labels = place.Unit.Tree.Root.Members.OfType<PointMemberSyntax>().Select(member => member.Point.Label.Mark.Span).Where(label => label.Start >= all.End);
        var edits = SameMeaning.Formatted(place, table, labels.Concat(cited).Distinct()
            .Where(mark => numbers.ContainsKey(place.Source.Slice(mark))).Select(mark => new TextEdit(mark, numbers[place.Source.Slice(mark)])));
        return CitesTheSame(place, edits, numbers)
            ? SameMeaning.Of(place, ActionKind.Rewrite, $"Jadikan tabel: angka {first.Number} sampai dengan {cases[^1].Number}", $"Make a table of points {first.Number} to {cases[^1].Number}", edits)
            : null;
    }

    // "2" is then "1 baris 2", and "4" is "2".
    private static Dictionary<string, string> NumbersAfter(ActionPlace place, List<Case> cases)
    {
        var numbers = cases.Select((one, row) => (one.Number, New: $"{cases[0].Number} baris {row + 1}")).ToDictionary(one => one.Number, one => one.New, StringComparer.Ordinal);
        foreach (var point in place.Unit.Tree.Root.Members.OfType<PointMemberSyntax>().Select(member => member.Point).Where(point => point.Span.Start >= cases[^1].Point.Span.End))
        {
            if (int.TryParse(point.Label.Mark.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                numbers.TryAdd(point.Label.Mark.Text, (number - cases.Count + 1).ToString(CultureInfo.InvariantCulture));
            }
        }

        return numbers;
    }

    private static bool CitesTheSame(ActionPlace place, ImmutableArray<TextEdit> edits, Dictionary<string, string> numbers)
    {
        var before = place.Unit.Citations.Select(citation => PointPath.Renumbered(citation.Point, numbers));
        return before.SequenceEqual(SameMeaning.After(place, edits).Citations.Select(citation => citation.Point));
    }

    /// <summary>A point that could be a row.</summary>
    /// <param name="Point">The point.</param>
    /// <param name="People">Whom it is about, whatever their value.</param>
    /// <param name="Fact">The fact that its values are of.</param>
    /// <param name="Values">The values, as a cell says them.</param>
    /// <param name="Norm">What it says of them.</param>
    private sealed record Case(PointSyntax Point, string People, string Fact, string Values, string Norm)
    {
        public string Number => Point.Label.Mark.Text;

        public bool IsLike(Case other) => Fact == other.Fact && NameText.Key(People) == NameText.Key(other.People);
    }
}
