namespace Edaran.Compiler.Model;

/// <summary>Which act the word <c>presensi</c> stands for in the record of a day.</summary>
public static class PresenceAct
{
    /// <summary>Index of the act among those that a letter speaks of: <c>melakukan presensi</c>, or the only one that begins so or has the word; else -1.</summary>
    public static int In(Vocabulary vocabulary, IEnumerable<Norm> norms)
    {
        int[] acts = [.. norms.Select(norm => norm.Effect).OfType<ActEffect>().SelectMany(effect => effect.Acts).Select(act => act.Act).Distinct()];
        return Only(acts, act => NameIs(vocabulary, act, name => name == "melakukan presensi"))
            ?? Only(acts, act => NameIs(vocabulary, act, name => name.StartsWith("melakukan presensi ", StringComparison.Ordinal)))
            ?? Only(acts, act => NameIs(vocabulary, act, name => name.Split(' ').Contains("presensi")))
            ?? -1;
    }

    private static bool NameIs(Vocabulary vocabulary, int act, Func<string, bool> test) => test(vocabulary.Acts[act].Name.ToLowerInvariant());

    private static int? Only(int[] acts, Func<int, bool> test) => acts.Where(test).ToArray() is [var only] ? only : null;
}
