namespace Edaran.Compiler.Analysis;

/// <summary>Groups things that answer some tests alike.</summary>
internal static class Signatures
{
    /// <summary>The answers of some tests as one key.</summary>
    public static string Of(IEnumerable<bool> answers) => string.Concat(answers.Select(answer => answer ? '1' : '0'));

    /// <summary>The groups in order of their first members; members in order.</summary>
    public static IEnumerable<IEnumerable<T>> Group<T>(IEnumerable<T> things, Func<T, IEnumerable<bool>> answers) =>
        things.GroupBy(thing => Of(answers(thing)), StringComparer.Ordinal);
}
