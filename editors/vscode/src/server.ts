// The conversation with the server: started, restarted and ended here, and what it is asked beyond the protocol.
import * as vscode from 'vscode';
import {
  CloseAction, ErrorAction, LanguageClient, RevealOutputChannelOn, State, type LanguageClientOptions, type ServerOptions, type StaticFeature,
} from 'vscode-languageclient/node';
import { findProgram } from './program';
import { language, say } from './speech';

const comparing = 'edaran.compare';
const counting = 'edaran.people';

/** A server that ends unasked is started again, unless it has done so this often within this many milliseconds. */
const restarts = { most: 3, within: 180_000 };

/** Tells the server which answers are shown here, so that it does not tell their summaries itself. */
const shownHere: StaticFeature = {
  fillClientCapabilities: capabilities => {
    capabilities.experimental = { ...(capabilities.experimental as object | undefined), commands: { commands: [comparing, counting] } };
  },
  initialize: () => undefined,
  getState: () => ({ kind: 'static' }),
  clear: () => undefined,
};

/** A client that names the language of the setting, where there is one, and leaves it to the server's side here to say what goes wrong. */
class Client extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }

  protected override getLocale(): string {
    return language();
  }
}

export class Server implements vscode.Disposable {
  private client: Client | undefined;
  private readonly started = new vscode.EventEmitter<void>();
  private ends: number[] = [];
  private readonly log = vscode.window.createOutputChannel('Edaran', { log: true });

  private readonly compared = new vscode.EventEmitter<Comparison>();

  /** Told each time letters were compared. */
  readonly onCompared = this.compared.event;

  /** Told each time the server is there. */
  readonly onStarted = this.started.event;

  constructor(private readonly extension: string) {}

  get isRunning(): boolean {
    return this.client?.isRunning() ?? false;
  }

  /** Starts it; where it is not to be found, says so with buttons. */
  async start(): Promise<void> {
    const program = findProgram(this.extension);
    if (!program) {
      void this.tellMissing();
      return;
    }

    const run: ServerOptions = { command: program, args: ['lsp', '--stdio'] };
    const options: LanguageClientOptions = {
      documentSelector: [{ language: 'edaran' }],
      outputChannel: this.log,
      synchronize: { configurationSection: 'edaran' },
      diagnosticPullOptions: { onChange: true, onSave: false },
      // What goes wrong is said here, in the drafter's language.
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      errorHandler: { error: () => ({ action: ErrorAction.Continue, handled: true }), closed: () => ({ action: CloseAction.DoNotRestart, handled: true }) },
      initializationFailedHandler: () => false,
      middleware: { executeCommand: (command, args, next) => this.shown(command, () => next(command, args)) },
    };
    const client = new Client('edaran', 'Edaran', run, options);
    client.registerFeature(shownHere);
    client.onDidChangeState(({ oldState, newState }) => {
      if (newState === State.Running) {
        this.log.info(`${client.initializeResult?.serverInfo?.name ?? ''} ${client.initializeResult?.serverInfo?.version ?? ''}: ${program}`);
        this.started.fire();
      } else if (newState === State.Stopped) {
        this.ended(client, oldState === State.Running);
      }
    });
    this.client = client;
    try {
      await client.start();
    } catch (error) {
      this.log.error(String(error));
      this.ended(client, false);
    }
  }

  /** Starts it anew, whatever came of it before. */
  async restart(): Promise<void> {
    this.ends = [];
    await this.end();
    await this.start();
  }

  /** Asks what the protocol does not have; undefined where the server is not there or has no answer. */
  async ask<T>(method: string, parameters: object, token?: vscode.CancellationToken): Promise<T | undefined> {
    if (!this.client?.isRunning()) {
      return undefined;
    }

    try {
      return ((await this.client.sendRequest(method, parameters, token ?? new vscode.CancellationTokenSource().token)) as T | null) ?? undefined;
    } catch (error) {
      // An answer to a text that has changed meanwhile is not missed: whoever shows the text asks again.
      this.log.debug(`${method}: ${String(error)}`);
      return undefined;
    }
  }

  /** Has a command of the server done. */
  run<T>(command: string, ...args: object[]): Promise<T | undefined> {
    return this.ask<T>('workspace/executeCommand', { command, arguments: args });
  }

  /** The range of an answer, as the editor has it. */
  static range(range: WireRange): vscode.Range {
    return new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character);
  }

  showLog(): void {
    this.log.show(true);
  }

  async end(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    await client?.dispose();
  }

  dispose(): void {
    void this.end();
    this.started.dispose();
    this.compared.dispose();
    this.log.dispose();
  }

  // Unasked, or told of already: who ran is started again, unless that has come to nothing before.
  private ended(client: Client, hasRun: boolean): void {
    if (this.client !== client) {
      return;
    }

    this.client = undefined;
    const now = Date.now();
    this.ends = [...this.ends.filter(end => end > now - restarts.within), now];
    void (hasRun && this.ends.length <= restarts.most ? this.start() : this.tellBroken());
  }

  // What a command that the server does itself answers, wherever it was chosen; what cannot be done is said in the drafter's words.
  private async shown(command: string, next: () => unknown): Promise<unknown> {
    try {
      const answer = await next();
      if (command === comparing && answer) {
        this.compared.fire(answer as Comparison);
      } else if (command === counting && answer) {
        void vscode.window.showInformationMessage((answer as { summary: string }).summary);
      }

      return answer;
    } catch (error) {
      void vscode.window.showWarningMessage(error instanceof Error ? error.message : String(error));
      return undefined;
    }
  }

  private async tellMissing(): Promise<void> {
    await this.tell(
      say(
        'Pemeriksa Edaran tidak ditemukan, maka surat tidak diperiksa. Pasang paket .vsix untuk komputer ini, atau pilih berkas edaran yang sudah ada.',
        'The Edaran server was not found, so letters are not checked. Install the .vsix made for this computer, or choose an edaran program that is already there.'),
      [this.choice, { title: say('Buka pengaturan', 'Open settings'), act: () => vscode.commands.executeCommand('workbench.action.openSettings', 'edaran.server.path') }]);
  }

  private async tellBroken(): Promise<void> {
    await this.tell(say('Pemeriksa Edaran tidak dapat dijalankan, maka surat tidak diperiksa.', 'The Edaran server does not run, so letters are not checked.'), [
      { title: say('Coba lagi', 'Try again'), act: () => this.restart() },
      this.choice,
      { title: say('Tampilkan catatan', 'Show the log'), act: () => this.showLog() },
    ]);
  }

  private get choice(): Choice {
    return { title: say('Pilih berkas…', 'Choose the file…'), act: () => this.choose() };
  }

  private async tell(words: string, choices: Choice[]): Promise<void> {
    await (await vscode.window.showErrorMessage(words, ...choices))?.act();
  }

  private async choose(): Promise<void> {
    const [file] = (await vscode.window.showOpenDialog({ canSelectMany: false, title: say('Berkas program edaran', 'The edaran program'), openLabel: say('Pakai berkas ini', 'Use this file') })) ?? [];
    if (file) {
      await vscode.workspace.getConfiguration('edaran').update('server.path', file.fsPath, vscode.ConfigurationTarget.Global);
    }
  }
}

/** Something to be done about a trouble. */
interface Choice extends vscode.MessageItem { act(): unknown }

/** What came of comparing letters. */
export interface Comparison { html: string; summary: string; isEquivalent: boolean }

/** A range as the server sends it. */
export interface WireRange {
  start: { line: number; character: number };
  end: { line: number; character: number };
}
