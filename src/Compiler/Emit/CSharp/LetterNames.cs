using System.Collections.Immutable;
using System.Reflection;
using Edaran.Compiler.Model;
using Edaran.Runtime;

namespace Edaran.Compiler.Emit.CSharp;

/// <summary>The C# names of a letter's parts; a function of the letter alone.</summary>
internal sealed class LetterNames
{
    public const string RuleClass = "Aturan";
    public const string FactsClass = "FaktaPegawai";

    private const BindingFlags Inherited = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly string[] TakenTypes =
    [
        RuleClass, FactsClass, "Uraian", "Tabel", "Fakta", "System", "Edaran", "DateOnly", "DayOfWeek",
        .. typeof(RuleLetter).Assembly.GetExportedTypes().Select(type => type.Name),
    ];

    private readonly Identifiers _members;

    public LetterNames(Letter letter)
    {
        Namespace = "Edaran.Surat." + new Identifiers().For(letter.Number, "S");
        var facts = new Identifiers([FactsClass, "ToFactSet", "Equals", "GetHashCode", "GetType", "ToString", "Finalize", "MemberwiseClone", "ReferenceEquals"]);
        var types = new Identifiers(TakenTypes);
        Facts = [.. letter.Vocabulary.Facts.Select(fact => facts.For(fact.Name, "Fakta"))];
        Enums = [.. letter.Vocabulary.Facts.Select(fact => fact.Type is ChoiceType ? types.For(fact.Name, "Pilihan") : "")];
        _members = new Identifiers([.. TakenTypes, .. typeof(RuleLetter).GetMembers(Inherited).Select(member => member.Name), .. Enums]);
        Choices = [.. letter.Vocabulary.Facts.Select(ChoicesOf)];
        Points = [.. letter.Norms.Select(norm => _members.For("Angka " + norm.Point, "Angka"))];
    }

    /// <summary>The namespace, which is the assembly's name too.</summary>
    public string Namespace { get; }

    /// <summary>For each fact its property and constant.</summary>
    public ImmutableArray<string> Facts { get; }

    /// <summary>For each choice fact its enumeration; empty for others.</summary>
    public ImmutableArray<string> Enums { get; }

    /// <summary>For each choice fact the members of its enumeration.</summary>
    public ImmutableArray<ImmutableArray<string>> Choices { get; }

    /// <summary>For each point its method.</summary>
    public ImmutableArray<string> Points { get; }

    /// <summary>A method of the rule class that stands for a named condition or for a part of one.</summary>
    public string Member(string name, string otherwise) => _members.For(name, otherwise);

    private static ImmutableArray<string> ChoicesOf(Fact fact)
    {
        if (fact.Type is not ChoiceType choices)
        {
            return [];
        }

        var members = new Identifiers(["value__"]);
        return [.. choices.Choices.Select(choice => members.For(choice.Name, "Nilai"))];
    }
}
