// The server in the hands of a client that others have written: every feature that it offers, over every sample, and the ways a client may misbehave.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import rpc from 'vscode-languageserver-protocol/node.js';
import { Client, edited, endAll, everything, positionIn, uri } from './kit/client.mjs';
import { edaran, letter, longLetter, read, root, samples, temporary } from './kit/places.mjs';
import { validate } from './kit/traffic.mjs';

const folder = join(root, 'samples');
const address = uri('/tidak-ada/surat.edaran');

// What each capability is asked with; those without a position are asked once a text.
const once = {
  documentSymbolProvider: 'documentSymbol', foldingRangeProvider: 'foldingRange', codeLensProvider: 'codeLens', documentLinkProvider: 'documentLink',
};
const everywhere = {
  hoverProvider: 'hover', completionProvider: 'completion', definitionProvider: 'definition', documentHighlightProvider: 'documentHighlight', signatureHelpProvider: 'signatureHelp',
  linkedEditingRangeProvider: 'linkedEditingRange', callHierarchyProvider: 'prepareCallHierarchy',
};

// Asked with more than a place, here or in a test of its own; and what has no question.
const otherwise = [
  'semanticTokensProvider', 'inlayHintProvider', 'codeActionProvider', 'documentFormattingProvider', 'documentRangeFormattingProvider', 'documentOnTypeFormattingProvider',
  'referencesProvider', 'selectionRangeProvider', 'renameProvider', 'diagnosticProvider', 'workspaceSymbolProvider', 'executeCommandProvider',
  'positionEncoding', 'textDocumentSync', 'workspace',
];

