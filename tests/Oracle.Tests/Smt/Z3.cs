using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Edaran.Oracle.Tests.Smt;

/// <summary>Asks z3, in SMT-LIB over its standard input: a process for each script, as one that is used again remembers what is to be forgotten.</summary>
internal static class Z3
{
    // Whole numbers and truths; of the two ways with numbers the one that is faster on letters. What one question may take is counted in steps, so
    // that the answer does not hang on the machine: five million are some seconds.
    private const string Options = """
        (set-option :rlimit 5000000)
        (set-logic QF_LIA)
        (set-option :smt.arith.solver 2)

        """;

    /// <summary>Whether each of some formulas can hold: <c>sat</c>, <c>unsat</c>, or <c>unknown</c> where it would take too many steps.</summary>
    /// <param name="script">What is declared and always holds.</param>
    /// <param name="formulas">The formulas, each asked on its own.</param>
    /// <exception cref="InvalidOperationException">There is no z3 on this machine, or it found fault with the script.</exception>
    public static IReadOnlyList<string> Ask(string script, IReadOnlyList<string> formulas)
    {
        var text = new StringBuilder(Options).Append(script);
        for (var i = 0; i < formulas.Count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"(declare-const ask.{i} Bool)\n(assert (= ask.{i} {formulas[i]}))\n");
        }

        for (var i = 0; i < formulas.Count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"(check-sat-assuming (ask.{i}))\n");
        }

        var answers = Run(text.ToString()).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return answers.Length == formulas.Count && answers.All(answer => answer is "sat" or "unsat" or "unknown")
            ? answers
            : throw new InvalidOperationException($"z3 says {string.Join(' ', answers)} to\n{text}");
    }

    private static string Run(string text)
    {
        using var process = Start();
        var answers = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.Write(text);
        process.StandardInput.Close();
        return answers.Result;
    }

    private static Process Start()
    {
        var start = new ProcessStartInfo("z3", ["-in", "-smt2"]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception error)
        {
            throw new InvalidOperationException("These tests need the program z3: dotnet cake --target=oracle installs it.", error);
        }
    }
}
