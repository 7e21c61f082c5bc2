using Edaran.Cli.Texts;
using Edaran.Compiler.ReadBack;

namespace Edaran.Cli.Readings;

/// <summary>Readings as a person reads them.</summary>
internal static class ReadingPages
{
    /// <summary>Writes the readings, an empty line between two letters.</summary>
    public static void Write(IReadOnlyList<FileReading> readings, Session session)
    {
        var paper = new Paper(session.Out, session.Width);
        for (var i = 0; i < readings.Count; i++)
        {
            if (i != 0)
            {
                paper.Blank();
            }

            foreach (var (indent, text) in ReadingText.Lines(readings[i].Letter, session.Language))
            {
                paper.Line(indent, text);
            }
        }
    }
}
