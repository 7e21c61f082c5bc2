// The extension: starts the server and puts its answers into the editor's own views.
import * as vscode from 'vscode';
import { Examples } from './examples';
import { Server } from './server';
import { askLanguage } from './speech';
import { Comparisons } from './views/comparison';
import { Diagram } from './views/diagram';
import { Interviews } from './views/interview';
import { Preview } from './views/preview';

const frame = 'Kerangka surat baru';

let server: Server | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const running = new Server(context.extensionPath);
  server = running;
  const views = [new Preview(context.extensionUri, running), new Interviews(context.extensionUri, running), new Diagram(context.extensionUri, running), new Comparisons(running)] as const;
  const [preview, interviews, diagram, comparisons] = views;
  context.subscriptions.push(
    running,
    ...views,
    new Examples(running),
    vscode.commands.registerCommand('edaran.new', newLetter),
    vscode.commands.registerCommand('edaran.preview', () => preview.open()),
    vscode.commands.registerCommand('edaran.ask', () => interviews.open()),
    vscode.commands.registerCommand('edaran.diagram', () => diagram.open()),
    vscode.commands.registerCommand('edaran.compareWith', () => comparisons.open()),
    vscode.commands.registerCommand('edaran.restart', () => running.restart()),
    vscode.commands.registerCommand('edaran.log', () => running.showLog()),
    vscode.workspace.onDidChangeConfiguration(change => {
      if (change.affectsConfiguration('edaran.server.path') || change.affectsConfiguration('edaran.language')) {
        void running.restart();
      }
    }));
  void askLanguage(context.globalState);
  await running.start();
}

export async function deactivate(): Promise<void> {
  await server?.end();
}

async function newLetter(): Promise<void> {
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'edaran' }));
  await vscode.commands.executeCommand('editor.action.insertSnippet', { langId: 'edaran', name: frame });
}
