using Edaran.Compiler.Emit.Lowering;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;
using Edaran.Runtime;

namespace Edaran.Compiler.Emit;

/// <summary>Makes a letter's tables: the form in which it is evaluated, in a rule assembly or in memory.</summary>
public static class Tables
{
    /// <summary>A letter that can be asked at once, without C# or an assembly.</summary>
    /// <param name="letter">A letter without errors.</param>
    public static RuleLetter Build(Letter letter)
    {
        var (schema, tables) = Lower(letter);
        return new RuleLetter(schema, tables);
    }

    internal static (LetterSchema Schema, LetterTables Tables) Lower(Letter letter)
    {
        var index = new LetterIndex(letter);
        return (SchemaLowering.Lower(index), TableLowering.Lower(index));
    }
}
