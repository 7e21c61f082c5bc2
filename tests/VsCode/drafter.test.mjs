// A drafter's day in VS Code: a letter from nothing, its findings, its examples, and the views beside it.
import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { root, start, vsix } from './kit/codeserver.mjs';
import { sitDown } from './kit/drafter.mjs';

const folder = path.join(root, 'samples', 'kabupaten-bekasi');
const sample = readFileSync(path.join(folder, '1468-2025-wfa-lebaran.edaran'), 'utf8');
const letter = `surat edaran 800/1/UJI/2025
tentang     Penyesuaian Tugas
kamus       kepegawaian
kalender    nasional 2025
berlaku     24 Maret 2025 sampai dengan 27 Maret 2025

istilah pegawai baru adalah CPNS.

1. ASN boleh WFH dengan syarat persetujuan pimpinan.
2. ASN yang pegawai baru wajib WFO, dengan mengesampingkan angka 1.
3. Non-ASN wajib WFO.

contoh staf
  diketahui PNS; persetujuan pimpinan.
  pada 25 Maret 2025
  maka WFH boleh menurut angka 1.

contoh keliru
  diketahui CPNS.
  pada 25 Maret 2025
  maka WFO dilarang.
`;

const revoked = `surat edaran 700/1/UJI/2025
tentang     Penyesuaian Tugas Lama
kamus       kepegawaian
kalender    nasional 2025
berlaku     3 Maret 2025 sampai dengan 27 Maret 2025

1. ASN dapat WFH.
`;
const revoking = `surat edaran 900/1/UJI/2025
ditetapkan  10 Maret 2025 oleh Bupati
mencabut    Surat Edaran 700/1/UJI/2025
`;

let editor;
let drafter;

before(async () => {
  editor = await start({
    'kamus.edaran': readFileSync(path.join(folder, 'kamus.edaran'), 'utf8'),
    'wfa.edaran': sample,
    'wfa-lama.edaran': sample.slice(0, sample.indexOf('\ncontoh')).replace('1468-BKPSDM', '1400-BKPSDM').replace('   j. Satpol PP;\n   k. RSUD; atau\n   l. Kecamatan.', '   j. Satpol PP; atau\n   k. RSUD.'),
    'baru.edaran': '',
    'surat.edaran': letter,
    'lampau.edaran': revoked,
    'pencabut.edaran': revoking,
  });
  drafter = await sitDown(editor);
});

after(async () => {
  await drafter?.leave();
  await editor?.stop();
});

test('the package installs, and is small', () => {
  const size = statSync(vsix).size / (1 << 20);
  console.log(`# package: ${size.toFixed(1)} MiB`);
  assert.match(editor.installed, /successfully installed/);
  assert.ok(size < 40, `${size} MiB`);
});

test('from opening a letter to its first finding it takes seconds, and the finding is underlined', async () => {
  await drafter.press('Edaran berbahasa apa?', 'English');
  const begin = Date.now();
  await drafter.open('surat.edaran');
  await drafter.page.locator('.squiggly-warning, .squiggly-error, .squiggly-hint, .squiggly-info').first().waitFor();
  const seconds = (Date.now() - begin) / 1000;
  console.log(`# start: ${seconds.toFixed(1)} s from opening to the first finding`);
  await drafter.picture('temuan');
  assert.ok(seconds < 30, `${seconds} s`);
});

test('what a word means is shown where one points at it', async () => {
  await drafter.goTo('persetujuan pimpinan');
  await drafter.command('Show or Focus Hover');
  const hover = drafter.page.locator('.monaco-hover:not(.hidden)').first();
  await hover.waitFor();
  assert.match(await hover.textContent(), /persetujuan pimpinan/);
  await drafter.picture('arti');
  await drafter.page.keyboard.press('Escape');
});

test('a finding is mended by its fix', async () => {
  await drafter.goTo('boleh WFH');
  await drafter.page.keyboard.press('Control+.');
  const menu = drafter.page.locator('.action-widget');
  await menu.waitFor();
  await drafter.picture('perbaikan');
  await menu.locator('.monaco-list-row.action').first().waitFor();
  await drafter.page.keyboard.press('Enter');
  await drafter.line(/ASN.dapat.WFH/).waitFor();
});

test('a name is renamed wherever it stands', async () => {
  await drafter.goTo('pegawai baru');
  await drafter.page.keyboard.press('F2');
  const box = drafter.page.locator('.rename-box input');
  await box.waitFor();
  await box.fill('pegawai muda');
  await drafter.page.keyboard.press('Enter');
  await drafter.line(/yang.pegawai.muda/).waitFor();
  assert.doesNotMatch(await drafter.text(), /pegawai baru/);
});