test('every sample opens without errors and answers every feature offered, at many places', { timeout: 240_000 }, async () => {
  const client = new Client(true);
  const { capabilities } = await client.start(folder);
  const unasked = Object.keys(capabilities).filter(key => capabilities[key] && !(key in once || key in everywhere || otherwise.includes(key)));
  assert.deepEqual(unasked, [], 'every capability offered is asked for');
  for (const path of samples) {
    const [text, textDocument] = [read(path), { uri: uri(path) }];
    client.open(textDocument.uri, text);
    const errors = (await client.found(textDocument.uri, 1)).filter(one => one.severity === 1);
    assert.deepEqual(errors, [], path);
    for (const [capability, method] of Object.entries(once)) if (capabilities[capability]) await client.ask(`textDocument/${method}`, { textDocument });
    const lines = text.split('\n');
    const range = { start: { line: 0, character: 0 }, end: { line: lines.length - 1, character: 0 } };
    await client.ask('textDocument/semanticTokens/full', { textDocument });
    await client.ask('textDocument/semanticTokens/range', { textDocument, range });
    await client.ask('textDocument/inlayHint', { textDocument, range });
    await client.ask('textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } });
    await client.ask('textDocument/rangeFormatting', { textDocument, range, options: { tabSize: 2, insertSpaces: true } });
    await client.ask('textDocument/rangesFormatting', { textDocument, ranges: [range, range], options: { tabSize: 2, insertSpaces: true } });
    assert.deepEqual(await client.ask('textDocument/formatting', { textDocument, options: { tabSize: 2, insertSpaces: true } }), [], `${path} is in house form`);
    for (let line = 0; line < lines.length; line += Math.max(1, lines.length >> 3)) {
      for (const character of [0, lines[line].length >> 1, lines[line].length]) {
        const position = { line, character };
        for (const [capability, method] of Object.entries(everywhere)) if (capabilities[capability]) await client.ask(`textDocument/${method}`, { textDocument, position });
        await client.ask('textDocument/references', { textDocument, position, context: { includeDeclaration: true } });
        await client.ask('textDocument/selectionRange', { textDocument, positions: [position] });
        await client.ask('textDocument/prepareRename', { textDocument, position });
      }
    }
  }

  assert.ok((await client.ask('workspace/symbol', { query: 'WFH' })).length > 0);
  assert.equal(client.log, '');
  assert.equal(await client.leave(), 0);
});

test('texts change piece by piece, beyond the basic plane, in both encodings', async () => {
  for (const encoding of ['utf-16', 'utf-8']) {
    const client = new Client(true);
    const { capabilities } = await client.start(null, { ...everything, general: { positionEncodings: [encoding] } });
    assert.equal(capabilities.positionEncoding, encoding);
    client.open(address, letter.replace('1. Pegawai', '// 😀 𝄞 é\n1. Pegawai'));
    const width = encoding === 'utf-8' ? Buffer.byteLength('// 😀 𝄞') : '// 😀 𝄞'.length;
    client.change(address, 2, { range: { start: { line: 7, character: 3 }, end: { line: 7, character: width } }, text: 'catatan' });
    client.change(address, 3, { range: { start: { line: 8, character: 16 }, end: { line: 8, character: 22 } }, text: 'rentn' });
    const found = await client.found(address, 3, all => all.some(one => one.severity === 1));
    assert.ok(found.some(one => one.message.includes('rentn')), JSON.stringify(found));
    assert.deepEqual(found.find(one => one.message.includes('rentn')).range, { start: { line: 8, character: 16 }, end: { line: 8, character: 21 } });
    assert.equal(await client.leave(), 0);
  }
});

test('a finding has a fix that mends it', async () => {
  const client = new Client(true);
  await client.start(null);
  client.open(address, letter.replace('yang rentan dapat', 'yang rentn dapat'));
  const finding = (await client.found(address, 1, all => all.some(one => one.message.includes('rentn')))).find(one => one.message.includes('rentn'));
  const actions = await client.ask('textDocument/codeAction', { textDocument: { uri: address }, range: finding.range, context: { diagnostics: [finding] } });
  const fix = actions.find(action => action.kind === 'quickfix' && JSON.stringify(action).includes('rentan'));
  const [edit] = fix.edit.changes[address];
  client.change(address, 2, { range: edit.range, text: edit.newText });
  await client.found(address, 2, all => all.every(one => one.severity !== 1));
  assert.equal(await client.leave(), 0);
});

test('a letter is written with what is offered alone', async () => {
  const client = new Client(true);
  await client.start(null);
  let [text, version] = [letter, 1];
  client.open(address, text);
  const end = () => ({ line: text.split('\n').length - 1, character: text.split('\n').at(-1).length });
  for (const label of ['Pegawai', 'yang', 'rentan', 'dilarang', 'WFO']) {
    const start = label === 'Pegawai' ? '2. ' : ' ';
    client.change(address, version += 1, { range: { start: end(), end: end() }, text: start });
    text += start;
    const { items } = await client.ask('textDocument/completion', { textDocument: { uri: address }, position: end() });
    const item = items.find(one => one.label.toLowerCase() === label.toLowerCase());
    assert.ok(item, `${label} is offered behind "${text.split('\n').at(-1)}"`);
    client.change(address, version += 1, { range: item.textEdit.range, text: item.textEdit.newText });
    text += item.textEdit.newText;
  }

  client.change(address, version += 1, { range: { start: end(), end: end() }, text: '.\n' });
  await client.found(address, version, all => all.every(one => one.severity !== 1));
  assert.equal(await client.leave(), 0);
});

test('a name is renamed wherever it stands', async () => {
  const client = new Client(true);
  await client.start(null);
  client.open(address, letter);
  const { changes } = await client.ask('textDocument/rename', { textDocument: { uri: address }, position: { line: 7, character: 17 }, newName: 'rawan' });
  assert.deepEqual(changes[address].map(edit => edit.range.start.line), [5, 7]);
  await assert.rejects(client.ask('textDocument/rename', { textDocument: { uri: address }, position: { line: 7, character: 17 }, newName: 'hamil' }), /hamil/);
  assert.equal(await client.leave(), 0);
});

test('a letter with loose blanks is formatted to the committed one, and stays as it is then', async () => {
  const client = new Client(true);
  await client.start(folder);
  for (const path of samples) {
    const [text, textDocument] = [read(path), { uri: uri(path) }];
    const loose = text.split('\n').map(line => (line.includes('//') ? line : line.replaceAll(' ', '  '))).join('\n');
    client.open(textDocument.uri, loose);
    const once = edited(loose, await client.ask('textDocument/formatting', { textDocument, options: { tabSize: 3, insertSpaces: true } }));
    assert.equal(once, text, path);
    client.change(textDocument.uri, 2, { text: once });
    assert.deepEqual(await client.ask('textDocument/formatting', { textDocument, options: { tabSize: 3, insertSpaces: true } }), [], path);
  }

  assert.equal(await client.leave(), 0);
});

test('a term renamed in files is renamed wherever they use it, and the command finds nothing wrong', async () => {
  const place = join(temporary(), 'surat');
  cpSync(folder, place, { recursive: true });
  const path = join(place, 'kabupaten-bekasi', '1468-2025-wfa-lebaran.edaran');
  const client = new Client(true);
  await client.start(place);
  client.open(uri(path), read(path));
  const { changes } = await client.ask('textDocument/rename', { textDocument: { uri: uri(path) }, position: positionIn(read(path), 'unit pelayanan'), newName: 'unit layanan langsung' });
  for (const [address, edits] of Object.entries(changes)) {
    const file = fileURLToPath(address);
    writeFileSync(file, edited(read(file), edits));
  }

  assert.ok(!read(path).includes('unit pelayanan'));
  assert.equal(spawnSync(edaran, ['check', place], { encoding: 'utf8' }).status, spawnSync(edaran, ['check', folder], { encoding: 'utf8' }).status);
  assert.equal(await client.leave(), 0);
});

test('a point is written with what a semicolon, a full stop and a new line add', async () => {
  const client = new Client(true);
  await client.start();
  const head = letter.split('\n1. ')[0];
  let [text, version] = [`${head}\n`, 1];
  client.open(address, text);
  for (const typed of ['1. Pegawai wajib:', '\n', 'melakukan   presensi;', '\n', 'melaporkan kinerja.', '\n', 'Pegawai   dapat WFH.', '\n', '\n']) {
    text += typed;
    client.change(address, ++version, { text });
    const lines = text.split('\n');
    text = edited(text, await client.ask('textDocument/onTypeFormatting', { textDocument: { uri: address }, position: { line: lines.length - 1, character: lines.at(-1).length }, ch: typed.at(-1), options: { tabSize: 3, insertSpaces: true } }));
    client.change(address, ++version, { text });
  }

  assert.equal(text.slice(head.length + 1), '1. Pegawai wajib:\n   a. melakukan presensi;\n   b. melaporkan kinerja.\n2. Pegawai dapat WFH.\n');
  assert.equal(await client.leave(), 0);
});

test('findings are given when asked for, of a text and of all', async () => {
  const client = new Client(true);
  await client.start(folder, { ...everything, textDocument: { ...everything.textDocument, diagnostic: {} } });
  client.open(address, letter.replace('rentan dapat', 'rentn dapat'));
  const report = await client.ask('textDocument/diagnostic', { textDocument: { uri: address } });
  assert.ok(report.items.some(one => one.message.includes('rentn')));
  assert.equal((await client.ask('textDocument/diagnostic', { textDocument: { uri: address }, previousResultId: report.resultId })).kind, 'unchanged');
  assert.ok((await client.ask('workspace/diagnostic', { previousResultIds: [] })).items.length > 10);
  assert.equal(await client.leave(), 0);
});

test('a request is cancelled, and one about an older text is dropped', async () => {
  const client = new Client(true);
  await client.start(null);
  client.open(address, longLetter(2000));
  const source = new rpc.CancellationTokenSource();
  const cancelled = client.ask('textDocument/semanticTokens/full', { textDocument: { uri: address } }, source.token);
  source.cancel();
  const outcome = await cancelled.then(() => 0, error => error.code);
  assert.ok([0, -32800].includes(outcome), `${outcome}`);
  const old = client.ask('textDocument/codeAction', { textDocument: { uri: address }, range: { start: { line: 0, character: 0 }, end: { line: 1999, character: 0 } }, context: { diagnostics: [] } });
  client.change(address, 2, { text: letter });
  assert.ok([0, -32801].includes(await old.then(() => 0, error => error.code)));
  await client.found(address, 2);
  assert.equal(await client.leave(), 0);
});

test('folders come and go, and files change behind the editor', async () => {
  const client = new Client(true);
  await client.start(null);
  const before = (await client.ask('workspace/symbol', { query: '' })).length;
  client.tell('workspace/didChangeWorkspaceFolders', { event: { added: [{ uri: uri(folder), name: 's' }], removed: [] } });
  assert.ok((await client.ask('workspace/symbol', { query: '' })).length > before);
  client.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: uri(samples[0]), type: 3 }, { uri: uri('/tidak-ada/x.edaran'), type: 2 }] });
  client.tell('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [{ uri: uri(folder), name: 's' }] } });
  assert.equal((await client.ask('workspace/symbol', { query: '' })).length, before);
  assert.ok(client.registered.some(one => one.method === 'workspace/didChangeWatchedFiles'));
  assert.equal(await client.leave(), 0);
});

