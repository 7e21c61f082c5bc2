using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Analysis;

/// <summary>
/// Points that contradict each other for a person who can be, on a day there is (semantics 6): a mode granted or required against its
/// prohibition, an act required or allowed against its prohibition, two different hours. Exact: by pairs of points that may clash.
/// </summary>
internal static class Contradictions
{
    private const int MostOpponents = 3;

    /// <summary>Looks for them; each point is told with the points before it that it contradicts, and two points once whatever the modes.</summary>
    public static void Find(Findings findings)
    {
        var letter = findings.Diagrams.Letter;
        var told = new HashSet<(int, int)>();
        foreach (var mode in letter.Vocabulary.Modes)
        {
            FindAbout(mode, findings, told);
        }

        foreach (var (one, other) in Pairs(letter.Norms, (one, other) => one is ActEffect && other is ActEffect && Opposition.Is(one, other, letter.Vocabulary)))
        {
            if (Together(findings, one, other) is { } person)
            {
                var (first, second) = ((ActEffect)one.Effect, (ActEffect)other.Effect);
                var act = first.Acts.First(timed => second.Acts.Any(same => same.Act == timed.Act)).Act;
                Report(Catalogue.ActsContradict, [one], other, letter.Vocabulary.Acts[act].Name, Word(first.Modality), Word(second.Modality), person, findings);
            }
        }

        foreach (var (one, other) in Pairs(letter.Norms, AreDifferentHours))
        {
            if (Together(findings, one, other) is { } person)
            {
                Report(Catalogue.HoursContradict, [one], other, string.Empty, string.Empty, string.Empty, person, findings);
            }
        }
    }

    /// <summary>Whether some person meets both norms in some mode, and who.</summary>
    private static Person? Together(Findings findings, Norm one, Norm other)
    {
        var diagrams = findings.Diagrams;
        return diagrams.Letter.Vocabulary.Modes.Select(mode => mode.Index).Append(-1)
            .Select(mode => Meet(findings, one, other, diagrams.HoldsIn(one, mode), diagrams.HoldsIn(other, mode)))
            .FirstOrDefault(person => person is not null);
    }

    private static Person? Meet(Findings findings, Norm one, Norm other, int first, int second)
    {
        var diagrams = findings.Diagrams;
        var both = diagrams.Within(LetterDiagrams.QuestionBudget, () => diagrams.Table.All([first, second, diagrams.Possible]));
        if (both == Mdd.Exceeded)
        {
            findings.NotDecided(other, Localized.Both($"apakah bertentangan dengan angka {one.Point}", $"whether it contradicts point {one.Point}"));
            return null;
        }

        return both == Mdd.No ? null : findings.People.Find(both);
    }

    private static void FindAbout(Mode mode, Findings findings, HashSet<(int, int)> told)
    {
        var diagrams = findings.Diagrams;
        var norms = diagrams.Letter.Norms;
        var grants = norms.Select(norm => Saying(diagrams, norm, mode, LetterDiagrams.Allowing)).ToList();
        var prohibits = norms.Select(norm => Saying(diagrams, norm, mode, [Says.Prohibits])).ToList();
        for (var later = 0; later < norms.Length; later++)
        {
            var opponents = new List<(Norm Norm, Person Person)>();
            for (var earlier = 0; earlier <= later && opponents.Count < MostOpponents; earlier++)
            {
                if (told.Contains((earlier, later)))
                {
                    continue;
                }

                if ((Clash(grants[earlier], prohibits[later]) ?? Clash(prohibits[earlier], grants[later])) is { } person)
                {
                    told.Add((earlier, later));
                    opponents.Add((norms[earlier], person));
                }

                Person? Clash(int first, int second) =>
                    first == Mdd.No || second == Mdd.No ? null : Meet(findings, norms[earlier], norms[later], first, second);
            }

            if (opponents.Count > 0)
            {
                var (first, words) = (opponents[0].Norm, diagrams.Letter.Vocabulary);
                Report(
                    Catalogue.PointsContradict, [.. opponents.Select(one => one.Norm)], norms[later], mode.Name,
                    WordFor(words, first, mode), first == norms[later] ? WordAgainst(words, first, mode) : WordFor(words, norms[later], mode), opponents[0].Person, findings);
            }
        }
    }

    private static int Saying(LetterDiagrams diagrams, Norm norm, Mode mode, ImmutableArray<Says> says)
    {
        var when = says.SelectMany(one => LetterDiagrams.SayingOf(norm, mode, one, diagrams.Letter.Vocabulary)).Select(diagrams.Of);
        var said = diagrams.Table.Any(when);
        return said == Mdd.No ? Mdd.No : diagrams.Within(LetterDiagrams.QuestionBudget, () => diagrams.Table.And(said, diagrams.Stands(norm)));
    }

    private static void Report(
        DiagnosticDescriptor descriptor, ImmutableArray<Norm> others, Norm norm, string about, string first, string second, Person person, Findings findings)
    {
        var points = Findings.Points(others);
        var finding = new Diagnostic(descriptor, norm.Source, [norm.Point, points, about, first, second, findings.Words.Of(person)], SetAsideFixes.Of(others, norm, findings.Diagrams))
        {
            Related = [.. others.Where(other => other != norm).Select(other => new RelatedPlace(other.Source, Localized.Both($"angka {other.Point}", $"point {other.Point}")))],
        };
        findings.Add(finding, person);
    }

    private static IEnumerable<(Norm One, Norm Other)> Pairs(ImmutableArray<Norm> norms, Func<Effect, Effect, bool> mayClash) =>
        from later in norms
        from earlier in norms.Take(later.Index)
        where mayClash(earlier.Effect, later.Effect)
        select (earlier, later);

    private static bool AreDifferentHours(Effect one, Effect other) => (one, other) switch
    {
        (HoursEffect a, HoursEffect b) => a.Hours != b.Hours || !a.Breaks.SequenceEqual(b.Breaks),
        (FlexEffect a, FlexEffect b) => a != b,
        (CreditEffect a, CreditEffect b) => a != b,
        _ => false,
    };

    private static string WordFor(Vocabulary words, Norm norm, Mode mode) => norm.Effect switch
    {
        PlaceEffect place when place.Modality != Modality.Require || place.Modes.Contains(mode.Index) => Word(place.Modality),
        DiscretionEffect => "diskresi",
        SplitEffect => Localized.Both("bergilir", "by rotation"),
        OrderEffect order when order.Mode == mode.Index => "wajib",
        PlaceEffect place => $"wajib {words.Modes[place.Modes[0]].Name}",
        OrderEffect order => $"wajib {words.Modes[order.Mode].Name}",
        _ => string.Empty,
    };

    /// <summary>What a norm that requires several modes says against one of them.</summary>
    private static string WordAgainst(Vocabulary words, Norm norm, Mode mode) => norm.Effect is PlaceEffect place
        ? $"wajib {words.Modes[place.Modes.First(other => !words.Modes[other].Subtree.Contains(mode.Index))].Name}"
        : WordFor(words, norm, mode);

    private static string Word(Modality modality) => modality switch
    {
        Modality.Require => "wajib",
        Modality.Permit => "dapat",
        _ => "dilarang",
    };
}
