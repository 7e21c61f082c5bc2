using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.Syntax;

namespace Edaran.Compiler.Binding;

/// <summary>Binds what a letter does to others. Whether those are there is a question to a register, not to the letter.</summary>
internal sealed class RelationBinder(UnitContext unit)
{
    /// <summary>What the letter does to others, in order of the text.</summary>
    public ImmutableArray<Relation> Bind()
    {
        var relations = ImmutableArray.CreateBuilder<Relation>();
        foreach (var member in unit.Tree.Root.Members)
        {
            switch (member)
            {
                case RelationHeaderSyntax header: relations.Add(Bind(header.Relation, string.Empty)); break;
                case PointMemberSyntax { Point: { Sentence.Predicate: RelationPredicateSyntax predicate } point }:
                    relations.Add(Bind(predicate.Relation, PointNumbers.Of(string.Empty, point.Label)));
                    break;
            }
        }

        return relations.ToImmutable();
    }

    private Relation Bind(RelationSyntax syntax, string point)
    {
        var number = syntax.Number.Words;
        if (number.Length > 0 && LetterNumber.Key(number) == LetterNumber.Key(unit.Tree.Root.Title?.Words ?? string.Empty))
        {
            unit.Diagnostics.Add(Catalogue.RelationToItself, syntax.Number.Span);
        }

        var points = syntax.Points is null ? [] : PointIndex.Cited(syntax.Points);
        if (points.Length > 1 && syntax.Quoted is not null)
        {
            unit.Diagnostics.Add(Catalogue.RelationNeedsPoint, syntax.Points!.Span, syntax.Tokens()[0].Text.ToLowerInvariant());
        }

        var (text, start) = NewText(syntax, points);
        return new Relation(
            KindOf(syntax.Verb), number, points, syntax.Until is { } until ? unit.Dates.Read(until) : null, text, start, point, unit.At(syntax.Span));
    }

    /// <summary>The new sentence without its quotes; it may begin with the number of its point.</summary>
    private (string Text, int Start) NewText(RelationSyntax syntax, ImmutableArray<string> points)
    {
        if (syntax.Quoted is not { } quoted)
        {
            return (string.Empty, 0);
        }

        var text = quoted.Text.Length > 1 ? quoted.Text[1..^1] : string.Empty;
        var start = quoted.Span.Start + 1 + text.Length - text.TrimStart().Length;
        text = text.Trim();
        var label = points.IsEmpty ? string.Empty : points[0].Split(' ')[^1];
        var mark = label.EndsWith(')') ? label : label + ".";
        if (label.Length > 0 && text.StartsWith(mark + " ", StringComparison.OrdinalIgnoreCase))
        {
            start += text.Length - text[mark.Length..].TrimStart().Length;
            text = text[mark.Length..].TrimStart();
        }

        if (!text.EndsWith('.') || text.Length < 2)
        {
            unit.Diagnostics.Add(Catalogue.RelationNeedsText, quoted.Span, syntax.Verb == RelationVerb.Append ? ":" : "menjadi:");
        }

        return (text, start);
    }

    private static RelationKind KindOf(RelationVerb verb) => verb switch
    {
        RelationVerb.Revoke => RelationKind.Revokes,
        RelationVerb.Override => RelationKind.Overrides,
        RelationVerb.Extend => RelationKind.Extends,
        RelationVerb.Replace => RelationKind.Replaces,
        RelationVerb.Append => RelationKind.Appends,
        _ => RelationKind.Deletes,
    };
}
