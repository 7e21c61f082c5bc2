namespace Edaran.Runtime;

/// <summary>The rules on groups of one letter, laid out for evaluation. Immutable and shared by all threads.</summary>
internal sealed class GroupEngine
{
    public GroupEngine(LetterSchema schema, GroupTables tables)
    {
        Engine = new Engine(schema, tables.AsLetter(schema));
        Rules = [.. tables.Rules.Select(rule => new GroupRule(schema, Engine.Program, rule))];
    }

    public Engine Engine { get; }

    public GroupRule[] Rules { get; }

    /// <summary>Checks that the tables fit together and to the letter.</summary>
    /// <exception cref="ArgumentException">They do not.</exception>
    public static void Demand(LetterSchema schema, GroupTables tables)
    {
        var letter = tables.AsLetter(schema);
        TableCheck.Demand(schema, letter);
        TableCheck.DemandRules(schema, letter.InForce, tables.Rules);
    }

    /// <summary>The facts that a decision or a rule on groups may look at, or that form groups.</summary>
    public static IReadOnlyList<FactSchema> FactsOf(RuleLetter letter)
    {
        GroupRule[] rules = letter.Groups?.Rules ?? [];
        SlotTable[] slots = letter.Groups?.Engine.Tables.Slots ?? [];
        return
        [
            .. letter.Facts.Where((fact, at) => fact.IsUsed || at == letter.Schema.WorkdayFact || fact.Base >= 0 || letter.Facts.Any(other => other.Base == at)
                || rules.Any(rule => rule.Group == at) || slots.Any(slot => slot.Fact == at)),
        ];
    }

    /// <summary>A row for these rules of facts that were bound to the letter.</summary>
    public BoundFacts Bind(BoundFacts facts) =>
        facts.ForGroups ??= new BoundFacts(Engine, [.. facts.Raw], [.. facts.Given]) { Labels = facts.Labels };
}

/// <summary>One quota or rotation, with what it asks of a person.</summary>
internal sealed class GroupRule
{
    private readonly MembershipQuestion _membership;
    private readonly MembershipQuestion[] _each;
    private readonly TruthQuestion _binds;

    public GroupRule(LetterSchema schema, Program program, GroupRuleTable table)
    {
        Point = table.Point;
        Quotas = schema.Points[table.Point].Quotas;
        Rotation = schema.Points[table.Point].Rotation;
        Group = Rotation?.Group ?? Quotas[0].Group;
        _binds = new TruthQuestion(program, table.Binds, turnsAreUnknown: true);
        _membership = new MembershipQuestion(program, table.Counts, table.Base, null);
        _each = [.. Enumerable.Range(0, 4).Select(one => new MembershipQuestion(program, table.Counts, table.Base, one))];
        Ranks = [.. table.Ranks.Select(rank => new TruthQuestion(program, rank, turnsAreUnknown: true))];
    }

    /// <summary>Position of the point.</summary>
    public int Point { get; }

    public IReadOnlyList<QuotaSchema> Quotas { get; }

    public RotationSchema? Rotation { get; }

    /// <summary>Position of the fact that forms the groups, or -1.</summary>
    public int Group { get; }

    public TruthQuestion[] Ranks { get; }

    /// <summary>1 when the rule binds the person's group, 0 when not, <see cref="Question.Open"/> while unknown.</summary>
    public int Binds(Frame frame) => frame.Answer(_binds);

    /// <summary>What the person may be to the quota, as <see cref="Possibilities"/>.</summary>
    public int Memberships(Frame frame)
    {
        var answer = frame.Answer(_membership);
        if (answer >= 0)
        {
            return 1 << answer;
        }

        var possible = 0;
        for (var one = 0; one < _each.Length; one++)
        {
            possible |= (frame.Answers(_each[one]) & 2) != 0 ? 1 << one : 0;
        }

        return possible;
    }

    /// <summary>The best class of the order of priority that the person may belong to.</summary>
    public int Rank(Frame frame)
    {
        var rank = 0;
        while (rank < Ranks.Length && frame.Answer(Ranks[rank]) == 0)
        {
            rank++;
        }

        return rank;
    }
}

/// <summary>What a person is to a quota – 0 nothing, 1 of the base, 2 counted, 3 both – or whether it is one of these.</summary>
internal sealed class MembershipQuestion(Program program, int counts, int ofBase, int? wanted) : Question(program.Relevant(counts, ofBase))
{
    public override bool TurnsAreUnknown => true;

    public override int Answer(ReadOnlySpan<ulong> surely, ReadOnlySpan<ulong> possibly, Span<byte> buffer)
    {
        var counted = program.Evaluate(counts, surely, possibly, buffer);
        var inBase = program.Evaluate(ofBase, surely, possibly, buffer);
        if (wanted is not { } one)
        {
            return counted == 2 || inBase == 2 ? Open : (2 * counted) + inBase;
        }

        var (wantsCounted, wantsBase) = (one >> 1, one & 1);
        return (counted != 2 && counted != wantsCounted) || (inBase != 2 && inBase != wantsBase) ? 0
            : counted == 2 || inBase == 2 ? Open
            : 1;
    }
}
