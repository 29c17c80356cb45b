import { annotate } from './annotate.ts';
import { batch } from './batch.ts';
import { doctor } from './doctor.ts';
import { due } from './due.ts';
import { feedback } from './feedback.ts';
import { forget } from './forget.ts';
import { ingest } from './ingest.ts';
import { invite } from './invite.ts';
import { manifest } from './manifest.ts';
import type { Platform } from './platform.ts';
import { rank } from './rank.ts';
import { rebuild } from './rebuild.ts';
import { remove } from './remove.ts';
import type { Subcommand } from './shell.ts';
import { start } from './start.ts';

/** All subcommands in the order of the usage; the first one is run where none is named. */
export function subcommands(platforms: readonly Platform[]): readonly Subcommand[] {
  return [
    start(platforms),
    ingest,
    remove,
    rebuild,
    due(platforms),
    batch,
    rank,
    annotate,
    feedback,
    forget,
    manifest,
    invite,
    doctor(platforms),
  ];
}
