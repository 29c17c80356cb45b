import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { PACKAGE_ROOT } from '../src/package-root.ts';

/** One import line of a source file. */
export interface Import {
  /** Path from the package's root for our own files, a package's name otherwise. */
  readonly target: string;
  readonly own: boolean;
  /** Whether it vanishes when compiled. */
  readonly typeOnly: boolean;
}

/** A source file with what it imports. */
export interface SourceFile {
  /** Path from the package's root, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

const FROM =
  /^(?:import|export)\s+(type\s+)?([^;'"]*?)\s*from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gmu;
const REQUIRED = /\brequire\('([^']+)'\)/gu;

/** All TypeScript files below a folder of the package. */
export function sourceFiles(folder: string): readonly SourceFile[] {
  return readdirSync(join(PACKAGE_ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .map((path) => sourceFile(`${folder}/${path.replaceAll('\\', '/')}`))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function sourceFile(path: string): SourceFile {
  const text = readFileSync(join(PACKAGE_ROOT, path), 'utf8');
  const found = [...text.matchAll(FROM)].map(([, type, names = '', from, bare, dynamic]) =>
    toImport(path, from ?? bare ?? dynamic ?? '', type !== undefined || onlyTypes(names)),
  );
  const required = [...text.matchAll(REQUIRED)].map(([, target = '']) => toImport(path, target, false));
  return { path, text, imports: [...found, ...required] };
}

function toImport(path: string, target: string, typeOnly: boolean): Import {
  const own = target.startsWith('.');
  return { target: own ? normalize(join(dirname(path), target)) : packageName(target), own, typeOnly };
}

function packageName(target: string): string {
  const parts = target.split('/');
  return parts.slice(0, target.startsWith('@') ? 2 : 1).join('/');
}

/** `{ type A, type B }` */
function onlyTypes(names: string): boolean {
  const inside = /^\{([^}]*)\}$/su.exec(names.trim())?.[1]?.trim().replace(/,$/u, '');
  return inside?.split(',').every((name) => name.trim().startsWith('type ')) ?? false;
}
