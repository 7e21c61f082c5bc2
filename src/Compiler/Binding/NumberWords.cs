namespace Edaran.Compiler.Binding;

/// <summary>Numbers in Indonesian words, both ways.</summary>
internal static class NumberWords
{
    private static readonly string[] Small =
        ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"];

    /// <summary>The words of a number of at least 0, <c>empat puluh lima</c>.</summary>
    public static string Of(long number) => number switch
    {
        < 12 => Small[number],
        < 20 => $"{Small[number - 10]} belas",
        < 100 => Joined(number, 10, $"{Small[number / 10]} puluh"),
        < 200 => Joined(number, 100, "seratus"),
        < 1_000 => Joined(number, 100, $"{Small[number / 100]} ratus"),
        < 2_000 => Joined(number, 1_000, "seribu"),
        < 1_000_000 => Joined(number, 1_000, $"{Of(number / 1_000)} ribu"),
        < 1_000_000_000 => Joined(number, 1_000_000, $"{Of(number / 1_000_000)} juta"),
        _ => Joined(number, 1_000_000_000, $"{Of(number / 1_000_000_000)} miliar"),
    };

    /// <summary>The number some words name, or null where they name none.</summary>
    public static long? Read(IEnumerable<string> words)
    {
        long total = 0, part = 0;
        var any = false;
        foreach (var word in words.Select(w => w.ToLowerInvariant()))
        {
            any = true;
            var digit = Array.IndexOf(Small, word);
            switch (word)
            {
                case var _ when digit >= 0: part += digit; break;
                case "belas": part += 10; break;
                case "puluh": part = (part / 100 * 100) + (part % 100 * 10); break;
                case "ratus": part *= 100; break;
                case "seratus": part += 100; break;
                case "seribu": total += 1_000; break;
                case "ribu": (total, part) = (total + (part * 1_000), 0); break;
                case "juta": (total, part) = (total + (part * 1_000_000), 0); break;
                default: return null;
            }

            if (total > 1_000_000_000 || part > 1_000_000)
            {
                return null;
            }
        }

        return any ? total + part : null;
    }

    private static string Joined(long number, long unit, string head) =>
        number % unit == 0 ? head : $"{head} {Of(number % unit)}";
}
