import { mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import type TypeScript from 'typescript';
import { PACKAGE_ROOT } from '../../src/package-root.ts';

/**
 * Puts the compiled program into a folder, as a package of its own, for child processes and worker threads of tests:
 * the build, where it is newer than every source, else compiled for the purpose. With `parts`, only these folders of the
 * sources and what lies above them are compiled.
 */
export async function compileInto(folder: string, parts?: readonly string[]): Promise<void> {
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  const sources = (await readdir(join(PACKAGE_ROOT, 'src'), { recursive: true })).filter(isSource);
  if (await isBuilt(sources)) return symlink(join(PACKAGE_ROOT, 'dist', 'src'), join(folder, 'src'));
  // Loaded only where it is needed: that takes as long as the test.
  const { default: ts } = await import('typescript');
  for (const shared of ['node_modules', 'data'])
    await symlink(join(PACKAGE_ROOT, shared), join(folder, shared));
  const isWanted = (name: string) =>
    !parts || !name.includes(sep) || parts.includes(name.split(sep, 1)[0] ?? '');
  for (const source of sources.filter(isWanted)) {
    await compile(ts, join(PACKAGE_ROOT, 'src', source), join(folder, 'src', source.replace(/\.ts$/, '.js')));
  }
}

function isSource(name: string): boolean {
  return name.endsWith('.ts') && !name.endsWith('.d.ts');
}

async function isBuilt(sources: readonly string[]): Promise<boolean> {
  const built = await Promise.all(
    sources.map((source) => modified(join(PACKAGE_ROOT, 'dist', 'src', source.replace(/\.ts$/, '.js')))),
  );
  const written = await Promise.all(sources.map((source) => modified(join(PACKAGE_ROOT, 'src', source))));
  return Math.min(...built) > Math.max(...written);
}

/** Milliseconds; 0 for what is not there. */
async function modified(file: string): Promise<number> {
  return stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}

/** Compiles one file. Types are not looked at: the type checker does that. */
async function compile(ts: typeof TypeScript, from: string, to: string): Promise<void> {
  const compiled = ts.transpileModule(await readFile(from, 'utf8'), {
    compilerOptions: {
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ES2023,
      rewriteRelativeImportExtensions: true,
      verbatimModuleSyntax: true,
    },
  });
  await mkdir(dirname(to), { recursive: true });
  await writeFile(to, compiled.outputText);
}
