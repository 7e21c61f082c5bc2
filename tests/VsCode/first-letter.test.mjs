// The first letter of somebody who has never seen the editor, in Indonesian: from the file that is installed to the answer about an employee.
// The pictures are those of docs/bahasa/surat-pertama-di-vscode.md.
import assert from 'node:assert/strict';
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
  await drafter.keys('ArrowRight');
  await drafter.page.keyboard.type(' ');
  await drafter.offer(/dengan syarat/).waitFor();
  await drafter.picture('pertama-tawaran');
  await drafter.offer(/dengan syarat/).click();
  await drafter.offer(/persetujuan pimpinan/).click();
  await drafter.line(/1\..ASN.dapat.WFH.dengan.syarat.persetujuan.pimpinan\./).waitFor();
});

test('whole sentences are offered, with their next number', async () => {
  await drafter.keys('Escape', 'Control+End');
  await drafter.choose(/Pegawai yang .* wajib: a\./);
  await drafter.line(/2\..Pegawai.yang.*wajib:/).waitFor();
  await drafter.offer(/WFH/).click();
  await drafter.keys('Escape');
  await drafter.page.waitForTimeout(1000);
  await drafter.picture('pertama-kalimat');
});

test('what is not yet right is underlined, and mended with a key', async () => {
  await drafter.keys('Escape', 'Control+End', 'Enter');
  await drafter.line(/^3\./).waitFor();
  await drafter.page.keyboard.type('CPNS boleh WFO');
  await drafter.keys('Escape');
  await drafter.page.keyboard.type('.');
  await drafter.page.locator('.squiggly-error, .squiggly-warning').first().waitFor();
  await drafter.keys('Control+ArrowLeft', 'Control+ArrowLeft', 'Control+ArrowLeft', 'Control+.');
  await drafter.page.locator('.action-widget .monaco-list-row.action').first().waitFor();
  await drafter.picture('pertama-perbaikan');
  await drafter.keys('Enter');
  await drafter.line(/3\..CPNS.dapat.WFO\./).waitFor();
});

test('the letter is saved under a name of its own', async () => {
  await drafter.keys('Control+s');
  await drafter.answer(`${editor.folder}/arus-balik.edaran`);
  await drafter.page.locator('.tab.active').filter({ hasText: 'arus-balik.edaran' }).waitFor();
});

test('an example is offered for a point, and run', async () => {
  await drafter.goTo('dengan syarat');
  await drafter.keys('Control+.');
  await drafter.page.locator('.action-widget .monaco-list-row.action').filter({ hasText: /Tambahkan.contoh.untuk.angka.1/ }).waitFor();
  await drafter.keys('Enter');
  await drafter.line(/^contoh/).waitFor();
  await drafter.command('Ke Tampilan Penjelajah Uji');
  await drafter.page.locator('.test-explorer .monaco-list-row').filter({ hasText: 'arus-balik.edaran' }).waitFor();
  await drafter.command('Jalankan Semua Uji dengan Cakupan');
  await drafter.page.locator('.codicon-testing-passed-icon').first().waitFor();
  await drafter.page.locator('.coverage-deco-gutter.coverage-deco-miss').first().waitFor();
  await drafter.picture('pertama-contoh');
});

test('the print is seen beside', async () => {
  await drafter.command('Pratinjau cetak di samping');
  const view = await drafter.view('preview');
  await view.getByText('Penyesuaian Pelaksanaan Tugas pada Arus Balik').waitFor();
  await drafter.picture('pertama-pratinjau');
});

test('what the letter says of an employee is asked in questions', async () => {
  await drafter.focusText();
  await drafter.command('Tanyakan tentang seorang pegawai');
  const view = await drafter.view('interview');
  await view.getByText('persetujuan pimpinan?').waitFor();
  await view.getByRole('button', { name: 'Ya' }).click();
  await view.locator('.question select').selectOption('PNS');
  await view.locator('.question button').click();
  await view.locator('.verdict.yes').filter({ hasText: 'Boleh WFH.' }).waitFor();
  await drafter.picture('pertama-tanya');
  assert.deepEqual(await drafter.findings(view), []);
});

test('none of it was in English', async () => {
  const words = await drafter.page.locator('.monaco-workbench').innerText();
  assert.doesNotMatch(words, /\b(Explorer|Problems|Testing|Preview|Ask about|Outline)\b/i);
});
