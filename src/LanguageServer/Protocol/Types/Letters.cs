namespace Edaran.LanguageServer.Protocol.Types;

/// <summary>An example of a letter: what stands at its place among those of the text.</summary>
internal sealed record ExampleItem(string Name, Range Range);

/// <summary>A point that is evaluated, and whether an example shows it at work.</summary>
internal sealed record CoveredPoint(string Point, Range Range, bool IsReached);

/// <summary>A line of the printed letter, or a table where it has rows.</summary>
internal sealed record PrintedLine(string Part, string Label, string Text, int Level, Range Range, string[][] Rows);

/// <summary>The diagram of a letter, and what the letters beside it do to it.</summary>
internal sealed record LetterMap(MappedPoint[] Points, MappedTie[] Ties, AboutLetter[] Notes);

/// <summary>A sentence about a letter that acts on another, with where that one says so (line from 0).</summary>
internal sealed record AboutLetter(string Text, string Uri, int Line);

/// <summary>A point of the diagram.</summary>
internal sealed record MappedPoint(string Number, string Text, int Level, Range Range, MappedDeed[] Deeds);

/// <summary>What a point does, and to which modes.</summary>
internal sealed record MappedDeed(string Deed, string[] Modes);

/// <summary>That a point hangs on another.</summary>
internal sealed record MappedTie(string From, string To, string Tie);

/// <summary>What is known of a person whom a letter is to be asked about. Days are ISO 8601; the one of today counts where the letter names none.</summary>
internal sealed record InterviewParams(TextDocumentIdentifier TextDocument, string? Date, string Today, string? Mode, GivenAnswer[]? Answers);

/// <summary>A fact and its value as written.</summary>
internal sealed record GivenAnswer(string Fact, string Value);

/// <summary>What a letter says of a person, and what to ask next; no results where an answer cannot be: then refusals or notes say why.</summary>
internal sealed record InterviewState(
    string Letter, string Title, string Date, string Mode, string[] Modes, bool? InForce, bool? InScope, bool? Workday, ModeResult[] Results, PlannedQuestion? Question, int? AtMost, Refusal[] Refusals, AboutLetter[] Notes);

/// <summary>What a letter says of a mode. Eligible is left out where it is not known; duties say whose they are.</summary>
internal sealed record ModeResult(string Mode, string Status, bool? Eligible, CitedPoint[] Points, MetCondition[] Conditions, string[] Duties);

/// <summary>A point with its sentence and line (from 0), and the address of the letter whose sentence it is where that is another.</summary>
internal sealed record CitedPoint(string Point, string Text, int Line, string? Uri);

/// <summary>A condition and whether it is met; left out where it is not known.</summary>
internal sealed record MetCondition(string Text, bool? IsMet);

/// <summary>A fact to ask for. Choices are the values of a list; limits are those of a number.</summary>
internal sealed record PlannedQuestion(string Fact, string Kind, string[] Choices, string? Unit, decimal? Minimum, decimal? Maximum, int Decimals);

/// <summary>What is wrong with an answer.</summary>
internal sealed record Refusal(string Fact, string Words);
