using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.Symbols;
using Edaran.Compiler.Syntax;

namespace Edaran.Compiler.Binding;

/// <summary>Binds comparisons of number and date facts, and facts written with their values.</summary>
internal sealed class ComparisonBinder(UnitContext unit)
{
    /// <summary>A number or date fact compared with a constant, or lying between two.</summary>
    public Condition Bind(ComparisonConditionSyntax syntax)
    {
        if (unit.Names.Resolve(syntax.Fact, NameKinds.Fact) is not FactSymbol fact)
        {
            return Condition.True;
        }

        if (fact.Kind is not (NameKinds.NumberFact or NameKinds.DateFact))
        {
            unit.Diagnostics.Add(Catalogue.WrongComparison, syntax.Span, fact.Name, KindWords.Of(fact.Kind), syntax.Operand.Words);
            return Condition.True;
        }

        var test = Test(syntax, fact);
        if (test != Condition.True && fact.Kind == NameKinds.NumberFact)
        {
            unit.Written.Add(new WrittenComparison(syntax.Span, test, fact.Number?.Decimals ?? 0, fact.Derivation));
        }

        return test;
    }

    private Condition Test(ComparisonConditionSyntax syntax, FactSymbol fact)
    {
        var low = Constant(fact, syntax.Operand);
        if (syntax.Upper is null)
        {
            return low is { } value ? new FactCompare(fact.Index, ComparisonOf(syntax), value) : Condition.True;
        }

        return low is { } from && Constant(fact, syntax.Upper) is { } to ? Between(syntax, fact, from, to) : Condition.True;
    }

    /// <summary>A constant in the raw form of a fact; null where it does not fit (then reported).</summary>
    public long? Constant(FactSymbol fact, SyntaxNode operand)
    {
        if (operand is DateSyntax date && fact.Kind == NameKinds.DateFact)
        {
            return unit.Dates.ReadValue(date)?.DayNumber;
        }

        if (operand is not NumberSyntax number || fact.Kind != NameKinds.NumberFact)
        {
            if (!unit.IsBroken(operand.Span))
            {
                unit.Diagnostics.Add(Catalogue.WrongComparison, operand.Span, fact.Name, KindWords.Of(fact.Kind), operand.Words);
            }

            return null;
        }

        CheckUnit(fact, number);
        var type = fact.Number ?? new NumberType(0, 1, null, null, null);
        if (unit.Numbers.Read(number) is not { } exact || Scale(exact, number, fact, type.Decimals) is not { } raw)
        {
            return null;
        }

        if (raw < type.Min || raw > type.Max)
        {
            unit.Diagnostics.Add(Catalogue.OutOfRange, number.Span, number.Words, fact.Name, fact.RangeText);
            return null;
        }

        return raw;
    }

    /// <summary>A number in the scale of a fact, or null where it has too many decimals (then reported).</summary>
    public long? Scale(ExactNumber number, NumberSyntax syntax, FactSymbol fact, int decimals)
    {
        if (number.Scaled(decimals) is { } raw)
        {
            return raw;
        }

        unit.Diagnostics.Add(Catalogue.DecimalsTooFine, syntax.Number.Span, syntax.Number.Text, fact.Name, $"{decimals}");
        return null;
    }

    /// <summary>A fact and values of it.</summary>
    public Condition Bind(FactValueConditionSyntax syntax)
    {
        if (unit.Names.Resolve(syntax.Fact, NameKinds.YesNoFact | NameKinds.ChoiceFact) is not FactSymbol fact)
        {
            return Condition.True;
        }

        var values = syntax.Values.Names.Where(n => !n.IsMissing).SelectMany(n => Values(fact, n)).Distinct().Order();
        return new FactIn(fact.Index, [.. values]) is not { Values.IsEmpty: false } some ? Condition.True : syntax.IsExcluding ? Conditions.Not(some) : some;
    }

    /// <summary>The value of a fact that a name stands for, or null (then reported).</summary>
    public long? Value(FactSymbol fact, NameSyntax name)
    {
        var key = NameText.Key(name.Text);
        if (fact.Kind == NameKinds.YesNoFact && key is "ya" or "tidak")
        {
            return key == "ya" ? 1 : 0;
        }

        if (fact.Choice(key) is { } choice)
        {
            return choice.Index;
        }

        ReportUnknownValue(fact, name);
        return null;
    }

