// What a letter says of an employee: asks only what still matters.
import * as vscode from 'vscode';
import type { Server } from '../server';
import { say } from '../speech';
import { Panel, type Message } from './panel';

export class Interviews extends Panel {
  private known: { date?: string; mode?: string; answers: { fact: string; value: string }[] } = { answers: [] };

  constructor(extension: vscode.Uri, server: Server) {
    super('interview', extension, server);
  }

  protected override title(): string {
    return say('Tanyakan tentang seorang pegawai', 'Ask about an employee');
  }

  protected override nothing(): string {
    return say('Surat ditanyai bila tidak lagi berisi kesalahan.', 'The letter is asked once it has no errors.');
  }

  protected override changeTo(letter: vscode.Uri): void {
    if (letter.toString() !== this.letter?.toString()) {
      this.known = { answers: [] };
    }

    super.changeTo(letter);
  }

  protected override follows(): boolean {
    return this.known.answers.length === 0;
  }

  protected override heard(message: Message): void {
    if (message.what === 'ask') {
      this.known = { date: message.date, mode: message.mode, answers: message.answers };
      this.soon();
    }
  }

  protected override async content(letter: vscode.Uri, token: vscode.CancellationToken): Promise<object | undefined> {
    const answers = this.known.answers;
    const state = await this.server.ask<object>('edaran/interview', { textDocument: { uri: letter.toString() }, today: today(), ...this.known }, token);
    return state && { ...state, answers };
  }
}

function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${`${now.getMonth() + 1}`.padStart(2, '0')}-${`${now.getDate()}`.padStart(2, '0')}`;
}
