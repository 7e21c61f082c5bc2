using System.Collections.Immutable;

namespace Edaran.Compiler.Syntax;

/// <summary>A numbered point or a list item of one.</summary>
public sealed class PointSyntax(LabelSyntax label, SentenceSyntax sentence) : SyntaxNode
{
    /// <summary>Its label.</summary>
    public LabelSyntax Label { get; } = label;

    /// <summary>What it says; in a list item, what the head leaves open.</summary>
    public SentenceSyntax Sentence { get; } = sentence;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Label, Sentence];
}

/// <summary>A sentence, or its head with a list of items, or an item that completes a head. Every part may be absent.</summary>
public sealed class SentenceSyntax(
    ImmutableArray<FrontClauseSyntax> fronts,
    SubjectSyntax? subject,
    PredicateSyntax? predicate,
    ImmutableArray<TailSyntax> tails,
    TextSyntax? heading,
    SyntaxToken? colon,
    ImmutableArray<PointSyntax> items,
    TableSyntax? table,
    ImmutableArray<SkippedSyntax> skipped,
    KeywordSyntax? end) : SyntaxNode
{
    /// <summary>Conditions and times before the subject, each with its comma.</summary>
    public ImmutableArray<FrontClauseSyntax> Fronts { get; } = fronts;

    /// <summary>Who it is about, or null.</summary>
    public SubjectSyntax? Subject { get; } = subject;

    /// <summary>What it says of them, or null.</summary>
    public PredicateSyntax? Predicate { get; } = predicate;

    /// <summary>What follows: conditions, times, limits, exceptions.</summary>
    public ImmutableArray<TailSyntax> Tails { get; } = tails;

    /// <summary>A bare heading before the colon (<c>Kewajiban pegawai:</c>), or null.</summary>
    public TextSyntax? Heading { get; } = heading;

    /// <summary>The colon before its items, or null.</summary>
    public SyntaxToken? Colon { get; } = colon;

    /// <summary>Its items, each a norm of its own with this as head.</summary>
    public ImmutableArray<PointSyntax> Items { get; } = items;

    /// <summary>Its rows, each a norm of its own with this as head, or null.</summary>
    public TableSyntax? Table { get; } = table;

    /// <summary>What could not be understood.</summary>
    public ImmutableArray<SkippedSyntax> Skipped { get; } = skipped;

    /// <summary>The full stop, or in a list <c>;</c>, <c>; dan</c>, <c>; atau</c>; null behind items or rows.</summary>
    public KeywordSyntax? End { get; } = end;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts =>
        [.. Fronts, Subject, Predicate, .. Tails, Heading, Colon, .. Items, Table, .. Skipped, End];
}

/// <summary>A condition or a time before the subject: <c>Dalam hal keadaan darurat,</c>, <c>Selama November 2031,</c>.</summary>
public sealed class FrontClauseSyntax(KeywordSyntax? lead, SyntaxNode content, SyntaxToken? comma) : SyntaxNode
{
    /// <summary><c>dalam hal</c>, <c>apabila</c>, …; null before a time.</summary>
    public KeywordSyntax? Lead { get; } = lead;

    /// <summary>A <see cref="ConditionSyntax"/> or a <see cref="TimePhraseSyntax"/>.</summary>
    public SyntaxNode Content { get; } = content;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Lead, Content, comma];
}

/// <summary>What a modal or another leading word means.</summary>
public enum ModalKind
{
    /// <summary><c>wajib</c> (also <c>harus</c> before a mode or act).</summary>
    Must,

    /// <summary><c>dapat</c>, <c>boleh</c>, <c>diperkenankan</c>, <c>diizinkan</c>.</summary>
    May,

    /// <summary><c>dilarang</c>, <c>tidak boleh</c>, <c>tidak dapat</c>, <c>tidak diperkenankan</c>.</summary>
    MustNot,

    /// <summary><c>berhak atas</c>, <c>tetap diberikan</c>, <c>diberikan</c>.</summary>
    Entitled,

