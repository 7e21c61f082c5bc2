// The letter as it will be printed, beside its text; it changes as one types.
import * as vscode from 'vscode';
import type { Server } from '../server';
import { say } from '../speech';
import { Panel } from './panel';

export class Preview extends Panel {
  constructor(extension: vscode.Uri, server: Server) {
    super('preview', extension, server);
  }

  protected override title(): string {
    return say('Pratinjau cetak', 'Preview of the print');
  }

  protected override nothing(): string {
    return say('Berkas ini bukan surat edaran: tidak ada yang dicetak.', 'This file is no circular letter: nothing is printed.');
  }

  protected override async content(letter: vscode.Uri, token: vscode.CancellationToken): Promise<object | undefined> {
    const lines = await this.server.ask<object[]>('edaran/printed', { textDocument: { uri: letter.toString() } }, token);
    return lines && lines.length > 0 ? lines : undefined;
  }
}
