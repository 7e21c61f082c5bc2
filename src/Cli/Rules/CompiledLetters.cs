using Edaran.Cli.Files;
using Edaran.Cli.Findings;
using Edaran.Compiler.Emit;
using Edaran.Runtime;

namespace Edaran.Cli.Rules;

/// <summary>Letters compiled to rule assemblies and loaded again, as a service would load them; nothing touches the disk.</summary>
internal sealed class CompiledLetters : IDisposable
{
    private readonly List<Register> _registers = [];
    private readonly List<RuleLetter> _letters = [];
    private readonly List<Finding> _faults = [];

    /// <summary>The letters, in order.</summary>
    public IReadOnlyList<RuleLetter> Letters => _letters;

    /// <summary>Why some could not be compiled: faults of our own.</summary>
    public IReadOnlyList<Finding> Faults => _faults;

    /// <summary>Compiles letters.</summary>
    /// <param name="letters">Letters without errors.</param>
    /// <param name="done">Called for each one compiled, with the size of its assembly in bytes.</param>
    public static CompiledLetters From(IEnumerable<LoadedLetter> letters, Action<RuleLetter, int>? done = null)
    {
        var result = new CompiledLetters();
        var compiler = new LetterCompiler();
        foreach (var letter in letters)
        {
            var (compiled, faults) = compiler.Compile(letter.Meaning!, letter.Units);
            result._faults.AddRange(faults.Select(Finding.Of));
            if (compiled is not null)
            {
                var register = Register.Load(
                    Path.GetFileName(letter.Path), [.. compiled.Assembly], [.. compiled.Pdb], [.. compiled.Manifest]);
                result._registers.Add(register);
                result._letters.AddRange(register.Letters);
                done?.Invoke(register.Letters[0], compiled.Assembly.Length);
            }
        }

        return result;
    }

    /// <inheritdoc/>
    public void Dispose() => _registers.ForEach(register => register.Dispose());
}
