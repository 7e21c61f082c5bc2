namespace Edaran.LanguageServer.Protocol.Types;

/// <summary>What the server wants to know of files that are given other names.</summary>
internal sealed record FileOperationsOptions(FileOperationFilters DidRename);

/// <summary>The files that are meant.</summary>
internal sealed record FileOperationFilters(FileOperationFilter[] Filters);

/// <summary>Some files.</summary>
internal sealed record FileOperationFilter(string Scheme, FileOperationPattern Pattern);

/// <summary>A pattern of paths.</summary>
internal sealed record FileOperationPattern(string Glob);

/// <summary>Files were given other names.</summary>
internal sealed record RenameFilesParams(FileRename[] Files);

/// <summary>A file that was given another name.</summary>
internal sealed record FileRename(string OldUri, string NewUri);
