using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Ide.Features.Actions;

/// <summary>Gives a condition, or several groups, a name: declares a term, and writes it wherever the same words stand.</summary>
internal static class TermExtraction
{
    private const int MostTried = 3;
    private const int MostShown = 60;

    private static readonly string[] Ordinals = ["", " kedua", " ketiga", " keempat", " kelima", " keenam", " ketujuh"];

    /// <summary>The action for the condition that is selected, or the innermost around the cursor.</summary>
    public static IEnumerable<CodeAction> Find(ActionPlace place) =>
        place.IsForRewriting ? Chosen(place).Select(chosen => Extracted(place, chosen)).OfType<CodeAction>().Take(1) : [];

    private static IEnumerable<Extractable> Chosen(ActionPlace place)
    {
        var parts = Parts(place.Unit.Tree.Root);
        return place.Selected.Length > 0
            ? parts.Where(part => part.Span == place.Selected || part.Part.Span == place.Selected)
            : parts.Where(part => place.Touches(part.Span)).Reverse().Take(MostTried);
    }

    // Wherever the same words stand; where they do not mean the same everywhere, here alone.
    private static CodeAction? Extracted(ActionPlace place, Extractable chosen)
    {
        var definition = Definition(chosen.Part);
        if (FreeName(place, chosen.Part) is not { } name || DeclarationPlace.Write(place.Unit.Tree, $"istilah {name} adalah {definition}.") is not { } declaration)
        {
            return null;
        }

        var key = KeyOf(chosen.Part);
        TextSpan[] all = [.. Parts(place.Unit.Tree.Root).Where(part => KeyOf(part.Part) == key).Select(part => part.Span)];
        var shown = definition.Length <= MostShown ? definition : definition[..(MostShown - 1)] + "…";
        return ((IEnumerable<TextSpan[]>)[all, [chosen.Span]]).DistinctBy(spans => spans.Length)
            .Select(spans => SameMeaning.Of(
                place, ActionKind.Extract, $"Jadikan istilah: \"{shown}\"", $"Make it a term: \"{shown}\"",
                [.. spans.Select(span => new TextEdit(span, OpensSentence(place.Source.Text, span.Start) ? char.ToUpperInvariant(name[0]) + name[1..] : name)).Append(declaration).OrderBy(edit => edit.Span.Start)]))
            .OfType<CodeAction>().FirstOrDefault();
    }

    /// <summary>What may get a name, outermost first: conditions of more than a name, and groups of several; in points, and inside what terms stand for.</summary>
    private static IEnumerable<Extractable> Parts(UnitSyntax root) => root.Members.SelectMany(member => member switch
    {
        PointMemberSyntax point => Under(point),
        TermDeclarationSyntax { IsAnnex: false } term => Under(term.Definition),
        _ => [],
    });

    // Whom a limit counts and what a permission asks for is told to people in its words, which are to stay.
    private static IEnumerable<Extractable> Under(SyntaxElement element) => element.Children.SelectMany(child => child switch
    {
        TableSyntax or QuotaSyntax or PreconditionTailSyntax => [],
        BracketedConditionSyntax bracketed => Named(bracketed.Condition, bracketed.Span).Concat(Under(bracketed.Condition)),
        SyntaxNode node => Named(node, node.Span).Concat(Under(node)),
        _ => [],
    });

    private static IEnumerable<Extractable> Named(SyntaxNode part, TextSpan span) => part switch
    {
        NameConditionSyntax or TimeConditionSyntax or BracketedConditionSyntax => [],
        ConditionSyntax or SeriesSyntax { Items.Length: > 1 } when part.Tokens().All(token => token.Kind != TokenKind.Colon) => [new Extractable(part, span)],
        _ => [],
    };

    private static string KeyOf(SyntaxNode part) => $"{part is SeriesSyntax} {NameText.Key(part.Words)}";

    private static string Definition(SyntaxNode part) => part is SeriesSyntax series ? SeriesWords.AnyOf(series) : part.Words;

    private static bool OpensSentence(string text, int at) => text.AsSpan(0, at).TrimEnd() is [.., '.'];

    private static string? FreeName(ActionPlace place, SyntaxNode part)
    {
        var taken = place.Unit.VisibleNames.SelectMany(visible => visible.Name.Aliases.Append(visible.Name.Name)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var name = part is SeriesSyntax ? "kelompok baru" : "syarat baru";
        return Ordinals.Select(ordinal => name + ordinal).FirstOrDefault(free => !taken.Contains(free));
    }

    /// <summary>Something that may get a name, and what the name takes the place of: brackets around it, too.</summary>
    private sealed record Extractable(SyntaxNode Part, TextSpan Span);
}
