/**
 * What `npm test` runs: the build first where the sources have changed since, as tests start the compiled program, then
 * all tests, with format, lint, types and unused code looked at beside them. Ends with the code of the first that failed;
 * says of each how long it took.
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The build leaves types to the check: each file is looked at once. */
const BUILD = ['tsc', '-p', 'tsconfig.build.json', '--noCheck'];
/** What the build is made of, and what decides how. */
const SOURCES = ['src', 'commands'];
const BUILT_BY = ['tsconfig.json', 'tsconfig.build.json', 'package-lock.json'];
const CHECKS = [['biome', 'ci', '.'], ['knip'], ['tsc', '-p', '.']];
const TESTS = ['vitest', 'run', ...process.argv.slice(2)];

/** Runs a command of the project; what it says is held back unless it has the terminal to itself. */
function run([name, ...words], stdio) {
  const began = performance.now();
  const child = spawn(name, words, { stdio: stdio === 'inherit' ? stdio : ['ignore', 'pipe', 'pipe'] });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => said.push(part));
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ failed: true, said: String(error) }));
    child.once('close', (code) => {
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      const told = `${code === 0 ? 'passed' : 'FAILED'} in ${seconds} s: ${[name, ...words].join(' ')}\n`;
      resolve({ failed: code !== 0, said: (code === 0 ? '' : Buffer.concat(said).toString()) + told });
    });
  });
}

/** One after the other, so that they take no more than one core from the tests. */
async function inTurn(commands) {
  const results = [];
  for (const command of commands) results.push(await run(command, 'held back'));
  return results;
}

/** Whether there is a compiled file for each source and none beside, all of them newer than every source: `npm ci` builds. */
function isBuilt() {
  const sources = filesIn('.', SOURCES, '.ts');
  const built = filesIn('dist', SOURCES, '.js');
  const names = (files) => files.map((file) => file.replace(/^dist\/|\.[jt]s$/gu, '')).sort();
  const times = (files) => files.map((file) => statSync(file).mtimeMs);
  if (names(sources).join() !== names(built).join()) return false;
  return Math.min(...times(built)) > Math.max(...times([...sources, ...BUILT_BY]));
}

function filesIn(folder, names, ending) {
  const folders = names.map((name) => join(folder, name)).filter((one) => existsSync(one));
  return folders.flatMap((one) =>
    readdirSync(one, { recursive: true })
      .filter((name) => name.endsWith(ending) && !name.endsWith('.d.ts'))
      .map((name) => join(one, name)),
  );
}

async function build() {
  if (isBuilt()) return { failed: false, said: 'the build is newer than its sources\n' };
  rmSync('dist', { recursive: true, force: true });
  return run(BUILD, 'held back');
}

const built = await build();
const results = [
  built,
  ...(built.failed ? [] : (await Promise.all([inTurn(CHECKS), run(TESTS, 'inherit')])).flat()),
];
process.stdout.write(results.map(({ said }) => said).join(''));
process.exitCode = results.some(({ failed }) => failed) ? 1 : 0;
