using System.Collections.Immutable;
using Edaran.Compiler.Symbols;

namespace Edaran.Compiler.Syntax;

/// <content>Breaches and sanctions.</content>
internal sealed partial class Parser
{
    private static readonly string[] SanctionVerbs = ["dikenai sanksi berupa", "dikenakan sanksi berupa", "dikenai", "dikenakan"];

    private static readonly string[] BreachNouns = ["pelanggaran terhadap", "pelanggaran atas"];

    private static readonly string[] BreachVerbs =
    [
        "yang melanggar", "yang tidak mematuhi", "yang tidak melaksanakan kewajiban sebagaimana dimaksud pada",
        "yang tidak melaksanakan kewajiban sebagaimana dimaksud dalam",
    ];

    private static readonly string[] Rules = ["ketentuan sebagaimana dimaksud pada", "ketentuan pada", "ketentuan dalam", "ketentuan"];

    private static readonly string[] Ordinals =
        ["pertama", "kedua", "ketiga", "keempat", "kelima", "keenam", "berikutnya", "selanjutnya"];

    private bool AtBreachNoun() => NameAhead(0).Length == 0 && Current.Is("pelanggaran") && (Peek(1).Is("terhadap") || Peek(1).Is("atas"));

    private bool AtBreachVerb() => Current.Is("yang") && NameAhead(1).Length == 0
        && (Peek(1).Is("melanggar") || AtAhead(1, "tidak", "mematuhi") || AtAhead(1, "tidak", "melaksanakan", "kewajiban", "sebagaimana"));

    private BreachClauseSyntax ParseBreach(string[] leads)
    {
        var words = ImmutableArray.CreateBuilder<SyntaxToken>();
        words.AddRange(TakePhrase(leads)?.WordTokens ?? [Missing(TokenKind.Word)]);
        words.AddRange(TakePhrase(Rules)?.WordTokens ?? []);
        var letter = TakePhrase("surat edaran ini", "surat ini");
        return new BreachClauseSyntax(new KeywordSyntax(words.ToImmutable()), letter is null ? ParsePointReferences() : null, letter);
    }

    /// <summary>Reads what is imposed: declared sanctions, or <c>sanksi</c> alone, which the rules it rests on name.</summary>
    private SeriesSyntax ParseSanctions() => Current.Is("sanksi") && NameAhead(0).Length == 0
        ? new SeriesSyntax(null, [new ItemSyntax<NameSyntax>(null, new NameSyntax([Take()]), null)], Connective.None)
        : ParseObjects(NameKinds.Sanction);

    private TailSyntax? ParseSanctionTail(SyntaxToken? comma, PredicateSyntax? predicate)
    {
        if (predicate is not NamedPredicateSyntax { Kind: ModalKind.Sanctioned })
        {
            return null;
        }

        if (TakePhrase("untuk pelanggaran", "bagi pelanggaran", "pada pelanggaran") is { } step)
        {
            var ordinal = TakePhrase(Ordinals);
            if (ordinal is null)
            {
                ComplainExpected("\"pertama\", \"kedua\", atau \"berikutnya\"", "\"pertama\", \"kedua\", or \"berikutnya\"");
            }

            return new StepTailSyntax(comma, step, ordinal ?? MissingKeyword());
        }

        return TakePhrase("sesuai dengan", "sesuai", "berdasarkan", "menurut") is { } lead ? new BasisTailSyntax(comma, lead, ParseBasis()) : null;
    }

    private TextSyntax ParseBasis()
    {
        var words = ImmutableArray.CreateBuilder<SyntaxToken>();
        while (!AtEnd && (!AtStop() || IsAbbreviated()) && Current.Kind is not (TokenKind.Semicolon or TokenKind.Colon) && !AtAhead(0, "untuk", "pelanggaran") && !AtAhead(0, "bagi", "pelanggaran"))
        {
            words.Add(Take());
        }

        if (words.Count == 0)
        {
            ComplainExpected("peraturannya", "the rules");
        }

        return new TextSyntax(words.ToImmutable());

        // "PP No. 53 Tahun 2010": this full stop ends no sentence.
        bool IsAbbreviated() => words.Count > 0 && words[^1].Is("no") && Peek(1).Kind == TokenKind.Number && !Peek(1).StartsLine;
    }
}
