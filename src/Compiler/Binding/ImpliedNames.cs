using System.Collections.Immutable;
using Edaran.Compiler.Symbols;
using Edaran.Compiler.Syntax;

namespace Edaran.Compiler.Binding;

/// <summary>
/// The names of the facts that a letter's sentences bring with them, told from its tree alone: examples name them, so the
/// tree is read once more with them. More names than facts do no harm: a name no fact has is reported where it is used.
/// </summary>
public static class ImpliedNames
{
    /// <summary>The names for a letter.</summary>
    /// <param name="letter">The letter, read with the names it declares and uses.</param>
    /// <param name="used">The kamus and calendars it uses.</param>
    public static ImmutableArray<DeclaredName> Of(UnitSyntax letter, IEnumerable<UnitSyntax> used)
    {
        var names = ImmutableArray.CreateBuilder<DeclaredName>();
        var units = used.Append(letter).ToList();
        ImmutableArray<string> modes = [.. units.SelectMany(u => u.Members).OfType<NamesDeclarationSyntax>().Where(d => d.Keyword.Is("moda"))
            .SelectMany(d => d.Names).SelectMany(n => n.Value.Name.Spellings).Select(n => n.Text)];
        foreach (var point in letter.Members.OfType<PointMemberSyntax>())
        {
            AddFrom(names, Sentence.Empty, point.Point, modes);
        }

        if (letter.Members.OfType<EnactedHeaderSyntax>().Any(e => HeaderBinder.IsMonthOnly(e.Date)))
        {
            names.Add(new DeclaredName(PeriodBinder.EnactedFact, NameKinds.YesNoFact));
        }

        var unset = units.SelectMany(u => u.Members).OfType<SeasonDeclarationSyntax>().Where(s => s.Period is null && !s.Name.Name.IsMissing);
        names.AddRange(unset.Select(s => new DeclaredName(s.Name.Name.Text, NameKinds.YesNoFact)));
        return names.ToImmutable();
    }

    private static void AddFrom(ImmutableArray<DeclaredName>.Builder names, Sentence head, PointSyntax point, ImmutableArray<string> modes)
    {
        var sentence = head.Extend(point);
        switch (sentence.Predicate)
        {
            case ConferPredicateSyntax confer when sentence.Subject is { } giver:
                var name = confer.IsOrder ? (Func<string, string, string>)ImpliedFacts.OrderName : ImpliedFacts.DecisionName;
                names.AddRange(Granted(confer, sentence.Point).SelectMany(what => Named(name, giver, what)));
                break;
            case DelegationPredicateSyntax delegation:
                names.AddRange(modes.SelectMany(mode => Named(ImpliedFacts.DecisionName, delegation.Official, mode)));
                break;
            case SplitPredicateSyntax split:
                names.Add(new DeclaredName(ImpliedFacts.TurnName, NameKinds.ChoiceFact));
                names.Add(new DeclaredName(ImpliedFacts.TurnNameOf(sentence.Point), NameKinds.ChoiceFact));
                names.AddRange(split.Modes.Names.Where(m => !m.IsMissing).Select(m => new DeclaredName(m.Text, NameKinds.Value)));
                break;
        }

        foreach (var item in point.Sentence.Items)
        {
            AddFrom(names, sentence, item, modes);
        }
    }

    private static IEnumerable<string> Granted(ConferPredicateSyntax confer, string point) =>
        confer.Exemption is { } exemption ? [ImpliedFacts.ExemptionFrom(exemption.Points)]
        : confer.Hours is not null ? [ImpliedFacts.Hours, ImpliedFacts.HoursOf(point)]
        : confer.Objects?.Names.Select(n => n.Text) ?? [];

    private static IEnumerable<DeclaredName> Named(Func<string, string, string> name, SubjectSyntax giver, string what) =>
        giver is { Groups: [{ Items.Length: 1 } one] } ? [new DeclaredName(name(one.Items[0].Value.Text, what), NameKinds.YesNoFact)] : [];
}