    /// <summary><c>harus</c> before a condition.</summary>
    Precondition,

    /// <summary><c>dikenai</c>.</summary>
    Sanctioned,
}

/// <summary>What a sentence says of its subject.</summary>
public abstract class PredicateSyntax : SyntaxNode
{
    /// <summary>The subject, where it stands inside (<c>jam kerja pegawai pukul …</c>); null where it stands before or nowhere.</summary>
    public virtual SubjectSyntax? OwnSubject => null;

    /// <summary>Whether it leaves something to the items or rows below it.</summary>
    public virtual bool IsOpen => false;
}

/// <summary>A modal and declared names: modes, acts or rights. The names are missing where a list of items supplies them.</summary>
public sealed class NamedPredicateSyntax(KeywordSyntax modal, ModalKind kind, SeriesSyntax? objects) : PredicateSyntax
{
    /// <summary>The modal.</summary>
    public KeywordSyntax? Modal { get; } = modal.WordTokens.IsEmpty ? null : modal;

    /// <summary>What the modal means.</summary>
    public ModalKind Kind { get; } = kind;

    /// <summary>Whether each of several names binds, so that a choice among them cannot be meant.</summary>
    public bool BindsEach => Kind is ModalKind.Must or ModalKind.Entitled;

    /// <summary>The modes, acts or rights; null in a head whose items name them.</summary>
    public SeriesSyntax? Objects { get; } = objects;

    /// <inheritdoc/>
    public override bool IsOpen => Objects is null;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Modal, Objects];
}

/// <summary><c>harus</c> and a condition.</summary>
public sealed class PreconditionPredicateSyntax(KeywordSyntax modal, ConditionSyntax condition) : PredicateSyntax
{
    /// <summary><c>harus</c>.</summary>
    public KeywordSyntax Modal { get; } = modal;

    /// <summary>What must be met.</summary>
    public ConditionSyntax Condition { get; } = condition;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Modal, Condition];
}

/// <summary><c>bergilir 50:50 antara WFH dan WFO</c>.</summary>
public sealed class SplitPredicateSyntax(
    KeywordSyntax verb, ImmutableArray<ItemSyntax<NumberSyntax>> shares, SyntaxToken antara, SeriesSyntax modes) : PredicateSyntax
{
    /// <summary>The shares, colons between them.</summary>
    public ImmutableArray<ItemSyntax<NumberSyntax>> Shares { get; } = shares;

    /// <summary>The modes, in the order of the shares.</summary>
    public SeriesSyntax Modes { get; } = modes;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [verb, .. Shares, antara, Modes];
}

/// <summary><c>S yang WFH paling banyak 3 orang pada setiap F</c>.</summary>
public sealed class LimitPredicateSyntax(QuotaSyntax quota) : PredicateSyntax
{
    /// <summary>The limit.</summary>
    public QuotaSyntax Quota { get; } = quota;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Quota];
}

/// <summary><c>Angka 1 dikecualikan bagi S</c>: the sentence has no other subject.</summary>
public sealed class ExemptPredicateSyntax(PointReferencesSyntax points, KeywordSyntax verb, SubjectSyntax exempt) : PredicateSyntax
{
    /// <summary>The points from which they are exempt.</summary>
    public PointReferencesSyntax Points { get; } = points;

    /// <summary>Who is exempt.</summary>
    public SubjectSyntax Exempt { get; } = exempt;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Points, verb, Exempt];
}

/// <summary><c>diimbau …</c>, <c>agar …</c>: the sentence is printed and never evaluated.</summary>
public sealed class SoftPredicateSyntax(KeywordSyntax words, TextSyntax text) : PredicateSyntax
{
    /// <summary>The word that makes it soft.</summary>
    public KeywordSyntax SoftWord { get; } = words;

    /// <summary>The rest, as it stands.</summary>
    public TextSyntax Text { get; } = text;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [SoftWord, Text];
}
