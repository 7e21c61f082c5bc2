// The page of edaran simulate, as a head of personnel uses it.
import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { edaran, launch, open, phone, samples, scratch } from './kit/browser.mjs';
import { testSound } from './kit/sound.mjs';

const head = title => `surat edaran 1/KONSEP/2025
tentang     ${title}
kamus       kepegawaian
kalender    nasional 2025
berlaku     1 November 2025 sampai dengan 31 Desember 2025

fakta perangkat daerah: nama.
fakta bertugas melayani publik secara langsung: ya atau tidak.

`;
const half = `${head('Separuh')}1. Pegawai yang tidak bertugas melayani publik secara langsung dapat WFH, paling banyak 50 persen dari jumlah pegawai
   pada setiap perangkat daerah, dibulatkan ke bawah.
`;
let browser;
let place;
let file;

before(async () => {
  place = scratch();
  file = path.join(place.folder, 'kajian.html');
  edaran(
    'simulate', path.join(samples, 'jawa-barat', '150-2025-uji-coba-wfh.edaran'), place.write('separuh.edaran', half), '--format', 'html', '-o', file,
    '--input', path.join(samples, 'jawa-barat', 'pegawai-kota.csv'), '--date', '2025-11-03', '--until', '2025-12-31');
  browser = await launch();
});

after(async () => {
  await browser?.close();
  place?.remove();
});

testSound('simulate', () => ({ browser, file }), 'separuh');

test('drafts are switched by mouse and by keyboard', async () => {
  const { page, close } = await open(browser, file, phone);
  const tabs = page.getByRole('tablist', { name: 'Pilih rancangan' }).getByRole('tab');
  const shown = () => page.locator('#rancangan > [role=tabpanel]:not([hidden]) h2').first().textContent();
  assert.equal(await shown(), '150-2025-uji-coba-wfh');
  await tabs.nth(0).click();
  await page.keyboard.press('ArrowRight');
  assert.equal(await shown(), 'separuh');
  await page.keyboard.press('Home');
  assert.equal(await shown(), '150-2025-uji-coba-wfh');
  await close();
});

test('the days of a draft each have their bars, which are a table', async () => {
  const { page, close } = await open(browser, file);
  await page.getByRole('tab', { name: '6, 13, 20, 27 November 2025 (4 hari)' }).click();
  const row = page.locator('#d0-days [role=tabpanel]:not([hidden]) tr.item', { hasText: 'Dinas Komunikasi dan Informatika' });
  assert.deepEqual(await row.first().locator('td.number').allTextContents(), ['0', '0', '0', '8', '0']);
  assert.deepEqual(await row.last().locator('td.number').allTextContents(), ['8', '0', '0', '0', '0']);
  await close();
});

test('limits say their verdict in words and are searched', async () => {
  const { page, close } = await open(browser, file);
  const lines = page.locator('#d0-limit-list tr.item');
  await page.getByRole('searchbox', { name: 'Cari unit, hari, angka' }).first().fill('informatika pasti dilanggar');
  const left = lines.and(page.locator(':not([hidden])'));
  assert.deepEqual([...new Set(await left.locator('.tag').allTextContents())], ['✕ pasti dilanggar']);
  assert.match(await left.first().textContent(), /6 dari 8 orang WFH, paling banyak 5: pasti lebih 1/);
  await close();
});

test('people who change are found, and the page says that it names them', async () => {
  const { page, close } = await open(browser, file);
  assert.match(await page.locator('p.verdict').textContent(), /memuat nomor dan nama orang/);
  await page.getByRole('tab', { name: 'Daftar orang' }).first().click();
  await page.getByRole('searchbox', { name: 'Cari orang' }).first().fill('Ratna Disdukcapil');
  assert.equal(await page.locator('#d0-daftar tr.item:not([hidden])').count(), 1);
  await close();
});
