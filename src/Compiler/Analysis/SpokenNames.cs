using Edaran.Compiler.Model;

namespace Edaran.Compiler.Analysis;

/// <summary>Names as the letter itself says them: <c>BPBD</c> where it writes that, not <c>Badan Penanggulangan Bencana Daerah</c>.</summary>
internal sealed class SpokenNames(Letter letter)
{
    /// <summary>The name of a choice, or the alias that stands in the letter where the name does not.</summary>
    public string Of(Choice choice) =>
        choice.Aliases.Prepend(choice.Name).FirstOrDefault(name => letter.Source.Text.Contains(name, StringComparison.OrdinalIgnoreCase)) ?? choice.Name;
}
