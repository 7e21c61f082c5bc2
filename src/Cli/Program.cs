using Edaran.Cli;
using Edaran.Cli.Commands;

using var session = Session.OfProcess();
return CommandLine.Run(args, session);
