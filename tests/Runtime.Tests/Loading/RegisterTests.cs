using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Edaran.Runtime.Tests.Loading;

/// <summary>A folder of rule assemblies becomes a register; what is unsound is listed and never runs or throws.</summary>
public sealed class RegisterTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("edaran-register-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Sound_assemblies_are_loaded_and_the_others_listed()
    {
        var compiled = Letters.FlexibleAssembly();
        Write("a.dll", compiled.Assembly);
        Write("a.pdb", compiled.Pdb);
        Write("a.manifest.json", compiled.Manifest);
        Write("b.dll", [1, 2, 3]);
        Write("c.dll", compiled.Assembly);
        Write("c.manifest.json", [.. "{\"assembly\":{\"sha256\":\"00\"}}"u8]);
        Write("d.dll", compiled.Assembly);
        Write("d.pdb", [.. "BSJB no symbols"u8]);
        Write("Edaran.Runtime.dll", [1]);

        using var register = Register.Load(_folder);

        Assert.Equal(["1/UJI/2025", "1/UJI/2025"], register.Letters.Select(letter => letter.Number));
        Assert.Equal(
            [("b.dll", RefusalReason.NotAnAssembly), ("c.dll", RefusalReason.HashMismatch)],
            register.Refused.Select(refusal => (refusal.File, refusal.Reason)));
    }

    [Fact]
    public void A_loaded_letter_answers_and_explains_by_its_methods()
    {
        Write("a.dll", Letters.FlexibleAssembly().Assembly);
        using var register = Register.Load(_folder);

        var decision = Assert.Single(register.Evaluate(Letters.Clerk(), Letters.Day));

        Assert.Equal(Status.Conditional, decision["WFA"].Status);
        Assert.True(decision.Explain().Points[0].Stands.IsYes);
        Assert.Empty(decision.Letter.Verify(decision.Letter.Bind(Letters.Clerk()), Letters.Day));
    }

    [Fact]
    public void A_disposed_register_lets_its_assemblies_go()
    {
        var letter = LoadAndDispose();
        for (var round = 0; round < 20 && letter.IsAlive; round++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(letter.IsAlive);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_told() =>
        Assert.Throws<DirectoryNotFoundException>(() => Register.Load(Path.Combine(_folder, "none")));

    [Fact]
    public void A_name_that_one_of_several_letters_knows_is_no_fault()
    {
        var other = Edaran.Compiler.Emit.Tables.Build(TestKit.Models.RandomLetters.Make(3));
        var register = Register.Of(Letters.FlexibleRules(), other);

        Assert.Equal(2, register.Evaluate(Letters.Clerk(), Letters.Day).Count);
        Assert.False(register.TryEvaluate(new FactSet { ["suhu tubu"] = 36m }, Letters.Day, out var none, out var errors));
        Assert.Empty(none);
        Assert.Equal(("EDR0701", "suhu tubuh"), (Assert.Single(errors).Code, errors[0].Nearest));
    }

    [Fact]
    public void Every_refusal_has_its_own_code_and_both_languages()
    {
        var refusals = Enum.GetValues<RefusalReason>().Select(reason => new AssemblyRefusal("a.dll", reason, "x")).ToList();

        Assert.Equal(refusals.Count, refusals.Select(refusal => refusal.Code).Distinct().Count());
        Assert.All(refusals, refusal => Assert.NotEqual(refusal.Describe("id"), refusal.Describe("en")));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference LoadAndDispose()
    {
        using var register = Register.Load("surat", [.. Letters.FlexibleAssembly().Assembly]);
        return new WeakReference(register.Letters[0].GetType());
    }

    private void Write(string name, ImmutableArray<byte> bytes) => File.WriteAllBytes(Path.Combine(_folder, name), [.. bytes]);
}
