namespace Edaran.Runtime;

/// <summary>A mode of work that a letter knows. The first of a letter is the normal one.</summary>
/// <example><code>foreach (ModeSchema mode in letter.Modes) { Console.WriteLine(mode.Name); }</code></example>
public sealed class ModeSchema
{
    /// <summary>Describes a mode.</summary>
    /// <param name="name">Its name (<c>WFH</c>).</param>
    /// <param name="aliases">Other spellings; may be empty.</param>
    /// <param name="description">Its words in full, or null.</param>
    /// <param name="parent">Position of the mode that contains it, or -1.</param>
    /// <example><code>new ModeSchema("WFH", [], "bekerja dari rumah", parent: 1)</code></example>
    public ModeSchema(string name, string[] aliases, string? description, int parent)
    {
        Name = name;
        Aliases = aliases;
        Description = description;
        Parent = parent;
    }

    /// <summary>The name as declared.</summary>
    /// <example><code>mode.Name // "WFH"</code></example>
    public string Name { get; }

    /// <summary>Other spellings; may be empty.</summary>
    /// <example><code>mode.Aliases</code></example>
    public IReadOnlyList<string> Aliases { get; }

    /// <summary>Its words in full (<c>bekerja dari rumah</c>), or null.</summary>
    /// <example><code>mode.Description ?? mode.Name</code></example>
    public string? Description { get; }

    /// <summary>Position of the mode that contains it (<c>meliputi</c>), or -1.</summary>
    /// <example><code>mode.Parent</code></example>
    public int Parent { get; }

    internal bool Goes(string name) =>
        Names.Same(Name, name) || Aliases.Any(alias => Names.Same(alias, name));
}
