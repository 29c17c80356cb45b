/**
 * What `npm test` runs: the build first, since tests start the compiled program, then all tests, with format, lint, types
 * and unused code looked at beside them. Ends with the code of the first that failed; says of each how long it took.
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

/** The build leaves types to the check: each file is looked at once. */
const BUILD = ['tsc', '-p', 'tsconfig.build.json', '--noCheck'];
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

rmSync('dist', { recursive: true, force: true });
const built = await run(BUILD, 'held back');
const results = [
  built,
  ...(built.failed ? [] : (await Promise.all([inTurn(CHECKS), run(TESTS, 'inherit')])).flat()),
];
process.stdout.write(results.map(({ said }) => said).join(''));
process.exitCode = results.some(({ failed }) => failed) ? 1 : 0;
