using System.Collections.Immutable;
using Edaran.Compiler.Symbols;

namespace Edaran.Compiler.Syntax;

/// <content>Subjects.</content>
internal sealed partial class Parser
{
    private const NameKinds People = NameKinds.Value | NameKinds.Term | NameKinds.YesNoFact | NameKinds.Official;

    private static readonly string[] ReferenceLeads = ["sebagaimana dimaksud pada", "sebagaimana dimaksud dalam", "sebagaimana dimaksud"];

    /// <param name="mayList">Whether the people may be a list behind a colon: where they do not begin a sentence.</param>
    private SubjectSyntax ParseSubject(bool mayList = false)
    {
        var quantifier = AtAny("seluruh", "semua") || (Current.Is("setiap") && !StartsTime(0)) ? Take() : null;
        if (quantifier is not null && quantifier.Is("semua"))
        {
            HintHouseWord(new KeywordSyntax([quantifier]), "seluruh");
        }

        if (quantifier is null && AtBreachNoun())
        {
            return new SubjectSyntax(null, [], [ParseBreach(BreachNouns)]);
        }

        var groups = ImmutableArray.CreateBuilder<SeriesSyntax>();
        Expects(0, People);
        while ((CanStartName(0) && !IsModal(0)) || (mayList && groups.Count == 0 && AtList()))
        {
            groups.Add(ParseSeries(ContinuesGroup, People, "subjek", "a subject"));
            Expects(0, People);
        }

        var clauses = ParseClauses();
        if (groups.Count == 0 && clauses.IsEmpty)
        {
            ComplainExpected("subjek, misalnya \"ASN\" atau \"pegawai\"", "a subject, such as \"ASN\" or \"pegawai\"");
        }

        return new SubjectSyntax(quantifier, groups.ToImmutable(), clauses);
    }

    private bool ContinuesGroup(int ahead) => CanStartName(ahead) && !IsModal(ahead);

    // A citation may stand before or behind the place, or behind the modes of "yang"; behind "selain …" or a condition it could reach less far.
    private ImmutableArray<SyntaxNode> ParseClauses()
    {
        var clauses = ImmutableArray.CreateBuilder<SyntaxNode>();
        AddReference();
        if ((Current.Is("pada") || Current.Is("di")) && !Peek(1).Is("setiap") && !StartsTime(0))
        {
            clauses.Add(new PlaceClauseSyntax(Take(), ParseValues()));
            AddReference();
        }

        if (AtAny("selain", "kecuali"))
        {
            clauses.Add(ParseExclusion(Take()));
        }

        if (AtBreachVerb())
        {
            clauses.Add(ParseBreach(BreachVerbs));
        }
        else if (Current.Is("yang") && !AtChangeVerb())
        {
            var relative = new RelativeClauseSyntax(Take(), ParseCondition());
            clauses.Add(relative);
            if (relative.Condition is NameConditionSyntax { LightWord: null })
            {
                AddReference();
            }
        }

        return clauses.ToImmutable();

        void AddReference()
        {
            if (!clauses.Any(c => c is ReferenceClauseSyntax) && ParseReference() is { } reference)
            {
                clauses.Add(reference);
            }
        }
    }

    /// <summary>Reads what is left out behind <c>selain</c>: names, those other points mean, or those of some names whom they mean.</summary>
    private ExclusionSyntax ParseExclusion(SyntaxToken selain)
    {
        if (ParseReference() is { } reference)
        {
            return new ExclusionSyntax(selain, null, null, reference);
        }

        var pada = TakeIf("pada") ?? TakeIf("di");
        var values = ParseValues();
        return new ExclusionSyntax(selain, pada, values, pada is null && values.Items.Length == 1 ? ParseReference() : null);
    }

    private ReferenceClauseSyntax? ParseReference() =>
        TakePhrase(ReferenceLeads) is { } lead ? new ReferenceClauseSyntax(lead, ParsePointReferences()) : null;
}