test('the letter is tidied', async () => {
  await drafter.goTo('1. ASN', { behind: true });
  await drafter.page.keyboard.type('    ');
  await drafter.line(/1\..ASN\s{4,}/).waitFor();
  await drafter.command('Format Document');
  await drafter.line(/^1\..ASN.dapat/).waitFor();
});

test('a letter is written from nothing with what is offered alone', async () => {
  await drafter.open('baru.edaran');
  await drafter.focusText();
  await drafter.choose(/surat edaran/);
  await drafter.line(/^berlaku/).waitFor();
  await drafter.page.keyboard.press('Escape');
  await drafter.page.keyboard.press('Control+End');
  await drafter.choose(/dapat.*dengan syarat/);
  await drafter.line(/2\..*dapat.*dengan.syarat/).waitFor();
  await drafter.keys('Tab');
  await drafter.offer(/WFA/).click();
  await drafter.offer(/persetujuan pimpinan/).click();
  await drafter.line(/2\..ASN.dapat.WFA.dengan.syarat.persetujuan.pimpinan\./).waitFor();
  await drafter.keys('Escape', 'Control+End', 'Enter', 'Enter');
  await drafter.page.keyboard.type('contoh');
  await drafter.choose(/contoh.*nama contoh. diketahui/);
  await drafter.line(/^contoh/).waitFor();
  await drafter.keys('Tab');
  await drafter.offer(/hamil/).click();
  await drafter.keys('Escape');
  await drafter.page.getByText('✓ As the letter says').waitFor();
  await drafter.picture('tawaran');
  assert.equal(await drafter.page.locator('.squiggly-error').count(), 0);
  await drafter.open('surat.edaran');
});

test('the preview changes as one types, and leads to the text by keyboard', async () => {
  await drafter.command('Preview of the print beside');
  const view = await drafter.view('preview');
  await view.getByText('PENYESUAIAN TUGAS', { exact: false }).or(view.getByText('Penyesuaian Tugas')).first().waitFor();
  assert.deepEqual(await drafter.findings(view), []);
  assert.deepEqual(await drafter.unreachable(view), []);
  await drafter.goTo('Penyesuaian Tugas', { behind: true });
  await drafter.page.keyboard.type(' Kedinasan');
  await view.getByText('Penyesuaian Tugas Kedinasan').waitFor();
  await drafter.picture('pratinjau');
  const number = view.getByRole('button', { name: '2. Open in the letter' });
  await number.focus();
  await drafter.page.keyboard.press('Enter');
  await drafter.page.locator('.editor-statusbar-item, .statusbar-item').filter({ hasText: /Ln 10/ }).first().waitFor();
});

test('the form asks only what still matters, by keyboard alone', async () => {
  await drafter.focusText();
  await drafter.command('Ask about an employee');
  const view = await drafter.view('interview');
  await view.getByRole('heading', { name: 'Ask about an employee' }).waitFor();
  assert.deepEqual(await drafter.findings(view), []);
  const asked = [];
  for (let i = 0; i < 6 && await view.locator('.question').count() > 0; i++) {
    const words = await view.locator('.question').innerText();
    asked.push(words.split('\n')[0]);
    const field = view.locator('.question [data-next]');
    await field.focus();
    if (await view.locator('.question select').count() > 0) {
      await field.selectOption('PNS');
      await field.press('Tab');
    }

    await drafter.page.keyboard.press('Enter');
    await view.locator('.given li').nth(asked.length - 1).waitFor();
  }

  assert.match(await view.getByRole('status').innerText(), /WFH may be used/);
  assert.ok(asked.length >= 1 && asked.length <= 3, asked.join('; '));
  assert.deepEqual(await drafter.findings(view), []);
  assert.deepEqual(await drafter.unreachable(view), []);
  await drafter.picture('tanya');
});

test('the diagram tells in words what its arcs tell', async () => {
  await drafter.focusText();
  await drafter.command('Diagram of the letter');
  const view = await drafter.view('diagram');
  await view.getByText('sets aside').first().waitFor();
  assert.ok(await view.locator('path.arc').count() > 0);
  assert.deepEqual(await drafter.findings(view), []);
  assert.deepEqual(await drafter.unreachable(view), []);
  await drafter.picture('diagram');
});

