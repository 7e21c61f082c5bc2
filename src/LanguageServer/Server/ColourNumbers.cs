using Edaran.Compiler.Text;
using Edaran.Ide;
using Edaran.Ide.Features;

namespace Edaran.LanguageServer.Server;

/// <summary>Colours as the numbers of the protocol ("Semantic Tokens").</summary>
internal static class ColourNumbers
{
    private const int Declared = 1;

    /// <summary>The protocol's names for <see cref="Colour"/>, in its order.</summary>
    public static string[] Types { get; } = ["keyword", "property", "enumMember", "type", "class", "function", "interface", "number", "comment", "label"];

    /// <summary>The names of marks, by bit.</summary>
    public static string[] Modifiers { get; } = ["declaration"];

    /// <summary>The colours of a document, or of a stretch of it.</summary>
    public static int[] Of(Workspace workspace, Document document, TextSpan? within, Positions positions)
    {
        var numbers = new List<int>();
        var (line, character) = (0, 0);
        foreach (var (span, colour, isDeclaration) in Colours.Of(workspace.UnitOf(document)))
        {
            if (within is { } part && (span.End <= part.Start || span.Start >= part.End))
            {
                continue;
            }

            var (start, end) = (positions.At(document.Source, span.Start), positions.At(document.Source, span.End));
            numbers.AddRange([start.Line - line, start.Line == line ? start.Character - character : start.Character, end.Character - start.Character, (int)colour, isDeclaration ? Declared : 0]);
            (line, character) = (start.Line, start.Character);
        }

        return [.. numbers];
    }
}
