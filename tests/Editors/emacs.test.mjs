// The server in the hands of Emacs with eglot, set up as its page in the manual says.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { checked, letter, read, root, samples, temporary } from './kit/places.mjs';
import { recordedPath, validate } from './kit/traffic.mjs';

const home = temporary();
const path = recordedPath();
const mode = join(root, 'editors/emacs/edaran-mode.el');

function emacs(...words) {
  return spawnSync('emacs', ['--batch', ...words], {
    cwd: home, encoding: 'utf8', timeout: 280_000,
    env: { ...process.env, HOME: home, PATH: path, LC_ALL: 'C.UTF-8', EDARAN_LETTER: letter, EDARAN_CHECKED: join(home, 'checked.json') },
  });
}

test('the mode compiles and its words are documented, without a warning', () => {
  const copy = join(temporary(), 'edaran-mode.el');
  copyFileSync(mode, copy);
  const compiled = emacs('-f', 'package-initialize', '--eval', '(setq byte-compile-error-on-warn t)', '-f', 'batch-byte-compile', copy);
  assert.equal(compiled.status, 0, compiled.stderr);
  const documented = emacs('--eval', `(checkdoc-file "${copy}")`);
  assert.doesNotMatch(documented.stderr, /edaran-mode\.el:\d/);
});

test('letters are written in Emacs', { timeout: 300_000 }, async context => {
  const folder = join(home, '.emacs.d/lisp');
  mkdirSync(folder, { recursive: true });
  copyFileSync(mode, join(folder, 'edaran-mode.el'));
  const [, setUp] = /```elisp\n(.*?)```/s.exec(read(join(root, 'docs/editors/emacs.md')));
  writeFileSync(join(home, '.emacs.d/init.el'), setUp);
  const found = [...checked(...samples)].map(([path, all]) => [path, all.map(one => one.split(':')[0]).sort()]);
  writeFileSync(join(home, 'checked.json'), JSON.stringify(Object.fromEntries(found)));
  const done = emacs('-f', 'package-initialize', '-l', join(home, '.emacs.d/init.el'), '-l', join(root, 'tests/Editors/kit/edaran-tests.el'), '-f', 'edaran-tests-run');
  const told = [...done.stderr.matchAll(/^ +(passed|FAILED|ABORTED) +\d+\/\d+ +(\S+)/gm)];
  for (const [, outcome, name] of told) await context.test(name.replaceAll('-', ' '), () => assert.equal(outcome, 'passed', done.stderr.slice(-4000)));
  assert.equal(done.status, 0, done.stderr.slice(-4000));
  assert.ok(told.length > 0);
});

after(validate);
