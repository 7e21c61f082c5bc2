using System.Collections.Immutable;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Interpretation;

/// <summary>
/// The definition of rules on groups (semantics 10): counts a roster for every quota and rotation of a letter, and looks who
/// worked in a mode that may not be used. What is not known of a person makes a count uncertain and is never guessed.
/// </summary>
public sealed class GroupReview
{
    private readonly Letter _letter;
    private readonly LetterIndex _index;
    private readonly Interpreter _interpreter;

    /// <summary>A review by one letter.</summary>
    /// <param name="letter">A letter without errors.</param>
    public GroupReview(Letter letter)
    {
        _letter = letter;
        _index = LetterIndex.WithGroups(letter);
        _interpreter = new Interpreter(letter);
    }

    /// <summary>What is found; lines whose facts cannot be as given are left out.</summary>
    /// <param name="roster">One line a person and day.</param>
    public ImmutableArray<GroupFinding> Review(IEnumerable<PersonDay> roster)
    {
        var lines = roster
            .Select(line => (Line: line, Completion: Completer.Complete(_index, line.Known, line.Day)))
            .Where(one => one.Completion.Errors.IsEmpty)
            .Select(one => new ReviewedLine(one.Line, one.Completion, new Reading(_index, one.Completion.Situation)))
            .ToList();
        return
        [
            .. _letter.Norms.SelectMany(norm => norm.Effect is SplitEffect split
                ? new RotationReview(_letter, norm, split).Review(lines)
                : Quota.Of(norm.Effect) is { } quota ? new QuotaReview(_letter, norm, quota).Review(lines) : []),
            .. Misused(lines),
        ];
    }

    private IEnumerable<GroupFinding> Misused(List<ReviewedLine> lines) =>
        from line in lines
        where line.Line.Worked.Mode is not null
        let mode = line.Line.Worked.Mode!.Value
        let outcome = _interpreter.Decide(line.Line.Known, line.Line.Day)
        where outcome.InForce != false && outcome.InScope != false && outcome.Modes[mode].Eligible != true
        let isCertain = outcome.InForce == true && outcome.InScope == true && outcome.Modes[mode].Eligible == false
        group line.Line.Person by (line.Line.Day, mode, Points: string.Join("; ", outcome.Modes[mode].Points), isCertain) into same
        orderby same.Key.Day, same.Key.mode, same.Key.Points, same.Key.isCertain descending
        select new GroupFinding(
            GroupFindingKind.Eligibility,
            [.. same.Key.Points.Split("; ", StringSplitOptions.RemoveEmptyEntries)],
            null,
            true,
            same.Key.Day,
            same.Key.Day,
            [same.Key.mode],
            Bound.AtMost,
            Between.Exactly(same.Count()),
            Between.Exactly(same.Count()),
            Between.Exactly(0),
            false,
            same.Key.isCertain,
            [.. same]);
}
