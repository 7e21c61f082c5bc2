namespace Edaran.LanguageServer;

/// <summary>The disk, as far as the server needs it; paths have <c>/</c> between folders.</summary>
public interface IServerFiles
{
    /// <summary>The folder of the standard kamus and calendars.</summary>
    string Library { get; }

    /// <summary>Paths of the <c>.edaran</c> files in a folder, at any depth where asked; none where it cannot be read.</summary>
    IEnumerable<string> In(string folder, bool isDeep);

    /// <summary>What a file holds; null where it cannot be read, is no text, or is longer than any letter.</summary>
    string? Read(string path);
}
