using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;
using Edaran.TestKit.Models;

namespace Edaran.Compiler.Tests.Interpretation;

/// <summary>A letter with the usual modes – WFO; WFA, which contains WFH – and a working day to ask about.</summary>
internal sealed class Office
{
    public const int Wfo = 0;
    public const int Wfa = 1;
    public const int Wfh = 2;

    /// <summary>A working Wednesday.</summary>
    public static readonly DateOnly Wednesday = new(2025, 3, 12);

    public Office()
    {
        Letter.Mode("WFO");
        Letter.Mode("WFA");
        Letter.Mode("WFH", Wfa);
    }

    public LetterBuilder Letter { get; } = new();

    public Outcome On(DateOnly day, params (int Fact, long Value)[] known) =>
        Interpreter.Decide(
            Letter.Build(), KnownFacts.Of(known.Select(one => new GivenFact(one.Fact, new FactValue(one.Value)))), day);

    public Outcome With(params (int Fact, long Value)[] known) => On(Wednesday, known);

    public ModeOutcome Mode(int mode, params (int Fact, long Value)[] known) => With(known).Modes[mode];

    /// <summary>The statuses of WFO, WFA and WFH, as answers spell them.</summary>
    public string Statuses(params (int Fact, long Value)[] known) => Statuses(With(known));

    public static string Statuses(Outcome outcome) => string.Join("; ", outcome.Modes.Select(mode => mode.Status.Text()));
}
