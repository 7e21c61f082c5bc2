using System.Reflection;
using System.Runtime.Loader;

namespace Edaran.Runtime;

/// <summary>A letter in a context of its own, or the reason why there is none.</summary>
internal sealed class LoadedLetter : IDisposable
{
    private readonly AssemblyLoadContext? _context;

    private LoadedLetter(RuleLetter? letter, AssemblyRefusal? refusal, AssemblyLoadContext? context)
    {
        Letter = letter;
        Refusal = refusal;
        _context = context;
    }

    public RuleLetter? Letter { get; }

    public AssemblyRefusal? Refusal { get; }

    public static LoadedLetter FromFile(string path)
    {
        var name = Path.GetFileName(path);
        try
        {
            using (var handle = File.OpenHandle(path))
            {
                if (RandomAccess.GetLength(handle) > AssemblyInspector.MaximumSize)
                {
                    return Refuse(name, RefusalReason.TooLarge, "");
                }
            }

            var symbols = Path.ChangeExtension(path, ".pdb");
            var manifest = Path.ChangeExtension(path, ".manifest.json");
            return FromBytes(
                name,
                File.ReadAllBytes(path),
                File.Exists(symbols) ? File.ReadAllBytes(symbols) : null,
                File.Exists(manifest) ? File.ReadAllBytes(manifest) : null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Refuse(name, RefusalReason.Unreadable, "");
        }
    }

    public static LoadedLetter FromBytes(string name, byte[] assembly, byte[]? symbols, byte[]? manifest)
    {
        if (manifest is not null && !ManifestCheck.Names(manifest, assembly))
        {
            return Refuse(name, RefusalReason.HashMismatch, "");
        }

        var inspection = AssemblyInspector.Inspect(name, assembly);
        if (inspection.Refusal is { } refusal)
        {
            return new LoadedLetter(null, refusal, null);
        }

        var context = new LetterContext(name);
        try
        {
            var loaded = Load(context, assembly, symbols);
            if (loaded.GetType(inspection.LetterType!) is { } type && Activator.CreateInstance(type) is RuleLetter letter)
            {
                return new LoadedLetter(letter, null, context);
            }
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Whatever a damaged or foreign assembly does while it is being made, it is only not loaded.
        }

        context.Unload();
        return Refuse(name, RefusalReason.CannotRun, "");
    }

    public void Dispose() => _context?.Unload();

    // Damaged symbols must not cost the letter.
    private static Assembly Load(LetterContext context, byte[] assembly, byte[]? symbols)
    {
        if (symbols is not null && symbols.AsSpan().StartsWith("BSJB"u8))
        {
            return context.LoadFromStream(new MemoryStream(assembly), new MemoryStream(symbols));
        }

        return context.LoadFromStream(new MemoryStream(assembly));
    }

    private static LoadedLetter Refuse(string name, RefusalReason reason, string detail) =>
        new(null, new AssemblyRefusal(name, reason, detail), null);

    private sealed class LetterContext(string name) : AssemblyLoadContext(name, isCollectible: true)
    {
        // A letter runs against this runtime, never against a copy beside it.
        protected override Assembly? Load(AssemblyName assemblyName) =>
            assemblyName.Name == "Edaran.Runtime" ? typeof(RuleLetter).Assembly : null;
    }
}
