namespace Edaran.Compiler.Syntax;

/// <summary><c>ditinjau kembali paling lambat 30 Juni 2026</c>.</summary>
public sealed class ReviewSyntax(KeywordSyntax lead, DateSyntax date) : SyntaxNode
{
    /// <summary>The last day of the review.</summary>
    public DateSyntax Date { get; } = date;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [lead, Date];
}

/// <summary>The review in a header line.</summary>
public sealed class ReviewHeaderSyntax(ReviewSyntax review) : HeaderSyntax
{
    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [review];
}

/// <summary><c>Surat edaran ini ditinjau kembali …</c>: a point that binds nobody.</summary>
public sealed class ReviewPredicateSyntax(KeywordSyntax letter, ReviewSyntax review) : PredicateSyntax
{
    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [letter, review];
}

/// <summary><c>lampiran II: Tata cara pelaporan …</c>: an annex that is printed only.</summary>
public sealed class AnnexTextSyntax(NameSyntax name, SyntaxToken colon, TextSyntax text) : MemberSyntax
{
    /// <summary><c>lampiran II</c>.</summary>
    public NameSyntax Name { get; } = name;

    /// <summary>What it says, as it stands.</summary>
    public TextSyntax Text { get; } = text;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Name, colon, Text];
}
