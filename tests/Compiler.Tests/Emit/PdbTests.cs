using System.IO.Compression;
using System.Reflection.Metadata;
using System.Text;
using Edaran.Compiler.Emit;
using Edaran.Compiler.Tests.Samples;

namespace Edaran.Compiler.Tests.Emit;

/// <summary>The PDB of a letter lets one step through the letter itself, without any file beside it.</summary>
public sealed class PdbTests
{
    private const string Sample = "samples/kabupaten-bekasi/1468-2025-wfa-lebaran.edaran";
    private const string FileName = "1468-2025-wfa-lebaran.edaran";

    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    private readonly CompiledLetter _compiled = new LetterCompiler().Compile(SampleLetters.Letter(Sample), cases: 1).Letter!;

    [Fact]
    public void It_embeds_the_letter_and_the_csharp_and_names_no_folder()
    {
        var embedded = Read(pdb => Documents(pdb).ToDictionary(document => document.Name, document => document.Text));

        Assert.Equal([FileName, FileName + ".g.cs"], embedded.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(SampleFiles.All[Sample].Text, embedded[FileName]);
        Assert.Equal(_compiled.CSharp, embedded[FileName + ".g.cs"]);
    }

    [Fact]
    public void Each_point_stops_where_its_sentence_begins()
    {
        var letter = SampleLetters.Letter(Sample);

        var stops = Read(pdb => pdb.MethodDebugInformation
            .SelectMany(handle => pdb.GetMethodDebugInformation(handle).GetSequencePoints())
            .Where(point => !point.IsHidden && pdb.GetString(pdb.GetDocument(point.Document).Name) == FileName)
            .Select(point => (point.StartLine, point.StartColumn))
            .Order()
            .ToList());

        Assert.Equal(letter.Norms.Select(norm => (norm.Source.Start.Line, norm.Source.Start.Column)), stops);
    }

    private static IEnumerable<(string Name, string Text)> Documents(MetadataReader pdb) =>
        from handle in pdb.Documents
        from custom in pdb.GetCustomDebugInformation(handle)
        let information = pdb.GetCustomDebugInformation(custom)
        where pdb.GetGuid(information.Kind) == EmbeddedSource
        select (pdb.GetString(pdb.GetDocument(handle).Name), Unpack(pdb.GetBlobBytes(information.Value)));

    // Four bytes of length, 0 for plain bytes; then the text, compressed where that is shorter.
    private static string Unpack(byte[] blob)
    {
        var body = new MemoryStream(blob, 4, blob.Length - 4);
        using Stream plain = BitConverter.ToInt32(blob, 0) == 0 ? body : new DeflateStream(body, CompressionMode.Decompress);
        using var reader = new StreamReader(plain, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private T Read<T>(Func<MetadataReader, T> read)
    {
        using var provider = MetadataReaderProvider.FromPortablePdbImage(_compiled.Pdb);
        return read(provider.GetMetadataReader());
    }
}
