using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.ReadBack;
using Edaran.Compiler.Registers;

namespace Edaran.Compiler.Diff;

/// <summary>A version of a letter in the words that both versions share.</summary>
/// <param name="Original">The letter as it is.</param>
/// <param name="Letter">The same with the indexes of the shared words; norm for norm. Quotas, hours and sanctions keep those of the original.</param>
/// <param name="Sayings">For each norm what follows from it, in words and apart from whom it is about.</param>
internal sealed record SharedVersion(Letter Original, Letter Letter, ImmutableArray<string> Sayings);

/// <summary>Puts two versions of a letter into one vocabulary: the same name is the same thing.</summary>
internal static class SharedWords
{
    /// <summary>Both versions; or the words that mean something else in the two, which cannot be compared.</summary>
    public static (SharedVersion? Old, SharedVersion? New, ImmutableArray<string> Clashes) Of(Letter old, Letter @new)
    {
        var words = new VocabularyJoin([old, @new]);
        return words.Clashes.Count > 0
            ? (null, null, ClashesOf(words))
            : (Write(old, words.Maps[0], words.Vocabulary), Write(@new, words.Maps[1], words.Vocabulary), []);
    }

    /// <summary>What means something else among some letters that were to be joined.</summary>
    public static ImmutableArray<string> ClashesOf(VocabularyJoin words) => [.. words.Clashes.Select(clash => clash.Name).Distinct(StringComparer.Ordinal)];

    /// <summary>What follows from a norm, in Indonesian: two norms that say the same in the same words have the same effect.</summary>
    public static string SayingOf(Letter letter, Norm norm)
    {
        var alone = letter with
        {
            Period = Condition.True,
            Scope = Condition.True,
            Exemptions = [],
            Norms = [norm with { Index = 0, Subject = Condition.True, When = Condition.True, Exceptions = [], SetsAside = [] }],
        };
        var lines = LetterReader.Read(alone, MessageLanguage.Indonesian).Points
            .SelectMany(point => point.Lines)
            .Where(line => line.Part is ReadingPart.Modes or ReadingPart.Result or ReadingPart.Preconditions or ReadingPart.Decision or ReadingPart.Factors or ReadingPart.Limit)
            .Select(line => Flat(line.Statement));
        return string.Join("; ", lines);
    }

    private static string Flat(Statement statement) =>
        statement.Items.IsEmpty ? statement.Text : $"{statement.Text} {string.Join(", ", statement.Items.Select(Flat))}";

    /// <summary>A version in joined words.</summary>
    public static SharedVersion Write(Letter letter, WordMap map, Vocabulary shared) =>
        new(letter, InWords(letter, map, shared), [.. letter.Norms.Select(norm => SayingOf(letter, norm))]);

    /// <summary>A letter with the indexes of joined words.</summary>
    public static Letter InWords(Letter letter, WordMap map, Vocabulary shared)
    {
        var join = new SentenceJoin(map, shared);
        var norms = letter.Norms.Select(norm => norm with
        {
            Subject = join.Of(norm.Subject),
            Times = join.Of(norm.Times),
            When = join.Of(norm.When),
            Exceptions = [.. norm.Exceptions.Select(one => one with { Condition = join.Of(one.Condition) })],
            Modes = join.About(norm.Modes),
            Effect = join.Of(norm.Effect) ?? norm.Effect,
        });
        return letter with { Vocabulary = shared, Period = join.Of(letter.Period), Scope = join.Of(letter.Scope), Norms = [.. norms] };
    }
}
