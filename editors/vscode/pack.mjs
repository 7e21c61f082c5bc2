// Packs the extension, with the server of a platform where its folder is named: node pack.mjs OUT.vsix [SERVER PLATFORM].
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = path.dirname(fileURLToPath(import.meta.url));
const stage = path.resolve(here, '../../artifacts/vscode/stage');
const [out, server, platform] = process.argv.slice(2);

rmSync(stage, { recursive: true, force: true });
mkdirSync(path.dirname(path.resolve(out)), { recursive: true });
for (const part of ['package.json', 'package.nls.json', 'package.nls.id.json', 'README.md', 'language-configuration.json', 'icons', 'media', 'snippets', 'syntaxes', 'translations', 'walkthrough']) {
  cpSync(path.join(here, part), path.join(stage, part), { recursive: true });
}

cpSync(path.resolve(here, '../../LICENSE'), path.join(stage, 'LICENSE'));
const bundle = { bundle: true, minify: true, logLevel: 'warning', legalComments: 'none' };
await build({ ...bundle, entryPoints: [path.join(here, 'src/extension.ts')], outfile: path.join(stage, 'dist/extension.js'), platform: 'node', target: 'node18', format: 'cjs', external: ['vscode'] });
await build({ ...bundle, entryPoints: [path.join(here, 'src/page/page.ts')], outfile: path.join(stage, 'dist/page.js'), platform: 'browser', target: 'es2022', format: 'iife' });

if (server) {
  // The server checks letters and compiles none: the C# compiler, debuggers' parts, the samples and the documentation of the code stay behind.
  const left = /(^|[\\/])(samples|createdump(\.exe)?|(lib)?mscordaccore[^\\/]*|(lib)?mscordbi\.[^\\/]*|Microsoft\.DiaSymReader[^\\/]*|Microsoft\.CodeAnalysis[^\\/]*|[^\\/]*\.(xml|pdb))$/;
  cpSync(server, path.join(stage, 'server'), { recursive: true, filter: file => !left.test(path.relative(server, file)) });
}

execFileSync(
  process.execPath,
  [path.join(here, 'node_modules/@vscode/vsce/vsce'), 'package', '--no-dependencies', '--allow-missing-repository', ...(platform ? ['--target', platform] : []), '--out', path.resolve(out)],
  { cwd: stage, stdio: 'inherit' });
