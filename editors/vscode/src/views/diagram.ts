// How the points of a letter hang together.
import * as vscode from 'vscode';
import type { Server } from '../server';
import { say } from '../speech';
import { Panel } from './panel';

export class Diagram extends Panel {
  constructor(extension: vscode.Uri, server: Server) {
    super('diagram', extension, server);
  }

  protected override title(): string {
    return say('Diagram surat', 'Diagram of the letter');
  }

  protected override nothing(): string {
    return say('Diagram dibuat bila surat tidak lagi berisi kesalahan.', 'The diagram is made once the letter has no errors.');
  }

  protected override content(letter: vscode.Uri, token: vscode.CancellationToken): Promise<object | undefined> {
    return this.server.ask<object>('edaran/map', { textDocument: { uri: letter.toString() } }, token);
  }
}
