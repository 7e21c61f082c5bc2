namespace Edaran.Runtime;

/// <summary>The letters that a service answers from.</summary>
/// <remarks>Safe to use from several threads. Dispose it to unload the rule assemblies it loaded.</remarks>
/// <example><code>
/// using Register register = Register.Load("rules");
/// if (register.Refused.Count > 0) { Alarm(register.Refused); }
/// foreach (Decision decision in register.Evaluate(facts, new DateOnly(2025, 3, 25)))
/// {
///     Console.WriteLine($"{decision.Letter.Number}: {StatusText.Of(decision["WFA"].Status)}");
/// }
/// </code></example>
public sealed class Register : IDisposable
{
    private readonly IReadOnlyList<IDisposable> _contexts;
    private readonly Revocations _revocations;

    private Register(IReadOnlyList<RuleLetter> letters, IReadOnlyList<AssemblyRefusal> refused, IReadOnlyList<IDisposable> contexts)
    {
        Letters = letters;
        Refused = refused;
        _contexts = contexts;
        _revocations = new Revocations(letters);
    }

    /// <summary>The letters, in the order of their file names or as given.</summary>
    /// <example><code>register.Letters.Select(letter => letter.Number)</code></example>
    public IReadOnlyList<RuleLetter> Letters { get; }

    /// <summary>Files that were not loaded, and why. A host that needs every letter must look here.</summary>
    /// <example><code>if (register.Refused.Count > 0) { throw new InvalidOperationException(register.Refused[0].ToString()); }</code></example>
    public IReadOnlyList<AssemblyRefusal> Refused { get; }

    /// <summary>Makes a register of letters at hand.</summary>
    /// <param name="letters">The letters; not null.</param>
    /// <returns>The register.</returns>
    /// <example><code>Register register = Register.Of(letter);</code></example>
    public static Register Of(params IEnumerable<RuleLetter> letters)
    {
        ArgumentNullException.ThrowIfNull(letters);
        return new Register([.. letters], [], []);
    }

    /// <summary>Loads every rule assembly (<c>*.dll</c>) of a folder, after looking into each without running it.</summary>
    /// <param name="folder">The folder; not null. Folders within it are not searched.</param>
    /// <returns>The register; files that are no sound rule assemblies are listed under <see cref="Refused"/> and never throw.</returns>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <example><code>using Register register = Register.Load("/srv/edaran/rules");</code></example>
    public static Register Load(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var letters = new List<RuleLetter>();
        var refused = new List<AssemblyRefusal>();
        var contexts = new List<IDisposable>();
        foreach (var path in Directory.GetFiles(folder, "*.dll").Order(StringComparer.Ordinal))
        {
            // The runtime itself may well lie beside the letters.
            if (Path.GetFileName(path) != "Edaran.Runtime.dll")
            {
                Add(LoadedLetter.FromFile(path), letters, refused, contexts);
            }
        }

        return new Register(letters, refused, contexts);
    }

    /// <summary>Loads one rule assembly that is in memory, after looking into it without running it.</summary>
    /// <param name="name">The name it goes by in refusals; not null.</param>
    /// <param name="assembly">The bytes of the assembly; not null.</param>
    /// <param name="symbols">The bytes of its PDB, or null.</param>
    /// <param name="manifest">The bytes of its manifest, or null: then its hash is not checked.</param>
    /// <returns>A register of that letter, or of none with the refusal.</returns>
    /// <example><code>using Register register = Register.Load("surat", compiled.Assembly, compiled.Pdb, compiled.Manifest);</code></example>
    public static Register Load(string name, byte[] assembly, byte[]? symbols = null, byte[]? manifest = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(assembly);
        var letters = new List<RuleLetter>();
        var refused = new List<AssemblyRefusal>();
        var contexts = new List<IDisposable>();
        Add(LoadedLetter.FromBytes(name, assembly, symbols, manifest), letters, refused, contexts);
        return new Register(letters, refused, contexts);
    }

