namespace Edaran.Runtime;

/// <summary>
/// The facts of one person made ready for a letter: each is looked up once and joined into a row of bits, so that a decision for a day is a few
/// operations. Made by <see cref="RuleLetter.Bind(FactSet)"/>; immutable, and safe to use from several threads.
/// </summary>
/// <example><code>
/// BoundFacts row = letter.Bind(facts);
/// foreach (DateOnly day in days) { Count(letter.Decide(row, day, wfh)); }
/// </code></example>
public sealed class BoundFacts
{
    internal BoundFacts(Engine engine, long[] raw, bool[] given, bool presume = true)
    {
        Engine = engine;
        Raw = raw;
        Given = given;
        Known = [.. given];
        Presumed = [];
        for (var fact = 0; fact < raw.Length; fact++)
        {
            if (presume && !given[fact] && engine.Schema.Facts[fact] is { Presumed: { } value } schema && !(schema.Base >= 0 && Known[schema.Base]))
            {
                raw[fact] = value;
                Known[fact] = true;
                if (schema.IsUsed)
                {
                    Presumed.Add(fact);
                }
            }
        }

        Mask = new ulong[engine.Rows.Words];
        Array.Fill(Mask, ulong.MaxValue);
        Workday = Known[engine.Schema.WorkdayFact] ? (int)raw[engine.Schema.WorkdayFact] : 2;
        Settled = Join(engine);
        First = Mask[0];
    }

    internal Engine Engine { get; }

    /// <summary>The same person on another day: what was given of the day asked about tells nothing of it.</summary>
    internal BoundFacts OnAnotherDay() =>
        new(Engine, [.. Raw], [.. Given.Select((given, fact) => given && Engine.Schema.Facts[fact].Origin != FactOrigin.Calendar)]);

    /// <summary>The same facts as a row for rules on groups, once it was asked for.</summary>
    internal BoundFacts? ForGroups { get; set; }

    /// <summary>The texts of labels by fact, or null where none is given: they form groups and decide nothing.</summary>
    internal string?[]? Labels { get; init; }

    /// <summary>Raw values; without meaning where not known.</summary>
    internal long[] Raw { get; }

    /// <summary>Facts that were given.</summary>
    internal bool[] Given { get; }

    /// <summary>Facts that were given or are presumed.</summary>
    internal bool[] Known { get; }

    /// <summary>Presumed facts that the letter depends on.</summary>
    internal List<int> Presumed { get; }

    /// <summary>Boxes that the known facts which do not hang on the day leave open.</summary>
    internal ulong[] Mask { get; }

    /// <summary>What is unknown and does not hang on the day: facts first, then turns that are not recorded.</summary>
    internal Variable[] Open { get; private set; } = [];

    /// <summary>How many of <see cref="Open"/> are no turns.</summary>
    internal int OpenPlain { get; private set; }

    /// <summary>The first word of the mask.</summary>
    internal ulong First { get; }

    /// <summary>Slots of facts counted from a known date: their class follows from the day.</summary>
    internal (int Slot, LinkedGroup Group)[] Counted { get; private set; } = [];

    /// <summary>0 free, 1 working day, 2 not given.</summary>
    internal int Workday { get; }

    /// <summary>Whether everything but the working day is known.</summary>
    internal bool Settled { get; }

    /// <summary>The group that a fact puts the person in, a tree by its top level; empty: everyone is one group; null: not known.</summary>
    /// <param name="fact">Position of the fact, or -1.</param>
    internal string? GroupBy(int fact)
    {
        if (fact < 0)
        {
            return "";
        }

        if (Engine.Schema.Facts[fact].Kind == FactKind.Label)
        {
            return Labels?[fact];
        }

        if (!Known[fact])
        {
            return null;
        }

        var choices = Engine.Schema.Facts[fact].Choices;
        var top = (int)Raw[fact];
        while (choices[top].Parent >= 0)
        {
            top = choices[top].Parent;
        }

        return choices[top].Name;
    }

    private bool Join(Engine engine)
    {
        var settled = true;
        foreach (var slot in engine.PlainSlots)
        {
            settled &= JoinIfKnown(engine, slot);
        }

        foreach (var slot in engine.TurnSlots)
        {
            settled &= JoinIfKnown(engine, slot);
        }

        if (!settled)
        {
            Variable[] plain = [.. OpenOf(engine, engine.PlainSlots)];
            Open = [.. plain, .. OpenOf(engine, engine.TurnSlots)];
            OpenPlain = plain.Length;
        }

        foreach (var group in engine.Groups)
        {
            settled &= JoinGroup(engine, group);
        }

        return settled;
    }

    private IEnumerable<Variable> OpenOf(Engine engine, int[] slots) =>
        slots.Where(slot => !Known[engine.Tables.Slots[slot].Fact]).Select(slot => engine.Variables[slot]);

    private bool JoinIfKnown(Engine engine, int slot)
    {
        var table = engine.Tables.Slots[slot];
        if (Known[table.Fact])
        {
            Bits.And(Mask, engine.Rows.Row(slot, table.ClassOfRaw(Raw[table.Fact])));
        }

        return Known[table.Fact];
    }

    private bool JoinGroup(Engine engine, LinkedGroup group)
    {
        if (Known[group.Base])
        {
            if (group.BaseSlot >= 0)
            {
                JoinIfKnown(engine, group.BaseSlot);
            }

            Counted = [.. Counted, .. group.DerivedSlots.Select(slot => (slot, group))];
            return true;
        }

        if (group.BaseSlot >= 0 || group.DerivedSlots.Any(slot => !Known[engine.Tables.Slots[slot].Fact]))
        {
            return !group.IsUsed;
        }

        foreach (var slot in group.DerivedSlots)
        {
            JoinIfKnown(engine, slot);
        }

        return true;
    }
}
