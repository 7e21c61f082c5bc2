using System.Text;
using Edaran.Compiler;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.ReadBack;
using Edaran.Compiler.Symbols;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Ide.Features;

/// <summary>What is shown of what stands at an offset, as Markdown: a name with its meaning, a point as it was read, what a key word does.</summary>
/// <param name="Span">What it is about.</param>
/// <param name="Markdown">What is shown.</param>
public sealed record Hover(TextSpan Span, string Markdown)
{
    /// <summary>What is shown at an offset, or null.</summary>
    public static Hover? At(CompilationUnit unit, int offset, MessageLanguage language)
    {
        if (Naming.NameAt(unit, offset) is { } use)
        {
            return new Hover(use.Span, OfName(unit, use.Name, language));
        }

        if (Naming.PointAt(unit, offset) is { } point)
        {
            return new Hover(point.Span, OfPoint(unit, point.Point, language));
        }

        return OfKeyword(unit, offset);
    }

    /// <summary>A name with its meaning, as Markdown.</summary>
    public static string OfName(CompilationUnit unit, KnownName name, MessageLanguage language)
    {
        var text = new StringBuilder($"**{Escape(name.Name)}**");
        if (!name.Aliases.IsEmpty)
        {
            text.Append($" ({Escape(string.Join(", ", name.Aliases))})");
        }

        text.Append(" – ").Append(Localized.In(KindWords.Of(name.Kind), language));
        if (name.Within.Length > 0)
        {
            text.Append($" · *{Escape(name.Within)}*");
        }

        if (name.Declared is { } declared && unit.Uses.Append(unit).FirstOrDefault(one => one.Source == declared.Source) is { } home)
        {
            AppendDeclaration(text, home, declared, name, language);
        }

        return text.ToString();
    }

    private static void AppendDeclaration(StringBuilder text, CompilationUnit home, Location declared, KnownName name, MessageLanguage language)
    {
        var member = home.Tree.Root.Members.FirstOrDefault(one => one.Span.Touches(declared.Span.Start));
        if (member is not null && name.Kind != NameKinds.Value)
        {
            text.Append("\n\n```edaran\n").Append(Shortened(home.Source.Slice(member.Span))).Append("\n```");
        }

        if (member is not null && name.Kind != NameKinds.Value && CommentBefore(member) is { Length: > 0 } comment)
        {
            text.Append("\n\n").Append(Escape(comment));
        }

        var kind = home.Kind switch { UnitKind.Kamus => "kamus", UnitKind.Calendar => "kalender", _ => language == MessageLanguage.English ? "this letter" : "surat ini" };
        text.Append("\n\n*").Append(home.Kind == UnitKind.Letter ? kind : $"{kind} {Escape(home.Title)}").Append('*');
    }

    private static string OfPoint(CompilationUnit unit, string number, MessageLanguage language)
    {
        var text = new StringBuilder(language == MessageLanguage.English ? $"**Point {number}**" : $"**Angka {number}**");
        var readings = unit.Letter?.Read is { } letter
            ? LetterReader.Read(letter, language).Points.Where(point => PointPath.IsUnder(point.Point, number)).ToList()
            : [];
        foreach (var reading in readings)
        {
            if (reading.Point != number)
            {
                text.Append(language == MessageLanguage.English ? $"\n\n**Point {reading.Point}**" : $"\n\n**Angka {reading.Point}**");
            }

            foreach (var line in reading.Lines)
            {
                text.Append($"\n\n*{Escape(line.Label)}*: ");
                Append(text, line.Statement, 0);
            }
        }

        if (readings.Count == 0)
        {
            var sentence = PointNumbers.In(unit.Tree.Root).FirstOrDefault(point => point.Number == number).Point?.Sentence.Words;
            text.Append("\n\n").Append(Escape(sentence ?? string.Empty));
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, Statement statement, int depth)
    {
        text.Append(Escape(statement.Text));
        foreach (var item in statement.Items)
        {
            text.Append('\n').Append(' ', depth * 2).Append("- ");
            Append(text, item, depth + 1);
        }
    }

    private static Hover? OfKeyword(CompilationUnit unit, int offset)
    {
        SyntaxElement at = unit.Tree.Root;
        while (at.Children.LastOrDefault(child => child.Span.Length > 0 && child.Span.Touches(offset)) is { } child)
        {
            if (child is KeywordSyntax or SyntaxToken
                && SyntaxFacts.Keywords.FirstOrDefault(keyword => string.Equals(keyword.Text, Words(child), StringComparison.OrdinalIgnoreCase)) is { } known)
            {
                return new Hover(child.Span, $"**{known.Text}** – {Escape(known.Meaning)}");
            }

            at = child;
        }

        return null;
    }

    private static string Words(SyntaxElement element) => element is SyntaxToken token ? token.Text : ((SyntaxNode)element).Words;

    private static string Shortened(string declaration)
    {
        const int most = 12;
        var lines = declaration.ReplaceLineEndings("\n").Split('\n');
        return lines.Length <= most ? string.Join('\n', lines) : string.Join('\n', lines.Take(most)) + "\n  …";
    }

    // Only what stands right above: a comment set off by an empty line is about more.
    private static string CommentBefore(MemberSyntax member) => string.Join(' ', member.Tokens()[0].LeadingTrivia
        .Split('\n').Select(line => line.Trim()).Reverse().Skip(1).TakeWhile(line => line.StartsWith("//", StringComparison.Ordinal)).Reverse().Select(line => line[2..].Trim()));

    // Text of a letter is shown as text, whatever signs are in it.
    private static string Escape(string text) => string.Concat(text.Select(c => "\\`*_{}[]<>#|&".Contains(c, StringComparison.Ordinal) ? $"\\{c}" : $"{c}"));
}
