using System.Collections.Immutable;
using Edaran.Compiler.Boxes;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Analysis;

/// <summary>
/// People in the scope whom the letter forgets. By the classes of people that it tells apart (units, employment, ranks): those to whom no
/// point ever speaks; and those to whom no point about modes ever speaks though the letter sorts the others by the same list into those who
/// may and those who may not. A group left at the normal pattern by a letter that only grants something is no gap; nor has a letter one that
/// does not say whom it is about.
/// </summary>
/// <param name="findings">Takes what is found.</param>
internal sealed class Gaps(Findings findings)
{
    private readonly LetterDiagrams _diagrams = findings.Diagrams;
    /// <summary>Looks for them.</summary>
    public void Find()
    {
        if (_diagrams.Letter.ScopeSource is not { } scope)
        {
            return;
        }

        var care = findings.Care;
        var people = _diagrams.Within(LetterDiagrams.QuestionBudget, () => Lasting(care));
        if (Forgotten(people, care, _diagrams.Letter.Norms) is { } left && left != Mdd.No)
        {
            Report(Catalogue.NothingForSome, left, people, care, scope);
        }
        else
        {
            FindUnsorted(people, care);
        }
    }

    private void FindUnsorted(int people, int care)
    {
        var norms = findings.AboutModes;
        if (Forgotten(people, care, norms) is not { } left || left == Mdd.No)
        {
            return;
        }

        var box = Around(left, people);
        var lists = box.Limits.Select(limit => _diagrams.Variables.InOrder[limit.Slot].Facts[0]).ToHashSet();
        var sorting = norms.Where(norm => FactsOf(norm).Any(lists.Contains)).ToList();
        var isSorted = sorting.Exists(one => sorting.Exists(other => Opposition.Is(one.Effect, other.Effect, _diagrams.Letter.Vocabulary)));
        if (isSorted)
        {
            Report(Catalogue.ModesForgetSome, left, people, care, sorting[^1].Source);
        }
    }

    /// <summary>The classes of people in scope to whom some norms never speak, whatever else is true of them; null where it is not decided.</summary>
    private int? Forgotten(int people, int care, ImmutableArray<Norm> norms)
    {
        var table = _diagrams.Table;
        var left = norms.IsEmpty ? Mdd.No : _diagrams.Within(LetterDiagrams.QuestionBudget, () =>
        {
            var reached = table.Any(norms.Select(norm => Lasting(table.And(_diagrams.Active(norm), norm.OwnDates ? table.And(_diagrams.InScope, _diagrams.Possible) : care))));
            return table.Without(people, reached);
        });
        if (left == Mdd.Exceeded)
        {
            findings.NotDecided(norms[0], Localized.Both("apakah ada yang terlewat dalam ruang lingkup", "whether somebody in scope is forgotten"));
            return null;
        }

        return left;
    }

    /// <summary>A function without what changes from day to day or from person to person of one class.</summary>
    private int Lasting(int root) => _diagrams.Onto(root, variable => variable is FactVariable { Fact: { Type: ChoiceType, Origin: FactOrigin.Person } });

    private void Report(DiagnosticDescriptor descriptor, int left, int people, int care, Location location)
    {
        if (findings.People.Find(_diagrams.Table.And(left, care)) is { } person)
        {
            findings.Add(descriptor, location, person, [], BoxWords.Of(Around(left, people), _diagrams.Variables), findings.Words.Of(person));
        }
    }

    /// <summary>Some of those forgotten, by the facts that set them apart from others in scope.</summary>
    private Box Around(int left, int people)
    {
        var table = _diagrams.Table;
        var levels = PersonFinder.LeastTellingFirst(_diagrams.Variables);
        var found = table.Find(left, Mdd.Yes)!;
        var telling = table.Widen(table.Or(left, table.Not(people)), found, Mdd.Yes, levels).Limits.Select(limit => limit.Slot).ToHashSet();
        return levels.Where(level => !telling.Contains(level)).Aggregate(table.Widen(left, found, Mdd.Yes, levels), (box, level) => box.Without(level));
    }

    private static IEnumerable<int> FactsOf(Norm norm) => ConditionLeaves
        .Of(norm.Exceptions.Select(one => one.Condition).Append(norm.Subject).Append(norm.When))
        .OfType<FactIn>().Select(test => test.Fact);
}
