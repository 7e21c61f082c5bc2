using Edaran.Compiler.Emit;
using Edaran.Runtime;

namespace Edaran.Compiler.Tests.Registers;

/// <summary>Compiled letters together: what one does to another is in its assembly.</summary>
public sealed class CompiledRegisterTests
{
    private static readonly FactSet Person = new() { ["status kepegawaian"] = "PNS", ["persetujuan pimpinan"] = true };

    [Fact]
    public void A_revoked_letter_is_not_in_force_and_nothing_in_it_speaks()
    {
        using var first = Load(Office.Register(Office.First), 0);
        using var second = Load(Office.Register(Office.Letter("2/2025", "10 Maret 2025", "mencabut Surat Edaran Nomor 1/2025")), 0);
        var register = Edaran.Runtime.Register.Of(first.Letters.Concat(second.Letters));
        Assert.Equal(Status.Conditional, register.Evaluate(Person, Office.Day(3, 7))[0]["WFA"].Status);
        var revoked = register.Evaluate(Person, Office.Day(3, 10))[0];
        Assert.False(revoked.InForce);
        Assert.Equal((Status.Ungoverned, false), (revoked["WFA"].Status, revoked["WFA"].Eligible));
        Assert.True(revoked["WFO"].Eligible);
        Assert.Empty(revoked["WFA"].Duties);
        Assert.False(register.IsRevoked(register.Letters[0], Office.Day(3, 9)));
        Assert.True(register.IsRevoked(register.Letters[0], Office.Day(3, 10)));
    }

    [Fact]
    public void It_is_just_what_the_register_of_texts_says()
    {
        for (var seed = 0; seed < 30; seed++)
        {
            var random = new Random(seed);
            var texts = Enumerable.Range(1, 4).Select(number => Office.Letter(
                $"{number}/2025", $"{random.Next(3, 20)} Maret 2025",
                (random.Next(2) == 0 ? $"berlaku {random.Next(3, 20)} Maret 2025 sampai dengan 28 Maret 2025\n" : string.Empty)
                + $"mencabut Surat Edaran {random.Next(1, 5)}/2025\n\n1. ASN dapat WFH.")).ToArray();
            if (Binding.Office.Read(texts).Diagnostics.Any(d => d.Severity == Diagnostics.Severity.Error))
            {
                continue;
            }

            var register = Office.Register(texts);
            if (register.Diagnostics.Any(d => d.Severity == Diagnostics.Severity.Error))
            {
                continue;
            }

            var compiled = Edaran.Runtime.Register.Of(register.Letters.Select(letter => Tables.Build(letter.Letter)));
            for (var day = Office.Day(3, 1); day < Office.Day(4, 1); day = day.AddDays(1))
            {
                Assert.Equal(register.On(day).Select(letter => letter.RevokedBy is not null), compiled.Letters.Select(letter => compiled.IsRevoked(letter, day)));
            }
        }
    }

    [Fact]
    public void An_extended_letter_is_compiled_together_with_what_extends_it()
    {
        var register = Office.Register(Office.First, Office.Letter("2/2025", "20 Maret 2025", "memperpanjang Surat Edaran 1/2025 sampai dengan 11 April 2025"));
        var letter = Tables.Build(register.Extended(register.Letters[0]));
        Assert.True(letter.Evaluate(Person, Office.Day(4, 11)).InForce);
        Assert.False(letter.Evaluate(Person, Office.Day(4, 14)).InForce);
        var relation = Tables.Build(register.Letters[1].Letter).Schema.Relations.Single();
        Assert.Equal((RelationKind.Extends, "1/2025", Office.Day(4, 11)), (relation.Kind, relation.Letter, relation.Until));
    }

    private static Edaran.Runtime.Register Load(Compiler.Registers.LetterRegister register, int letter)
    {
        var bound = register.Letters[letter].Bound;
        var (compiled, faults) = new LetterCompiler().Compile(bound.Letter!, bound.UsedSources);
        Assert.Empty(faults);
        var loaded = Edaran.Runtime.Register.Load("surat", [.. compiled!.Assembly], [.. compiled.Pdb], [.. compiled.Manifest]);
        Assert.Empty(loaded.Refused);
        return loaded;
    }
}
