// Asks what still matters, and says what the letter answers.
import { element, type Child, go, say, tell } from './dom';
import { notes, type Note } from './notes';

interface Answer { fact: string; value: string }
interface Question { fact: string; kind: string; choices: string[]; unit?: string; minimum?: number; maximum?: number; decimals: number }
interface Cited { point: string; text: string; line: number; uri?: string }
interface Result {
  mode: string; status: string; eligible?: boolean; points: Cited[]; conditions: { text: string; isMet?: boolean }[]; duties: string[];
}
interface State {
  letter: string; title: string; date: string; mode: string; modes: string[]; inForce?: boolean; inScope?: boolean; workday?: boolean;
  results: Result[]; question?: Question; atMost?: number; refusals: { fact: string; words: string }[]; notes: Note[]; answers: Answer[];
}

export function interview(state: State): Node[] {
  const ask = (change: Partial<Pick<State, 'date' | 'mode' | 'answers'>>): void => {
    const { date, mode, answers } = { ...state, ...change };
    tell({ what: 'ask', date, mode, answers });
  };
  return [
    element('h1', {}, say('Tanyakan tentang seorang pegawai', 'Ask about an employee')),
    element('p', { class: 'letter' }, say('Surat edaran ', 'Circular letter '), state.letter, state.title ? `: ${state.title}` : ''),
    element('div', { class: 'fields' },
      element('label', {}, say('Moda', 'Mode'), select('mode', state.modes, state.mode, mode => ask({ mode }))),
      element('label', {}, say('Pada tanggal', 'On the day'), element('input', { id: 'date', type: 'date', value: state.date, onchange: event => {
        const date = (event.target as HTMLInputElement).value;
        if (date) {
          ask({ date });
        }
      } }))),
    ...state.refusals.map(one => element('p', { class: 'refusal', role: 'alert' }, one.words)),
    ...notes(state.notes),
    element('div', { role: 'status', class: 'answer' }, ...verdict(state)),
    state.question ? question(state.question, state.atMost, value => ask({ answers: [...state.answers, { fact: state.question!.fact, value }] })) : '',
    state.answers.length > 0 ? given(state, answers => ask({ answers })) : '',
    ...others(state),
  ].filter(one => one !== '') as Node[];
}

function verdict(state: State): Node[] {
  const result = state.results.find(one => one.mode === state.mode);
  if (!result) {
    return state.refusals.length > 0 ? [] : [element('p', { class: 'verdict open' }, say('Tidak ada jawaban; alasannya disebut di atas.', 'There is no answer; the reason stands above.'))];
  }

  const words = result.eligible === undefined
    ? say(`Belum pasti apakah boleh ${state.mode}.`, `Not certain yet whether ${state.mode} may be used.`)
    : result.eligible ? say(`Boleh ${state.mode}.`, `${state.mode} may be used.`) : say(`Tidak boleh ${state.mode}.`, `${state.mode} may not be used.`);
  return [
    element('p', { class: `verdict ${result.eligible === undefined ? 'open' : result.eligible ? 'yes' : 'no'}` }, element('span', { 'aria-hidden': 'true' }, result.eligible === undefined ? '? ' : result.eligible ? '✓ ' : '✗ '), words),
    ...reasons(state, result),
    ...result.points.map(point => element('p', { class: 'point' }, pointButton(point), ' ', written(point.text))),
    ...list(say('Syarat', 'Conditions'), result.conditions.map(one =>
      [written(one.text), `: ${one.isMet === undefined ? say('belum diketahui', 'not known') : one.isMet ? say('terpenuhi', 'met') : say('tidak terpenuhi', 'not met')}`])),
    ...list(say('Kewajiban', 'Duties'), result.duties.map(duty => [written(duty)])),
  ];
}

function reasons(state: State, result: Result): Node[] {
  const said = [
    state.inForce === false && say('Surat tidak berlaku pada hari itu.', 'The letter is not in force on that day.'),
    state.inScope === false && say('Surat tidak mengatur pegawai ini.', 'The letter is not about this employee.'),
    state.workday === false && say('Hari itu bukan hari kerja.', 'The day is no working day.'),
    say(`Status: ${result.status}.`, `Status: ${result.status}.`),
  ].filter(one => one !== false);
  return [element('p', {}, said.join(' '))];
}

