using System.Collections;

namespace Edaran.Runtime;

/// <summary>Facts of one person by name. A fact left out is unknown, which is never the same as no or zero.</summary>
/// <remarks>Names are compared without regard to case. Values are checked when a letter is asked, not here. Not for use by several threads at once.</remarks>
/// <example><code>
/// var facts = new FactSet
/// {
///     ["status kepegawaian"] = "PNS",
///     ["suhu tubuh"] = 36.8m,
///     ["persetujuan pimpinan"] = true,
/// };
/// </code></example>
public sealed class FactSet : IEnumerable<KeyValuePair<string, FactInput>>
{
    private readonly List<KeyValuePair<string, FactInput>> _facts = [];

    /// <summary>How many facts are given.</summary>
    /// <example><code>facts.Count // 3</code></example>
    public int Count => _facts.Count;

    /// <summary>The value of a fact; the default (nothing given) when it is unknown. Setting nothing makes it unknown again.</summary>
    /// <param name="name">The fact's name or alias.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <example><code>facts["hamil"] = true;</code></example>
    public FactInput this[string name]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(name);
            var at = IndexOf(name);
            return at < 0 ? default : _facts[at].Value;
        }

        set
        {
            ArgumentNullException.ThrowIfNull(name);
            var at = IndexOf(name);
            if (at >= 0)
            {
                _facts.RemoveAt(at);
            }

            if (value.Kind != FactInput.InputKind.Nothing)
            {
                _facts.Insert(at >= 0 ? at : _facts.Count, new(name, value));
            }
        }
    }

    /// <summary>Adds a fact, or replaces it; the same as setting by name.</summary>
    /// <param name="name">The fact's name or alias.</param>
    /// <param name="value">Its value.</param>
    /// <example><code>var facts = new FactSet { { "hamil", true } };</code></example>
    public void Add(string name, FactInput value) => this[name] = value;

    /// <summary>Forgets every fact, so that the set can be filled again.</summary>
    /// <example><code>facts.Clear();</code></example>
    public void Clear() => _facts.Clear();

    /// <inheritdoc/>
    /// <example><code>foreach (var (name, value) in facts) { … }</code></example>
    public IEnumerator<KeyValuePair<string, FactInput>> GetEnumerator() => _facts.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int IndexOf(string name)
    {
        for (var i = 0; i < _facts.Count; i++)
        {
            if (Names.Same(_facts[i].Key, name))
            {
                return i;
            }
        }

        return -1;
    }
}
