using System.Collections.Immutable;
using Edaran.Cli.Files;
using Edaran.Cli.Findings;
using Edaran.Runtime;

namespace Edaran.Cli.Rules;

/// <summary>The letters to be asked: read from their text, or loaded as compiled rules.</summary>
internal sealed class PolicySet : IDisposable
{
    private const int MaxAssembly = 16 << 20;

    private readonly List<Register> _registers = [];
    private readonly Dictionary<string, Policy> _loaded = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<string> _files;
    private readonly WrittenLetters? _written;

    private PolicySet(Workspace workspace, IReadOnlyList<string> files)
    {
        _files = files;
        _written = workspace.HasErrors ? null : WrittenLetters.Of(workspace);
        Findings = [.. workspace.Findings, .. _written?.Findings ?? []];
    }

    /// <summary>What was found in those read from text.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>Reads and loads letters. Where one has errors there are findings and no letters.</summary>
    /// <exception cref="CliFailure">A file cannot be read, is no rule assembly, or there is no letter among them.</exception>
    public static PolicySet Load(IReadOnlyList<string> files)
    {
        var workspace = Workspace.Load([.. files.Where(file => !IsAssembly(file))]);
        var set = new PolicySet(workspace, files);
        if (workspace.HasErrors)
        {
            return set;
        }

        foreach (var file in files.Where(IsAssembly))
        {
            if (set.LoadAssembly(file) is { } policy)
            {
                set._loaded[file] = policy;
            }
        }

        return set._loaded.Count != 0 || !workspace.Letters.IsEmpty
            ? set
            : throw new CliFailure(
                "Tidak ada surat edaran di antara berkas yang disebut.", "There is no circular letter among the files named.");
    }

    /// <summary>The letters as they stand on a day, in the order they were named: revoked, extended and changed by each other.</summary>
    public IReadOnlyList<Policy> On(DateOnly day)
    {
        var compiled = Register.Of(_loaded.Values.Select(policy => policy.Rules));
        var loaded = _loaded.ToDictionary(one => one.Key, one => one.Value with { Rules = compiled.StandingOn(one.Value.Rules, day) });
        var standing = _written?.On(day) ?? new Dictionary<string, Policy>();
        return [.. _files.Select(file => loaded.GetValueOrDefault(file) ?? (standing.TryGetValue(Path.GetFullPath(file), out var policy) ? policy with { File = file } : null)).OfType<Policy>()];
    }

    /// <inheritdoc/>
    public void Dispose() => _registers.ForEach(register => register.Dispose());

    private static bool IsAssembly(string file) =>
        string.Equals(Path.GetExtension(file), ".dll", StringComparison.OrdinalIgnoreCase);

    private Policy? LoadAssembly(string file)
    {
        var name = Path.GetFileName(file);
        if (name == "Edaran.Runtime.dll")
        {
            // It may well lie beside the rules that need it.
            return null;
        }

        var assembly = Disk.ReadAtMost(file, MaxAssembly) ?? throw Refused(new AssemblyRefusal(name, RefusalReason.TooLarge, ""));
        var register = Register.Load(name, assembly, Beside(file, ".pdb"), Beside(file, ".manifest.json"));
        _registers.Add(register);
        return register.Letters.Count == 1
            ? new Policy(register.Letters[0], register.Letters[0].Schema.File)
            : throw Refused(register.Refused[0]);
    }

    private static byte[]? Beside(string file, string extension)
    {
        var path = Path.ChangeExtension(file, extension);
        return File.Exists(path) ? Disk.ReadAtMost(path, MaxAssembly) : null;
    }

    private static CliFailure Refused(AssemblyRefusal refusal) =>
        new($"{refusal.Code}: {refusal.Describe("id")}", $"{refusal.Code}: {refusal.Describe("en")}");
}
