// What other letters do to the one that is shown, each with the way to where it says so.
import { element, go, say } from './dom';

export interface Note { text: string; uri: string; line: number }

export function notes(all: Note[]): Node[] {
  return all.length === 0 ? [] : [element('div', { role: 'note', 'aria-label': say('Surat lain tentang surat ini', 'Other letters about this one') },
    element('ul', {}, ...all.map(note => element('li', {}, `${note.text} `, element('button', {
      class: 'link', 'aria-label': say(`Buka: ${note.text}`, `Open: ${note.text}`), onclick: () => go(note.line, note.uri),
    }, say('Buka', 'Open'))))))];
}
