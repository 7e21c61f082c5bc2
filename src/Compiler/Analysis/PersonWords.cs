using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.ReadBack;

namespace Edaran.Compiler.Analysis;

/// <summary>Says who somebody is in the words of an example (<c>PNS, Museum, hamil</c>), for both languages.</summary>
internal sealed class PersonWords(Letter letter)
{
    private readonly Vocabulary _vocabulary = letter.Vocabulary;
    private readonly SpokenNames _names = new(letter);

    private static readonly Wording Indonesian = new(MessageLanguage.Indonesian);
    private static readonly Wording English = new(MessageLanguage.English);

    /// <summary><c>PNS, Museum, pada Senin, 24 Maret 2025</c>; <c>siapa pun, pada …</c> where no fact matters.</summary>
    public string Of(Person person) => Localized.Both(
        $"{Who(person, Indonesian)}, pada {Indonesian.Day(person.Day)}", $"{Who(person, English)}, on {English.Day(person.Day)}");

    private string Who(Person person, Wording words) => person.Facts.Length == 0
        ? words.Say("siapa pun", "anyone")
        : string.Join(", ", person.Facts.Select(given => Say(_vocabulary.Facts[given.Fact], given.Value, words)));

    private string Say(Fact fact, FactValue value, Wording words) => fact.Type switch
    {
        _ when Values.IsUnrecorded(fact, value) => words.Say($"{fact.Name} belum dicatat", $"{fact.Name} not recorded"),
        YesNoType => value.Raw == 1 ? fact.Name : words.Say($"tidak {fact.Name}", $"not {fact.Name}"),
        ChoiceType choices when IsAmbiguous(choices.Choices[(int)value.Raw].Name) => $"{fact.Name} {_names.Of(choices.Choices[(int)value.Raw])}",
        ChoiceType choices => _names.Of(choices.Choices[(int)value.Raw]),
        NumberType number => $"{fact.Name} {words.Number(value.Raw, number.Decimals)}",
        _ => $"{fact.Name} {words.Say(ValueText.Of(fact, value), $"{DateOnly.FromDayNumber((int)value.Raw):d MMMM yyyy}")}",
    };

    private bool IsAmbiguous(string name) =>
        _vocabulary.Facts.Count(fact => fact.Type is ChoiceType choices && choices.Choices.Any(choice => choice.Name == name)) > 1;
}
