using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Symbols;

namespace Edaran.Compiler.Syntax;

/// <content>Names and series of names.</content>
internal sealed partial class Parser
{
    private static readonly NameMatch Everyone = new(1, NameKinds.Term);

    /// <summary>The declared name that begins some tokens ahead.</summary>
    private NameMatch NameAhead(int ahead)
    {
        var match = _names.Match(_tokens, _position + ahead, _limit);
        return match.Length == 0 && Peek(ahead).Is("pegawai") ? Everyone : match;
    }

    private bool AtName(NameKinds kinds)
    {
        Expects(0, kinds);
        return (NameAhead(0).Kinds & kinds) != NameKinds.None;
    }

    private void ExpectsName(NameKinds kinds)
    {
        Expects(0, kinds);
        if (IsAtCursor(0))
        {
            _expectation!.IsName = true;
        }
    }

    /// <summary>Notes, where the text ends some tokens ahead, what a name there may stand for.</summary>
    private void Expects(int ahead, NameKinds kinds, NameSyntax? fact = null)
    {
        if (IsAtCursor(ahead))
        {
            _expectation!.Add(kinds, fact?.Text);
        }
    }

    /// <summary>Whether a name, declared or not, can begin some tokens ahead.</summary>
    private bool CanStartName(int ahead) =>
        Peek(ahead).Kind == TokenKind.Quoted || NameLength(ahead) > 0;

    /// <summary>How many tokens the name some tokens ahead takes; 0 when none begins there.</summary>
    private int NameLength(int ahead)
    {
        if (Peek(ahead).Kind == TokenKind.Quoted)
        {
            return 1;
        }

        var match = NameAhead(ahead);
        if (match.Length > 0)
        {
            return match.Length;
        }

        var length = 0;
        while (IsFreeWord(ahead + length))
        {
            length++;
        }

        return length;
    }

    private bool IsFreeWord(int ahead)
    {
        var token = Peek(ahead);
        return (token.Kind == TokenKind.Word && !SyntaxFacts.EndsName(token.Text) && !OpensPhrase(ahead) && !(_inContract && SyntaxFacts.EndsNameInContract(token.Text))) || (token.Kind == TokenKind.Number && ahead > 0 && Peek(ahead - 1).Kind == TokenKind.Word);
    }

    // Words that may belong to a name, but not before these: "untuk setiap unit", "dua kali".
    private bool OpensPhrase(int ahead) =>
        (Peek(ahead).Is("untuk") && Peek(ahead + 1).Is("setiap")) || (SyntaxFacts.NumberOf(Peek(ahead).Text) >= 0 && Peek(ahead + 1).Is("kali"));

    /// <summary>Reads a name: quoted, the longest declared, or unknown words up to the next key word.</summary>
    /// <param name="kinds">What it may stand for.</param>
    /// <param name="indonesian">What is expected, in Indonesian.</param>
    /// <param name="english">What is expected, in English.</param>
    private NameSyntax ParseName(NameKinds kinds, string indonesian, string english)
    {
        ExpectsName(kinds);
        var length = AtEnd ? 0 : NameLength(0);
        if (length == 0)
        {
            ComplainExpected(indonesian, english);
            return new NameSyntax([Missing(TokenKind.Word)]);
        }

        return new NameSyntax(TakeWords(length).WordTokens);
    }

    /// <summary>Reads the words of a name that is being declared, up to a mark or word.</summary>
    private NameSyntax ParseNewName(Func<bool> atEnd)
    {
        var words = ImmutableArray.CreateBuilder<SyntaxToken>();
        while (!AtEnd && !AtStop() && !atEnd() && Current.Kind is not (TokenKind.Semicolon or TokenKind.Colon or TokenKind.OpenBracket or TokenKind.CloseBracket))
        {
            words.Add(Take());
        }

        if (words.Count == 0)
        {
            ComplainExpected("sebuah nama", "a name");
            words.Add(Missing(TokenKind.Word));
        }

        return new NameSyntax(words.ToImmutable());
    }

    /// <summary>How many tokens the connective here takes: 0, 1 (<c>dan</c>, <c>atau</c>) or 3 (<c>dan/atau</c>).</summary>
    private int AtConnective(int ahead = 0)
    {
        var token = Peek(ahead);
        if (token.Is("dan") && Peek(ahead + 1).Kind == TokenKind.Slash && Peek(ahead + 2).Is("atau"))
        {
            return 3;
        }

        return token.Is("dan") || token.Is("atau") || token.Is("serta") || token.Is("maupun") ? 1 : 0;
    }

    private static Connective Join(Connective sofar, KeywordSyntax? separator)
    {
        var words = separator?.WordTokens.Where(t => t.Kind == TokenKind.Word).Select(t => t.Text.ToLowerInvariant()).ToArray() ?? [];
        var next = words switch
        {
            [] => Connective.None,
            ["dan", "atau"] => Connective.AndOr,
            ["dan" or "serta" or "maupun"] => Connective.And,
            _ => Connective.Or,
        };
        return next == Connective.None || next == sofar ? sofar
            : sofar == Connective.None ? next
            : (sofar, next) is (Connective.Or, Connective.AndOr) or (Connective.AndOr, Connective.Or) ? Connective.Or
            : Connective.Mixed;
    }

