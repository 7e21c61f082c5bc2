namespace Edaran.Cli.Files;

/// <summary>Files among which one text lies in the place of another, so that it is read with the kamus and calendars of that place.</summary>
/// <param name="around">The files around it.</param>
/// <param name="shown">The name the text is shown by.</param>
/// <param name="path">The full path of the place.</param>
/// <param name="content">The text.</param>
internal sealed class PlacedFile(FileSource around, string shown, string path, FileContent content) : FileSource
{
    /// <inheritdoc/>
    public override string PathOf(string name) => name == shown ? path : around.PathOf(name);

    /// <inheritdoc/>
    public override string ShownAs(string file) => file == path ? shown : around.ShownAs(file);

    /// <inheritdoc/>
    public override IReadOnlyList<string> InFolder(string folder) => around.InFolder(folder);

    /// <inheritdoc/>
    public override FileContent Read(string name, int limit) => name == shown ? content : around.Read(name, limit);
}
