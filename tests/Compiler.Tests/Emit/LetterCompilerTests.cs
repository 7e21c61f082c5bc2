using Edaran.Compiler.Emit;
using Edaran.TestKit.Models;

namespace Edaran.Compiler.Tests.Emit;

/// <summary>Letters become assemblies that say what the reference interpreter says.</summary>
public sealed class LetterCompilerTests
{
    [Fact]
    public void Assemblies_of_random_letters_agree_with_the_interpreter()
    {
        var compiler = new LetterCompiler();
        for (var seed = 1UL; seed <= 60; seed++)
        {
            var letter = RandomLetters.Make(seed);

            var compiled = compiler.Compile(letter, cases: 60);

            Assert.True(compiled.Letter is not null, $"seed {seed}: {string.Join('\n', compiled.Diagnostics.Select(one => one.Message()))}\n{LetterCompiler.ToCSharp(letter)}");
        }
    }
}
