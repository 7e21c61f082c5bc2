// Types a sentence key by key at the end of letters of several lengths, and says how long findings and completion take: node typing.mjs
import { performance } from 'node:perf_hooks';
import { readFileSync } from 'node:fs';
import { Client } from './kit/client.mjs';
import { longLetter } from './kit/places.mjs';

const address = 'untitled:Surat';
const typed = 'ASN yang hamil dapat WFH dengan syarat persetujuan pimpinan.';
const rounds = Number(process.argv[2] ?? 4);
const at = (times, share) => times.sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(1);
const memory = client => Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${client.process.pid}/status`, 'utf8'))[1]) / 1024);

console.log('lines | start to first findings | findings p50/p99 | completion p50/p99 | memory first/last');
for (const lines of [20, 200, 2000]) {
  const start = performance.now();
  const client = new Client();
  await client.start(null);
  const text = longLetter(lines);
  const next = text.trimEnd().split('\n').length - 6;
  client.open(address, text);
  await client.found(address, 1);
  const first = performance.now() - start;
  let version = 1;
  const [findings, completions] = [[], []];
  let before = 0;
  for (let round = 0; round < rounds; round += 1) {
    let written = `${text}${next}. `;
    client.change(address, version += 1, { text: written });
    for (const key of typed) {
      const line = written.split('\n').length - 1;
      const character = written.length - written.lastIndexOf('\n') - 1;
      const asked = performance.now();
      client.change(address, version += 1, { range: { start: { line, character }, end: { line, character } }, text: key });
      written += key;
      const completion = client.ask('textDocument/completion', { textDocument: { uri: address }, position: { line, character: character + 1 } }).then(() => completions.push(performance.now() - asked));
      await client.found(address, version);
      findings.push(performance.now() - asked);
      await completion;
    }

    // The first round warms the server up, and is not counted.
    if (round === 0) [findings.length, completions.length, before] = [0, 0, memory(client)];
  }

  console.log(`${lines} | ${first.toFixed(0)} ms | ${at(findings, 0.5)}/${at(findings, 0.99)} ms | ${at(completions, 0.5)}/${at(completions, 0.99)} ms | ${before}/${memory(client)} MB`);
  await client.leave();
}
