using System.Collections.Immutable;
using Edaran.Compiler.Symbols;

namespace Edaran.Compiler.Syntax;

/// <content>Examples.</content>
internal sealed partial class Parser
{
    private static readonly string[] Outcomes =
    [
        "tidak diatur", "tidak boleh", "belum pasti", "perlu fakta", "wajib", "dapat", "bersyarat", "diskresi", "dilarang", "bertentangan", "boleh",
    ];

    private ExampleSyntax ParseExample()
    {
        var keyword = Take();
        var name = TakeLine();
        var clauses = ImmutableArray.CreateBuilder<ExampleClauseSyntax>();
        while ((!AtEnd || IsAtCursor(0)) && (clauses.Count == 0 || clauses[^1] is not ThenClauseSyntax || AtRow()))
        {
            var isLast = IsAtCursor(0);
            clauses.Add(ParseClauseOfExample());
            if (isLast)
            {
                break;
            }
        }

        return new ExampleSyntax(keyword, name, clauses.ToImmutable());
    }

    private ExampleClauseSyntax ParseClauseOfExample()
    {
        if (AtRow())
        {
            return ParseExampleRows();
        }

        if (Current.Is("diketahui"))
        {
            return new GivenClauseSyntax(Take(), ParseSeparated(ParseGiven), SkipToClause(), TakeIf(TokenKind.Dot));
        }

        if (Current.Is("pada"))
        {
            return new OnClauseSyntax(Take(), TakePhrase("hari tanggal", "tanggal", "hari"), ParseDates(), TakeIf(TokenKind.Dot));
        }

        if (Current.Is("maka"))
        {
            var keyword = Take();
            var expectations = ParseSeparated(ParseExpectation);
            var rest = SkipToEnd(stopAtSemicolon: false);
            return new ThenClauseSyntax(keyword, expectations, rest, ExpectStop());
        }

        ComplainExpected("\"diketahui\", \"pada\", atau \"maka\"", "\"diketahui\", \"pada\", or \"maka\"");
        return new SkippedClauseSyntax(new SkippedSyntax(SkipClause()));
    }

    /// <summary>Takes what no given fact could use, up to the next clause.</summary>
    private SkippedSyntax? SkipToClause() => SkipUntil(() => AtAny("pada", "maka") || AtRow());

    private ImmutableArray<SyntaxToken> SkipClause()
    {
        var skipped = ImmutableArray.CreateBuilder<SyntaxToken>();
        do
        {
            skipped.Add(Take());
        }
        while (!AtEnd && !AtRow() && !(Current.StartsLine && AtAny("diketahui", "pada", "maka")));
        return skipped.ToImmutable();
    }

    private SyntaxNode ParseGiven()
    {
        if (Current.Is("moda") && NameAhead(0).Length == 0)
        {
            return new GivenModeSyntax(Take(), ParseName(NameKinds.Mode, "nama moda", "the name of a mode"));
        }

        if (TakePhrase("jumlah pegawai") is { } size)
        {
            return new GivenSizeSyntax(size, ParseNumber(takeUnit: true));
        }

        Expects(Current.Is("tidak") ? 1 : 0, NameKinds.Act);
        return ParseGivenRecord() ?? ParseElement();
    }

    private ExpectationSyntax ParseExpectation()
    {
        if (!AtName(NameKinds.Mode))
        {
            if (TakePhrase("tidak berlaku", "di luar ruang lingkup", "bukan hari kerja") is { } letter)
            {
                var outcome = letter.WordTokens[0].Is("tidak") ? LetterOutcome.NotInForce : letter.WordTokens[0].Is("di") ? LetterOutcome.OutOfScope : LetterOutcome.FreeDay;
                return new LetterExpectationSyntax(outcome, letter, TakeBasis(out var basis), basis);
            }

            if (TakePhrase("perlu fakta") is { } missing)
            {
                var facts = ParseSeries(CanStartName, NameKinds.Fact | NameKinds.Season, "nama fakta", "the name of a fact");
                return new MissingExpectationSyntax(missing, facts, TakeBasis(out var basis), basis);
            }

            var holder = Current.Is("pegawai") ? 1 : AtName(NameKinds.Official) ? NameAhead(0).Length : 0;
            var ahead = holder + (Peek(holder).Is("tidak") ? 1 : AtAhead(holder, "belum", "pasti") ? 2 : 0);
            if (Peek(ahead).Is("wajib") || Peek(ahead).Is("berhak") || Peek(ahead).Is("dapat") || Peek(ahead).Is("dilarang") || Peek(ahead).Is("dikenai"))
            {
                return ParseClaim(holder, ahead - holder);
            }

            if (ParseAttendanceExpectation() is { } attendance)
            {
                return attendance;
            }
        }

        return ParseModeExpectation();
    }

    private ClaimExpectationSyntax ParseClaim(int holder, int certainty)
    {
        var who = holder == 0 ? null : new NameSyntax(TakeWords(holder).WordTokens);
        var words = certainty == 0 ? null : TakeWords(certainty);
        var kind = Current.Is("dikenai") ? ClaimKind.Sanction : Current.Is("wajib") ? ClaimKind.Duty : Current.Is("dapat") ? ClaimKind.Leave : Current.Is("dilarang") ? ClaimKind.Prohibition : ClaimKind.Right;
        var modal = TakePhrase("berhak atas") ?? TakeWords(1);
        var name = kind == ClaimKind.Sanction ? ParseSanctions().Items[0].Value : ParseName(kind == ClaimKind.Right ? NameKinds.Right : NameKinds.Act, "perbuatan atau hak", "an act or a right");
        return new ClaimExpectationSyntax(who, words, modal, kind, name, TakeBasis(out var basis), basis);
    }

    private ExpectationSyntax ParseModeExpectation()
    {
        var mode = ParseName(NameKinds.Mode, "moda dan statusnya, misalnya \"WFH dapat\"", "a mode and its status, such as \"WFH dapat\"");
        if (AtBound(0) && NameAhead(0).Length == 0)
        {
            var (bound, people) = (TakeBound(), ParseNumber(takeUnit: true));
            return new LimitExpectationSyntax(mode, bound, people, TakeBasis(out var limitBasis), limitBasis);
        }

        var outcome = TakePhrase(Outcomes);
        if (outcome is null)
        {
            ComplainExpected("status, misalnya \"dapat\", \"dilarang\", atau \"boleh\"", "a status, such as \"dapat\", \"dilarang\", or \"boleh\"");
            outcome = MissingKeyword();
        }

        return new ModeExpectationSyntax(mode, outcome, TakeBasis(out var basis), basis);
    }

    private KeywordSyntax? TakeBasis(out PointReferencesSyntax? points)
    {
        var menurut = TakePhrase("menurut");
        points = menurut is null ? null : ParsePointReferences();
        return menurut;
    }
}
