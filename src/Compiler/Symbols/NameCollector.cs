using System.Collections.Immutable;
using Edaran.Compiler.Syntax;

namespace Edaran.Compiler.Symbols;

/// <summary>
/// Finds the names a unit declares, from a tree read without any names: a declaration delimits its name by marks and words,
/// so it reads the same either way. The tree is then read again with them.
/// </summary>
public static class NameCollector
{
    /// <summary>Every name the unit declares, aliases included; names may repeat.</summary>
    public static ImmutableArray<DeclaredName> Collect(UnitSyntax unit)
    {
        var names = ImmutableArray.CreateBuilder<DeclaredName>();
        foreach (var member in unit.Members)
        {
            Collect(member is FaultyMemberSyntax faulty ? faulty.Member : member, names);
        }

        return names.ToImmutable();
    }

    private static void Collect(MemberSyntax member, ImmutableArray<DeclaredName>.Builder names)
    {
        switch (member)
        {
            case FactDeclarationSyntax fact:
                CollectFact(fact, names);
                break;
            case TreeDeclarationSyntax { IsOfModes: false } tree:
                AddAll(names, tree.Covered.Select(c => c.Value), NameKinds.Value);
                break;
            case TermDeclarationSyntax term:
                Add(names, term.Name, NameKinds.Term);
                names.AddRange(term.MoreSpellings.Select(name => new DeclaredName(name, NameKinds.Term)));
                break;
            case NamesDeclarationSyntax declared:
                AddAll(names, declared.Names.Select(n => n.Value.Name), KindOf(declared.Keyword));
                break;
            case SeasonDeclarationSyntax season:
                Add(names, season.Name, NameKinds.Season);
                break;
            case PeriodHeaderSyntax period:
                AddStages(period, names);
                break;
        }
    }

    private static void CollectFact(FactDeclarationSyntax fact, ImmutableArray<DeclaredName>.Builder names)
    {
        var (kinds, unit) = fact.Type switch
        {
            ChoiceTypeSyntax => (NameKinds.ChoiceFact, null),
            NumberTypeSyntax number => (NameKinds.NumberFact, number.Unit?.Text),
            DerivedTypeSyntax derived => (NameKinds.NumberFact, derived.Unit.Text),
            SimpleTypeSyntax { Kind: SimpleTypeKind.Date } => (NameKinds.DateFact, null),
            SimpleTypeSyntax { Kind: SimpleTypeKind.Label } => (NameKinds.LabelFact, null),
            _ => (NameKinds.YesNoFact, (string?)null),
        };
        Add(names, fact.Name, kinds, unit);
        if (fact.IsOfPlace && !fact.Name.Name.IsMissing)
        {
            names.Add(new DeclaredName("keadaan " + fact.Name.Name.Text, kinds, unit));
        }

        if (fact.Type is ChoiceTypeSyntax choice)
        {
            AddAll(names, choice.Choices.Select(c => c.Value), NameKinds.Value);
        }
    }

    private static NameKinds KindOf(SyntaxToken keyword) =>
        keyword.Is("moda") ? NameKinds.Mode
        : keyword.Is("perbuatan") ? NameKinds.Act
        : keyword.Is("hak") ? NameKinds.Right
        : keyword.Is("sanksi") ? NameKinds.Sanction
        : NameKinds.Official;

    private static void AddStages(PeriodHeaderSyntax period, ImmutableArray<DeclaredName>.Builder names)
    {
        foreach (var part in period.Periods)
        {
            if (part.Value.Stage is { IsMissing: false } stage)
            {
                names.Add(new DeclaredName("tahap " + stage.Text, NameKinds.Stage));
            }
        }
    }

    private static void AddAll(ImmutableArray<DeclaredName>.Builder names, IEnumerable<DeclaredNameSyntax> declared, NameKinds kinds)
    {
        foreach (var name in declared)
        {
            Add(names, name, kinds);
        }
    }

    private static void Add(ImmutableArray<DeclaredName>.Builder names, DeclaredNameSyntax declared, NameKinds kinds, string? unit = null)
    {
        names.AddRange(declared.Spellings.Select(name => new DeclaredName(name.Text, kinds, unit)));
    }
}
