using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Edaran.Cli.Verbs;
using Edaran.Compiler.Diagnostics;

namespace Edaran.Cli.Commands;

/// <summary>The command <c>edaran</c>: its verbs, its one exit, and what is shown when something goes wrong.</summary>
internal static class CommandLine
{
    /// <summary>Runs the command and says how it ended; never throws.</summary>
    public static int Run(string[] args, Session session)
    {
        try
        {
            session.Language = LanguageOption.Choose(args, session.LanguageVariable);
            return Invoke(args, session);
        }
        catch (CliFailure failure)
        {
            return Fail(session, failure.Reason.In(session.Language));
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return Fail(session, Describe(fault, session.Language));
        }
        finally
        {
            Finish(session);
        }
    }

    private static int Invoke(string[] args, Session session)
    {
        var parsed = Build(session).Parse(args, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count != 0 && parsed.Action is not { ClearsParseErrors: true })
        {
            throw new CliFailure(UsageErrors.Describe(parsed));
        }

        return parsed.Invoke(new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            Output = session.Out,
            Error = session.Error,
        });
    }

    private static RootCommand Build(Session session)
    {
        var root = new RootCommand(session.Text(
            "Edaran: surat edaran tentang cara bekerja menjadi aturan yang dapat dijalankan.",
            "Edaran: circular letters about work arrangements become rules that can be run."));
        root.Directives.Clear();
        root.Add(LanguageOption.Build(session));
        root.Add(CheckVerb.Build(session));
        root.Add(CompileVerb.Build(session));
        root.Add(EvaluateVerb.Build(session));
        root.Add(ExplainVerb.Build(session));
        root.Add(DiffVerb.Build(session));
        root.Add(HistoryVerb.Build(session));
        root.Add(AuditVerb.Build(session));
        root.Add(SimulateVerb.Build(session));
        root.Add(TestVerb.Build(session));
        root.Add(ReadVerb.Build(session));
        root.Add(RegisterVerb.Build(session));
        root.Add(FormatVerb.Build(session));
        root.Add(LspVerb.Build(session));
        root.Add(DemoVerb.Build(session));
        root.SetAction((Func<ParseResult, int>)(_ => throw new CliFailure(UsageErrors.NoVerb)));
        foreach (var option in root.Options)
        {
            switch (option)
            {
                case HelpOption help:
                    help.Description = session.Text("Menampilkan bantuan ini.", "Shows this help.");
                    help.Action = new ShowHelp(session);
                    break;
                case VersionOption version:
                    version.Description = session.Text("Menampilkan versi.", "Shows the version.");
                    version.Action = new ShowVersion(session);
                    break;
            }
        }

        return root;
    }

    private static string Describe(Exception fault, MessageLanguage language) => fault switch
    {
        IOException or UnauthorizedAccessException => new Phrase(
            $"Berkas tidak dapat dibaca atau ditulis: {OneLine(fault.Message)}",
            $"A file cannot be read or written: {OneLine(fault.Message)}").In(language),
        _ => Catalogue.InternalFault.Code + ": "
            + Catalogue.InternalFault.Format(language, [$"{fault.GetType().Name}: {OneLine(fault.Message)}"]),
    };

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");

    private static int Fail(Session session, string line)
    {
        try
        {
            session.Out.Flush();
            session.Error.WriteLine($"edaran: {line}");
        }
        catch (IOException)
        {
            // Whoever read the output has gone; the exit code still tells.
        }

        return ExitCode.Failure;
    }

    private static void Finish(Session session)
    {
        try
        {
            session.Flush();
        }
        catch (IOException)
        {
            // As above.
        }
    }

    private sealed class ShowHelp(Session session) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            HelpPage.Write(parseResult.CommandResult.Command, session);
            return ExitCode.Success;
        }
    }

    private sealed class ShowVersion(Session session) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            session.Out.WriteLine(ProductVersion.Text);
            return ExitCode.Success;
        }
    }
}
