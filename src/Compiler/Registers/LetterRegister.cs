using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Registers;

/// <summary>
/// Letters together: who revokes, extends and changes whom. Asked for a day, and for what was known on a day, it gives each
/// letter as it then stands. This is the definition of what relations between letters mean.
/// </summary>
public sealed class LetterRegister
{
    private readonly Dictionary<string, Consolidation> _consolidated = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> _findings;

    private LetterRegister(ImmutableArray<RegisteredLetter> letters)
    {
        Letters = letters;
        var resolver = new RelationResolver(letters);
        Relations = resolver.Resolve();
        _findings = [.. resolver.Findings];
        foreach (var letter in letters)
        {
            Consolidate(letter, [.. AmendmentsOf(letter)]);
        }
    }

    /// <summary>The letters, in the order given.</summary>
    public ImmutableArray<RegisteredLetter> Letters { get; }

    /// <summary>What they do to each other, as far as it can be meant.</summary>
    public ImmutableArray<LetterRelation> Relations { get; }

    /// <summary>What is wrong or doubtful with how they name each other.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => [.. _findings.Distinct()];

    /// <summary>
    /// The days on which a letter takes effect, or something begins or is over that one names, as written or as the others change and extend
    /// it; ascending, each once.
    /// </summary>
    public ImmutableArray<DateOnly> Milestones =>
        [.. Stretches.SelectMany(stretch => On(stretch.From)).SelectMany(letter => DayClasses.Cuts(letter.Letter)).Concat(Days).Distinct().Order()];

    /// <summary>The stretches of days in which the register does not change: relations take effect at their beginnings only.</summary>
    public IEnumerable<(DateOnly From, DateOnly To)> Stretches
    {
        get
        {
            var first = Days.Select(day => (DateOnly?)day).Min() ?? new DateOnly(2025, 1, 1);
            var starts = Relations.Select(relation => relation.From.Start).OfType<DateOnly>().Append(first).Distinct().Order().ToList();
            return starts.Select((start, at) => (start, at + 1 < starts.Count ? starts[at + 1].AddDays(-1) : DateOnly.MaxValue));
        }
    }

    // Of the letters as written.
    private IEnumerable<DateOnly> Days =>
        Letters.Select(letter => letter.Start).OfType<DateOnly>().Concat(Letters.SelectMany(letter => DayClasses.Cuts(letter.Letter)));

    /// <summary>A register of letters.</summary>
    /// <param name="letters">Letters without errors.</param>
    public static LetterRegister Of(IEnumerable<BoundLetter> letters) =>
        new([.. letters.Select((letter, order) => new RegisteredLetter(order, letter))]);

    /// <summary>The letter of a number, or null.</summary>
    public RegisteredLetter? Find(string number) => Letters.FirstOrDefault(letter => LetterNumber.Key(letter.Number) == LetterNumber.Key(number));

    /// <summary>A letter with every extension that others give it: as it is compiled, together with them.</summary>
    public Letter Extended(RegisteredLetter letter) => Relations
        .Where(relation => relation.To == letter && relation.Relation.Kind == RelationKind.Extends)
        .OrderBy(relation => relation.Relation.Until)
        .Aggregate(letter.Letter, (longer, extension) => PeriodEnds.Extend(longer, extension.Relation.Until!.Value, extension.From.Start));

    /// <summary>The letters as they stand on a day.</summary>
    /// <param name="day">The day asked about.</param>
    /// <param name="known">The day whose knowledge counts: only letters enacted by then. Null: all letters of the register.</param>
    public ImmutableArray<StandingLetter> On(DateOnly day, DateOnly? known = null) =>
        [.. Letters.Where(letter => IsKnown(letter, known)).Select(letter => Stand(letter, day, known))];

    /// <summary>A key of how a letter of this register stands: on two days on which the same acts on it, the same.</summary>
    public string KeyOf(StandingLetter letter) => $"{letter.Registered.Order}:{string.Join(',', letter.Relations.Select(relation => Relations.IndexOf(relation)))}";

    /// <summary>The letters that speak at all on a day as one letter, which answers for all of them; null, with findings, where their words differ.</summary>
    /// <param name="day">The day asked about.</param>
    /// <param name="known">The day whose knowledge counts, or null.</param>
    public (JoinedLetter? Joined, ImmutableArray<Diagnostic> Findings) Join(DateOnly day, DateOnly? known = null)
    {
        var (joined, rules, findings) = SideBySide(day, known);
        return (joined is null ? null : rules!.Apply(), findings);
    }

