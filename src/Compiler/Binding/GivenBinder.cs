using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.Symbols;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Binding;

/// <summary>Binds what an example knows: conditions that each fix one fact to one value, a mode, a number of people.</summary>
internal sealed class GivenBinder(UnitContext unit, int presence)
{
    private const NameKinds Giving = NameKinds.Value | NameKinds.YesNoFact | NameKinds.Term | NameKinds.Season;

    private readonly SortedDictionary<int, FactValue> _facts = [];
    private readonly RecordBinder _record = new(unit, presence);

    /// <summary>The facts given so far.</summary>
    public ImmutableArray<GivenFact> Facts => [.. _facts.Select(f => new GivenFact(f.Key, f.Value))];

    /// <summary>Behind <c>jumlah pegawai</c>, or null.</summary>
    public int? GroupSize { get; private set; }

    /// <summary>Index of the mode behind <c>moda</c>, or -1.</summary>
    public int Mode { get; private set; } = -1;

    /// <summary>What is on record of the day.</summary>
    public DayRecord Record => _record.Record(Mode);

    /// <summary>Binds one thing given.</summary>
    public void Bind(SyntaxNode syntax)
    {
        switch (syntax)
        {
            case GivenModeSyntax mode:
                BindMode(mode);
                break;
            case GivenSizeSyntax size:
                Once(GroupSize is not null, size.Span);
                GroupSize = unit.Numbers.ReadWhole(size.Size, 0, 10_000_000) ?? GroupSize;
                break;
            case GivenRecordSyntax record:
                _record.Bind(record);
                break;
            case GivenZoneSyntax zone:
                _record.Bind(zone);
                break;
            case ConditionSyntax condition:
                BindFact(condition);
                break;
        }
    }

    private void BindMode(GivenModeSyntax syntax)
    {
        Once(Mode >= 0, syntax.Span);
        Mode = unit.Names.Resolve(syntax.Mode, NameKinds.Mode) is ModeSymbol mode ? mode.Index : Mode;
    }

    private void BindFact(ConditionSyntax syntax)
    {
        var before = unit.Diagnostics.Count;
        if (Fixed(syntax, yes: true) is not { } fixedFact)
        {
            if (unit.Diagnostics.Count == before && !unit.IsBroken(syntax.Span) && !unit.Names.IsCovered(syntax.Span))
            {
                unit.Diagnostics.Add(Catalogue.GivenNotFixed, syntax.Span, syntax.Words);
            }

            return;
        }

        Once(!_facts.TryAdd(fixedFact.Fact, new FactValue(fixedFact.Raw)), syntax.Span, unit.Vocabulary.Facts[fixedFact.Fact].Name);
    }

    private void Once(bool already, TextSpan span, string? name = null)
    {
        if (already)
        {
            unit.Diagnostics.Add(Catalogue.GivenTwice, span, name ?? unit.Tree.Source.Slice(span));
        }
    }

    private (int Fact, long Raw)? Fixed(ConditionSyntax syntax, bool yes) => syntax switch
    {
        NotConditionSyntax not => Fixed(not.Operand, !yes),
        BracketedConditionSyntax bracketed => Fixed(bracketed.Condition, yes),
        NameConditionSyntax name => Named(name.Name, yes),
        PlaceConditionSyntax { Values.Items: [var only] } when yes => Named(only.Value, yes),
        TimeConditionSyntax { Time.Time: DayClassSyntax day } => Workday(NameText.Key(day.Day.Words), yes),
        FactValueConditionSyntax { IsExcluding: false, Values.Items: [var only] } value => Valued(value.Fact, only.Value, yes),
        ComparisonConditionSyntax { Comparison: null, Postfix: null, Upper: null } equal when yes => Equal(equal),
        _ => null,
    };

    private (int Fact, long Raw)? Workday(string words, bool yes) => words switch
    {
        "hari kerja" => (unit.Vocabulary.Workday, yes ? 1 : 0),
        "hari libur" => (unit.Vocabulary.Workday, yes ? 0 : 1),
        _ => null,
    };

    private (int Fact, long Raw)? Named(NameSyntax name, bool yes) => unit.Names.Resolve(name, Giving) switch
    {
        ValueSymbol value when yes => (value.Fact.Index, value.Index),
        FactSymbol fact => (fact.Index, yes ? 1 : 0),
        TermSymbol term => Single(unit.Vocabulary.Terms.Meaning(term), yes),
        SeasonSymbol season when unit.Vocabulary.Facts.Find(f => f.Origin == FactOrigin.Calendar && f.Name == season.Name) is { } unset => (unset.Index, yes ? 1 : 0),
        _ => null,
    };

    private (int Fact, long Raw)? Valued(NameSyntax factName, NameSyntax value, bool yes)
    {
        if (unit.Names.Resolve(factName, NameKinds.YesNoFact | NameKinds.ChoiceFact) is not FactSymbol fact || value.IsMissing
            || unit.Comparisons.Value(fact, value) is not { } raw)
        {
            return null;
        }

        return fact.Kind == NameKinds.YesNoFact ? (fact.Index, yes ? raw : 1 - raw) : yes ? (fact.Index, raw) : null;
    }

    private (int Fact, long Raw)? Equal(ComparisonConditionSyntax syntax) =>
        unit.Names.Resolve(syntax.Fact, NameKinds.NumberFact | NameKinds.DateFact) is FactSymbol fact && unit.Comparisons.Constant(fact, syntax.Operand) is { } raw
            ? (fact.Index, raw)
            : null;

    // A term fixes a fact when it is no more than a name for one value.
    private (int Fact, long Raw)? Single(Condition condition, bool yes) => condition switch
    {
        NamedCondition named => Single(named.Body, yes),
        NotCondition not => Single(not.Operand, !yes),
        FactIn { Values: [var raw] } one when unit.Vocabulary.Facts[one.Fact].Kind == NameKinds.YesNoFact => (one.Fact, yes ? raw : 1 - raw),
        FactIn { Values: [var raw] } one when yes => (one.Fact, raw),
        _ => null,
    };
}
