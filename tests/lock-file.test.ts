import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PACKAGE_ROOT } from '../src/package-root.ts';

interface Entry {
  readonly resolved?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const read = (file: string): unknown => JSON.parse(readFileSync(join(PACKAGE_ROOT, file), 'utf8'));
const { packages } = read('package-lock.json') as { packages: Readonly<Record<string, Entry>> };
const manifest = read('package.json') as Manifest;

describe('the lock file', () => {
  it('names no download address: npm takes packages from wherever it is configured to', () => {
    const addressed = Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined);
    expect(addressed.map(([name]) => name)).toEqual([]);
  });

  it('has an entry for every optional dependency, without which npm ci refuses it', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !hasEntry(path, name)),
    );
    expect(missing).toEqual([]);
  });

  it('goes with exact versions in package.json', () => {
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([]);
  });
});

/** Where Node would look: beside the package, then in each folder above. */
function hasEntry(path: string, name: string): boolean {
  const folders = path === '' ? [''] : [`${path}/`, ...parents(path)];
  return folders.some((folder) => packages[`${folder}node_modules/${name}`] !== undefined);
}

function parents(path: string): readonly string[] {
  const parts = path.split('node_modules/');
  return parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('node_modules/'));
}
