// Where things are, and the texts that every rig opens.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(fileURLToPath(new URL('../../..', import.meta.url)));
export const edaran = join(root, 'artifacts/bin/Edaran.Cli/release/edaran');
const shared = resolve(root, '../shared');
export const validator = existsSync(join(shared, 'tools/lsp-validate.mjs')) ? join(shared, 'tools/lsp-validate.mjs') : null;
export const metaModel = join(shared, 'lsp/metaModel.json');

const files = folder => readdirSync(folder).flatMap(name => {
  const path = join(folder, name);
  return statSync(path).isDirectory() ? files(path) : path.endsWith('.edaran') ? [path] : [];
});

export const samples = [...files(join(root, 'samples')), ...files(join(root, 'library'))];
export const read = path => readFileSync(path, 'utf8');
/** What `edaran check` finds in files, each as "code line:column". */
export function checked(...paths) {
  const { stdout } = spawnSync(edaran, ['check', '--format', 'json', ...paths], { encoding: 'utf8' });
  const found = new Map(paths.map(path => [path, []]));
  for (const { code, file, line, column } of JSON.parse(stdout)) found.get(file).push(`${code} ${line}:${column}`);
  return new Map([...found].map(([path, all]) => [path, all.sort()]));
}

export const temporary = () => mkdtempSync(join(tmpdir(), 'edaran-'));

/** A short letter without errors, in house form. */
export const letter = 'surat edaran 1/A/2025\nberlaku     24 Maret 2025 sampai dengan 27 Maret 2025\n\nmoda WFO; WFH.\nfakta hamil: ya atau tidak.\nistilah rentan adalah hamil.\n\n1. Pegawai yang rentan dapat WFH.\n';

// A letter of about so many lines: the points of one sample, over and over, each under its own number.
export function longLetter(lines) {
  const head = 'surat edaran 1/PANJANG/2025\nkamus    kepegawaian\nkalender nasional 2025\nberlaku  24 Maret 2025 sampai dengan 27 Maret 2025\n\nfakta perangkat daerah: salah satu dari ' + Array.from({ length: 40 }, (_, i) => `Dinas Nomor${i + 1}`).join('; ') + '.\n\n';
  const points = [];
  for (let i = 1; points.length + 8 < lines; i += 1) points.push(`${i}. ASN pada Dinas Nomor${(i % 40) + 1} dapat WFH dengan syarat persetujuan pimpinan, dengan mengesampingkan angka ${Math.max(1, i - 1)}.`);
  points[0] = '1. ASN dapat WFH dengan syarat persetujuan pimpinan.';
  return `${head}${points.join('\n')}\n`;
}
