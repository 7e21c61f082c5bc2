using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.Symbols;
using Edaran.Compiler.Syntax;

namespace Edaran.Compiler.Binding;

/// <summary>First pass over a unit: every name it declares, without what the names mean.</summary>
internal sealed class DeclarationBinder(UnitContext unit)
{
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "pegawai", "hari kerja", "hari libur", "giliran", "moda", "jumlah pegawai", "datang", "pulang", "presensi", "ya", "tidak",
    };

    /// <summary>Declares the names of the unit.</summary>
    public void Declare()
    {
        foreach (var member in unit.Tree.Root.Members)
        {
            switch (member)
            {
                case FactDeclarationSyntax fact: DeclareFact(fact); break;
                case TermDeclarationSyntax term: DeclareTerm(term); break;
                case NamesDeclarationSyntax names: DeclareNames(names); break;
                case SeasonDeclarationSyntax season: DeclareSeason(season); break;
            }
        }
    }

    /// <summary>Adds a symbol to the names of the unit; a name that is taken or reserved is reported.</summary>
    public void Add(Symbol symbol, DeclaredNameSyntax name)
    {
        string[] spellings = [.. name.Spellings.Select(n => n.Text)];
        if (Array.Find(spellings, s => Reserved.Contains(NameText.Key(s))) is { } reserved)
        {
            unit.Diagnostics.Add(Catalogue.ReservedName, name.Name.Span, reserved);
        }

        if (unit.Scope.Declare(symbol, spellings) is { } taken)
        {
            ReportTaken(name, taken);
        }
    }

    private void ReportTaken(DeclaredNameSyntax name, Symbol taken)
    {
        var line = taken.Declared is { } at && at.Source == unit.Tree.Source ? $"{at.Start.Line}" : Localized.Both("lain", "of another file");
        unit.Diagnostics.Add(Catalogue.DuplicateName, name.Name.Span, name.Name.Text, KindWords.Of(taken.Kind), line);
    }

    private void DeclareFact(FactDeclarationSyntax syntax)
    {
        var signature = Signature("fakta", syntax);
        if (unit.Vocabulary.Same(signature) is FactSymbol same && same.Declared?.Source != unit.Tree.Source)
        {
            unit.Scope.Declare(same, same.Spellings);
            same.Choices.ToList().ForEach(choice => unit.Scope.Declare(choice, choice.Spellings));
            return;
        }

        if (syntax.Name.Name.IsMissing)
        {
            return;
        }

        var origin = syntax.IsOfPlace ? FactOrigin.Place : FactOrigin.Person;
        var fact = unit.Vocabulary.Remember(unit.Vocabulary.AddFact(
            syntax.Name.Name.Text, Aliases(syntax.Name), origin, KindOf(syntax.Type), unit.At(syntax.Name.Name.Span), signature));
        Add(fact, syntax.Name);
        if (syntax.Type is ChoiceTypeSyntax choices)
        {
            foreach (var choice in choices.Choices.Where(c => !c.Value.Name.IsMissing))
            {
                AddChoice(fact, choice.Value, null);
            }
        }
    }

    /// <summary>Adds a value to a choice fact.</summary>
    public void AddChoice(FactSymbol fact, DeclaredNameSyntax name, ValueSymbol? parent) =>
        Add(fact.AddChoice(name.Name.Text, Aliases(name), parent, unit.At(name.Name.Span)), name);

    private void DeclareTerm(TermDeclarationSyntax syntax)
    {
        if (syntax.Name.Name.IsMissing)
        {
            return;
        }

        var term = new TermSymbol(syntax.Name.Name.Text, Aliases(syntax.Name), unit.At(syntax.Name.Name.Span), syntax);
        unit.Vocabulary.TermUnits[term] = unit;
        Add(term, syntax.Name);
        unit.Scope.Declare(term, syntax.MoreSpellings);
    }

    private void DeclareNames(NamesDeclarationSyntax syntax)
    {
        foreach (var entry in syntax.Names.Select(n => n.Value).Where(n => !n.Name.Name.IsMissing))
        {
            var signature = Signature(NameText.Key(syntax.Keyword.Text), entry);
            var same = unit.Vocabulary.Same(signature) ?? Bare(syntax.Keyword, entry);
            if (same is not null && same.Declared?.Source != unit.Tree.Source)
            {
                unit.Scope.Declare(same, same.Spellings);
                continue;
            }

            Add(unit.Vocabulary.Remember(Make(syntax.Keyword, entry, signature)), entry.Name);
        }
    }

    // A name alone is what another unit says more of: "pejabat Sekretaris Daerah" beside "pejabat Sekretaris Daerah (Sekda)".
    private ListedSymbol? Bare(SyntaxToken keyword, NameEntrySyntax entry) => keyword.Is("moda") || entry.Evidence is not null || entry.Name.Aliases.Length > 0
        ? null
        : unit.Vocabulary.Listed.Find(l => l.Kind == KindOf(keyword) && NameText.Key(l.Name) == NameText.Key(entry.Name.Name.Text));

    private static NameKinds KindOf(SyntaxToken keyword) =>
        keyword.Is("perbuatan") ? NameKinds.Act : keyword.Is("hak") ? NameKinds.Right : keyword.Is("sanksi") ? NameKinds.Sanction : NameKinds.Official;

    private Symbol Make(SyntaxToken keyword, NameEntrySyntax entry, string signature)
    {
        var (name, aliases, at) = (entry.Name.Name.Text, Aliases(entry.Name), unit.At(entry.Name.Name.Span));
        var vocabulary = unit.Vocabulary;
        if (keyword.Is("moda"))
        {
            var mode = new ModeSymbol(vocabulary.Modes.Count, name, aliases, at) { Signature = signature };
            vocabulary.Modes.Add(mode);
            return mode;
        }

        var kind = KindOf(keyword);
        var listed = new ListedSymbol(kind, vocabulary.Count(kind), name, aliases, entry.Evidence is { IsMissing: false } e ? e.Text : null, at) { Signature = signature };
        vocabulary.Listed.Add(listed);
        return listed;
    }

    private void DeclareSeason(SeasonDeclarationSyntax syntax)
    {
        if (!syntax.Name.Name.IsMissing)
        {
            var name = syntax.Name.Name.Text;
            var season = unit.Vocabulary.Season(name, Aliases(syntax.Name), unit.At(syntax.Name.Name.Span));
            if (unit.Scope.Own(NameText.Key(name)).Count > 0)
            {
                ReportTaken(syntax.Name, unit.Scope.Own(NameText.Key(name))[0]);
            }
            else
            {
                Add(season, syntax.Name);
            }
        }
    }

    private static string Signature(string keyword, SyntaxNode declaration) => $"{keyword} {NameText.Key(declaration.Words)}";

    private static ImmutableArray<string> Aliases(DeclaredNameSyntax name) => [.. name.Aliases.Where(a => !a.Value.IsMissing).Select(a => a.Value.Text)];

    private static NameKinds KindOf(FactTypeSyntax type) => type switch
    {
        ChoiceTypeSyntax => NameKinds.ChoiceFact,
        NumberTypeSyntax or DerivedTypeSyntax => NameKinds.NumberFact,
        SimpleTypeSyntax { Kind: SimpleTypeKind.Date } => NameKinds.DateFact,
        SimpleTypeSyntax { Kind: SimpleTypeKind.Label } => NameKinds.LabelFact,
        _ => NameKinds.YesNoFact,
    };
}