test('the form knows of a letter that revokes this one, and leads there', async () => {
  await drafter.focusText();
  await drafter.open('lampau.edaran');
  await drafter.page.locator('.tab').filter({ hasText: 'Ask about an employee' }).click();
  const view = await drafter.view('interview');
  await view.getByRole('button', { name: 'Start again' }).click();
  await drafter.focusText();
  await drafter.command('Ask about an employee');
  await view.locator('.letter').filter({ hasText: '700/1/UJI/2025' }).waitFor();
  await view.locator('#date').fill('2025-03-12');
  await view.locator('.verdict.no').filter({ hasText: 'WFH may not be used.' }).waitFor();
  await view.getByRole('note').filter({ hasText: '900/1/UJI/2025' }).waitFor();
  assert.deepEqual(await drafter.findings(view), []);
  await drafter.picture('tanya-dicabut');
  await view.getByRole('note').getByRole('button').first().click();
  await drafter.page.locator('.tab.active').filter({ hasText: 'pencabut.edaran' }).waitFor();
});

test('two letters are compared', async () => {
  await drafter.focusText();
  await drafter.open('wfa.edaran');
  await drafter.command('Compare with another letter');
  await drafter.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'wfa-lama' }).click();
  const shown = await drafter.comparison();
  assert.match(await shown.locator('h1').innerText(), /1468-BKPSDM/);
  assert.match(await shown.locator('body').innerText(), /Kecamatan/);
  assert.deepEqual(await drafter.findings(shown), []);
  assert.deepEqual(await drafter.unreachable(shown), []);
  await drafter.picture('perbandingan');
});

test('examples run in the Test Explorer; what differs is said in its place, and points without an example are marked', async () => {
  await drafter.focusText();
  await drafter.open('surat.edaran');
  await drafter.command('Testing: Focus on Test Explorer View');
  const tree = drafter.page.locator('.test-explorer');
  await tree.locator('.monaco-list-row').filter({ hasText: 'surat.edaran' }).waitFor();
  await drafter.command('Test: Run All Tests with Coverage');
  await drafter.page.locator('.codicon-testing-failed-icon').first().waitFor({ timeout: 60_000 });
  await drafter.page.locator('.test-error-content-widget').filter({ hasText: /The letter says: WFO wajib menurut angka 2/ }).waitFor();
  await drafter.page.locator('.coverage-deco-gutter.coverage-deco-hit').first().waitFor();
  assert.ok(await drafter.page.locator('.coverage-deco-gutter.coverage-deco-miss').count() > 0, 'point 3');
  await drafter.picture('pengujian');
});

for (const [theme, mark] of [['Dark Modern', 'vs-dark'], ['Dark High Contrast', 'hc-black'], ['Light High Contrast', 'hc-light']]) {
  test(`every view can be read in the colours of ${theme}`, async () => {
    await drafter.paint(theme);
    await drafter.page.locator(`.monaco-workbench.${mark}`).waitFor();
    for (const [title, kind] of [['Preview of the print', 'preview'], ['Ask about an employee', 'interview'], ['Diagram of the letter', 'diagram']]) {
      await drafter.page.locator('.tab').filter({ hasText: title }).click();
      assert.deepEqual(await drafter.findings(await drafter.view(kind)), [], kind);
      await drafter.picture(`${kind}-${mark}`);
    }

    await drafter.page.locator('.tab').filter({ hasText: 'Comparison of letters' }).click();
    const comparison = await drafter.comparison();
    assert.equal(await comparison.evaluate(() => getComputedStyle(document.body).backgroundColor !== 'rgb(255, 255, 255)'), mark !== 'hc-light');
    assert.deepEqual(await drafter.findings(comparison), [], 'comparison');
    await drafter.picture(`comparison-${mark}`);
  });
}

test('a walkthrough of the first letter is there', async () => {
  await drafter.command('Welcome: Open Walkthrough');
  await drafter.answer('The first circular letter');
  await drafter.page.locator('.getting-started-step').filter({ hasText: 'Write with what is offered' }).waitFor();
  await drafter.picture('panduan');
});

test('the extension holds the editor up for moments only as it starts', async () => {
  await drafter.command('Developer: Show Running Extensions');
  const row = drafter.page.locator('.runtime-extensions-editor .monaco-list-row').filter({ hasText: 'Edaran' });
  const activation = row.getByText(/Activation: \d+ms/).first();
  await activation.waitFor();
  const milliseconds = Number(/(\d+)ms/.exec(await activation.textContent())[1]);
  console.log(`# activation: ${milliseconds} ms`);
  assert.ok(milliseconds < 2000, `${milliseconds} ms`);
});
