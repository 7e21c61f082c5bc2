namespace Edaran.Runtime;

/// <summary>What a letter does to another.</summary>
/// <example><code>relation.Kind == RelationKind.Revokes</code></example>
public enum RelationKind
{
    /// <summary><c>mencabut</c>: the other is never in force again.</summary>
    Revokes,

    /// <summary><c>mengesampingkan</c>: it goes first where the two contradict each other.</summary>
    Overrides,

    /// <summary><c>memperpanjang</c>: the other's period ends later. The other must be compiled together with this letter.</summary>
    Extends,

    /// <summary><c>mengubah</c>, <c>menambah</c>, <c>menghapus</c>: the other's text changes. Its consolidated text must be compiled in its place.</summary>
    Amends,
}

/// <summary>What a letter does to another, as it says so.</summary>
/// <example><code>new RelationSchema(RelationKind.Revokes, "3/2025", null)</code></example>
public sealed class RelationSchema
{
    /// <summary>Describes a relation.</summary>
    /// <param name="kind">What the letter does.</param>
    /// <param name="letter">The number of the other letter, as written; not null.</param>
    /// <param name="until">The new last day of an extension, or null.</param>
    /// <example><code>new RelationSchema(RelationKind.Extends, "3/2025", new DateOnly(2025, 4, 11))</code></example>
    public RelationSchema(RelationKind kind, string letter, DateOnly? until)
    {
        Kind = kind;
        Letter = letter;
        Until = until;
    }

    /// <summary>What the letter does.</summary>
    /// <example><code>relation.Kind // RelationKind.Revokes</code></example>
    public RelationKind Kind { get; }

    /// <summary>The number of the other letter, as written.</summary>
    /// <example><code>relation.Letter // "3/2025"</code></example>
    public string Letter { get; }

    /// <summary>The new last day of an extension, or null.</summary>
    /// <example><code>relation.Until</code></example>
    public DateOnly? Until { get; }
}
