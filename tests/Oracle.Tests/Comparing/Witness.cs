using Edaran.Compiler.Analysis;
using Edaran.Compiler.Boxes;
using Edaran.Compiler.Model;
using Edaran.Oracle.Tests.Encoding;
using Edaran.TestKit.Models;
using static Edaran.Oracle.Tests.Smt.Expression;

namespace Edaran.Oracle.Tests.Comparing;

/// <summary>A person on a day out of a box of cases, in SMT-LIB: every fact that the letter looks at has a value.</summary>
internal static class Witness
{
    /// <summary>Someone in a box.</summary>
    public static string In(Box box, Variables variables)
    {
        var person = ClassCase.In(box, variables);
        var facts = variables.InOrder.Select(variable => variables.Vocabulary.Facts[variable.Facts[0]]);
        return And(facts.Select(fact => Is(fact, person.Values[fact.Index])).Prepend(Same(LetterScript.Day, Number(person.Day.DayNumber))));
    }

    private static string Is(Fact fact, long value) => fact.Type is YesNoType
        ? value == 1 ? LetterScript.Fact(fact.Index) : Not(LetterScript.Fact(fact.Index))
        : Same(LetterScript.Fact(fact.Index), Number(value));
}