test('settings are asked for, and what is shown follows them', async () => {
  const client = new Client(true);
  client.settings = { language: 'en', roster: 'samples/pegawai.csv' };
  await client.start(root, undefined, { trace: 'verbose' });
  client.open(address, letter);
  client.change(address, 2, { text: letter.replace('rentan dapat', 'rentn dapat') });
  await client.found(address, 2, all => all.some(one => / is not /.test(one.message)));
  assert.deepEqual([...client.refreshed].sort(), ['codeLens', 'diagnostic', 'inlayHint', 'semanticTokens']);
  assert.ok(client.registered.some(one => one.method === 'workspace/didChangeConfiguration'));
  client.settings = { inlayHints: { weekdays: false } };
  client.tell('workspace/didChangeConfiguration', { settings: null });
  client.change(address, 3, { text: letter });
  await client.found(address, 3);
  client.tell('workspace/didRenameFiles', { files: [{ oldUri: uri(samples[0]), newUri: uri(samples[0]) }] });
  client.tell('$/setTrace', { value: 'off' });
  assert.equal(await client.leave(), 0);
});

test('a letter is compared with the one in force, and the people of a roster are counted', async () => {
  const client = new Client(true);
  await client.start(root, { ...everything, experimental: { commands: { commands: ['edaran.compare', 'edaran.people'] } } }, { initializationOptions: { roster: 'samples/pegawai.csv' } });
  client.open(address, letter);
  const replacement = uri('/tidak-ada/pengganti.edaran');
  client.open(replacement, letter.replace('1/A/2025', '2/A/2025').replace('2025\n\nmoda', '2025\nmencabut Surat Edaran 1/A/2025\n\nmoda').replace('dapat', 'wajib'));
  const lenses = await client.ask('textDocument/codeLens', { textDocument: { uri: replacement } });
  assert.deepEqual(lenses.map(lens => lens.command.command), ['edaran.compare', 'edaran.people']);
  const compared = await client.ask('workspace/executeCommand', lenses[0].command);
  assert.equal(compared.isEquivalent, false);
  assert.match(compared.html, /^<!DOCTYPE html>/);
  const counted = await client.ask('workspace/executeCommand', lenses[1].command);
  assert.ok(counted.total > 30 && counted.affected <= counted.total, JSON.stringify(counted));
  await assert.rejects(client.ask('workspace/executeCommand', { command: 'edaran.compare', arguments: [address] }), error => error.code === -32803);
  assert.equal(await client.leave(), 0);
});