    /// <summary>Reads names joined by commas and <c>dan</c>, <c>atau</c>, <c>dan/atau</c>, or a list behind a colon.</summary>
    /// <param name="belongs">Whether the name some tokens ahead may go on with the series.</param>
    /// <param name="kinds">What the names may stand for.</param>
    /// <param name="indonesian">What is expected, in Indonesian.</param>
    /// <param name="english">What is expected, in English.</param>
    /// <param name="fact">The fact whose values they are, or null.</param>
    private SeriesSyntax ParseSeries(Func<int, bool> belongs, NameKinds kinds, string indonesian, string english, NameSyntax? fact = null)
    {
        if (AtList())
        {
            var colon = Take();
            var listed = ParseJoinedItems(() => ParseName(kinds, indonesian, english), out var joined);
            return Checked(new SeriesSyntax(colon, listed, joined));
        }

        var items = ImmutableArray.CreateBuilder<ItemSyntax<NameSyntax>>();
        var connective = Connective.None;
        while (true)
        {
            var name = ParseSeriesName(kinds, indonesian, english);
            var separator = TakeSeriesSeparator(belongs, kinds, fact);
            items.Add(new ItemSyntax<NameSyntax>(null, name, separator));
            connective = Join(connective, separator);
            if (separator is null)
            {
                return Checked(new SeriesSyntax(null, items.ToImmutable(), connective));
            }
        }
    }

    /// <summary>Reads a name; a fact and its value (<c>zona risiko hijau</c>) are one.</summary>
    private NameSyntax ParseSeriesName(NameKinds kinds, string indonesian, string english)
    {
        var fact = (NameAhead(0).Kinds & NameKinds.ChoiceFact) != NameKinds.None ? NameAhead(0).Length : 0;
        var value = fact > 0 ? NameAhead(fact) : default;
        return (value.Kinds & NameKinds.Value) != NameKinds.None
            ? new NameSyntax(TakeWords(fact + value.Length).WordTokens)
            : ParseName(kinds, indonesian, english);
    }

    private SeriesSyntax Checked(SeriesSyntax series)
    {
        if (series.Connective == Connective.Mixed)
        {
            var all = Rejoin(series, "dan");
            var any = Rejoin(series, "atau");
            _diagnostics.Add(Catalogue.MixedConnectives, series.Span, [Fix.Replace(series.Span, any), Fix.Replace(series.Span, all)], $"\"{all}\"", $"\"{any}\"");
        }

        return series;
    }

    private static string Rejoin(SeriesSyntax series, string word)
    {
        string[] names = [.. series.Names.Select(n => n.Words)];
        return names.Length == 2 ? $"{names[0]} {word} {names[1]}" : $"{string.Join(", ", names[..^1])}, {word} {names[^1]}";
    }

    private KeywordSyntax? TakeSeriesSeparator(Func<int, bool> belongs, NameKinds kinds, NameSyntax? fact)
    {
        var plain = AtConnective();
        Expects(plain, plain > 0 ? kinds : NameKinds.None, fact);
        if (plain > 0 && belongs(plain))
        {
            return TakeWords(plain);
        }

        if (_commaEnds || Current.Kind != TokenKind.Comma || !CommaContinues(belongs, kinds, fact))
        {
            return null;
        }

        return TakeWords(1 + AtConnective(1));
    }

    /// <summary>Whether the comma here joins a series: names and commas lead on to a connective and one more name.</summary>
    private bool CommaContinues(Func<int, bool> belongs, NameKinds kinds, NameSyntax? fact)
    {
        var ahead = 0;
        while (Peek(ahead).Kind == TokenKind.Comma)
        {
            ahead++;
            var connective = AtConnective(ahead);
            Expects(ahead + connective, kinds, fact);
            if (connective > 0)
            {
                return belongs(ahead + connective);
            }

            if (!belongs(ahead))
            {
                return false;
            }

            ahead += Math.Max(1, NameLength(ahead));
            connective = AtConnective(ahead);
            if (connective > 0)
            {
                return belongs(ahead + connective);
            }
        }

        return false;
    }

    /// <summary>Reports a house word for an everyday one.</summary>
    private void HintHouseWord(KeywordSyntax used, string house)
    {
        var words = used.Words;
        if (!words.Equals(house, StringComparison.OrdinalIgnoreCase))
        {
            var written = char.IsUpper(words[0]) ? char.ToUpperInvariant(house[0]) + house[1..] : house;
            _diagnostics.Add(Catalogue.HouseWord, used.Span, [Fix.Replace(used.Span, written)], words, house);
        }
    }
}
