import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let root: string;

/** Makes one folder for all that tests write: what several tests share has no test to go with. */
export async function setup(): Promise<void> {
  root = await mkdtemp(join(tmpdir(), 'footnote-tests-'));
  process.env.TMPDIR = root;
}

/** Takes it away when all are over. */
export async function teardown(): Promise<void> {
  await rm(root, { recursive: true, force: true });
}
