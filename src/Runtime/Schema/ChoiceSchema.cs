namespace Edaran.Runtime;

/// <summary>One value of a fact that is a choice.</summary>
/// <example><code>string name = letter.Facts[0].Choices[0].Name; // "PNS"</code></example>
public sealed class ChoiceSchema
{
    /// <summary>Describes a value.</summary>
    /// <param name="name">Its name as declared; not null.</param>
    /// <param name="aliases">Other spellings; may be empty.</param>
    /// <param name="parent">Position of the value that contains it, or -1.</param>
    /// <example><code>var museum = new ChoiceSchema("Museum", [], parent: 1);</code></example>
    public ChoiceSchema(string name, string[] aliases, int parent)
    {
        Name = name;
        Aliases = aliases;
        Parent = parent;
    }

    /// <summary>The name as declared.</summary>
    /// <example><code>choice.Name // "Badan Bencana Daerah"</code></example>
    public string Name { get; }

    /// <summary>Other spellings; may be empty.</summary>
    /// <example><code>choice.Aliases // ["BBD"]</code></example>
    public IReadOnlyList<string> Aliases { get; }

    /// <summary>Position of the value that contains it (<c>meliputi</c>), or -1.</summary>
    /// <example><code>choice.Parent // -1</code></example>
    public int Parent { get; }

    internal bool Goes(string name) =>
        Names.Same(Name, name) || Aliases.Any(alias => Names.Same(alias, name));
}
