namespace Edaran.Compiler.Syntax;

/// <summary>
/// Who broke what: <c>pelanggaran terhadap angka 3</c> in place of a subject, or <c>yang melanggar angka 3</c> behind one. Without points it is the
/// letter itself (<c>surat edaran ini</c>).
/// </summary>
public sealed class BreachClauseSyntax(KeywordSyntax lead, PointReferencesSyntax? points, KeywordSyntax? letter) : SyntaxNode
{
    /// <summary>The points broken; null for the letter.</summary>
    public PointReferencesSyntax? Points { get; } = points;

    /// <summary>What was broken, as written.</summary>
    public string Broken => (Points as SyntaxNode ?? letter)?.Words ?? string.Empty;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [lead, Points, letter];
}

/// <summary>Behind a sanction: <c>sesuai Peraturan Pemerintah Nomor 94 Tahun 2021</c>.</summary>
public sealed class BasisTailSyntax(SyntaxToken? comma, KeywordSyntax lead, TextSyntax text) : TailSyntax(comma)
{
    /// <summary>The rules it rests on.</summary>
    public TextSyntax Text { get; } = text;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Comma, lead, Text];
}

/// <summary>Behind a sanction: <c>untuk pelanggaran kedua</c>.</summary>
public sealed class StepTailSyntax(SyntaxToken? comma, KeywordSyntax lead, KeywordSyntax ordinal) : TailSyntax(comma)
{
    /// <summary><c>pertama</c>, <c>kedua</c>, …, <c>berikutnya</c>.</summary>
    public KeywordSyntax Ordinal { get; } = ordinal;

    /// <inheritdoc/>
    protected override SyntaxElement?[] Parts => [Comma, lead, Ordinal];
}
