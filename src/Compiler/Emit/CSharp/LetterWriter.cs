using Edaran.Compiler.Emit.Lowering;
using Edaran.Compiler.Model;
using Edaran.Runtime;

namespace Edaran.Compiler.Emit.CSharp;

/// <summary>Writes a letter as C#: the form an auditor reads and the assembly is made of.</summary>
internal static class LetterWriter
{
    public static string Write(Letter letter, LetterNames names, LetterSchema schema, LetterTables tables)
    {
        var code = new CodeText();
        code.Comment($"Surat edaran {letter.Number}")
            .Comment(letter.Title)
            .Comment(letter.Institution)
            .Comment($"Dibuat dari {SchemaLowering.FileName(letter.Source.Path)}. Ubah suratnya, bukan berkas ini.")
            .Line()
            .Line("using System;")
            .Line("using Edaran.Runtime;")
            .Line()
            .Open($"namespace {names.Namespace}");
        new RuleClassWriter(letter, names, code).Write();
        code.Line();
        FactsClassWriter.Write(letter, names, code);
        SchemaWriter.Write(schema, code);
        TablesWriter.Write(tables, code);
        return code.Close().ToString();
    }
}
