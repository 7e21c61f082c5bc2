namespace Edaran.Runtime;

/// <summary>What a letter says of a mode of work.</summary>
/// <example><code>if (decision["WFA"].Status == Status.Prohibited) { … }</code></example>
public enum Status
{
    /// <summary><c>tidak diatur</c>: no point speaks; only the normal mode is open.</summary>
    Ungoverned,

    /// <summary><c>wajib</c>.</summary>
    Required,

    /// <summary><c>dapat</c>.</summary>
    Permitted,

    /// <summary><c>bersyarat</c>: allowed when every precondition is met.</summary>
    Conditional,

    /// <summary><c>diskresi</c>: an official decides.</summary>
    Discretionary,

    /// <summary><c>dilarang</c>.</summary>
    Prohibited,

    /// <summary><c>bertentangan</c>: the letter both grants and prohibits it; never eligible.</summary>
    Contradictory,

    /// <summary><c>perlu fakta</c>: what is not known can still change it.</summary>
    NeedsFacts,
}

/// <summary>The spellings of <see cref="Status"/> as letters and answers write them.</summary>
/// <example><code>string word = StatusText.Of(Status.Conditional); // "bersyarat"</code></example>
public static class StatusText
{
    private static readonly string[] Words =
        ["tidak diatur", "wajib", "dapat", "bersyarat", "diskresi", "dilarang", "bertentangan", "perlu fakta"];

    /// <summary>The word for a status.</summary>
    /// <param name="status">The status.</param>
    /// <returns>The Indonesian word; never null.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration.</exception>
    /// <example><code>StatusText.Of(Status.Prohibited) // "dilarang"</code></example>
    public static string Of(Status status)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)status, (uint)(Words.Length - 1), nameof(status));
        return Words[(int)status];
    }

    /// <summary>The status for a word.</summary>
    /// <param name="word">The word, in any case.</param>
    /// <param name="status">The status, when there is one.</param>
    /// <returns>Whether the word names a status.</returns>
    /// <example><code>StatusText.TryParse("wajib", out var status) // true, Status.Required</code></example>
    public static bool TryParse(string word, out Status status)
    {
        var at = Array.FindIndex(Words, known => Names.Same(known, word));
        status = (Status)Math.Max(at, 0);
        return at >= 0;
    }
}
