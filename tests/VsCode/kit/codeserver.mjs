// VS Code in the browser (code-server), with a home, settings and extensions of its own.
import { execFileSync, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url));
export const artifacts = path.join(root, 'artifacts', 'vscode');

/** The packed extension with its server, and without one. */
export const vsix = path.join(artifacts, 'edaran-linux-x64.vsix');
export const vsixAlone = path.join(artifacts, 'edaran.vsix');

const entry = fileURLToPath(new URL('../node_modules/code-server/out/node/entry.js', import.meta.url));

/**
 * Starts an editor with the packed extension installed.
 * @param files names and texts of the files in the folder it opens
 * @param settings settings beside those that keep it quiet
 * @param extension the package that is installed before it opens; null for none
 */
export async function start(files, settings = {}, extension = vsix) {
  const home = mkdtempSync(path.join(tmpdir(), 'edaran-vscode-'));
  const [data, extensions, folder] = ['data', 'extensions', 'surat'].map(name => path.join(home, name));
  const write = (name, text) => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  };
  mkdirSync(path.join(data, 'User'), { recursive: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(data, 'User', 'settings.json'), JSON.stringify({ ...quiet, ...settings }, null, 2));
  Object.entries(files).forEach(([name, text]) => write(name, text));

  // No PATH but that of the system: the package brings all it needs.
  const env = {
    HOME: home, PATH: '/usr/bin:/bin', LANG: 'C.UTF-8',
    XDG_CONFIG_HOME: path.join(home, 'config'), XDG_DATA_HOME: path.join(home, 'share'), XDG_CACHE_HOME: path.join(home, 'cache'),
  };
  const common = ['--user-data-dir', data, '--extensions-dir', extensions];
  const installed = extension ? execFileSync(process.execPath, [entry, ...common, '--install-extension', extension], { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }) : '';
  const port = await freePort();
  const server = spawn(process.execPath, [
    entry, ...common, '--auth', 'none', '--bind-addr', `127.0.0.1:${port}`, '--disable-telemetry', '--disable-update-check', '--disable-workspace-trust', '--disable-getting-started-override',
  ], { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  server.stdout.on('data', text => { said += text; });
  server.stderr.on('data', text => { said += text; });
  for (let tries = 0; !/HTTP server listening/.test(said); tries++) {
    if (tries > 300 || server.exitCode !== null) {
      throw new Error(`code-server did not start:\n${said}`);
    }

    await wait(100);
  }

  return {
    url: `http://127.0.0.1:${port}/?folder=${encodeURIComponent(folder)}`,
    folder,
    extensions,
    installed,
    write,
    async stop() {
      const gone = new Promise(done => server.once('exit', done));

      // With all that it has started, each in one group of processes.
      process.kill(-server.pid, 'SIGTERM');
      await Promise.race([gone, wait(5000)]);
      rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}

/** The processes that run a program. */
export function processesOf(program) {
  return readdirSync('/proc').filter(name => /^\d+$/.test(name) && commandOf(name).startsWith(`${program}\0`)).map(Number);
}

// Empty where the process has just ended.
function commandOf(process) {
  try {
    return readFileSync(`/proc/${process}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

const quiet = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'window.menuBarVisibility': 'compact',
  'telemetry.telemetryLevel': 'off',
  'chat.commandCenter.enabled': false,
  'chat.setupFromDialog': false,
  'security.workspace.trust.enabled': false,
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'files.simpleDialog.enable': true,
  'git.enabled': false,
  'editor.minimap.enabled': false,
  'editor.cursorBlinking': 'solid',
  'testing.automaticallyOpenTestResults': 'neverOpen',
};

function freePort() {
  return new Promise((found, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}
