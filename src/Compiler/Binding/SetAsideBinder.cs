using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Binding;

/// <summary>Turns the points that norms set aside into norms. A point named covers what hangs under it; no norm may set itself aside, by any way round.</summary>
internal sealed class SetAsideBinder(DiagnosticBag diagnostics)
{
    /// <summary>The norms of the drafts, in order.</summary>
    public ImmutableArray<Norm> Bind(List<NormDraft> drafts, SourceText source)
    {
        var aside = drafts.ConvertAll(d => Targets(d, drafts, source));
        FindCycles(drafts, aside.ConvertAll(cited => cited.SelectMany(one => one.Norms).Distinct().Order().ToImmutableArray()));
        return [.. drafts.Select((d, i) => d.ToModel(i, source, aside[i]))];
    }

    private ImmutableArray<SetAsideCitation> Targets(NormDraft draft, List<NormDraft> drafts, SourceText source)
    {
        var targets = ImmutableArray.CreateBuilder<SetAsideCitation>();
        foreach (var (point, span, clause) in draft.SetsAside)
        {
            if (PointPath.IsUnder(draft.Sentence.Point, point))
            {
                diagnostics.Add(Catalogue.SelfReference, span, point);
                continue;
            }

            var covered = Enumerable.Range(0, drafts.Count).Where(i => PointPath.IsUnder(drafts[i].Sentence.Point, point));
            targets.Add(new SetAsideCitation(point, new Location(source, clause), [.. covered]));
        }

        return targets.ToImmutable();
    }

    // Depth-first without recursion: a letter may have thousands of points, each setting the next aside.
    private void FindCycles(List<NormDraft> drafts, List<ImmutableArray<int>> aside)
    {
        var done = new bool[drafts.Count];
        var place = new int[drafts.Count];
        var path = new List<(int Norm, int Next)>();
        for (var start = 0; start < drafts.Count; start++)
        {
            Open(start);
            while (path.Count > 0)
            {
                var (norm, next) = path[^1];
                if (next == aside[norm].Length)
                {
                    path.RemoveAt(path.Count - 1);
                    (done[norm], place[norm]) = (true, 0);
                    continue;
                }

                path[^1] = (norm, next + 1);
                var target = aside[norm][next];
                if (place[target] > 0)
                {
                    Report(drafts, [.. path.Skip(place[target] - 1).Select(p => p.Norm), target]);
                }
                else
                {
                    Open(target);
                }
            }
        }

        void Open(int norm)
        {
            if (!done[norm])
            {
                path.Add((norm, 0));
                place[norm] = path.Count;
            }
        }
    }

    private void Report(List<NormDraft> drafts, List<int> cycle)
    {
        var names = string.Join(" → ", cycle.Select(i => drafts[i].Sentence.Point));
        diagnostics.Add(Catalogue.SetAsideCycle, drafts[cycle[^2]].SetsAside[0].Span, names);
    }
}
