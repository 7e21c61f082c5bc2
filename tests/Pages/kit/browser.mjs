// One Chromium for all tests of a file, and what every page of edaran promises.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

export const root = fileURLToPath(new URL('../../..', import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pictures = path.join(root, 'artifacts', 'pages');

export const samples = path.join(root, 'samples');
export const phone = { width: 390, height: 844 };
export const desk = { width: 1200, height: 900 };

/** The command that was built. */
export const program = path.join(root, 'artifacts', 'bin', 'Edaran.Cli', 'release', 'edaran');

/** Runs the command and gives what it prints. */
export function edaran(...args) {
  return execFileSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
}

/** A folder of its own, removed by the caller. */
export function scratch() {
  const folder = mkdtempSync(path.join(tmpdir(), 'edaran-pages-'));
  return {
    folder,
    write(name, text) {
      const file = path.join(folder, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
      return file;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export async function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
}

/** Opens a page; whatever it says on the console, throws or fetches is kept and must be nothing. */
export async function open(browser, file, viewport = desk, colorScheme = 'light') {
  const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const noise = [];
  page.on('console', message => noise.push(`console: ${message.text()}`));
  page.on('pageerror', error => noise.push(`error: ${error.message}`));
  page.on('request', request => request.url().startsWith('file:') || noise.push(`request: ${request.url()}`));
  await page.goto(pathToFileURL(file).href);
  return { page, noise, close: () => context.close() };
}

/** No noise, no sideways scrolling of the whole page, and no finding of axe (WCAG 2.1 A and AA). */
export async function assertSound({ page, noise }) {
  assert.deepEqual(noise, []);
  const { scroll, view } = await page.evaluate(() => ({ scroll: document.documentElement.scrollWidth, view: innerWidth }));
  assert.ok(scroll <= view, `the page is ${scroll} px wide in a window of ${view} px`);
  const findings = await page.evaluate(async source => {
    (0, eval)(source);
    const result = await globalThis.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] });
    return result.violations.map(one => `${one.id}: ${one.help}: ${one.nodes.slice(0, 3).map(node => node.html.slice(0, 160)).join(' | ')}`);
  }, axe);
  assert.deepEqual(findings, []);
}

/** Keeps a picture of the page, to be looked at. */
export async function picture(page, name) {
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: path.join(pictures, `${name}.png`), fullPage: true });
}
