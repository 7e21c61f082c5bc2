using System.Collections.Immutable;
using Edaran.Cli.Files;
using Edaran.Cli.Findings;
using Edaran.Compiler;
using Edaran.Compiler.Emit;
using Edaran.Compiler.Registers;

namespace Edaran.Cli.Rules;

/// <summary>Letters read from text, together: each as the others leave it.</summary>
/// <param name="Register">The letters and what they do to each other.</param>
internal sealed record WrittenLetters(LetterRegister Register)
{
    private readonly Dictionary<string, Policy> _built = new(StringComparer.Ordinal);

    /// <summary>What is wrong or doubtful with how they name each other. That a letter named is not at hand is no matter here.</summary>
    public ImmutableArray<Finding> Findings =>
        [.. Register.Diagnostics.Where(d => d.Descriptor != Compiler.Diagnostics.Catalogue.OtherLetterMissing).Select(Finding.Of)];

    /// <summary>The letters of a workspace without errors.</summary>
    public static WrittenLetters Of(Workspace workspace) => new(LetterRegister.Of(
        workspace.Letters.Select(letter => new BoundLetter(letter.Source, letter.Meaning, [], letter.Units))));

    /// <summary>The letters as they stand on a day, by the full path of their files. What stands alike on two days is the same policy.</summary>
    public Dictionary<string, Policy> On(DateOnly day) => Register.On(day).ToDictionary(
        letter => Path.GetFullPath(letter.Registered.Bound.Source.Path), Build, StringComparer.Ordinal);

    private Policy Build(StandingLetter letter)
    {
        var key = Register.KeyOf(letter);
        if (!_built.TryGetValue(key, out var policy))
        {
            _built[key] = policy = new Policy(Tables.Build(letter.Letter), letter.Registered.Bound.Source.Path);
        }

        return policy;
    }
}
