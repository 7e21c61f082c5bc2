using System.Collections.Immutable;
using System.Globalization;
using Edaran.Runtime;
using Spectre.Console;
using Status = Edaran.Runtime.Status;

namespace Edaran.Cli.Demo;

/// <summary>The tables of the demonstration, for a terminal or a page of 80 columns.</summary>
/// <param name="session">Where to.</param>
internal sealed class DemoTables(Session session)
{
    private const int CasesAcross = 3;

    private readonly IAnsiConsole _console = ConsoleFor(session);

    /// <summary>Who may do what, in tables of a few letters side by side.</summary>
    public void WriteAnswers(DemoRoster roster, ImmutableArray<DemoAnswers> cases)
    {
        foreach (var some in cases.Chunk(CasesAcross))
        {
            var table = NewTable();
            table.AddColumn(session.Text("nama", "name"));
            foreach (var one in some)
            {
                table.AddColumn(new TableColumn(Markup.Escape($"{one.Case.ShortName}\n{one.Case.Mode} {one.Case.Date:yyyy-MM-dd}")));
            }

            for (var i = 0; i < roster.People.Length; i++)
            {
                var person = i;
                table.AddRow([Markup.Escape(roster.People[i].Name), .. some.Select(one => Markup.Escape(Cell(one.Of(person))))]);
            }

            _console.Write(table);
        }

        session.Out.WriteLine(session.Text("+ boleh, - tidak boleh, ? belum pasti", "+ may, - may not, ? not certain"));
    }

    /// <summary>How many people have which status.</summary>
    public void WriteCounts(ImmutableArray<DemoAnswers> cases)
    {
        var table = NewTable();
        table.AddColumn("status");
        foreach (var one in cases)
        {
            table.AddColumn(new TableColumn(Markup.Escape(one.Case.ShortName)).RightAligned());
        }

        foreach (var status in Enum.GetValues<Status>())
        {
            var counts = cases.Select(one => one.Modes.Count(mode => mode.Status == status)).ToList();
            if (counts.Exists(count => count != 0))
            {
                table.AddRow([StatusText.Of(status), .. counts.Select(count => count.ToString(CultureInfo.InvariantCulture))]);
            }
        }

        _console.Write(table);
    }

    private static string Cell(ModeDecision mode) =>
        $"{(mode.Eligible switch { true => '+', false => '-', _ => '?' })} {StatusText.Of(mode.Status)}";

    private static Table NewTable() => new() { Border = TableBorder.Simple };

    private static IAnsiConsole ConsoleFor(Session session)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = session.OutIsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = session.OutIsTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(session.Out),
        });
        console.Profile.Width = Math.Min(session.Width, 120);
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}

/// <summary>What a letter says of everyone on a day.</summary>
/// <param name="Case">The letter and the day.</param>
/// <param name="Decisions">The answers, one a person.</param>
internal sealed record DemoAnswers(DemoCase Case, ImmutableArray<Decision> Decisions)
{
    /// <summary>What is said of the mode the letter is mostly about.</summary>
    public IEnumerable<ModeDecision> Modes => Decisions.Select(decision => decision[Case.Mode]);

    /// <summary>What is said of one person.</summary>
    public ModeDecision Of(int person) => Decisions[person][Case.Mode];
}
