// Builds pages from texts: nothing that a letter says is ever read as HTML.
export type Child = Node | string | undefined | false;

/** An element with attributes and children; handlers are attributes that begin with "on". */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K, attributes: Record<string, string | boolean | ((event: Event) => void) | undefined> = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      made.addEventListener(key.slice(2), value);
    } else if (value === true) {
      made.setAttribute(key, '');
    } else if (typeof value === 'string') {
      made.setAttribute(key, value);
    }
  }

  made.append(...children.filter((child): child is Node | string => child !== undefined && child !== false));
  return made;
}

let english = false;

export function speak(language: string): void {
  english = language === 'en';
  document.documentElement.lang = english ? 'en' : 'id';
}

export const say = (indonesian: string, inEnglish: string): string => (english ? inEnglish : indonesian);

interface Host { postMessage(message: unknown): void }
declare function acquireVsCodeApi(): Host;
const host = acquireVsCodeApi();

export const tell = (message: object): void => host.postMessage(message);

/** Leads to a line of the letter, or of another one. */
export const go = (line: number, uri?: string): void => tell({ what: 'go', line, uri });
