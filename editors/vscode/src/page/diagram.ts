// The points of a letter as cards, with arcs from each to those it hangs on. All that the arcs say stands in the cards in words, too.
import { element, go, say } from './dom';
import { notes, type Note } from './notes';

interface Point { number: string; text: string; level: number; range: { start: { line: number } }; deeds: { deed: string; modes: string[] }[] }
interface Tie { from: string; to: string; tie: string }
interface Letter { points: Point[]; ties: Tie[]; notes: Note[] }

const strokes: Record<string, string> = { setsAside: '', excepts: '7 4', cites: '2 4' };
const width = 90;

export function diagram(letter: Letter): Node[] {
  const canvas = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  canvas.setAttribute('aria-hidden', 'true');
  const points = element('ol', { class: 'cards' }, ...letter.points.map(point => card(point, letter)));
  const stage = element('div', { class: 'stage' }, points, canvas);
  const draw = (): void => arcs(canvas, stage, letter.ties);
  new ResizeObserver(draw).observe(stage);
  document.getElementById('view')!.addEventListener('shown', draw, { once: true });
  return [
    element('h1', {}, say('Diagram surat', 'Diagram of the letter')),
    ...notes(letter.notes),
    ...modes(letter),
    element('h2', {}, say('Angka dan kaitannya', 'Points and how they hang together')),
    legend(letter.ties),
    stage,
  ];
}

function card(point: Point, letter: Letter): Node {
  const ties = [
    ...letter.ties.filter(tie => tie.from === point.number).map(tie => ({ words: outgoing(tie.tie), other: tie.to })),
    ...letter.ties.filter(tie => tie.to === point.number).map(tie => ({ words: incoming(tie.tie), other: tie.from })),
  ];
  return element('li', { class: `card level${point.level}`, id: idOf(point.number) },
    element('p', {}, element('button', { class: 'link', 'aria-label': say(`Buka angka ${point.number} di surat`, `Open point ${point.number} in the letter`), onclick: () => go(point.range.start.line) }, point.number), ' ',
      element('span', { lang: 'id' }, point.text)),
    point.deeds.length > 0 && element('p', { class: 'deeds' }, ...point.deeds.map(one => element('span', { class: `deed ${one.deed}` }, [deed(one.deed), ...(one.modes.length > 0 ? [one.modes.join(', ')] : [])].join(' ')))),
    ...ties.map(tie => element('p', { class: 'tie' }, `${tie.words} `, element('button', { class: 'link', onclick: () => {
      const target = document.getElementById(idOf(tie.other));
      target?.querySelector('button')?.focus();
      target?.scrollIntoView({ block: 'nearest' });
    } }, say(`angka ${tie.other}`, `point ${tie.other}`)))));
}

function modes(letter: Letter): Node[] {
  const all = [...new Set(letter.points.flatMap(point => point.deeds.flatMap(one => one.modes)))];
  return all.length === 0 ? [] : [
    element('h2', {}, say('Menurut moda', 'By mode')),
    element('table', {}, element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, say('Moda', 'Mode')), element('th', { scope: 'col' }, say('Diatur oleh', 'Governed by')))),
      element('tbody', {}, ...all.map(mode => element('tr', {}, element('th', { scope: 'row' }, mode), element('td', {},
        letter.points.flatMap(point => point.deeds.filter(one => one.modes.includes(mode)).map(one => say(`${deed(one.deed)} (angka ${point.number})`, `${deed(one.deed)} (point ${point.number})`))).join('; '))))))];
}

function legend(ties: Tie[]): Node {
  const kinds = [...new Set(ties.map(tie => tie.tie))];
  return element('p', { class: 'legend' }, kinds.length === 0
    ? say('Tidak ada angka yang menyebut angka lain.', 'No point speaks of another.')
    : kinds.map(kind => `${kind === 'setsAside' ? '——' : kind === 'excepts' ? '– –' : '····'} ${outgoing(kind)}`).join('    '));
}

// Arcs at the right of the cards, from the one that speaks to the one it speaks of.
function arcs(canvas: SVGSVGElement, stage: HTMLElement, ties: Tie[]): void {
  const frame = stage.getBoundingClientRect();
  const middle = (number: string): number | undefined => {
    const box = document.getElementById(idOf(number))?.getBoundingClientRect();
    return box && box.top - frame.top + box.height / 2;
  };
  canvas.setAttribute('width', String(width));
  canvas.setAttribute('height', String(frame.height));
  canvas.replaceChildren(...ties.flatMap(tie => {
    const [from, to] = [middle(tie.from), middle(tie.to)];
    if (from === undefined || to === undefined) {
      return [];
    }

    const bend = Math.min(width - 10, 24 + Math.abs(to - from) / 6);
    const end = to + (from < to ? -4 : 4);
    return [
      shape('path', { class: `arc ${tie.tie}`, d: `M 2 ${from} C ${bend} ${from}, ${bend} ${end}, 10 ${end}`, 'stroke-dasharray': strokes[tie.tie] ?? '' }),
      shape('path', { class: `head ${tie.tie}`, d: `M 2 ${end} l 9 -5 v 10 z` }),
    ];
  }));
}

function shape(name: string, attributes: Record<string, string>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  return made;
}

const idOf = (number: string): string => `point-${number.replace(/[^0-9a-z]+/gi, '-')}`;

const outgoing = (tie: string): string => tie === 'setsAside' ? say('mengesampingkan', 'sets aside') : tie === 'excepts' ? say('mengecualikan dari', 'excepts from') : say('menyebut', 'speaks of');

const incoming = (tie: string): string => tie === 'setsAside' ? say('dikesampingkan', 'is set aside by') : tie === 'excepts' ? say('pengecualiannya:', 'its exception:') : say('disebut', 'is spoken of by');

function deed(name: string): string {
  switch (name) {
    case 'requires': return say('wajib', 'requires');
    case 'permits': return say('dapat', 'permits');
    case 'prohibits': return say('dilarang', 'forbids');
    case 'leavesToDecision': return say('diputuskan pejabat', 'left to an official');
    case 'leavesToOrder': return say('dapat diperintahkan', 'may be ordered');
    case 'conditions': return say('syarat', 'condition');
    case 'limits': return say('batas', 'limit');
    case 'duties': return say('kewajiban', 'duty');
    case 'rights': return say('hak', 'right');
    case 'sanctions': return say('sanksi', 'sanction');
    default: return say('jam kerja', 'hours');
  }
}
