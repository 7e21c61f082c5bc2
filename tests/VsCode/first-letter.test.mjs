// The first letter of somebody who has never seen the editor, in Indonesian: from the file that is installed to the answer about an employee.
// The pictures are those of docs/bahasa/surat-pertama-di-vscode.md.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { start, vsix } from './kit/codeserver.mjs';
import { sitDown } from './kit/drafter.mjs';

let editor;
let drafter;

before(async () => {
  editor = await start({}, {}, null);
  drafter = await sitDown(editor);
});

after(async () => {
  await drafter?.leave();
  await editor?.stop();
});

test('one file is installed, and asks which language is wanted', async () => {
  await drafter.command('Extensions: Install from VSIX...');
  await drafter.answer(vsix);
  await drafter.command('New circular letter');
  await drafter.line(/^berlaku/).waitFor();
  await drafter.notice('Edaran berbahasa apa?').waitFor();
  await drafter.picture('pertama-bahasa');
});

test('the editor itself is in Indonesian from then on', async () => {
  await drafter.press('Edaran berbahasa apa?', 'Bahasa Indonesia');
  await drafter.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'Bahasa Indonesia' }).click();
  await drafter.page.locator('.monaco-dialog-box .monaco-button').filter({ hasText: 'Restart' }).click();
  await drafter.page.locator('.sidebar .title').filter({ hasText: /penjelajah/i }).waitFor();
});

test('a letter begins with what every letter has', async () => {
  await drafter.focusText();
  await drafter.keys('Control+a', 'Delete');
  await drafter.choose(/surat edaran/);
  await drafter.line(/^berlaku/).waitFor();
  await drafter.picture('pertama-kerangka');
});

test('its places are filled in, one after another', async () => {
  for (const words of ['800/12/BKPSDM/2026', 'Penyesuaian Pelaksanaan Tugas pada Arus Balik', 'Pemerintah Kabupaten Contoh', '10 Maret 2026', 'Sekretaris Daerah', '2026', '25 Maret 2026', '27 Maret 2026']) {
    await drafter.page.keyboard.type(words);
    await drafter.page.waitForTimeout(400);
    await drafter.keys('Tab');
  }

  await drafter.page.waitForTimeout(1500);
  await drafter.picture('pertama-moda');
});

test('a sentence is continued with what may follow', async () => {
  await drafter.goTo('WFH', { behind: true });
  await drafter.choose(/dengan syarat/);
  await drafter.picture('pertama-syarat');
});
