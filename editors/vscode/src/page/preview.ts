// The letter as it will be printed. Its words are those of the letter, in whatever language the editor speaks.
import { element, go, say } from './dom';

interface Line { part: string; label: string; text: string; level: number; range: { start: { line: number } }; rows: string[][] }

export function preview(lines: Line[]): Node[] {
  const of = (...parts: string[]): Line[] => lines.filter(line => parts.includes(line.part));
  const body = lines.filter(line => !['institution', 'number', 'title', 'basis', 'signature', 'annex'].includes(line.part));
  return [
    element('article', { class: 'paper', lang: 'id', 'aria-label': say('Surat edaran sebagaimana dicetak', 'The circular letter as printed') },
      element('header', {},
        ...of('institution').map(line => element('p', { class: 'institution' }, line.text)),
        element('h1', {}, 'SURAT EDARAN'),
        ...of('number').map(line => element('p', {}, `NOMOR ${line.text}`)),
        ...of('title').flatMap(line => [element('p', {}, 'TENTANG'), element('p', { class: 'title' }, line.text)])),
      ...of('basis').map(line => element('p', {}, element('strong', {}, 'Dasar: '), line.text, '.')),
      ...body.map(show),
      of('signature').length > 0 && element('footer', {}, ...of('signature').map(line => element('p', {}, line.text))),
      ...of('annex').map(line => (line.level < 0 && line.label ? element('section', { class: 'annex' }, element('h2', {}, line.label), line.text !== '' && element('p', {}, line.text)) : show(line)))),
  ];
}

function show(line: Line): Node {
  if (line.rows.length > 0) {
    const [head, ...rows] = line.rows;
    return element('div', { class: 'wide', tabindex: '0', role: 'group', 'aria-label': say('Tabel', 'Table') }, element('table', {},
      element('thead', {}, element('tr', {}, ...head!.map(cell => element('th', { scope: 'col' }, cell)))),
      element('tbody', {}, ...rows.map(row => element('tr', {}, ...row.map(cell => element('td', {}, cell)))))));
  }

  const words = line.part === 'unread' ? element('mark', { title: say('Belum terbaca', 'Not read yet') }, line.text) : line.text;
  return element('p', { class: `${line.part} level${line.level}` }, line.label !== '' && number(line), words);
}

// Where a number stands one goes to the text with it, by mouse or by keyboard.
function number(line: Line): Node {
  return element('button', {
    class: 'number', id: `line-${line.range.start.line}`, 'aria-label': say(`${line.label} Buka di surat`, `${line.label} Open in the letter`), onclick: () => go(line.range.start.line),
  }, line.label);
}