    /// <summary>Whether a letter is revoked on a day by another of the register; it is then never in force.</summary>
    /// <param name="letter">A letter of the register; not null.</param>
    /// <param name="date">The day.</param>
    /// <returns>Whether it is revoked.</returns>
    /// <example><code>register.Letters.Where(letter => !register.IsRevoked(letter, today))</code></example>
    public bool IsRevoked(RuleLetter letter, DateOnly date)
    {
        ArgumentNullException.ThrowIfNull(letter);
        return _revocations.IsRevoked(letter, date);
    }

    /// <summary>A letter as it stands on a day: itself, or where it is revoked the same letter never in force.</summary>
    /// <param name="letter">A letter of the register; not null.</param>
    /// <param name="date">The day.</param>
    /// <returns>The letter to ask about that day.</returns>
    /// <example><code>Decision decision = register.StandingOn(letter, date).Evaluate(facts, date);</code></example>
    public RuleLetter StandingOn(RuleLetter letter, DateOnly date) => IsRevoked(letter, date) ? letter.Silent : letter;

    /// <summary>What every letter says of a person on a day.</summary>
    /// <param name="facts">The facts by name; a letter ignores those that only others know. Not null.</param>
    /// <param name="date">The day.</param>
    /// <returns>One decision a letter, in the order of <see cref="Letters"/>.</returns>
    /// <exception cref="FactException">A name is known to no letter, or a value is wrong; every fault is listed.</exception>
    /// <example><code>IReadOnlyList&lt;Decision&gt; decisions = register.Evaluate(facts, new DateOnly(2025, 3, 25));</code></example>
    public IReadOnlyList<Decision> Evaluate(FactSet facts, DateOnly date) =>
        TryEvaluate(facts, date, out var decisions, out var errors) ? decisions : throw new FactException(errors);

    /// <summary>What every letter says of a person on a day, with faults as values.</summary>
    /// <param name="facts">The facts by name; a letter ignores those that only others know. Not null.</param>
    /// <param name="date">The day.</param>
    /// <param name="decisions">One decision a letter; empty when there are faults.</param>
    /// <param name="errors">The faults, each once; empty when there are none.</param>
    /// <returns>Whether there are no faults.</returns>
    /// <example><code>if (register.TryEvaluate(facts, date, out var decisions, out var errors)) { Show(decisions); }</code></example>
    public bool TryEvaluate(
        FactSet facts, DateOnly date, out IReadOnlyList<Decision> decisions, out IReadOnlyList<FactError> errors)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var found = new List<FactError>();
        var strangers = facts.Select(fact => fact.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var rows = new List<BoundFacts>();
        foreach (var letter in Letters)
        {
            var unknown = new List<string>();
            var row = letter.Bind(facts, found, unknown);
            strangers.IntersectWith(unknown);
            found.AddRange(letter.Check(row, date));
            rows.Add(row);
        }

        var names = Letters.SelectMany(letter => letter.Facts).SelectMany(fact => fact.Aliases.Prepend(fact.Name)).ToArray();
        found.AddRange(facts.Where(fact => strangers.Contains(fact.Key)).Select(fact => FactBinder.UnknownName(fact.Key, names)));
        errors = [.. found.Distinct()];
        decisions = errors.Count > 0 ? [] : [.. Letters.Zip(rows, (letter, row) => IsRevoked(letter, date) ? letter.Silent.Evaluate(letter.Silent.Bind(facts, [], []), date) : letter.Evaluate(row, date))];
        return errors.Count == 0;
    }

    /// <summary>Lets the loaded assemblies be unloaded; letters and decisions still held keep working until they are dropped.</summary>
    /// <example><code>register.Dispose();</code></example>
    public void Dispose()
    {
        foreach (var context in _contexts)
        {
            context.Dispose();
        }
    }

    private static void Add(
        LoadedLetter loaded, List<RuleLetter> letters, List<AssemblyRefusal> refused, List<IDisposable> contexts)
    {
        if (loaded.Letter is { } letter)
        {
            letters.Add(letter);
            contexts.Add(loaded);
        }
        else
        {
            refused.Add(loaded.Refusal!);
            loaded.Dispose();
        }
    }
}
