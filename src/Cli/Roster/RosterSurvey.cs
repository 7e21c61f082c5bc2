using System.Collections.Immutable;
using System.Text;
using Edaran.Cli.Files;
using Edaran.Cli.Rules;
using Edaran.Runtime;

namespace Edaran.Cli.Roster;

/// <summary>
/// One pass over a roster, in which every letter is asked about every row on every day. Memory does not grow with the roster:
/// rows are read one after another, and answers are kept for a bounded number of different people.
/// </summary>
/// <typeparam name="TAnswer">What is made of a letter's answers for a row.</typeparam>
internal sealed class RosterSurvey<TAnswer> : IDisposable
    where TAnswer : class
{
    private readonly FileStream _input;
    private readonly RosterSource _source;
    private readonly ImmutableArray<RosterLetter<TAnswer>> _letters = [];
    private readonly TAnswer[] _answers;
    private readonly UnitColumn? _unit;
    private readonly int _person;
    private readonly int _name = -1;

    /// <summary>Opens a roster and looks at its header; what is wrong with it is among the findings.</summary>
    /// <param name="file">The roster.</param>
    /// <param name="policies">The letters.</param>
    /// <param name="days">The days.</param>
    /// <param name="per">The column or fact that tells units apart; null for the usual one.</param>
    /// <param name="make">What is made of the answers of a letter about a row: the place of the letter, and its answers day by day.</param>
    /// <param name="mayMatter">The facts on which what is made can depend; null: those on which decisions do.</param>
    /// <exception cref="CliFailure">The file cannot be read, or it has no column that was asked for.</exception>
    public RosterSurvey(
        string file,
        IReadOnlyList<Policy> policies,
        ImmutableArray<DateOnly> days,
        string? per,
        Func<int, IReadOnlyList<Decision>, TAnswer> make,
        Func<RuleLetter, IReadOnlyList<FactSchema>>? mayMatter = null)
    {
        _input = Disk.Open(file);
        Findings = new RosterFindings(file);
        _source = new RosterSource(_input, Findings);
        _answers = new TAnswer[policies.Count];
        if (!_source.ReadHeader())
        {
            return;
        }

        var headers = _source.Headers;
        Findings.AddRange(RosterColumns.CheckHeader(headers, headers, policies, file, RosterHeader.PersonNames));
        _unit = UnitColumn.Find(headers, policies, per);
        (_person, _name) = (RosterHeader.PersonIn(headers), RosterHeader.IndexOf(headers, "nama"));
        _letters = [.. policies.Select((policy, place) => new RosterLetter<TAnswer>(
            policy.Rules,
            days,
            mayMatter is null ? RosterColumns.FactColumns(headers, policy.Rules) : RosterColumns.FactColumns(headers, policy.Rules, mayMatter(policy.Rules)),
            decisions => make(place, decisions)))];
    }

    /// <summary>What is wrong or doubtful; the answers are not to be used where there are errors.</summary>
    public RosterFindings Findings { get; }

    /// <summary>The names of the columns.</summary>
    public IReadOnlyList<string> Headers => _source.Headers;

    /// <summary>The name of the column that tells units apart, or null: everyone is of one unit.</summary>
    public string? UnitName => _unit?.Name;

    /// <summary>The line of the current row in the file, from 1; the header is line 1.</summary>
    public long Line => _source.Reader.LineNumber;

    /// <summary>The unit of the current row; empty where it is not known.</summary>
    public string Unit => _unit?.Of(_source) ?? string.Empty;

    /// <summary>What was made of the answers about the current row, a letter a place.</summary>
    public IReadOnlyList<TAnswer> Answers => _answers;

    /// <summary>Who the current row is: the number, or else the first cell, and the name where there is a column <c>nama</c>.</summary>
    public string Person
    {
        get
        {
            var (number, name) = (Cell(_person), _name < 0 || _name == _person ? string.Empty : Cell(_name));
            return name.Length == 0 ? number : $"{number} {name}".Trim();
        }
    }

    /// <summary>Goes to the next row without a fault.</summary>
    public bool Read()
    {
        while (!Findings.IsFull && _source.Read())
        {
            if (Ask())
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _source.Dispose();
        _input.Dispose();
    }

    private bool Ask()
    {
        for (var i = 0; i < _letters.Length; i++)
        {
            if (_letters[i].Ask(_source, Findings) is not { } answer)
            {
                return false;
            }

            _answers[i] = answer;
        }

        return true;
    }

    private string Cell(int index) => Encoding.UTF8.GetString(_source.Reader.GetSpan(index)).Trim();
}
