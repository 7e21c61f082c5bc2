// A sample letter and a version of it that takes WFA from one unit, and from all others but on Thursdays.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { edaran, samples } from './browser.mjs';

const folder = path.join(samples, 'kabupaten-bekasi');
const letter = path.join(folder, '1468-2025-wfa-lebaran.edaran');

/** The page that compares both for the sample roster in a week; the new version is written to a folder. */
export function lebaran(place) {
  place.write('kamus.edaran', readFileSync(path.join(folder, 'kamus.edaran'), 'utf8'));
  const old = readFileSync(letter, 'utf8');
  const now = old.slice(0, old.indexOf('\ncontoh'))
    .replace('   k. RSUD; atau\n   l. Kecamatan.', '   k. RSUD;\n   l. Kecamatan; atau\n   m. BPBD.')
    .replace('dengan syarat persetujuan pimpinan.', 'dengan syarat persetujuan pimpinan, setiap hari Kamis.');
  assert.match(now, /m\. BPBD[^]*setiap hari Kamis/);
  return edaran(
    'diff', letter, place.write('1468-versi-2.edaran', now), '--format', 'html',
    '--input', path.join(samples, 'pegawai.csv'), '--date', '2025-03-24', '--until', '2025-03-28');
}
