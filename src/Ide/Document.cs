using Edaran.Compiler;
using Edaran.Compiler.Text;

namespace Edaran.Ide;

/// <summary>A text of the workspace. Immutable; a change makes another one.</summary>
public sealed class Document
{
    /// <summary>A text.</summary>
    /// <param name="path">Its full path, with <c>/</c> between folders; any other name for a text that is in no file.</param>
    /// <param name="text">What it holds.</param>
    /// <param name="version">The version that an editor gave it; null for a file nobody has open.</param>
    public Document(string path, string text, int? version)
    {
        Path = path;
        Outline = new UnitOutline(new SourceText(path, text));
        Version = version;
    }

    /// <summary>Its full path, or name.</summary>
    public string Path { get; }

    /// <summary>What it holds, with its lines.</summary>
    public SourceText Source => Outline.Source;

    /// <summary>The version that an editor gave it; null where nobody has it open.</summary>
    public int? Version { get; }

    /// <summary>Whether an editor has it open, so that what stands on the disk does not count.</summary>
    public bool IsOpen => Version is not null;

    /// <summary>What it says of itself and of the units it needs.</summary>
    public UnitHead Head => Outline.Head;

    /// <summary>The text read without names; kept for every compilation the text is in.</summary>
    public UnitOutline Outline { get; }

    /// <summary>The folder it lies in; empty for a text that is in no file.</summary>
    public string Folder => FolderOf(Path);

    /// <summary>The folder above a file or folder; empty where there is none.</summary>
    public static string FolderOf(string path) => path.LastIndexOf('/') is var at and > 0 ? path[..at] : string.Empty;
}