function pointButton({ point, line, uri }: Cited): Node {
  const label = uri === undefined ? say(`Buka angka ${point} di surat`, `Open point ${point} in the letter`) : say(`Buka angka ${point} di surat yang mengubahnya`, `Open point ${point} in the letter that changed it`);
  return element('button', { class: 'link', 'aria-label': label, onclick: () => go(line, uri) }, say(`Angka ${point}`, `Point ${point}`));
}

// Words of the letter, which stay as they are in every language.
const written = (text: string): Node => element('span', { lang: 'id' }, text);

function list(title: string, items: Child[][]): Node[] {
  return items.length === 0 ? [] : [element('h2', {}, title), element('ul', {}, ...items.map(item => element('li', {}, ...item)))];
}

function question(asked: Question, atMost: number | undefined, answer: (value: string) => void): Node {
  const left = atMost === undefined ? '' : atMost === 1 ? say('Pertanyaan terakhir.', 'The last question.') : say(`Paling banyak ${atMost} pertanyaan lagi.`, `At most ${atMost} more questions.`);
  if (asked.kind === 'yesNo') {
    return element('fieldset', { class: 'question' },
      element('legend', {}, `${asked.fact}?`),
      element('button', { 'data-next': true, onclick: () => answer('ya') }, say('Ya', 'Yes')),
      element('button', { onclick: () => answer('tidak') }, say('Tidak', 'No')),
      element('p', { class: 'left' }, left));
  }

  const field = asked.kind === 'choice'
    ? select('value', ['', ...asked.choices], '', () => undefined)
    : element('input', {
      id: 'value', type: asked.kind === 'date' ? 'date' : 'number', step: asked.kind === 'number' ? String(10 ** -asked.decimals) : undefined,
      min: asked.minimum === undefined ? undefined : String(asked.minimum), max: asked.maximum === undefined ? undefined : String(asked.maximum),
    });
  field.required = true;
  field.setAttribute('data-next', '');
  return element('form', { class: 'question', onsubmit: event => {
    event.preventDefault();
    answer(field.value);
  } },
    element('label', { for: 'value' }, `${asked.fact}${asked.unit ? ` (${asked.unit})` : ''}?`),
    element('div', { class: 'fields' }, field, element('button', { type: 'submit' }, say('Jawab', 'Answer'))),
    element('p', { class: 'left' }, left));
}

function given(state: State, change: (answers: Answer[]) => void): Node {
  const shown = (value: string): string => (value === 'ya' ? say('ya', 'yes') : value === 'tidak' ? say('tidak', 'no') : value);
  return element('section', { 'aria-labelledby': 'given' },
    element('h2', { id: 'given' }, say('Yang sudah dijawab', 'What was answered')),
    element('ul', { class: 'given' }, ...state.answers.map((one, i) => element('li', {}, `${one.fact}: ${shown(one.value)} `, element('button', {
      class: 'link', 'aria-label': say(`Hapus jawaban ${one.fact}`, `Remove the answer ${one.fact}`), onclick: () => change(state.answers.filter((_, at) => at !== i)),
    }, say('Hapus', 'Remove'))))),
    element('button', { id: 'again', onclick: () => change([]) }, say('Mulai lagi', 'Start again')));
}

function others(state: State): Node[] {
  const rest = state.results.filter(one => one.mode !== state.mode);
  return rest.length === 0 ? [] : [
    element('h2', {}, say('Moda lain', 'Other modes')),
    element('table', {},
      element('thead', {}, element('tr', {}, ...[say('Moda', 'Mode'), say('Boleh', 'May be used'), 'Status', say('Angka', 'Points')].map(cell => element('th', { scope: 'col' }, cell)))),
      element('tbody', {}, ...rest.map(one => element('tr', {},
        element('th', { scope: 'row' }, one.mode),
        element('td', {}, one.eligible === undefined ? say('belum pasti', 'not certain') : one.eligible ? say('ya', 'yes') : say('tidak', 'no')),
        element('td', {}, one.status),
        element('td', {}, one.points.map(point => point.point).join('; '))))))];
}

function select(id: string, options: string[], chosen: string, changed: (value: string) => void): HTMLSelectElement {
  return element('select', { id, onchange: event => changed((event.target as HTMLSelectElement).value) },
    ...options.map(option => element('option', { value: option, selected: option === chosen }, option)));
}
