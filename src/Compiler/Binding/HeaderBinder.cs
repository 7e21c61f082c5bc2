using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Binding;

/// <summary>Binds the header lines of a letter.</summary>
internal sealed class HeaderBinder(UnitContext unit)
{
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);

    /// <summary>The header. The stages of the period are known to the unit's times from here on.</summary>
    public Header Bind()
    {
        var members = unit.Tree.Root.Members;
        var (title, institution) = (string.Empty, string.Empty);
        var basis = ImmutableArray.CreateBuilder<string>();
        foreach (var line in members.OfType<TextHeaderSyntax>())
        {
            var words = line.Text.Words;
            switch (NameText.Key(line.Keyword.Text))
            {
                case "tentang" when IsFirst("tentang", line.Keyword.Span): title = words; break;
                case "instansi" when IsFirst("instansi", line.Keyword.Span): institution = words; break;
                case "dasar": basis.Add(words); break;
            }
        }

        var enacted = members.OfType<EnactedHeaderSyntax>().Where(e => IsFirst("ditetapkan", e.Span)).ToList().FirstOrDefault();
        var day = enacted is null || IsMonthOnly(enacted.Date) ? null : unit.Dates.Read(enacted.Date);
        var (period, text) = new PeriodBinder(unit).Bind(enacted?.Date, day);
        var scope = members.OfType<ScopeHeaderSyntax>().Where(s => IsFirst("berlaku bagi", s.Span)).ToList().FirstOrDefault();
        return new Header(
            title, institution, day, enacted?.By?.Words ?? string.Empty, basis.ToImmutable(), period, text,
            scope is null ? Condition.True : unit.Subjects.BindPeople(scope.Subject))
        {
            Issuer = IssuerOf(enacted?.By?.Words ?? string.Empty, institution),
            ScopeSource = scope is null ? null : unit.At(scope.Span),
        };
    }

    /// <summary>The rank of who signed: as stated (<c>setingkat</c>), else as the office tells.</summary>
    private Issuer? IssuerOf(string signer, string institution)
    {
        var stated = unit.Tree.Root.Members.OfType<TextHeaderSyntax>()
            .Where(line => line.Keyword.Is("setingkat") && IsFirst("setingkat", line.Keyword.Span)).ToList().FirstOrDefault();
        if (stated is null)
        {
            return Issuer.Of(signer, institution);
        }

        var issuer = Issuer.Of(stated.Text.Words, institution);
        if (issuer is null && !stated.Text.WordTokens.IsEmpty)
        {
            unit.Diagnostics.Add(Catalogue.UnknownRank, stated.Text.Span, stated.Text.Words, string.Join(", ", Issuer.Titles));
        }

        return issuer;
    }

    /// <summary>Whether only the month of a date is written.</summary>
    public static bool IsMonthOnly(DateSyntax date) => date.Day.IsMissing && date.Month is { IsMissing: false };

    private bool IsFirst(string line, TextSpan span)
    {
        var number = unit.At(span).Start.Line;
        if (_lines.TryAdd(line, number))
        {
            return true;
        }

        unit.Diagnostics.Add(Catalogue.DuplicateHeader, span, line, $"{_lines[line]}");
        return false;
    }
}
