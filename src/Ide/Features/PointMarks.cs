using System.Text.RegularExpressions;
using Edaran.Compiler;
using Edaran.Compiler.Model;
using Edaran.Compiler.Symbols;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Ide.Features;

/// <summary>Where the numbers of a letter's points are written: in the letter, and in letters that change it.</summary>
internal static partial class PointMarks
{
    /// <summary>Where points of the letter are cited in it, by their numbers: sentences, examples, and names of facts that hold a number.</summary>
    public static IEnumerable<TextSpan> CitedIn(CompilationUnit unit)
    {
        var elements = unit.Tree.Root.DescendantsAndSelf().ToList();
        var ofOthers = elements.OfType<RelationSyntax>().Select(relation => relation.Points).ToHashSet();
        return elements.OfType<PointReferencesSyntax>().Where(cited => !ofOthers.Contains(cited)).SelectMany(cited => cited.Numbers)
            .Concat(elements.OfType<ExampleCellSyntax>().SelectMany(InCell)).Select(number => number.Span)
            .Concat(elements.OfType<ExampleRowsSyntax>().SelectMany(rows => rows.Header.Cells).SelectMany(column => InWords(unit.Source, column.Value.Span)))
            .Concat(unit.NameUses.Where(use => use.Name.Declared is null).SelectMany(use => InWords(unit.Source, use.Span)));
    }

    /// <summary>Where another letter cites points of a letter, to change or revoke them, and in the sentences it puts into it.</summary>
    /// <param name="other">The other letter.</param>
    /// <param name="letter">The letter.</param>
    public static IEnumerable<TextSpan> CitedFrom(CompilationUnit other, CompilationUnit letter) =>
        from relation in other.Tree.Root.DescendantsAndSelf().OfType<RelationSyntax>()
        where LetterNumber.Key(relation.Number.Words) == LetterNumber.Key(letter.Title)
        from span in (relation.Points?.Numbers.Select(number => number.Span) ?? []).Concat(InNewSentence(relation.Quoted, letter.Names))
        select span;

    /// <summary>Puts other numbers into the name of a fact that a sentence brings with it: <c>giliran angka 3</c>.</summary>
    public static string Renumbered(string name, Func<string, string> number) => NumberInName().Replace(name, match => number(match.Value));

    private static IEnumerable<TextSpan> InWords(SourceText source, TextSpan words) =>
        NumberInName().Matches(source.Slice(words)).Select(match => new TextSpan(words.Start + match.Index, match.Length));

    // What a cell says holds copies of the column's words; those stand elsewhere.
    private static IEnumerable<SyntaxToken> InCell(ExampleCellSyntax cell) => cell.Meaning
        .SelectMany(said => said.DescendantsAndSelf()).OfType<PointReferencesSyntax>().SelectMany(cited => cited.Numbers).Where(cell.Tokens().Contains);

    // The sentence is read as it will stand in the letter, with or without the number of its point before it.
    private static IEnumerable<TextSpan> InNewSentence(SyntaxToken? quoted, NameTable names)
    {
        if (quoted is not { Text.Length: > 1 })
        {
            return [];
        }

        var text = quoted.Text[1..^1];
        var label = Label().Match(text);
        var head = label.Success ? "surat edaran x\n" : "surat edaran x\n1. ";
        var moved = quoted.Span.Start + 1 - head.Length;
        var root = SyntaxTree.Parse(new SourceText(string.Empty, head + text), names).Root;
        return root.DescendantsAndSelf().OfType<PointReferencesSyntax>().SelectMany(cited => cited.Numbers).Select(number => number.Span)
            .Concat(label.Success ? [new TextSpan(head.Length + label.Groups["number"].Index, label.Groups["number"].Length)] : [])
            .Select(span => new TextSpan(span.Start + moved, span.Length));
    }

    [GeneratedRegex(@"(?<=\bangka\b.*)(?<=(\bangka|\bdan|\batau|\bdengan|,|–|-)\s*)\d+(?![\d)])", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NumberInName();

    [GeneratedRegex(@"^\s*(?<number>\d+)\.\s", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Label();
}
