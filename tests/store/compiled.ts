import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import ts from 'typescript';
import { PACKAGE_ROOT } from '../../src/package-root.ts';

/**
 * Compiles the program into a folder, as a package of its own, for child processes and worker threads of tests.
 * With `parts`, only these folders of the sources and what lies above them.
 */
export async function compileInto(folder: string, parts?: readonly string[]): Promise<void> {
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  for (const shared of ['node_modules', 'data'])
    await symlink(join(PACKAGE_ROOT, shared), join(folder, shared));
  const sources = await readdir(join(PACKAGE_ROOT, 'src'), { recursive: true });
  const isWanted = (name: string) =>
    !parts || !name.includes(sep) || parts.includes(name.split(sep, 1)[0] ?? '');
  const wanted = sources.filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts') && isWanted(name));
  for (const source of wanted) {
    await compile(join(PACKAGE_ROOT, 'src', source), join(folder, 'src', source.replace(/\.ts$/, '.js')));
  }
}

/** Compiles one file. Types are not looked at: the type checker does that. */
async function compile(from: string, to: string): Promise<void> {
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
