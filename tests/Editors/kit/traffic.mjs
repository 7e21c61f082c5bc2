// What passes between a client and the server, recorded and held to the official description of the protocol where its validator is.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { edaran, metaModel, temporary, validator } from './places.mjs';

const recorded = temporary();
let clients = 0;

const recording = file => [process.execPath, validator, 'record', file, '--', edaran, 'lsp'];

/** The words that start the server; a recorded one tells all that passes to a file of its own. */
export const command = isRecorded => isRecorded && validator ? recording(join(recorded, `${clients += 1}.jsonl`)) : [edaran, 'lsp'];

/** A PATH on which an editor finds a recorded `edaran lsp`, as it finds the installed command; each server it starts has a file of its own. */
export function recordedPath() {
  const folder = temporary();
  const script = join(folder, 'edaran');
  const words = validator ? recording(join(recorded, '$$.jsonl')) : command(false);
  writeFileSync(script, `#!/bin/sh\nexec ${words.map(word => `"${word}"`).join(' ')}\n`);
  chmodSync(script, 0o755);
  return folder + delimiter + process.env.PATH;
}

/** Holds all that was recorded to the protocol. */
export function validate() {
  const files = readdirSync(recorded);
  assert.ok(!validator || files.length > 0);
  for (const file of files) {
    const checked = spawnSync(process.execPath, [validator, 'validate', '--strict', '--model', metaModel, join(recorded, file)], { encoding: 'utf8' });
    assert.equal(checked.status, 0, checked.stdout.split('\n').slice(-10).join('\n'));
    assert.match(checked.stdout, /0 errors, 0 warnings/);
  }
}
