using Edaran.Cli.Texts;
using Edaran.Compiler;
using Edaran.Compiler.Formatting;
using Edaran.Compiler.Registers;
using Edaran.Compiler.Text;

namespace Edaran.Cli.Registers;

/// <summary>Writes the text of a letter with its amendments put in, in house form.</summary>
internal static class ConsolidatedText
{
    /// <summary>Writes it as it stands on a day, or with every amendment.</summary>
    /// <exception cref="CliFailure">No letter has the number, or it was not known yet.</exception>
    public static int Write(LetterRegister register, string number, RegisterRequest request, Session session)
    {
        var letter = register.Find(number) ?? throw Unknown(register, number);
        var standing = register.On(request.Date ?? DateOnly.MaxValue, request.Known).FirstOrDefault(one => one.Registered == letter)
            ?? throw new CliFailure(
                $"Surat Edaran {letter.Number} belum ditetapkan pada tanggal --as-known.", $"Letter {letter.Number} was not enacted by the day of --as-known.");
        var text = new SourceText(letter.Bound.Source.Path, standing.Text.Text);
        session.Out.Write(Formatter.Format(Compilation.Create([text, .. letter.Bound.UsedSources]).Units[0].Tree));
        if (standing.RevokedBy is { } revoked)
        {
            session.Note($"Surat ini sudah dicabut dengan Surat Edaran {revoked.From.Number}.", $"This letter was revoked by letter {revoked.From.Number}.");
        }

        foreach (var extension in standing.Extensions)
        {
            session.Note(
                $"Masa berlakunya diperpanjang sampai dengan {Facts.Dates.Text(extension.Relation.Until!.Value)} dengan Surat Edaran {extension.From.Number}.",
                $"Its period is extended to {Facts.Dates.Text(extension.Relation.Until!.Value)} by letter {extension.From.Number}.");
        }

        return ExitCode.Success;
    }

    private static CliFailure Unknown(LetterRegister register, string number)
    {
        var nearest = Spelling.Nearest(number, register.Letters.Select(letter => letter.Number));
        return new CliFailure(
            $"Tidak ada surat edaran bernomor \"{number}\"; yang terdekat \"{nearest}\".", $"There is no letter with the number \"{number}\"; the nearest is \"{nearest}\".");
    }
}