    /// <summary>Says that a name is no value of a fact, and which are.</summary>
    public void ReportUnknownValue(FactSymbol fact, NameSyntax name)
    {
        string[] values = fact.Kind == NameKinds.YesNoFact ? ["ya", "tidak"] : [.. fact.Choices.Select(c => c.Name)];
        var nearest = Suggestions.Nearest(name.Text, values.Concat(fact.Choices.SelectMany(c => c.Aliases)));
        ImmutableArray<Fix> fixes = [.. nearest.Select(n => Fix.Replace(name.Span, n))];
        var shown = nearest.Concat(values).Distinct(StringComparer.Ordinal).Take(6).ToList();
        unit.Diagnostics.Add(Catalogue.UnknownValue, name.Span, fixes, name.Text, fact.Name, string.Join("; ", shown) + (values.Length > shown.Count ? "; …" : string.Empty));
    }

    private ImmutableArray<long> Values(FactSymbol fact, NameSyntax name)
    {
        // A term over the fact may stand where a value may: "status kepegawaian ASN".
        if (fact.Choice(NameText.Key(name.Text)) is { } choice)
        {
            return fact.Subtree(choice);
        }

        if (unit.Names.FindQuietly(name, NameKinds.Term) is TermSymbol && unit.Names.Resolve(name, NameKinds.Term) is TermSymbol term
            && Conditions.FactOf(unit.Vocabulary.Terms.Meaning(term)) == fact.Index && Bare(term.Body!) is FactIn set)
        {
            return set.Values;
        }

        return Value(fact, name) is { } value ? [value] : [];
    }

    private static Condition Bare(Condition condition)
    {
        while (condition is NamedCondition named)
        {
            condition = named.Body;
        }

        return condition;
    }

    private Condition Between(ComparisonConditionSyntax syntax, FactSymbol fact, long from, long to)
    {
        if (from > to)
        {
            var (low, high) = (syntax.Operand, syntax.Upper!);
            ImmutableArray<Fix> swap = [new Fix("Tukar kedua batas", "Swap the two ends", [new TextEdit(low.Span, high.Words), new TextEdit(high.Span, low.Words)])];
            unit.Diagnostics.Add(Catalogue.BackwardRange, syntax.Span, swap, low.Words, high.Words);
            return Condition.True;
        }

        return Conditions.Both(new FactCompare(fact.Index, Comparison.AtLeast, from), new FactCompare(fact.Index, Comparison.AtMost, to));
    }

    private void CheckUnit(FactSymbol fact, NumberSyntax number)
    {
        var (written, right) = (number.Unit is { IsMissing: false } words ? words.Words : null, fact.Number?.Unit);
        if (written is not null && (right is null || NameText.Key(written) != NameText.Key(right)))
        {
            var span = number.Unit!.Span;
            ImmutableArray<Fix> fixes = right is null ? [] : [Fix.Replace(span, right)];
            unit.Diagnostics.Add(Catalogue.WrongUnit, span, fixes, written, right ?? number.Number.Text);
        }
    }

    private static Comparison ComparisonOf(ComparisonConditionSyntax syntax) => Key(syntax.Comparison) switch
    {
        "di atas" or "lebih dari" or "lebih tinggi dari" or "sesudah" or "setelah" => Comparison.Above,
        "di bawah" or "kurang dari" or "lebih rendah dari" or "sebelum" => Comparison.Below,
        "paling sedikit" or "paling rendah" or "minimal" or "sejak" => Comparison.AtLeast,
        "paling banyak" or "paling tinggi" or "maksimal" or "sampai dengan" => Comparison.AtMost,
        _ => Key(syntax.Postfix) switch
        {
            "ke atas" or "atau lebih" => Comparison.AtLeast,
            "ke bawah" or "atau kurang" => Comparison.AtMost,
            _ => Comparison.Equal,
        },
    };

    private static string Key(KeywordSyntax? words) => words is null ? string.Empty : NameText.Key(words.Words);
}
