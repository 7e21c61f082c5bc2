// The Indonesian words for the parts of VS Code itself: each belongs to a message of this VS Code, and says all that is in it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { root } from './kit/codeserver.mjs';

const built = path.join(root, 'tests', 'VsCode', 'node_modules', 'code-server', 'lib', 'vscode', 'out');
const read = file => JSON.parse(readFileSync(file, 'utf8'));
const text = readFileSync(path.join(root, 'editors', 'vscode', 'translations', 'vscode.json'), 'utf8');
const { contents } = JSON.parse(text);
const english = englishMessages();
const words = Object.entries(contents).flatMap(([module, messages]) => Object.entries(messages).map(([key, word]) => ({ module, key, word, name: `${module} ${key}` })));

/** The English message of each `module key` of this VS Code: the keys stand by module, the messages in one list of the same order. */
function englishMessages() {
  const messages = read(path.join(built, 'nls.messages.json'));
  const names = read(path.join(built, 'nls.keys.json')).flatMap(([module, keys]) => keys.map(key => `${module} ${key}`));
  assert.equal(names.length, messages.length);
  return new Map(names.map((name, index) => [name, messages[index]]));
}

/** What VS Code itself reads in a message and therefore has to stand in every language: places to fill, icons, code, targets of links, line ends, the underlined letter. */
function fixedParts(message) {
  const parts = message.match(/\{\d+\}|\$\([^)]*\)|`[^`]*`|\]\([^)]*\)|\[\[|\]\]|\*\*|\n|&&/g) ?? [];
  return parts.sort();
}

/** The white space around a message: VS Code puts some of them one after another. */
const edges = message => [/^\s*/.exec(message)[0], /\s*$/.exec(message)[0]];

const known = words.filter(({ name }) => english.has(name));

test('each word is for a message of this VS Code', () => {
  assert.ok(words.length > 0);
  assert.deepEqual(words.filter(({ name }) => !english.has(name)).map(({ name }) => name), []);
});

test('no word is empty', () => {
  assert.deepEqual(words.filter(({ word }) => !word.trim()).map(({ name }) => name), []);
});

test('places to fill, icons, links and underlined letters are those of the English', () => {
  for (const { name, word } of known) {
    assert.deepEqual(fixedParts(word), fixedParts(english.get(name)), name);
    assert.deepEqual(edges(word), edges(english.get(name)), name);
  }
});

test('a word ends in dots, or asks, where the English does', () => {
  const end = message => /(\.\.\.|…|\?)?\s*$/.exec(message)[1] ?? '';
  for (const { name, word } of known) {
    assert.equal(end(word), end(english.get(name)), name);
  }
});

test('the underlined letter is a letter or a digit', () => {
  assert.deepEqual(words.filter(({ word }) => /&&(?![\p{L}\d])/u.test(word)).map(({ name }) => name), []);
});

test('the same English has the same Indonesian, whichever letter is underlined', () => {
  const plain = message => message.replaceAll('&&', '');
  const first = new Map();
  for (const { name, word } of known) {
    const message = plain(english.get(name));
    if (!first.has(message)) {
      first.set(message, { name, word: plain(word) });
    }
    assert.equal(plain(word), first.get(message).word, `${name}: "${message}", as for ${first.get(message).name}`);
  }
});

test('the words stand in the order of module and key, one a line', () => {
  const inOrder = Object.fromEntries(Object.keys(contents).sort().map(module =>
    [module, Object.fromEntries(Object.keys(contents[module]).sort().map(key => [key, contents[module][key]]))]));
  assert.equal(text, `${JSON.stringify({ version: '1.0.0', contents: inOrder }, null, 2)}\n`);
});
