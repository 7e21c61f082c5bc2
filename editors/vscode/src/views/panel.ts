// A view of a letter beside its text: one panel, that follows the letter it was opened for.
import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import type { Server } from '../server';
import { language, say } from '../speech';

const settling = 150;

export abstract class Panel implements vscode.Disposable {
  private panel: vscode.WebviewPanel | undefined;
  private timer: NodeJS.Timeout | undefined;
  private asking: vscode.CancellationTokenSource | undefined;
  private visited: string | undefined;
  private readonly disposables: vscode.Disposable[];

  /** The letter that is shown. */
  protected letter: vscode.Uri | undefined;

  protected constructor(private readonly kind: string, private readonly extension: vscode.Uri, protected readonly server: Server) {
    this.disposables = [
      server.onStarted(() => this.soon()),
      vscode.workspace.onDidChangeTextDocument(({ document }) => document.languageId === 'edaran' && this.soon()),
      vscode.window.onDidChangeActiveTextEditor(editor => editor && this.follow(editor.document)),
    ];
  }

  /** What the view is called. */
  protected abstract title(): string;

  /** What it shows; undefined where there is nothing to show. */
  protected abstract content(letter: vscode.Uri, token: vscode.CancellationToken): Promise<object | undefined>;

  /** What is said where there is nothing to show. */
  protected abstract nothing(): string;

  /** Something that was done in the view. */
  protected heard(_: Message): void {
    // Most views only lead to the text.
  }

  /** Whether the view goes with the letter whose text is shown. */
  protected follows(): boolean {
    return true;
  }

  open(): void {
    const document = vscode.window.activeTextEditor?.document;
    if (document?.languageId === 'edaran') {
      this.changeTo(document.uri);
    }

    if (this.panel) {
      this.panel.reveal(undefined, false);
    } else {
      this.show();
    }

    this.soon();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.asking?.dispose();
    this.panel?.dispose();
    this.disposables.forEach(one => one.dispose());
  }

  /** Shows the letter anew once nothing has happened for a moment. */
  protected soon(): void {
    if (this.panel) {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.refresh(), settling);
    }
  }

  /** Another letter is shown. */
  protected changeTo(letter: vscode.Uri): void {
    this.letter = letter;
  }

  private follow(document: vscode.TextDocument): void {
    const isVisited = document.uri.toString() === this.visited;
    this.visited = undefined;
    if (!isVisited && this.panel && this.follows() && document.languageId === 'edaran' && document.uri.toString() !== this.letter?.toString()) {
      this.changeTo(document.uri);
      this.soon();
    }
  }

  private show(): void {
    const media = vscode.Uri.joinPath(this.extension, 'media');
    const built = vscode.Uri.joinPath(this.extension, 'dist');
    const panel = vscode.window.createWebviewPanel(`edaran.${this.kind}`, this.title(), { viewColumn: vscode.ViewColumn.Beside, preserveFocus: false }, {
      enableScripts: true,
      enableFindWidget: true,
      localResourceRoots: [media, built],
    });
    this.panel = panel;
    panel.iconPath = { light: vscode.Uri.joinPath(this.extension, 'icons', 'letter-light.svg'), dark: vscode.Uri.joinPath(this.extension, 'icons', 'letter-dark.svg') };
    panel.webview.onDidReceiveMessage((message: Message) => {
      if (message.what === 'ready') {
        void this.refresh();
      } else if (message.what === 'go') {
        void this.go(message.line, message.uri);
      } else {
        this.heard(message);
      }
    });
    panel.onDidDispose(() => {
      this.panel = undefined;
      this.letter = undefined;
    });
    panel.webview.html = page(panel.webview, panel.webview.asWebviewUri(vscode.Uri.joinPath(media, 'page.css')), panel.webview.asWebviewUri(vscode.Uri.joinPath(built, 'page.js')), this.title());
  }

  private async refresh(): Promise<void> {
    const [panel, letter] = [this.panel, this.letter];
    if (!panel || !letter) {
      return;
    }

    this.asking?.cancel();
    const asking = new vscode.CancellationTokenSource();
    this.asking = asking;
    const content = await this.content(letter, asking.token);
    if (asking.token.isCancellationRequested || this.panel !== panel) {
      return;
    }

    panel.title = this.title();
    void panel.webview.postMessage({ view: content ? this.kind : 'nothing', language: language(), title: this.title(), file: vscode.workspace.asRelativePath(letter), content: content ?? this.nothing() });
  }

  // Who looks at what another letter says of this one still asks about this one.
  private async go(line: number, uri?: string): Promise<void> {
    if (this.letter) {
      const letter = uri ? vscode.Uri.parse(uri) : this.letter;
      const of = (document: vscode.Uri): vscode.TextEditor | undefined => vscode.window.visibleTextEditors.find(editor => editor.document.uri.toString() === document.toString());
      const place = new vscode.Range(line, 0, line, 0);
      this.visited = uri && letter.toString();
      await vscode.window.showTextDocument(letter, { viewColumn: (of(letter) ?? of(this.letter))?.viewColumn ?? vscode.ViewColumn.One, selection: place });
    }
  }
}

/** What a view tells. */
export type Message =
  | { what: 'ready' }
  | { what: 'go'; line: number; uri?: string }
  | { what: 'ask'; date: string; mode: string; answers: { fact: string; value: string }[] };

// Nothing but our own style and script; what letters say enters as text only.
function page(webview: vscode.Webview, style: vscode.Uri, script: vscode.Uri, title: string): string {
  const nonce = randomBytes(16).toString('base64');
  return `<!DOCTYPE html>
<html lang="${language()}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'">
<link rel="stylesheet" href="${style}">
<title>${title}</title>
</head>
<body>
<main id="view"><p>${say('Sebentar…', 'One moment…')}</p></main>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}
