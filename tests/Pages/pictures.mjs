// Makes the pictures of the README anew: what git and the command print, as a terminal and a change request show it.
//   node tests/Pages/pictures.mjs
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { marked } from 'marked';
import { edaran, launch, program, root, scratch } from './kit/browser.mjs';
import { lebaran } from './kit/lebaran.mjs';

const pictures = path.join(root, 'docs', 'pictures');
const width = 860;

const escape = text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

// The colours that git uses.
const colours = { 1: 'font-weight:600', 31: 'color:#f0785c', 32: 'color:#4cc38a', 33: 'color:#d9b84a', 36: 'color:#6cc7d9' };

function coloured(text) {
  let open = 0;
  return escape(text).replace(/\x1b\[([\d;]*)m/g, (_, codes) => {
    const style = codes.split(';').map(code => colours[code]).filter(Boolean).join(';');
    const closing = style === '' ? '</span>'.repeat(open) : '';
    open = style === '' ? 0 : open + 1;
    return style === '' ? closing : `<span style="${style}">`;
  });
}

const terminal = (command, output) => `<body style="margin:0;background:#16191d;color:#e6e9ed;width:${width}px">
<pre style="margin:0;padding:18px 22px;font:14px/1.5 'DejaVu Sans Mono',monospace;white-space:pre-wrap"><b>$ ${escape(command)}</b>
${coloured(output.trimEnd())}</pre></body>`;

const comment = markdown => `<body style="margin:0;background:#fff;width:${width}px;font:15px/1.5 system-ui,sans-serif;color:#1f2328">
<style>article{margin:18px;border:1px solid #d0d7de;border-radius:8px}header{background:#f6f8fa;border-bottom:1px solid #d0d7de;padding:8px 16px;border-radius:8px 8px 0 0}
main{padding:4px 16px 12px}table{border-collapse:collapse}th,td{border:1px solid #d0d7de;padding:5px 12px;text-align:left}h3{margin:.6em 0}</style>
<article><header><b>edaran</b> · pemeriksaan surat</header><main>${marked.parse(markdown)}</main></article></body>`;

const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
const letter = name => readme.match(new RegExp('```edaran ' + name.replace('.', '\\.') + '\\n(.*?)^```$', 'ms'))[1];

const place = scratch();
const git = (...args) => execFileSync('git', args, {
  cwd: place.folder,
  encoding: 'utf8',
  env: {
    ...process.env, PATH: `${path.dirname(program)}:${process.env.PATH}`, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null',
    GIT_AUTHOR_NAME: 'BKPSDM', GIT_AUTHOR_EMAIL: 'bkpsdm@contoh.go.id', GIT_COMMITTER_NAME: 'BKPSDM', GIT_COMMITTER_EMAIL: 'bkpsdm@contoh.go.id',
    GIT_AUTHOR_DATE: '2026-03-02T08:00:00+07:00', GIT_COMMITTER_DATE: '2026-03-02T08:00:00+07:00',
  },
});

function repository() {
  git('init', '-q', '-b', 'main');
  place.write('.gitattributes', '*.edaran diff=edaran\n');
  git('config', 'diff.edaran.textconv', 'edaran read --textconv');
  git('config', 'diff.edaran.xfuncname', '^(Angka .*|Surat edaran .*)$');
  git('config', 'difftool.edaran.cmd', 'edaran diff "$LOCAL" "$REMOTE" --beside "$MERGED"');
  for (const version of ['arus-balik.edaran', 'versi-2.edaran']) {
    place.write('arus-balik.edaran', letter(version));
    git('add', '.');
    git('commit', '-q', '-m', version);
  }
}

const browser = await launch();
try {
  repository();
  mkdirSync(pictures, { recursive: true });
  const old = place.write('lama.edaran', letter('arus-balik.edaran'));
  const now = place.write('baru.edaran', letter('versi-2.edaran'));
  const views = {
    difftool: terminal('git difftool -t edaran HEAD~1', git('difftool', '-y', '-t', 'edaran', 'HEAD~1', '--', '*.edaran')),
    textconv: terminal('git diff HEAD~1', git('-c', 'color.ui=always', 'diff', 'HEAD~1', '--', '*.edaran')),
    comment: comment(edaran('diff', old, now, '--format', 'md')),
  };
  const page = await (await browser.newContext({ viewport: { width, height: 400 } })).newPage();
  for (const [name, html] of Object.entries(views)) {
    await page.setContent(html);
    await page.screenshot({ path: path.join(pictures, `${name}.png`), fullPage: true });
  }

  // Tall, so that nothing is scrolled: the search stays where it stands.
  await page.setViewportSize({ width: 1000, height: 4000 });
  await page.setContent(lebaran(place));
  const people = await page.locator('#orang').boundingBox();
  await page.screenshot({ path: path.join(pictures, 'page.png'), clip: { x: 0, y: people.y - 10, width: 1000, height: 720 } });
} finally {
  await browser.close();
  place.remove();
}
