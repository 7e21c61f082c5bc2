// Where the server is not there, does not start, or ends: what one is told, and what one can do about it.
import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { artifacts, processesOf, start, vsixAlone } from './kit/codeserver.mjs';
import { sitDown } from './kit/drafter.mjs';

const program = path.join(artifacts, 'server-linux-x64', 'edaran');

let editor;
let drafter;

before(async () => {
  editor = await start({ 'surat.edaran': 'surat edaran 1/UJI/2026\nkamus kepegawaian\nkalender nasional 2026\n\n1. ASN boleh WFH.\n' }, { 'edaran.language': 'id' }, vsixAlone);
  drafter = await sitDown(editor);
});

after(async () => {
  await drafter?.leave();
  await editor?.stop();
});

test('a package without a server says so, and what can be done', async () => {
  await drafter.open('surat.edaran');
  const notice = drafter.notice('Pemeriksa Edaran tidak ditemukan');
  await notice.waitFor();
  await drafter.picture('tanpa-pemeriksa');
  assert.match(await notice.innerText(), /Pasang paket \.vsix untuk komputer ini/);
});

test('a program that is none of ours is said not to start', async () => {
  await drafter.press('Pemeriksa Edaran tidak ditemukan', 'Pilih berkas…');
  await drafter.answer('/bin/true');
  await drafter.notice('Pemeriksa Edaran tidak dapat dijalankan').waitFor();
  await drafter.picture('pemeriksa-rusak');
  assert.equal(await drafter.page.locator('.notification-list-item').count(), 1);
});

test('once a program is chosen that is, the letter is checked', async () => {
  await drafter.press('Pemeriksa Edaran tidak dapat dijalankan', 'Pilih berkas…');
  await drafter.answer(program);
  const begin = Date.now();
  await drafter.page.locator('.squiggly-error, .squiggly-warning').first().waitFor();
  console.log(`# start: ${((Date.now() - begin) / 1000).toFixed(1)} s from starting the server to the first finding`);
  assert.equal(await drafter.page.locator('.notification-list-item').count(), 0);
});

test('a server that ends is started again, and given up with a message where it ends again and again', async () => {
  for (let i = 0; i < 4; i++) {
    await drafter.page.locator('.squiggly-error, .squiggly-warning').first().waitFor();
    assert.equal(await drafter.notice('Pemeriksa Edaran').count(), 0);
    const [running] = processesOf(program);
    process.kill(running, 'SIGKILL');
    await drafter.until(() => !processesOf(program).includes(running));
    await drafter.page.locator('.squiggly-error, .squiggly-warning').first().waitFor({ state: 'detached' });
  }

  await drafter.notice('Pemeriksa Edaran tidak dapat dijalankan').waitFor();
  await drafter.press('Pemeriksa Edaran tidak dapat dijalankan', 'Coba lagi');
  await drafter.page.locator('.squiggly-error, .squiggly-warning').first().waitFor();
});

test('a server that ends while it starts is told of, too', async () => {
  const [running] = processesOf(program);
  await drafter.command('Restart the server');
  const [next] = await drafter.until(() => processesOf(program).filter(one => one !== running));
  process.kill(next, 'SIGKILL');
  await drafter.notice('Pemeriksa Edaran tidak dapat dijalankan').waitFor();
});
