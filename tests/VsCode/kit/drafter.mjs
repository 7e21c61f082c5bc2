// Somebody at the editor: what one does with keyboard and mouse, and what one sees.
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { artifacts } from './codeserver.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const patience = 30_000;

/** Opens a browser with an empty profile at the editor. */
export async function sitDown(editor, { locale = 'en-US', colorScheme = 'light' } = {}) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  const context = await browser.newContext({ viewport: { width: 1360, height: 860 }, locale, colorScheme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  await page.goto(editor.url);
  await page.locator('.monaco-workbench').waitFor();
  return new Drafter(browser, page);
}

class Drafter {
  constructor(browser, page) {
    this.browser = browser;
    this.page = page;
  }

  /** Where the editor asks for something at its top. */
  get input() {
    return this.page.locator('.quick-input-widget input[type=text]');
  }

  leave() {
    return this.browser.close();
  }

  /** Does a command by its name in the palette. Which commands there are is settled as it opens: where the editor was not there yet, it is opened again. */
  async command(name) {
    const row = this.page.locator('.quick-input-list .monaco-list-row.focused').filter({ hasText: name });
    for (let tries = 1; ; tries++) {
      await this.page.keyboard.press('F1');
      await this.input.fill(`>${name}`);
      const isThere = await row.waitFor({ timeout: patience / 5 }).then(() => true, error => tries === 5 && Promise.reject(error));
      if (isThere) {
        await this.page.keyboard.press('Enter');
        return;
      }

      await this.page.keyboard.press('Escape');
    }
  }

  /** Presses keys, one after another. */
  async keys(...all) {
    for (const key of all) {
      await this.page.keyboard.press(key);
    }
  }

  /** A line of the text that reads so. */
  line(words) {
    return this.page.locator('.view-line').filter({ hasText: words });
  }

  /** What is offered to be written, that begins so. */
  offer(words) {
    return this.page.locator('.suggest-widget.visible .monaco-list-row').filter({ hasText: words }).first();
  }

  /** A message at the edge that says something. */
  notice(words) {
    return this.page.locator('.notification-list-item').filter({ hasText: words });
  }

  /** Presses a button of a message. */
  async press(words, button) {
    await this.notice(words).locator('.monaco-button').filter({ hasText: button }).click();
  }

  /** Writes an answer, such as a file, where the editor asks for one at its top. */
  async answer(words) {
    await this.input.waitFor();

    // What is asked for may bring a first answer of its own a moment later.
    for (let settled = 0; settled < 5; await this.page.waitForTimeout(200)) {
      settled = await this.input.inputValue() === words ? settled + 1 : 0;
      if (settled === 0) {
        await this.input.fill(words);
      }
    }

    await this.page.keyboard.press('Enter');
  }

  /** Waits until something is there: what is not false, and not empty. */
  async until(there) {
    for (const end = Date.now() + patience; ; await this.page.waitForTimeout(100)) {
      const found = await there();
      if (found && found.length !== 0) {
        return found;
      }

      if (Date.now() > end) {
        throw new Error(`Never there: ${there}`);
      }
    }
  }

  /** Opens a file of the folder. */
  async open(name) {
    await this.page.keyboard.press('Control+p');
    await this.input.fill(name);
    await this.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: name }).first().click();
    await this.page.locator('.tab.active').filter({ hasText: name }).waitFor();
    await this.page.locator('.monaco-editor .view-line').first().waitFor();
  }

  /** Puts the cursor at the beginning (or behind the end) of the first place where a text stands. */
  async goTo(text, { behind = false } = {}) {
    await this.focusText();
    await this.page.keyboard.press('Control+Home');
    await this.page.keyboard.press('Control+f');
    const find = this.page.locator('.find-widget.visible textarea').first();
    await find.fill(text);
    await this.page.locator('.find-widget .matchesCount').filter({ hasText: / of | dari / }).waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.keyboard.press('Escape');
    await this.page.keyboard.press(behind ? 'ArrowRight' : 'ArrowLeft');
  }

  /** Asks what may be written at the cursor, and takes the first that fits. */
  async choose(words) {
    await this.page.keyboard.press('Control+Space');
    await this.offer(words).click();
  }

  async focusText() {
    await this.page.locator('.editor-group-container .monaco-editor .view-lines').first().click({ position: { x: 400, y: 8 } });
    await this.page.locator('.editor-group-container .monaco-editor.focused').first().waitFor();
  }

  /** The text of the editor that is in view, lines as they stand. */
  async text() {
    return this.page.locator('.editor-group-container .monaco-editor').first().evaluate(editor => [...editor.querySelectorAll('.view-line')]
      .map(line => ({ top: Number.parseFloat(line.style.top), text: line.textContent.replaceAll('\u00a0', ' ') }))
      .sort((a, b) => a.top - b.top).map(line => line.text).join('\n'));
  }

  /** The view of the extension with a heading or label: the frame in the frame. */
  view(kind) {
    return this.frame(`#view.${kind}`);
  }

  /** What cannot be reached in a view by going from one to the next with the keyboard alone; of what arrows go through, the one that Tab comes to. */
  async unreachable(frame) {
    const stops = frame.locator(':is(button, input, select, a[href], summary, [tabindex="0"]):not([tabindex="-1"])').filter({ visible: true });
    await stops.first().focus();
    const names = await stops.evaluateAll(all => all.map((one, at) => { one.dataset.stop = at; return `${one.tagName} ${one.textContent.trim().slice(0, 40)}`; }));
    const reached = new Set();
    for (let i = 0; i < names.length * 3 && reached.size < names.length; i++) {
      reached.add(await frame.evaluate(() => document.activeElement?.dataset.stop));
      await this.page.keyboard.press('Tab');
    }

    return names.filter((_, at) => !reached.has(`${at}`));
  }

  /** Changes the colours of the editor. */
  async paint(theme) {
    await this.focusText();
    await this.keys('Control+k', 'Control+t');
    await this.input.fill(theme);
    await this.page.locator('.quick-input-list .monaco-list-row.focused').filter({ hasText: theme }).waitFor();
    await this.keys('Enter');
  }

  /** The page of a comparison. */
  comparison() {
    return this.frame('#perubahan');
  }

  /** The frame in the frame that holds something. */
  frame(selector) {
    return this.until(async () => {
      for (const frame of this.page.frames()) {
        if (frame !== this.page.mainFrame() && await frame.locator(selector).count().catch(() => 0) > 0) {
          return frame;
        }
      }
    });
  }

  /** What axe finds in a view (WCAG 2.1 A and AA). */
  async findings(frame) {
    return frame.evaluate(async source => {
      (0, eval)(source);
      const result = await globalThis.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] });
      return result.violations.map(one => `${one.id}: ${one.help}: ${one.nodes.slice(0, 3).map(node => node.html.slice(0, 160)).join(' | ')}`);
    }, axe);
  }

  /** Keeps a picture, to be looked at. */
  async picture(name, clip) {
    mkdirSync(artifacts, { recursive: true });
    await this.page.screenshot({ path: path.join(artifacts, `${name}.png`), ...(clip ? { clip } : {}) });
  }
}
