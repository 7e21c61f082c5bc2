using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Binding;

/// <summary>Binds a contract, once its words are known.</summary>
internal sealed class ContractBinder(UnitContext unit)
{
    private readonly PromiseBinder _promises = new(unit);

    /// <summary>The contract.</summary>
    public Contract Bind()
    {
        var members = unit.Tree.Root.Members;
        members.ToList().ForEach(CheckMember);
        var drafts = new DraftBinder(unit, new PointIndex(unit.Tree.Root), new ImpliedFacts(unit));
        var promises = members.OfType<PointMemberSyntax>()
            .Select(member => drafts.Of(Sentence.Empty.Extend(member.Point)))
            .Select(_promises.Bind)
            .ToList();
        if (promises.Count == 0)
        {
            unit.Diagnostics.Add(Catalogue.EmptyContract, unit.Tree.Root.Title?.Span ?? default, Name);
        }

        return new Contract(Name, unit.Tree.Source, Letters(members), unit.Vocabulary.ToModel(), [.. promises.OfType<Promise>()]);
    }

    private string Name => unit.Tree.Root.Title?.Words ?? string.Empty;

    private static ImmutableArray<string> Letters(ImmutableArray<MemberSyntax> members) =>
        [.. members.OfType<GuardedHeaderSyntax>().SelectMany(header => header.Numbers).Select(number => number.Value.Words).Where(number => number.Length > 0)];

    // A letter's own lines would be read and never used.
    private void CheckMember(MemberSyntax member)
    {
        var belongs = member is GuardedHeaderSyntax or UseHeaderSyntax or PointMemberSyntax or TermDeclarationSyntax or SkippedMemberSyntax or FaultyMemberSyntax
            || (member is TextHeaderSyntax header && header.Keyword.Is("tentang"));
        if (!belongs)
        {
            var first = member.Tokens().First(token => !token.IsMissing);
            unit.Diagnostics.Add(Catalogue.NotInContract, TextSpan.FromBounds(first.Span.Start, member.Span.End), first.Text);
        }
    }
}
