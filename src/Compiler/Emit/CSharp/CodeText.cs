using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Edaran.Compiler.Emit.CSharp;

/// <summary>Collects lines of C#. What comes from a letter gets in through <see cref="Comment"/> and <see cref="Text(string)"/> alone.</summary>
internal sealed class CodeText
{
    private const int Width = 120;

    private readonly StringBuilder _text = new();
    private int _indent;

    /// <summary>A string of a letter as a literal.</summary>
    public static string Text(string value) => SymbolDisplay.FormatLiteral(value, quote: true);

    /// <summary>The same, or <c>null</c>.</summary>
    public static string TextOrNull(string? value) => value is null ? "null" : Text(value);

    /// <summary>A list of strings as an array.</summary>
    public static string Texts(IEnumerable<string> values) => Array("string", values.Select(Text));

    /// <summary>An array of expressions, on one line.</summary>
    public static string Array(string type, IEnumerable<string> values) => $"new {type}[] {{ {string.Join(", ", values)} }}";

    public static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Bool(bool value) => value ? "true" : "false";

    public static string Day(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"new DateOnly({day.Year}, {day.Month}, {day.Day})");

    public static string DayOrNull(DateOnly? day) => day is { } known ? Day(known) : "null";

    /// <summary>One line of text for a comment: nothing in it ends the comment.</summary>
    public static string OneLine(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            var breaks = char.IsControl(letter) || letter is '\u2028' or '\u2029' || char.GetUnicodeCategory(letter) == UnicodeCategory.Format;
            result.Append(breaks || char.IsSurrogate(letter) ? ' ' : letter);
        }

        return result.ToString();
    }

    public CodeText Line(string line = "")
    {
        if (line.Length > 0)
        {
            _text.Append(' ', _indent * 4).Append(line);
        }

        _text.Append('\n');
        return this;
    }

    /// <summary>A statement, broken behind commas and operators where it is long.</summary>
    public CodeText Wrapped(string statement)
    {
        var depth = _indent;
        while ((_indent * 4) + statement.Length > Width && BreakIn(statement) is var at and > 0)
        {
            Line(statement[..at].TrimEnd());
            statement = statement[at..];
            _indent = depth + 1;
        }

        Line(statement);
        _indent = depth;
        return this;
    }

    /// <summary>A line of the compiler itself, which takes no indentation.</summary>
    public CodeText Directive(string line)
    {
        _text.Append(line).Append('\n');
        return this;
    }

    public CodeText Open(string? line = null)
    {
        if (line is not null)
        {
            Line(line);
        }

        Line("{");
        _indent++;
        return this;
    }

    public CodeText Close(string behind = "")
    {
        _indent--;
        return Line("}" + behind);
    }

    /// <summary>A text of the letter as comment lines.</summary>
    public CodeText Comment(string text)
    {
        var line = new StringBuilder("//");
        foreach (var word in OneLine(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 2 && line.Length + word.Length + 1 + (_indent * 4) > Width)
            {
                Line(line.ToString());
                line.Clear().Append("//");
            }

            line.Append(' ').Append(word);
        }

        return line.Length > 2 ? Line(line.ToString()) : this;
    }

    /// <summary>An array of numbers, wrapped.</summary>
    public CodeText Numbers(string declaration, IReadOnlyList<int> values, string behind)
    {
        Open(declaration);
        var line = new StringBuilder();
        foreach (var value in values)
        {
            if (line.Length + (_indent * 4) > Width - 12)
            {
                Line(line.ToString().TrimEnd());
                line.Clear();
            }

            line.Append(CultureInfo.InvariantCulture, $"{value}, ");
        }

        if (line.Length > 0)
        {
            Line(line.ToString().TrimEnd());
        }

        return Close(behind);
    }

    // The last place in the first line, else the first one after it; -1 where there is none. Expressions hold no texts of the letter.
    private int BreakIn(string statement)
    {
        var room = Math.Min(Width - (_indent * 4), statement.Length - 1);
        var at = -1;
        for (var i = 1; i < statement.Length - 1 && (i <= room || at < 0); i++)
        {
            if (statement[i] == ' ' && statement[i - 1] is ',' or '&' or '|')
            {
                at = i + 1;
            }
        }

        return at;
    }

    public override string ToString() => _text.ToString();
}