test('a sample is compared with the version in git, and where there is no git, just the rest is offered', async () => {
  for (const env of [process.env, { ...process.env, PATH: temporary() }]) {
    const client = new Client(false, env);
    await client.start(folder, everything, { initializationOptions: { roster: 'pegawai.csv' } });
    const lenses = (await client.ask('textDocument/codeLens', { textDocument: { uri: uri(samples[0]) } })).filter(lens => lens.command);
    const isInGit = env === process.env && spawnSync('git', ['cat-file', '-e', `HEAD:${relative(root, samples[0])}`], { cwd: root }).status === 0;
    assert.deepEqual(lenses.map(lens => lens.command.command), isInGit ? ['edaran.compare', 'edaran.people'] : ['edaran.people']);
    if (isInGit) assert.match((await client.ask('workspace/executeCommand', lenses[0].command)).markdown, /^### /);
    assert.equal(await client.leave(), 0);
  }
});

test('work that takes long is told of, and results come in parts', async () => {
  const client = new Client(true);
  await client.start(folder, { ...everything, textDocument: { ...everything.textDocument, diagnostic: {} } });
  const values = token => client.progress.filter(told => told.token === token).map(told => told.value);
  const kinds = token => values(token).map(value => value.kind).filter(kind => kind !== 'report');
  const whole = await client.ask('workspace/symbol', { query: 'W' });
  assert.deepEqual(await client.ask('workspace/symbol', { query: 'W', workDoneToken: 1, partialResultToken: 'nama' }), []);
  assert.deepEqual(values('nama').flat(), whole);
  const { items } = await client.ask('workspace/diagnostic', { previousResultIds: [], workDoneToken: 'periksa', partialResultToken: 2 });
  assert.deepEqual(items, []);
  assert.ok(values(2).flatMap(part => part.items).length > 10);
  const [textDocument, partialResultToken] = [{ uri: uri(samples[0]) }, 3];
  assert.deepEqual(await client.ask('textDocument/references', { textDocument, position: { line: 0, character: 0 }, context: { includeDeclaration: true }, workDoneToken: 4, partialResultToken }), []);
  for (const token of [1, 'periksa', 4]) assert.deepEqual(kinds(token), ['begin', 'end'], `${token}`);
  client.tell('window/workDoneProgress/cancel', { token: 'periksa' });
  assert.equal(await client.leave(), 0);
});

test('a client that asks amiss is told so, and the server goes on', async () => {
  const client = new Client();
  await assert.rejects(client.ask('textDocument/hover', { textDocument: { uri: address }, position: { line: 0, character: 0 } }), error => error.code === -32002);
  await client.start(null);
  await assert.rejects(client.ask('textDocument/hover', { textDocument: { uri: 'untitled:tidak-dibuka' }, position: { line: 0, character: 0 } }), error => error.code === -32602);
  await assert.rejects(client.ask('edaran/tidakAda', {}), error => error.code === -32601);
  client.open('untitled:Surat-1', letter);
  await client.ask('textDocument/hover', { textDocument: { uri: 'untitled:Surat-1' }, position: { line: 9_999, character: 9_999 } });
  assert.equal(await client.leave(), 0);
});

test('a client that just goes leaves no server behind', async () => {
  const client = new Client();
  await client.start(null);
  client.process.stdin.end();
  assert.equal(await client.ended, 1);
});

after(() => { endAll(); validate(); });
