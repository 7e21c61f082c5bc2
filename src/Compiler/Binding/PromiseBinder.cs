using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.Symbols;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Binding;

/// <summary>Binds the sentences of a contract.</summary>
internal sealed class PromiseBinder(UnitContext unit)
{
    private const string Unit = "unit";
    private readonly LimitBinder _limits = new(unit);

    /// <summary>What a sentence promises; null where it cannot be told (then reported).</summary>
    public Promise? Bind(NormDraft draft)
    {
        Check(draft);
        var within = Conditions.All(draft.When.Concat(draft.Times.Select(time => time.Condition)).Concat(draft.Exceptions.Select(one => Conditions.Not(one.Condition))));
        var assurance = draft.Sentence.Predicate switch
        {
            LossPromiseSyntax loss => OfLoss(loss),
            OnlyPromiseSyntax or UnchangedPromiseSyntax => new UnchangedAssurance(),
            CountPromiseSyntax count => OfCount(count),
            _ => null,
        };
        var people = draft.Sentence.Predicate is OnlyPromiseSyntax ? Conditions.Not(draft.Subject) : draft.Subject;
        return assurance is null
            ? null
            : new Promise(draft.Sentence.Point, draft.Sentence.FullText, unit.At(draft.Sentence.Span), Conditions.Both(people, within), assurance);
    }

    private void Check(NormDraft draft)
    {
        draft.Tails.RejectRest(unit);
        var sentence = draft.Sentence;
        foreach (var tail in sentence.Tails.OfType<SetAsideTailSyntax>())
        {
            unit.Diagnostics.Add(Catalogue.MisplacedPart, tail.Span, tail.Words.TrimStart(',', ' '), Localized.Both("surat edaran", "a letter"));
        }

        if (sentence.Predicate is OnlyPromiseSyntax && sentence.Tails is [var only, ..])
        {
            unit.Diagnostics.Add(Catalogue.OnlyWithTail, only.Span, MoveToFront(sentence, only), only.Words.TrimStart(',', ' '));
        }

        if (sentence.Predicate is CountPromiseSyntax && sentence.Fronts.Cast<SyntaxNode>().Concat(sentence.Tails).FirstOrDefault() is { } part)
        {
            unit.Diagnostics.Add(Catalogue.CountWithPart, part.Span, part.Words.Trim(',', ' '));
        }
    }

    // "Hanya S yang boleh berubah pada hari Jumat" becomes "Pada hari Jumat, hanya S yang boleh berubah".
    private ImmutableArray<Fix> MoveToFront(Sentence sentence, TailSyntax tail)
    {
        var words = tail.Words.TrimStart(',', ' ');
        var start = sentence.Predicate!.Span.Start;
        var text = unit.Tree.Source.Text;
        if (tail is not (TimeTailSyntax or ConditionTailSyntax) || sentence.Tails.Length > 1 || !sentence.Fronts.IsEmpty)
        {
            return [];
        }

        var from = text[..tail.Span.Start].TrimEnd().Length;
        return
        [
            new Fix($"Tulis \"{words}\" di depan", $"Write \"{words}\" in front",
            [
                new TextEdit(new TextSpan(start, 1), $"{char.ToUpperInvariant(words[0])}{words[1..]}, {char.ToLowerInvariant(text[start])}"),
                new TextEdit(TextSpan.FromBounds(from, tail.Span.End), string.Empty),
            ]),
        ];
    }

    private Assurance? OfLoss(LossPromiseSyntax loss)
    {
        if (loss.Objects is not { } objects)
        {
            return new NoNewDuty();
        }

        ReportBoth(objects);
        var found = objects.Names.Select(name => (Name: name, Symbol: unit.Names.Resolve(name, NameKinds.Mode | NameKinds.Right))).Where(one => one.Symbol is not null).ToList();
        if (found.Count == 0)
        {
            return null;
        }

        if (found.Find(one => one.Symbol!.Kind != found[0].Symbol!.Kind) is { Symbol: { } other } odd)
        {
            unit.Diagnostics.Add(Catalogue.MixedObjects, objects.Span, found[0].Name.Text, KindWords.Of(found[0].Symbol!.Kind), odd.Name.Text, KindWords.Of(other.Kind));
            return null;
        }

        return found[0].Symbol is ModeSymbol
            ? new ModeAssurance(loss.IsLoss, [.. found.Select(one => ((ModeSymbol)one.Symbol!).Index).Distinct().Order()])
            : new RightAssurance(loss.IsLoss, [.. found.Select(one => ((ListedSymbol)one.Symbol!).Index).Distinct().Order()]);
    }

    // "Nobody loses A and B" may mean both at once, or either.
    private void ReportBoth(SeriesSyntax objects)
    {
        if (objects.Connective == Connective.And && objects.Items.Select(item => item.Separator).LastOrDefault(mark => mark is not null)?.WordTokens[^1] is { } and)
        {
            unit.Diagnostics.Add(Catalogue.NobodyBoth, objects.Span, [Fix.Replace(and.Span, "atau")], objects.Words);
        }
    }

    private CountAssurance? OfCount(CountPromiseSyntax count)
    {
        var modes = count.Modes.Names.Select(name => unit.Names.Resolve(name, NameKinds.Mode)).OfType<ModeSymbol>().ToList();
        var limit = _limits.Bind(LimitBinder.BoundOf(count.Bound), count.Amount);
        var (grouping, fact) = GroupOf(count.Group);
        return modes.Count == 0 || limit is null
            ? null
            : new CountAssurance([.. modes.SelectMany(mode => unit.Vocabulary.Subtree(mode)).Distinct().Order()], grouping, fact, limit);
    }

    // "unit" stands for the column of units of the roster, unless the kamus has a fact of that name.
    private (Grouping Grouping, int Fact) GroupOf(NameSyntax? name)
    {
        const NameKinds wanted = NameKinds.ChoiceFact | NameKinds.LabelFact;
        return name is null ? (Grouping.Together, -1)
            : unit.Names.FindQuietly(name, wanted) is null && NameText.Key(name.Text) == Unit ? (Grouping.Unit, -1)
            : unit.Names.Resolve(name, wanted) is FactSymbol fact ? (Grouping.Fact, fact.Index)
            : (Grouping.Together, -1);
    }
}
