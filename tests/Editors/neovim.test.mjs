// The server in the hands of Neovim's own client, by keystrokes.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { freshPortrait, portrait, uri } from './kit/client.mjs';
import { Neovim } from './kit/neovim.mjs';
import { checked, letter, samples, temporary } from './kit/places.mjs';
import { validate } from './kit/traffic.mjs';

const neovim = new Neovim();
let count = 0;

/** Opens a text of its own and waits until it is looked at. */
async function write(text) {
  const path = join(temporary(), `surat-${count += 1}.edaran`);
  writeFileSync(path, text);
  await neovim.open(path);
  return path;
}

const line = number => neovim.value(`vim.fn.getline(${number})`);
const errors = () => neovim.value("vim.tbl_map(function(it) return it.message end, vim.diagnostic.get(0, { severity = vim.diagnostic.severity.ERROR }))");

before(() => neovim.started());

test('every sample is opened, and shows what the command finds', { timeout: 240_000 }, async () => {
  for (const [path, found] of checked(...samples)) {
    await neovim.open(path);
    await neovim.until(`${path}: ${found}`, () => JSON.stringify(neovim.findings) === JSON.stringify(found));
    assert.ok(neovim.answer('textDocument/documentSymbol').length > 0, path);
    assert.equal(neovim.value('vim.v.errmsg'), '', path);
  }
});

test('a sentence is typed, and its words are accepted from what is offered', async () => {
  await write(letter);
  neovim.type('Go2. Pegawai yang ren<C-x><C-o>');
  await neovim.until('words are offered', () => neovim.value('vim.fn.pumvisible()') === 1);
  assert.ok(neovim.value("vim.tbl_map(function(it) return it.word end, vim.fn.complete_info({ 'items' }).items)").includes('rentan'));
  neovim.type('<C-y> dilarang WFO.<Esc>');
  await neovim.until('the sentence', () => line(9) === '2. Pegawai yang rentan dilarang WFO.');
  await neovim.until('no error', () => errors().length === 0);
});

test('a finding appears, and its fix is applied', async () => {
  await write(letter);
  neovim.type('8Gfrcwrentn<Esc>');
  await neovim.until('the finding', () => errors().some(message => message.includes('rentn')));
  const offered = await neovim.question('<F4>');
  const fix = offered.findIndex(title => title.includes('"rentan"'));
  assert.ok(fix >= 0, offered.join('\n'));
  neovim.type(`${fix + 1}<CR>`);
  await neovim.until('the text is mended', () => line(8) === '1. Pegawai yang rentan dapat WFH.');
  await neovim.until('the finding goes', () => errors().length === 0);
});

test('the meaning of a word is shown', async () => {
  await write(letter);
  neovim.type('8GfrK');
  const shown = await neovim.until('a window', () => neovim.value("vim.tbl_map(function(it) return table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(it), 0, -1, false), ' ') end, vim.tbl_filter(function(it) return vim.api.nvim_win_get_config(it).relative ~= '' end, vim.api.nvim_list_wins()))")[0]);
  assert.match(shown, /istilah rentan/);
});

test('the cursor goes to where a term is declared', async () => {
  await write(letter);
  neovim.type('8Gfrgd');
  await neovim.until('the declaration', () => JSON.stringify(neovim.value('vim.api.nvim_win_get_cursor(0)')) === '[6,8]');
});

test('a term is renamed wherever it stands', async () => {
  await write(letter);
  assert.equal(await neovim.question('8Gfr<F2>'), 'rentan');
  neovim.type('<C-u>rawan<CR>');
  await neovim.until('the new name', () => neovim.text === letter.replaceAll('rentan', 'rawan'));
  await neovim.until('no error', () => errors().length === 0);
});

test('a loosened text is brought into house form', async () => {
  await write(letter.replace('Pegawai yang', 'Pegawai   yang').replace('moda WFO; WFH', 'moda   WFO;WFH'));
  neovim.type('<F3>');
  await neovim.until('the house form', () => neovim.text === letter);
});

test('typing, undoing and pasting keep the server in step', async () => {
  const path = await write(letter);
  for (const keys of ['8Gyyp', 'cw2.<Esc>', 'fWi<BS> 😀 é <Esc>', 'uu', 'gg5Gdd', 'P', 'Go// 𝄞 catatan<CR><Esc>', 'u<C-r>', 'ggVjjd', 'u', '6GJ', 'uuu', '<C-r>', '8Gfrcwrentn dan hamil<Esc>']) {
    neovim.type(keys);
    assert.deepEqual(await portrait(method => neovim.answer(method)), await freshPortrait(uri(path), neovim.text), keys);
  }
});

after(async () => {
  try {
    assert.doesNotMatch(neovim.clientLog, /ERROR/);
    assert.equal(await neovim.leave(), 0, neovim.log);
  } finally {
    neovim.process.kill();
  }

  validate();
});
