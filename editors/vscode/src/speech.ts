// Words shown to drafters, in their language: that of the setting, else that of the editor, which is English wherever it is not Indonesian.
import * as vscode from 'vscode';

export type Language = 'id' | 'en';

export function language(): Language {
  const chosen = vscode.workspace.getConfiguration('edaran').get<string>('language', 'auto');
  return chosen === 'id' || chosen === 'en' ? chosen : vscode.env.language.toLowerCase().startsWith('id') ? 'id' : 'en';
}

/** The text of the drafter's language. */
export function say(indonesian: string, english: string): string {
  return language() === 'en' ? english : indonesian;
}

const asked = 'edaran.languageAsked';

/** Asks once which language is spoken, where neither the editor nor the setting says Indonesian: VS Code itself speaks it only where somebody has chosen so. */
export async function askLanguage(memory: vscode.Memento): Promise<void> {
  if (language() === 'id' || vscode.workspace.getConfiguration('edaran').get<string>('language') === 'en' || memory.get(asked)) {
    return;
  }

  const indonesian = 'Bahasa Indonesia';
  const english = 'English';
  const answer = await vscode.window.showInformationMessage('Edaran berbahasa apa? Edaran speaks which language?', indonesian, english);
  await memory.update(asked, true);
  if (answer === indonesian) {
    await choose('id');
    await vscode.commands.executeCommand('workbench.action.configureLocale');
  } else if (answer === english) {
    await choose('en');
  }
}

function choose(chosen: Language): Thenable<void> {
  return vscode.workspace.getConfiguration('edaran').update('language', chosen, vscode.ConfigurationTarget.Global);
}