    /// <summary>Where letters do not go together, each with a person and a day it happens to.</summary>
    /// <param name="steps">How many steps are spent on each pair of letters between two days on which the register changes.</param>
    public ConflictReport FindConflicts(int steps = 20_000)
    {
        var conflicts = new Dictionary<(JoinedPlace, JoinedPlace, ConflictKind), LetterConflict>();
        var findings = new List<Diagnostic>();
        foreach (var (from, to) in Stretches)
        {
            var (joined, rules, clashes) = SideBySide(from, null);
            findings.AddRange(clashes);
            if (joined is null)
            {
                continue;
            }

            var finder = new ConflictFinder(joined, rules!, from, to, steps);
            foreach (var conflict in finder.Find())
            {
                conflicts.TryAdd((JoinedPlace.Of(conflict.First), JoinedPlace.Of(conflict.Second), conflict.Kind), conflict);
            }

            findings.AddRange(finder.Ended.Select(pair => new Diagnostic(
                Catalogue.SearchEnded, new Text.Location(pair.Other.Bound.Source, default), [pair.One.Number, pair.Other.Number, $"{steps}"], [])));
        }

        return new ConflictReport([.. conflicts.Values], [.. conflicts.Values.Select(one => one.Finding), .. findings.DistinctBy(f => (f.Code, string.Join(';', f.Arguments)))]);
    }

    private (JoinedLetter? Joined, PrecedenceRules? Rules, ImmutableArray<Diagnostic> Findings) SideBySide(DateOnly day, DateOnly? known)
    {
        ImmutableArray<StandingLetter> letters = [.. On(day, known).Where(letter => letter.RevokedBy is null && letter.Letter.Norms.Length > 0)];
        if (letters.IsEmpty)
        {
            return (null, null, []);
        }

        var words = new VocabularyJoin([.. letters.Select(letter => letter.Letter)]);
        if (words.Clashes.Count > 0)
        {
            return (null, null, [.. words.Clashes.Distinct().Select(clash => ClashOf(clash.Name, clash.One, clash.Other))]);
        }

        var overrides = Relations.Where(r => r.Relation.Kind == RelationKind.Overrides && TakesEffect(r, day, known) && !IsRevoked(r.From, day, known));
        var joined = LetterJoin.SideBySide(letters, words);
        return (joined, new PrecedenceRules(joined, [.. overrides], day), []);
    }

    private readonly record struct JoinedPlace(int Letter, string Point)
    {
        public static JoinedPlace Of(JoinedNorm norm) => new(norm.Letter.Registered.Order, norm.Norm.Point);
    }

    private Diagnostic ClashOf(string name, string one, string other) =>
        new(Catalogue.CannotJoin, new Text.Location(Find(other)!.Bound.Source, default), [name, one, other], []);

    private StandingLetter Stand(RegisteredLetter letter, DateOnly day, DateOnly? known)
    {
        var active = Relations.Where(relation => relation.To == letter && TakesEffect(relation, day, known)).ToList();
        var revoked = active.Find(relation => relation.Relation.Kind == RelationKind.Revokes);
        var amendments = AmendmentsOf(letter).Where(active.Contains).ToImmutableArray();
        var extensions = active.Where(relation => relation.Relation.Kind == RelationKind.Extends && !IsRevoked(relation.From, day, known))
            .OrderBy(relation => relation.Relation.Until).ToImmutableArray();
        var consolidation = Consolidate(letter, amendments);
        var standing = extensions.Aggregate(consolidation.Letter, (longer, extension) => PeriodEnds.Extend(longer, extension.Relation.Until!.Value, extension.From.Start));
        return new StandingLetter(letter, revoked is null ? standing : Silent(standing), consolidation.Text, revoked, amendments, extensions)
        {
            Findings = revoked is null ? consolidation.Findings : [],
        };
    }

    /// <summary>The amendments of a letter in the order in which they take effect.</summary>
    private IEnumerable<LetterRelation> AmendmentsOf(RegisteredLetter letter) => Relations
        .Where(relation => relation.To == letter && relation.Relation.IsAmendment)
        .OrderBy(relation => relation.From.Start).ThenBy(relation => relation.From.KnownFrom).ThenBy(relation => relation.From.Order);

    /// <summary>
    /// A relation takes effect on the first day of the letter that says so – unless that letter never came into force, as it was
    /// revoked by then. What a letter revoked or changed stays so when it expires or is revoked itself.
    /// </summary>
    private bool TakesEffect(LetterRelation relation, DateOnly day, DateOnly? known)
    {
        var (from, start) = (relation.From, relation.From.Start);
        return IsKnown(from, known) && !(start > day) && !IsRevoked(from, start ?? day, known);
    }

    private bool IsRevoked(RegisteredLetter letter, DateOnly day, DateOnly? known) => Relations
        .Any(relation => relation.To == letter && relation.Relation.Kind == RelationKind.Revokes && TakesEffect(relation, day, known));

    private static bool IsKnown(RegisteredLetter letter, DateOnly? known) => known is not { } day || letter.IsKnown(day);

    private static Letter Silent(Letter letter) => letter with { Period = Condition.False, Norms = [] };

    private Consolidation Consolidate(RegisteredLetter letter, ImmutableArray<LetterRelation> amendments)
    {
        if (amendments.IsEmpty)
        {
            return new Consolidation(TracedText.Of(letter.Bound.Source), letter.Letter);
        }

        var key = $"{letter.Order}:{string.Join(',', amendments.Select(amendment => Relations.IndexOf(amendment)))}";
        if (!_consolidated.TryGetValue(key, out var consolidation))
        {
            _consolidated[key] = consolidation = new Consolidator(letter).Apply(amendments);
            _findings.AddRange(consolidation.Findings);
        }

        return consolidation;
    }
}
