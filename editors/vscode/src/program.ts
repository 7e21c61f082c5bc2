// Finds the server: what the setting names, what the package carries, the .NET tool. Nothing is downloaded.
import { accessSync, chmodSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';

const name = process.platform === 'win32' ? 'edaran.exe' : 'edaran';

/** Where a server may lie, the first that is there counts. */
function places(extension: string): string[] {
  const tools = path.join(homedir(), '.dotnet', 'tools');
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(folder => path.isAbsolute(folder));
  return [path.join(extension, 'server', name), ...[tools, ...folders].map(folder => path.join(folder, name))];
}

/** The program of the server, or undefined where none is there. A program that the setting names and that is not there is not passed over. */
export function findProgram(extension: string): string | undefined {
  const named = vscode.workspace.getConfiguration('edaran').get<string>('server.path', '').trim();
  return (named ? [named] : places(extension)).find(file => canRun(file, extension));
}

function canRun(file: string, extension: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return file.startsWith(extension) && madeRunnable(file);
  }
}

// Some unpackers lose the mark that a file may be run; only our own is mended.
function madeRunnable(file: string): boolean {
  try {
    chmodSync(file, 0o755);
    return true;
  } catch {
    return false;
  }
}
