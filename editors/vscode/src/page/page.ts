// The script of every view: shows what the extension sends.
import { diagram } from './diagram';
import { element, speak, tell } from './dom';
import { interview } from './interview';
import { preview } from './preview';

const views: Record<string, (content: never, file: string) => Node[]> = { preview, diagram, interview };

window.addEventListener('message', ({ data }: MessageEvent<{ view: string; language: string; title: string; file: string; content: unknown }>) => {
  speak(data.language);
  document.title = data.title;
  const main = document.getElementById('view')!;
  const [top, focused] = [document.documentElement.scrollTop, document.activeElement?.id];
  main.className = data.view;
  main.replaceChildren(...(views[data.view]?.(data.content as never, data.file) ?? [element('h1', {}, data.title), element('p', { role: 'status' }, String(data.content))]));
  document.documentElement.scrollTop = top;

  // Who was at something that is still there stays; who answered a question goes on to the next.
  const next = (focused && document.getElementById(focused)) || (focused ? main.querySelector<HTMLElement>('[data-next]') : null);
  next?.focus({ preventScroll: true });
  main.dispatchEvent(new CustomEvent('shown'));
});
tell({ what: 'ready' });
