using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Ide.Features.Actions;

/// <summary>Writes a condition that mixes "dan" with "atau" in brackets as a list: an item a line, and no bracket.</summary>
internal static class ConditionLists
{
    /// <summary>The action for the mixed condition at the end of the sentence around the cursor.</summary>
    public static IEnumerable<CodeAction> Find(ActionPlace place)
    {
        if (!place.IsForRewriting)
        {
            return [];
        }

        var mixed = place.Unit.Tree.Root.Members.Where(member => member is PointMemberSyntax or TermDeclarationSyntax && place.Touches(member.Span))
            .SelectMany(member => member.DescendantsAndSelf()).OfType<JoinedConditionSyntax>()
            .Where(joined => joined.Colon is null && place.Touches(joined.Span) && IsMixed(joined) && EndsSentence(place.Source, joined))
            .LastOrDefault();
        return mixed is not null && SameMeaning.Of(
            place, ActionKind.Rewrite, "Tulis syarat ini sebagai daftar", "Write this condition as a list",
            SameMeaning.Formatted(place, new TextEdit(TextSpan.FromBounds(BlankBefore(place.Source.Text, mixed.Span.Start), mixed.Span.End), ListOf(mixed)))) is { } action
            ? [action]
            : [];
    }

    private static bool IsMixed(JoinedConditionSyntax joined) => joined.Items.Length < 27
        && joined.Items.Any(item => item.Value is BracketedConditionSyntax { Condition: JoinedConditionSyntax { Colon: null } inner } && inner.Connective != joined.Connective);

    // What follows a list in a sentence would stand behind its last item.
    private static bool EndsSentence(SourceText source, JoinedConditionSyntax joined) => source.Text.AsSpan(joined.Span.End).TrimStart() is ['.', ..];

    private static int BlankBefore(string text, int at)
    {
        while (at > 0 && char.IsWhiteSpace(text[at - 1]))
        {
            at--;
        }

        return at;
    }

    private static string ListOf(JoinedConditionSyntax joined)
    {
        var connective = joined.Connective switch { Connective.And => "dan", Connective.AndOr => "dan/atau", _ => "atau" };
        var last = joined.Items.Length - 1;
        return ":" + string.Concat(joined.Items.Select((item, i) =>
            $"\n   {(char)('a' + i)}. {(item.Value is BracketedConditionSyntax bracketed ? bracketed.Condition : item.Value).Words}"
            + (i == last ? string.Empty : i == last - 1 ? $"; {connective}" : ";")));
    }
}
