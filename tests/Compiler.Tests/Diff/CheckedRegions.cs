using System.Collections.Immutable;
using System.Numerics;
using Edaran.Compiler.Analysis;
using Edaran.Compiler.Boxes;
using Edaran.Compiler.Diff;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;
using Edaran.TestKit.Models;

namespace Edaran.Compiler.Tests.Diff;

/// <summary>
/// The regions of two versions with the parts that are told of them, held against the interpreter: a case has its place in the one region of its
/// two answers, and there in one part; where both versions answer alike it is in none.
/// </summary>
internal sealed class CheckedRegions
{
    private readonly Versions _versions;
    private readonly LetterIndex _old;
    private readonly LetterIndex _new;
    private readonly List<(Question Question, List<Region> Regions)> _told;

    /// <summary>The regions of two versions, of which every question can be answered.</summary>
    public CheckedRegions(Versions versions)
    {
        _versions = versions;
        (_old, _new) = (new LetterIndex(versions.Before.Letter), new LetterIndex(versions.After.Letter));
        var finder = new RegionFinder(versions);
        _told = [.. Questions.Of(versions).Select(question => (question, finder.Roots(question)
            .Select(region => new Region(region.Before, region.After, region.Root, finder.BoxesOf(region.Root)))
            .ToList()))];
        Assert.False(finder.IsIncomplete);
    }

    /// <summary>The regions of all questions, as functions.</summary>
    public IEnumerable<int> Roots => _told.SelectMany(one => one.Regions).Select(region => region.Root);

    /// <summary>Evaluates both versions for a person on a day, and looks that it is as the regions say. Every fact has a value.</summary>
    /// <returns>How many questions the versions answer differently.</returns>
    public int Check(ClassCase person)
    {
        var (old, @new) = (Read(_old, person), Read(_new, person));
        var isWorked = person.Values[_versions.Variables.Vocabulary.WorkdayFact] == 1;
        var classes = _versions.Variables.CaseOf(person.Day, isWorked, fact => person.Values[fact])!;
        var changed = 0;
        foreach (var (question, regions) in _told)
        {
            var (was, @is) = Answers(question, old, @new);
            changed += was == @is ? 0 : 1;
            var inside = regions.Where(region => _versions.Table.At(region.Root, classes) == Mdd.Yes).ToList();
            Assert.Equal(was == @is ? [] : [(was, @is)], inside.Select(region => (region.Before, region.After)));
            foreach (var region in regions.Where(region => !region.Parts.IsEmpty))
            {
                Assert.Equal(inside.Contains(region) ? 1 : 0, region.Parts.Count(part => part.Limits.All(limit => limit.Classes.Contains(classes[limit.Slot]))));
            }
        }

        return changed;
    }

    private static Reading Read(LetterIndex letter, ClassCase person) =>
        new(letter, new Situation(person.Day, letter.Letter.Vocabulary.Facts, [.. person.Values.Select(value => ImmutableArray.Create(value))]));

    // A mode whose status changes is not asked about twice.
    private (int Before, int After) Answers(Question question, Reading old, Reading @new)
    {
        if (question.Topic == Topic.Saying)
        {
            return (Said(question, _versions.Before, old), Said(question, _versions.After, @new));
        }

        var mode = _versions.Before.Letter.Vocabulary.Modes.Single(one => one.Name == question.Mode);
        var statuses = (Before: StatusOf(old, mode), After: StatusOf(@new, mode));
        return question.Topic == Topic.Status ? statuses
            : statuses.Before != statuses.After ? (0, 0)
            : (Number(old.IsEligible(mode).IsYes), Number(@new.IsEligible(mode).IsYes));
    }

    private static int StatusOf(Reading reading, Mode mode) => BitOperations.TrailingZeroCount((uint)reading.Status(mode).Possible);

    // Where no mode is named, the answer is one for all that the saying is about.
    private static int Said(Question question, SharedVersion version, Reading reading)
    {
        var modes = version.Letter.Vocabulary.Modes;
        var said = version.Letter.Norms.Where(norm => version.Sayings[norm.Index] == question.Subject).ToList();
        var asked = modes.Where(mode => question.Mode.Length > 0 ? mode.Name == question.Mode : said.Exists(norm => norm.Modes.IsDefaultOrEmpty || norm.Modes.Contains(mode.Index)));
        return Assert.Single(asked.Select(mode => said.Exists(norm => reading.HoldsIn(norm, mode.Index).IsYes)).DefaultIfEmpty(false).Distinct()) ? 1 : 0;
    }

    private static int Number(bool answer) => answer ? 1 : 0;

    private sealed record Region(int Before, int After, int Root, ImmutableArray<Box> Parts);
}
