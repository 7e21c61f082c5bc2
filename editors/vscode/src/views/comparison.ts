// A letter compared with another version: the page of the command, beside the text.
import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import type { Comparison, Server } from '../server';
import { say } from '../speech';

export class Comparisons implements vscode.Disposable {
  private panel: vscode.WebviewPanel | undefined;
  private page = '';
  private readonly disposables: vscode.Disposable[];

  constructor(server: Server) {
    this.disposables = [server.onCompared(comparison => this.show(comparison)), vscode.window.onDidChangeActiveColorTheme(() => this.paint())];
  }

  /** Compares the letter at hand with the one it replaces, or with one that is chosen. */
  async open(): Promise<void> {
    const letter = vscode.window.activeTextEditor?.document;
    if (letter?.languageId !== 'edaran') {
      return;
    }

    const inForce = { label: say('Surat yang berlaku sekarang', 'The letter in force'), description: say('yang dicabut atau diubahnya, atau yang tersimpan di git', 'the one it revokes or changes, or the one in git'), uri: undefined };
    const others = (await vscode.workspace.findFiles('**/*.edaran')).filter(uri => uri.toString() !== letter.uri.toString());
    const chosen = await vscode.window.showQuickPick(
      [inForce, ...others.map(uri => ({ label: vscode.workspace.asRelativePath(uri), description: '', uri }))], { placeHolder: say('Bandingkan dengan surat mana?', 'Compare with which letter?') });
    if (chosen) {
      await vscode.commands.executeCommand('edaran.compare', letter.uri.toString(), ...(chosen.uri ? [chosen.uri.toString()] : []));
    }
  }

  dispose(): void {
    this.disposables.forEach(one => one.dispose());
    this.panel?.dispose();
  }

  private show(comparison: Comparison): void {
    const title = say('Perbandingan surat', 'Comparison of letters');
    this.panel ??= vscode.window.createWebviewPanel('edaran.comparison', title, { viewColumn: vscode.ViewColumn.Beside, preserveFocus: false }, { enableScripts: true, enableFindWidget: true, localResourceRoots: [] });
    this.panel.onDidDispose(() => {
      this.panel = undefined;
    });
    this.panel.title = title;
    this.page = comparison.html;
    this.paint();
    this.panel.reveal(undefined, false);
  }

  private paint(): void {
    if (this.panel) {
      this.panel.webview.html = guarded(inColoursOfEditor(this.page));
    }
  }
}

// By itself the page is dark where the system likes it so.
function inColoursOfEditor(html: string): string {
  const isDark = [vscode.ColorThemeKind.Dark, vscode.ColorThemeKind.HighContrast].includes(vscode.window.activeColorTheme.kind);
  return html.replaceAll('@media (prefers-color-scheme: dark)', isDark ? '@media all' : '@media not all');
}

// The page brings its own style and script; nothing else may run or be fetched.
function guarded(html: string): string {
  const nonce = randomBytes(16).toString('base64');
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'">`;
  return html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '').replace('<head>', `<head>${policy}`)
    .replace(/<(style|script)>/g, `<$1 nonce="${nonce}">`);
}
