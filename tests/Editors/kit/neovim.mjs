// Neovim with the set-up of its page in the manual, driven by keystrokes.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { read, root, temporary } from './places.mjs';
import { recordedPath } from './traffic.mjs';

// Room for messages, as one that is too long waits for a key; and a note when a question is put to the user, so that keys come neither before nor after it.
const watch = asked => `
vim.opt.columns = 240
vim.opt.cmdheight = 2
for _, way in ipairs({ 'select', 'input' }) do
  local put = vim.ui[way]
  vim.ui[way] = function(one, ...)
    vim.fn.writefile({ vim.json.encode(way == 'select' and vim.tbl_map(function(each) return each[2].title end, one) or one.default) }, '${asked}')
    return put(one, ...)
  end
end
`;

export class Neovim {
  constructor() {
    this.home = temporary();
    this.socket = join(this.home, 'socket');
    this.asked = join(this.home, 'asked');
    const lua = join(this.home, 'nvim/lua');
    mkdirSync(lua, { recursive: true });
    copyFileSync(join(root, 'editors/neovim/edaran.lua'), join(lua, 'edaran.lua'));
    const [, setUp] = /```lua\n(.*?)```/s.exec(read(join(root, 'docs/editors/neovim.md')));
    writeFileSync(join(this.home, 'nvim/init.lua'), setUp + watch(this.asked));
    const env = { ...process.env, PATH: recordedPath(), HOME: this.home, LC_ALL: 'C.UTF-8' };
    for (const place of ['CONFIG', 'DATA', 'CACHE', 'STATE']) env[`XDG_${place}_HOME`] = this.home;
    this.process = spawn('nvim', ['--headless', '--listen', this.socket], { cwd: this.home, env, stdio: ['ignore', 'ignore', 'pipe'] });
    this.log = '';
    this.process.stderr.on('data', data => { this.log += data; });
    this.ended = new Promise(done => this.process.on('exit', done));
  }

  remote(...words) {
    const done = spawnSync('nvim', ['--headless', '--server', this.socket, ...words], { encoding: 'utf8', timeout: 5_000 });
    assert.equal(done.status, 0, `${words.join(' ')}: ${done.stderr}${this.log}`);
  }

  /** Types keys, in Vim's own notation. */
  type(keys) { this.remote('--remote-send', keys); }

  /** The value of a Lua expression, through a file, as an answer at the command line is cut where it is long. */
  value(lua) {
    const path = join(this.home, 'value');
    this.remote('--remote-expr', `luaeval('vim.fn.writefile({ vim.json.encode(${lua.replaceAll("'", "''")}) }, ''${path}'')')`);
    return JSON.parse(read(path));
  }

  /** Looks, not too often (0.7 stops when it is asked without a pause while it opens a text), until something is seen. */
  async until(what, is, patience = 20_000) {
    for (const end = Date.now() + patience; ;) {
      await pause(150);
      const found = is();
      if (found) return found;
      if (Date.now() > end) assert.fail(`Not seen: ${what}.\n${this.log}`);
    }
  }

  started() { return this.until('a socket', () => existsSync(this.socket)); }

  async open(path) {
    this.type(`<Esc>:silent edit ${path}<CR>`);
    await this.until(`${path} is served`, () => this.value("vim.fn.expand('%:p')") === path && this.value("#vim.tbl_keys(vim.lsp.buf_get_clients())") === 1);
  }

  get text() { return `${this.value("table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\\n')")}\n`; }

  /** The findings shown, each as "code line:column" with the column in UTF-16 units. */
  get findings() {
    return this.value("vim.tbl_map(function(it) return { it.code, it.lnum, vim.str_utfindex(vim.fn.getline(it.lnum + 1), it.col) } end, vim.diagnostic.get(0))")
      .map(([code, line, column]) => `${code} ${line + 1}:${column + 1}`).sort();
  }

  /** What its client has noted; the server's own words would be there too. */
  get clientLog() { return read(this.value('vim.lsp.get_log_path()')); }

  /** What the server answers to this very client. */
  answer(method, parameters = '') {
    return this.value(`vim.tbl_values(vim.lsp.buf_request_sync(0, '${method}', { textDocument = vim.lsp.util.make_text_document_params()${parameters} }, 10000))[1].result`);
  }

  /** Waits for the question that keys have led to, and says what it offers. */
  async question(keys) {
    writeFileSync(this.asked, '');
    this.type(keys);
    return JSON.parse(await this.until(`a question after ${keys}`, () => readFileSync(this.asked, 'utf8').trim()));
  }

  async leave() {
    this.type('<Esc>:qall!<CR>');
    return this.ended;
  }
}
