// The examples of every letter in the Test Explorer: run by the server, differences shown in place, points that no example reaches in the gutter.
import * as vscode from 'vscode';
import { Server, type WireRange } from './server';
import { say } from './speech';

interface ExampleItem { name: string; range: WireRange }
interface ExampleOutcome { example: string; passed: boolean; differences: { date: string; expected: string; got: string; range: WireRange }[] }
interface CoveredPoint { point: string; range: WireRange; isReached: boolean }

const pattern = '**/*.edaran';
const settling = 400;

export class Examples implements vscode.Disposable {
  private readonly tests = vscode.tests.createTestController('edaran', say('Contoh surat edaran', 'Examples of circular letters'));
  private readonly places = new WeakMap<vscode.TestItem, { uri: string; example: number }>();
  private readonly waiting = new Map<string, NodeJS.Timeout>();
  private readonly disposables: vscode.Disposable[] = [this.tests];

  constructor(private readonly server: Server) {
    this.tests.createRunProfile(say('Jalankan contoh', 'Run examples'), vscode.TestRunProfileKind.Run, (request, token) => this.run(request, token, false), true);
    const covering = this.tests.createRunProfile(
      say('Jalankan contoh dan tandai angka', 'Run examples and mark points'), vscode.TestRunProfileKind.Coverage, (request, token) => this.run(request, token, true), true);
    covering.loadDetailedCoverage = (_, file) => Promise.resolve(file instanceof LetterCoverage ? file.points : []);
    this.tests.refreshHandler = () => this.find();
    const files = vscode.workspace.createFileSystemWatcher(pattern);
    this.disposables.push(
      files,
      files.onDidCreate(uri => this.soon(uri)),
      files.onDidChange(uri => this.soon(uri)),
      files.onDidDelete(uri => this.tests.items.delete(uri.toString())),
      server.onStarted(() => void this.find()),
      vscode.workspace.onDidOpenTextDocument(document => this.soon(document.uri, document)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.soon(document.uri, document)));
  }

  dispose(): void {
    this.waiting.forEach(timer => clearTimeout(timer));
    this.disposables.forEach(one => one.dispose());
  }

  private async find(): Promise<void> {
    const open = vscode.workspace.textDocuments.filter(document => document.languageId === 'edaran').map(document => document.uri);
    // Where folders cannot be searched, the letters that are open are still there.
    const files = await Promise.resolve(vscode.workspace.findFiles(pattern)).catch((): vscode.Uri[] => []);
    const found = [...files, ...open];
    await Promise.all([...new Map(found.map(uri => [uri.toString(), uri])).values()].map(uri => this.read(uri)));
  }

  private soon(uri: vscode.Uri, document?: vscode.TextDocument): void {
    if (document && document.languageId !== 'edaran') {
      return;
    }

    const key = uri.toString();
    clearTimeout(this.waiting.get(key));
    this.waiting.set(key, setTimeout(() => {
      this.waiting.delete(key);
      void this.read(uri);
    }, settling));
  }

  private async read(uri: vscode.Uri): Promise<void> {
    const key = uri.toString();
    const found = await this.server.ask<ExampleItem[]>('edaran/examples', { textDocument: { uri: key } });
    if (!found) {
      return;
    }

    if (found.length === 0) {
      this.tests.items.delete(key);
      return;
    }

    const letter = this.tests.items.get(key) ?? this.tests.createTestItem(key, vscode.workspace.asRelativePath(uri), uri);
    letter.children.replace(found.map((example, i) => {
      const item = this.tests.createTestItem(`${i}`, example.name || say('(tanpa nama)', '(without a name)'), uri);
      item.range = Server.range(example.range);
      this.places.set(item, { uri: key, example: i });
      return item;
    }));
    this.tests.items.add(letter);
  }

  private async run(request: vscode.TestRunRequest, token: vscode.CancellationToken, isCovering: boolean): Promise<void> {
    const run = this.tests.createTestRun(request);
    const chosen = [...this.chosen(request)];
    chosen.forEach(item => run.enqueued(item));
    for (const item of chosen) {
      if (token.isCancellationRequested) {
        run.skipped(item);
        continue;
      }

      run.started(item);
      const begin = Date.now();
      const outcome = await this.server.run<ExampleOutcome>('edaran.runExample', this.places.get(item)!);
      report(run, item, outcome, Date.now() - begin);
    }

    if (isCovering) {
      for (const uri of new Set(chosen.map(item => item.uri!.toString()))) {
        await this.cover(run, uri);
      }
    }

    run.end();
  }

  private *chosen(request: vscode.TestRunRequest): Iterable<vscode.TestItem> {
    const seen = new Set<vscode.TestItem>(request.exclude ?? []);
    const open = [...(request.include ?? [...this.tests.items].map(([, item]) => item))].reverse();
    for (let item = open.pop(); item; item = open.pop()) {
      if (!seen.has(item)) {
        seen.add(item);
        if (this.places.has(item)) {
          yield item;
        }

        open.push(...[...item.children].map(([, child]) => child).reverse());
      }
    }
  }

  // Of the examples of the whole letter: a point that another example reaches is not without one.
  private async cover(run: vscode.TestRun, uri: string): Promise<void> {
    const points = await this.server.ask<CoveredPoint[]>('edaran/coverage', { textDocument: { uri } });
    if (points && points.length > 0) {
      run.addCoverage(new LetterCoverage(vscode.Uri.parse(uri), points));
    }
  }
}

class LetterCoverage extends vscode.FileCoverage {
  readonly points: vscode.DeclarationCoverage[] | vscode.StatementCoverage[];

  constructor(uri: vscode.Uri, points: CoveredPoint[]) {
    super(uri, new vscode.TestCoverageCount(points.filter(point => point.isReached).length, points.length));
    this.points = points.map(point => new vscode.StatementCoverage(point.isReached, Server.range(point.range)));
  }
}

function report(run: vscode.TestRun, item: vscode.TestItem, outcome: ExampleOutcome | undefined, duration: number): void {
  if (!outcome) {
    run.errored(item, new vscode.TestMessage(say('Perbaiki kesalahan dalam surat, lalu jalankan lagi.', 'Mend the errors of the letter, then run again.')), duration);
  } else if (outcome.passed) {
    run.passed(item, duration);
  } else {
    run.failed(item, outcome.differences.map(one => message(item, one)), duration);
  }
}

// The first line stands beside the expectation in the text; the others are seen where one looks closer.
function message(item: vscode.TestItem, one: ExampleOutcome['differences'][number]): vscode.TestMessage {
  const shown = new vscode.TestMessage(one.got === ''
    ? say(`${one.expected} tidak mungkin\nPada ${one.date}.`, `${one.expected} cannot be\nOn ${one.date}.`)
    : say(
      `Menurut surat: ${one.got}\nContoh mengharapkan: ${one.expected}\nPada ${one.date}.`,
      `The letter says: ${one.got}\nThe example expects: ${one.expected}\nOn ${one.date}.`));
  shown.location = new vscode.Location(item.uri!, Server.range(one.range));
  return shown;
}
