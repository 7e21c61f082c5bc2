using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;

namespace Edaran.Compiler.Syntax;

/// <content>What a letter does to another, in a header line or a point.</content>
internal sealed partial class Parser
{
    private static readonly (string Word, RelationVerb Verb)[] RelationVerbs =
    [
        ("mencabut", RelationVerb.Revoke), ("mengesampingkan", RelationVerb.Override), ("memperpanjang", RelationVerb.Extend),
        ("mengubah", RelationVerb.Replace), ("menambah", RelationVerb.Append), ("menambahkan", RelationVerb.Append), ("menghapus", RelationVerb.Delete),
    ];

    /// <summary>Whether a verb about another letter stands at a token: only with what belongs behind it, else it may begin a name.</summary>
    private bool OpensRelation(int at)
    {
        if (at + 1 >= _tokens.Length || !Array.Exists(RelationVerbs, v => _tokens[at].Is(v.Word)))
        {
            return false;
        }

        var next = _tokens[at + 1];
        return next.Is("surat") || next.Is("angka") || next.Is("ketentuan") || next.Is("masa");
    }

    /// <summary>Whether a sentence about another letter begins here; declared names go first.</summary>
    private bool AtRelation() =>
        NameAhead(0).Length == 0 && !AtEnd && (OpensRelation(_position) || At("surat", "edaran") || At("pada", "saat", "surat", "edaran", "ini", "mulai", "berlaku"));

    private RelationSyntax ParseRelation()
    {
        var parts = ImmutableArray.CreateBuilder<SyntaxElement?>();
        var verb = Array.Find(RelationVerbs, v => Current.Is(v.Word));
        if (verb.Word is null)
        {
            return ParsePassive(parts);
        }

        parts.Add(Take());
        parts.Add(TakePhrase("ketentuan", "masa berlaku"));
        var points = Current.Is("angka") ? ParsePointReferences() : null;
        parts.Add(points);
        var number = TakeOtherLetter(parts);
        var until = verb.Verb == RelationVerb.Extend ? TakeNewEnd(parts) : null;
        var quoted = verb.Verb is RelationVerb.Replace or RelationVerb.Append ? TakeNewText(verb.Verb, parts) : null;
        if (points is null && verb.Verb is RelationVerb.Replace or RelationVerb.Append or RelationVerb.Delete)
        {
            Complain(Catalogue.RelationNeedsPoint, parts[0]!.Span, verb.Word);
        }

        var kind = points is not null && verb.Verb == RelationVerb.Revoke ? RelationVerb.Delete : verb.Verb;
        return new RelationSyntax(kind, parts.ToImmutable(), points, number, until, quoted);
    }

    // "Pada saat Surat Edaran ini mulai berlaku, Surat Edaran X dicabut dan dinyatakan tidak berlaku."
    private RelationSyntax ParsePassive(ImmutableArray<SyntaxElement?>.Builder parts)
    {
        if (At("pada"))
        {
            parts.Add(TakeWords(7));
            parts.Add(TakeIf(TokenKind.Comma));
        }

        var number = TakeOtherLetter(parts);
        var verb = TakePhrase("dicabut dan dinyatakan tidak berlaku", "dicabut", "dinyatakan tidak berlaku");
        if (verb is null)
        {
            ComplainExpected("\"dicabut dan dinyatakan tidak berlaku\"", "\"dicabut dan dinyatakan tidak berlaku\"");
        }

        parts.Add(verb);
        return new RelationSyntax(RelationVerb.Revoke, parts.ToImmutable(), null, number, null, null);
    }

    /// <summary>Takes <c>Surat Edaran Nomor X tentang Y</c>; X may be in quotes, Y is passed over.</summary>
    private TextSyntax TakeOtherLetter(ImmutableArray<SyntaxElement?>.Builder parts)
    {
        parts.Add(AtAny("pada", "dalam", "dari") ? Take() : null);
        var words = TakePhrase("surat edaran");
        if (words is null)
        {
            ComplainExpected("\"Surat Edaran\" dan nomornya", "\"Surat Edaran\" and its number");
        }

        parts.Add(words);
        parts.Add(TakePhrase("nomor"));
        var number = TakeWhile(() => !EndsLetterNumber());
        parts.Add(number);
        if (number.WordTokens.IsEmpty)
        {
            Complain(Catalogue.RelationNeedsNumber, words?.Span ?? Here());
        }

        if (TakeIf("tentang") is { } about)
        {
            parts.Add(about);
            parts.Add(TakeWhile(() => !EndsLetterNumber()));
        }

        return number;
    }

    private bool EndsLetterNumber() =>
        AtStop() || Current.Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon or TokenKind.Block
        || AtAny("tentang", "menjadi", "berbunyi", "dicabut", "dinyatakan") || At("sampai", "dengan") || At("sehingga", "berbunyi");

    private TextSyntax TakeWhile(Func<bool> belongs)
    {
        var words = ImmutableArray.CreateBuilder<SyntaxToken>();
        while (!AtEnd && belongs())
        {
            words.Add(Take());
        }

        return new TextSyntax(words.ToImmutable());
    }

    private DateSyntax? TakeNewEnd(ImmutableArray<SyntaxElement?>.Builder parts)
    {
        var until = TakePhrase("sampai dengan");
        if (until is null)
        {
            ComplainExpected("\"sampai dengan\" dan tanggalnya", "\"sampai dengan\" and the date");
            return null;
        }

        var date = ParseDate();
        parts.Add(until);
        parts.Add(date);
        return date;
    }

    /// <summary>Takes the sentence in quotes that is put into the other letter.</summary>
    private SyntaxToken? TakeNewText(RelationVerb verb, ImmutableArray<SyntaxElement?>.Builder parts)
    {
        parts.Add(TakePhrase("menjadi berbunyi", "menjadi", "sehingga berbunyi", "yang berbunyi", "berbunyi"));
        parts.Add(TakePhrase("sebagai berikut"));
        var colon = TakeIf(TokenKind.Colon);
        parts.Add(colon);
        var quoted = colon is not null && Current.Kind is TokenKind.Quoted or TokenKind.Block ? Take() : null;
        parts.Add(quoted);
        if (quoted is null)
        {
            Complain(Catalogue.RelationNeedsText, Here(), verb == RelationVerb.Append ? ":" : "menjadi:");
        }

        return quoted;
    }

    /// <summary>Reads a point that is about another letter. The new sentence in quotes has its own full stop and needs no second one.</summary>
    private SentenceSyntax ParseRelationSentence()
    {
        var relation = ParseRelation();
        var skipped = SkipToEnd(stopAtSemicolon: false);
        var end = Current.Kind == TokenKind.Dot || relation.Quoted is null || skipped is not null ? new KeywordSyntax([ExpectStop()]) : null;
        return new SentenceSyntax([], null, new RelationPredicateSyntax(relation), [], null, null, [], null, skipped is null ? [] : [skipped], end);
    }

    private bool AtDeleted() =>
        (Current.Is("dihapus") || Current.Is("dicabut")) && NameAhead(0).Length == 0 && Peek(1).Kind is TokenKind.Dot or TokenKind.Semicolon;

    private RelationHeaderSyntax ParseRelationHeader() => new(ParseRelation(), TakeIf(TokenKind.Dot));
}
