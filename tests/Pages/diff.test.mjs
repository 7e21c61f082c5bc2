// The page of edaran diff, as a reviewer uses it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, open, phone, scratch } from './kit/browser.mjs';
import { lebaran } from './kit/lebaran.mjs';
import { testSound } from './kit/sound.mjs';

let browser;
let place;
let file;

before(async () => {
  place = scratch();
  file = place.write('diff.html', lebaran(place));
  browser = await launch();
});

after(async () => {
  await browser?.close();
  place?.remove();
});

testSound('diff', () => ({ browser, file }));

test('the search leaves the changes that hold every word, and says how many', async () => {
  const { page, close } = await open(browser, file);
  const changes = page.locator('#perubahan > .item');
  assert.equal(await changes.count(), 2);
  const search = page.getByRole('searchbox', { name: 'Cari moda' });
  await search.fill('BPBD dilarang');
  assert.deepEqual(await changes.evaluateAll(all => all.map(one => one.hidden)), [true, false]);
  assert.equal(await page.locator('[data-count=perubahan]').textContent(), '1 dari 2');
  await search.fill('');
  assert.equal(await changes.evaluateAll(all => all.filter(one => one.hidden).length), 0);
  await close();
});

test('a region folds and unfolds, and a link to it opens it', async () => {
  const { page, close } = await open(browser, file);
  const region = page.locator('#perubahan-2');
  assert.match(await region.textContent(), /dahulu angka 2; kini angka 1/);
  assert.match(await region.textContent(), /tidak lagi boleh/);
  await region.locator('summary').click();
  assert.equal(await region.evaluate(one => one.open), false);
  await page.evaluate(() => { location.hash = '#perubahan-2'; });
  await page.waitForFunction(() => document.getElementById('perubahan-2').open);
  await close();
});

test('the version is switched by mouse and by keyboard', async () => {
  const { page, close } = await open(browser, file, phone);
  const tabs = page.getByRole('tablist', { name: 'Versi' }).getByRole('tab');
  const shown = async () => page.locator('#versi > [role=tabpanel]:not([hidden])').textContent();
  await tabs.nth(1).click();
  assert.doesNotMatch(await shown(), /m\. BPBD/);
  await page.keyboard.press('ArrowRight');
  assert.equal(await tabs.nth(2).getAttribute('aria-selected'), 'true');
  assert.match(await shown(), /m\. BPBD/);
  await page.keyboard.press('Home');
  assert.equal(await tabs.nth(0).getAttribute('aria-selected'), 'true');
  await close();
});

test('people are shown by unit, by day, and one by one', async () => {
  const { page, close } = await open(browser, file);
  await page.getByRole('searchbox', { name: 'Cari unit' }).fill('bencana');
  assert.deepEqual(await page.locator('#unit tr.item:not([hidden]) th').allTextContents(), ['Badan Penanggulangan Bencana Daerah']);
  await page.getByRole('tab', { name: 'Menurut hari' }).click();
  assert.equal(await page.locator('#hari td[title="Semua, Kamis, 27 Maret 2025: 2 dari 36 orang"]').textContent(), '2');
  await page.getByRole('tab', { name: 'Daftar orang' }).click();
  await page.getByRole('searchbox', { name: 'Cari orang' }).fill('Bencana dilarang');
  assert.equal(await page.locator('#daftar tr.item:not([hidden])').count(), 2);
  await close();
});
