// Words shown to drafters, in their language: that of the setting, else that of the editor. Indonesian unless the editor is in English.
import * as vscode from 'vscode';

export type Language = 'id' | 'en';

export function language(): Language {
  const chosen = vscode.workspace.getConfiguration('edaran').get<string>('language', 'auto');
  return chosen === 'id' || chosen === 'en' ? chosen : vscode.env.language.toLowerCase().startsWith('en') ? 'en' : 'id';
}

/** The text of the drafter's language. */
export function say(indonesian: string, english: string): string {
  return language() === 'en' ? english : indonesian;
}
