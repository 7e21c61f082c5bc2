using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.Symbols;
using Edaran.Compiler.Syntax;

namespace Edaran.Compiler.Binding;

/// <summary>Second pass over a unit: the bounds, derivations and presumed values of its facts.</summary>
internal sealed class FactTypeBinder(UnitContext unit)
{
    private const int FineDecimals = 4;

    /// <summary>Completes the facts the unit declares.</summary>
    public void Bind()
    {
        foreach (var syntax in unit.Tree.Root.Members.OfType<FactDeclarationSyntax>())
        {
            if (unit.Scope.Own(NameText.Key(syntax.Name.Name.Text)).OfType<FactSymbol>().FirstOrDefault(f => IsDeclaredBy(f, syntax)) is { } fact)
            {
                BindType(fact, syntax.Type);
                fact.Presumed = syntax.Presumed is { IsMissing: false } presumed ? Presumed(fact, presumed) : null;
            }
        }
    }

    private bool IsDeclaredBy(FactSymbol fact, FactDeclarationSyntax syntax) =>
        fact.Declared is { } at && at.Source == unit.Tree.Source && at.Span == syntax.Name.Name.Span;

    private void BindType(FactSymbol fact, FactTypeSyntax type)
    {
        if (type is NumberTypeSyntax number)
        {
            fact.Number = NumberType(fact, number);
        }
        else if (type is DerivedTypeSyntax derived)
        {
            fact.Number = new NumberType(0, 1, null, null, derived.Unit.Text.ToLowerInvariant());
            if (unit.Names.Resolve(derived.From, NameKinds.DateFact) is FactSymbol from)
            {
                fact.Derivation = new Derivation(from.Index, UnitOf(derived.Unit));
            }
        }
    }

    private static TimeUnit UnitOf(SyntaxToken token) =>
        token.Is("hari") ? TimeUnit.Day : token.Is("bulan") ? TimeUnit.Month : TimeUnit.Year;

    private NumberType NumberType(FactSymbol fact, NumberTypeSyntax syntax)
    {
        var decimals = syntax.IsWhole ? 0 : FineDecimals;
        var written = 0;
        var (min, max) = (Bound(fact, syntax.Min, decimals, ref written), Bound(fact, syntax.Max, decimals, ref written));
        if (min > max)
        {
            var (low, high) = (syntax.Min!.Number, syntax.Max!.Number);
            ImmutableArray<Fix> swap = [new Fix("Tukar kedua batas", "Swap the two ends", [new TextEdit(low.Span, high.Text), new TextEdit(high.Span, low.Text)])];
            unit.Diagnostics.Add(Catalogue.BackwardRange, Text.TextSpan.FromBounds(low.Span.Start, high.Span.End), swap, low.Text, high.Text);
        }

        fact.RangeText = RangeText(syntax);
        var step = written == 0 ? 1 : ExactNumber.Power(decimals - Math.Min(written, decimals));
        return new NumberType(decimals, step, min, max, syntax.Unit is { IsMissing: false } words ? words.Text : null);
    }

    private long? Bound(FactSymbol fact, NumberSyntax? syntax, int decimals, ref int written)
    {
        if (syntax is null || unit.Numbers.Read(syntax) is not { } number)
        {
            return null;
        }

        written = Math.Max(written, number.Written);
        return unit.Comparisons.Scale(number, syntax, fact, decimals);
    }

    private static string RangeText(NumberTypeSyntax syntax) => (syntax.Min, syntax.Max) switch
    {
        ({ } min, { } max) => $"{min.Number.Text} sampai dengan {max.Number.Text}",
        ({ } min, null) => $"paling sedikit {min.Number.Text}",
        (null, { } max) => $"paling banyak {max.Number.Text}",
        _ => string.Empty,
    };

    private FactValue? Presumed(FactSymbol fact, NameSyntax syntax)
    {
        var key = NameText.Key(syntax.Text);
        switch (fact.Kind)
        {
            case NameKinds.YesNoFact when key is "ya" or "tidak":
                return key == "ya" ? FactValue.Yes : FactValue.No;
            case NameKinds.ChoiceFact when fact.Choice(key) is { } choice:
                return new FactValue(choice.Index);
            case NameKinds.NumberFact when fact.Derivation is null && NumberReader.ReadToken(syntax.WordTokens[0]) is { } number:
                return PresumedNumber(fact, syntax, number);
            case NameKinds.YesNoFact or NameKinds.ChoiceFact:
                unit.Comparisons.ReportUnknownValue(fact, syntax);
                return null;
            default:
                unit.Diagnostics.Add(Catalogue.WrongKind, syntax.Span, syntax.Text, Localized.Both("nilai yang tidak cocok", "a value that does not fit"), KindWords.Of(fact.Kind));
                return null;
        }
    }

    private FactValue? PresumedNumber(FactSymbol fact, NameSyntax syntax, ExactNumber number)
    {
        var type = fact.Number!;
        if (number.Scaled(type.Decimals) is not { } raw)
        {
            unit.Diagnostics.Add(Catalogue.DecimalsTooFine, syntax.Span, syntax.Text, fact.Name, $"{type.Decimals}");
            return null;
        }

        if (raw < type.Min || raw > type.Max)
        {
            unit.Diagnostics.Add(Catalogue.OutOfRange, syntax.Span, syntax.Text, fact.Name, fact.RangeText);
            return null;
        }

        return new FactValue(raw);
    }
}
