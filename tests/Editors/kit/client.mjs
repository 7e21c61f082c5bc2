// A client of the protocol's own library, talking to the real command; what passes between them is recorded where a validator is.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import rpc from 'vscode-languageserver-protocol/node.js';
import { root } from './places.mjs';
import { command } from './traffic.mjs';

const { createProtocolConnection, StreamMessageReader, StreamMessageWriter } = rpc;
export const uri = path => pathToFileURL(path).href;

export const everything = {
  workspace: {
    workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true }, didChangeConfiguration: { dynamicRegistration: true }, configuration: true,
    semanticTokens: { refreshSupport: true }, inlayHint: { refreshSupport: true }, codeLens: { refreshSupport: true }, diagnostics: { refreshSupport: true },
  },
  window: { workDoneProgress: true },
  textDocument: {
    publishDiagnostics: { relatedInformation: true },
    completion: { completionItem: { snippetSupport: true } },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
    rename: { prepareSupport: true },
    rangeFormatting: { rangesSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
};

/** A text after edits of it, none of which overlap. */
export function edited(text, edits) {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(match => match.index + 1)];
  const offset = ({ line, character }) => starts[line] + character;
  return [...(edits ?? [])].sort((a, b) => offset(b.range.start) - offset(a.range.start))
    .reduce((done, { range, newText }) => done.slice(0, offset(range.start)) + newText + done.slice(offset(range.end)), text);
}

/** Where some words begin. */
export function positionIn(text, words) {
  const before = text.slice(0, text.indexOf(words)).split('\n');
  return { line: before.length - 1, character: before.at(-1).length };
}

const started = [];

/** Ends the servers that tests left when they failed; else nothing would end. */
export const endAll = () => started.forEach(one => one.kill());

export class Client {
  constructor(isRecorded = false, env = process.env) {
    const [program, ...parameters] = command(isRecorded);
    this.process = spawn(program, parameters, { cwd: root, env, stdio: ['pipe', 'pipe', 'pipe'] });
    started.push(this.process);
    this.log = '';
    this.process.stderr.on('data', data => { this.log += data; });
    this.ended = new Promise(done => this.process.on('exit', done));
    this.connection = createProtocolConnection(new StreamMessageReader(this.process.stdout), new StreamMessageWriter(this.process.stdin));
    this.diagnostics = new Map();
    this.waiting = [];
    this.registered = [];
    this.settings = null;
    this.refreshed = new Set();
    this.progress = [];
    this.connection.onNotification('textDocument/publishDiagnostics', told => {
      this.diagnostics.set(told.uri, told);
      this.waiting = this.waiting.filter(one => !one(told));
    });
    this.connection.onRequest('window/workDoneProgress/create', () => null);
    this.connection.onNotification('$/progress', told => this.progress.push(told));
    this.connection.onRequest('client/registerCapability', asked => { this.registered.push(...asked.registrations); return null; });
    this.connection.onRequest('workspace/configuration', asked => asked.items.map(() => this.settings));
    for (const what of ['semanticTokens', 'inlayHint', 'codeLens', 'diagnostic']) this.connection.onRequest(`workspace/${what}/refresh`, () => { this.refreshed.add(what); return null; });
    this.connection.listen();
  }

  async start(folder, capabilities = everything, more = {}) {
    const given = await this.ask('initialize', { processId: process.pid, rootUri: folder ? uri(folder) : null, workspaceFolders: folder ? [{ uri: uri(folder), name: 'surat' }] : null, capabilities, ...more });
    await this.tell('initialized', {});
    return given;
  }

  ask(method, parameters, token) { return token ? this.connection.sendRequest(method, parameters, token) : parameters === undefined ? this.connection.sendRequest(method) : this.connection.sendRequest(method, parameters); }

  tell(method, parameters) { return parameters === undefined ? this.connection.sendNotification(method) : this.connection.sendNotification(method, parameters); }

  open(address, text, version = 1) { return this.tell('textDocument/didOpen', { textDocument: { uri: address, languageId: 'edaran', version, text } }); }

  change(address, version, ...contentChanges) { return this.tell('textDocument/didChange', { textDocument: { uri: address, version }, contentChanges }); }

  // The findings told of a version of a text.
  found(address, version, fits = () => true, patience = 20_000) {
    const is = told => told.uri === address && (version === undefined || told.version === version) && fits(told.diagnostics);
    const known = this.diagnostics.get(address);
    if (known && is(known)) return Promise.resolve(known.diagnostics);
    return new Promise((done, fail) => {
      const late = setTimeout(() => fail(new Error(`No findings of version ${version} of ${address}.\n${this.log}`)), patience);
      this.waiting.push(told => is(told) && (clearTimeout(late), done(told.diagnostics), true));
    });
  }

  async leave() {
    await this.ask('shutdown');
    await this.tell('exit');
    const code = await this.ended;
    this.connection.dispose();
    return code;
  }
}

/** What a server knows of a text, as far as the text alone says it: its names, folds and colours. `ask` takes a method and gives its answer. */
export async function portrait(ask) {
  const [symbols, folds, colours] = await Promise.all(['documentSymbol', 'foldingRange', 'semanticTokens/full'].map(what => ask(`textDocument/${what}`)));
  return { symbols, folds, colours: colours.data };
}

/** The portrait by a server that never saw another text. */
export async function freshPortrait(address, text) {
  const client = new Client();
  await client.start(null);
  client.open(address, text);
  const fresh = await portrait(method => client.ask(method, { textDocument: { uri: address } }));
  assert.equal(await client.leave(), 0);
  return fresh;
}
