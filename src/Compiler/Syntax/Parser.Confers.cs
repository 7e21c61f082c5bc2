using Edaran.Compiler.Symbols;

namespace Edaran.Compiler.Syntax;

/// <content>What officials decide, order and arrange.</content>
internal sealed partial class Parser
{
    private const NameKinds Granted = NameKinds.Mode | NameKinds.Act | NameKinds.Right;

    private static readonly string[] DelegationLeads = ["tempat kerja", "pengaturan tempat kerja"];
    private static readonly string[] DelegationVerbs = ["diatur oleh", "diserahkan kepada"];

    private ConferPredicateSyntax ParseConfer(KeywordSyntax modal)
    {
        var verb = Take();
        if (verb.Is("mengecualikan"))
        {
            var exempt = ParseSubject();
            return new ConferPredicateSyntax(modal, verb, ParseExemptionGrant("dari"), null, exempt, peopleFirst: true);
        }

        if (AtPeopleFirst(verb))
        {
            var people = ParseSubject();
            var untuk = TakeWords(1);
            return new ConferPredicateSyntax(modal, verb, ParseGranted(), untuk, people, peopleFirst: true);
        }

        var what = ParseGranted();
        var kepada = TakePhrase("kepada", "bagi") ?? MissingPhrase("kepada");
        return new ConferPredicateSyntax(modal, verb, what, kepada, ParseSubject(), peopleFirst: false);
    }

    /// <summary>Whether the people stand before what is granted: <c>memerintahkan pegawai untuk WFO</c>.</summary>
    private bool AtPeopleFirst(SyntaxToken verb)
    {
        if (verb.Is("memberikan") || AtName(NameKinds.Mode | NameKinds.Act))
        {
            return false;
        }

        for (var ahead = 0; Peek(ahead).Kind is not (TokenKind.Dot or TokenKind.Semicolon or TokenKind.Colon or TokenKind.EndOfFile); ahead += Math.Max(1, NameAhead(ahead).Length))
        {
            if (Peek(ahead).Is("kepada") || Peek(ahead).Is("bagi") || Peek(ahead).Is("untuk"))
            {
                return Peek(ahead).Is("untuk");
            }
        }

        return false;
    }

    private SyntaxNode ParseGranted() =>
        NameAhead(0).Length > 0 ? ParseObjects(Granted)
        : At("pengecualian", "dari") || At("pengecualian", "angka") ? ParseExemptionGrant("pengecualian dari")
        : (Current.Is("bekerja") && AtClock(1)) || (At("jam", "kerja") && AtClock(2)) ? new HoursGrantSyntax(TakeWords(Current.Is("jam") ? 2 : 1), ParseWindow(), ParseGrantedBreaks())
        : ParseObjects(Granted);

    private BreaksTailSyntax? ParseGrantedBreaks()
    {
        var start = _position;
        var breaks = ParseBreaksTail(TakeIf(TokenKind.Comma));
        if (breaks is null)
        {
            _position = start;
        }

        return breaks;
    }

    private ExemptionGrantSyntax ParseExemptionGrant(string lead) =>
        new(TakePhrase(lead, "pengecualian") ?? MissingPhrase(lead), ParsePointReferences());

    /// <summary>Reads <c>Tempat kerja S diatur oleh O</c>, or nothing where no such sentence begins.</summary>
    private DelegationPredicateSyntax? ParseDelegation()
    {
        if (NameAhead(0).Length > 0 || TakePhrase(DelegationLeads) is not { } lead)
        {
            return null;
        }

        var people = ParseSubject();
        var verb = TakePhrase(DelegationVerbs) ?? MissingPhrase("diatur oleh");
        return new DelegationPredicateSyntax(lead, people, verb, ParseSubject());
    }
}
