import type { Platform } from './platform.ts';
import type { Subcommand } from './shell.ts';
import { start } from './start.ts';
import { annotate } from './subcommands/annotate.ts';
import { batch } from './subcommands/batch.ts';
import { doctor } from './subcommands/doctor.ts';
import { due } from './subcommands/due.ts';
import { feedback } from './subcommands/feedback.ts';
import { forget } from './subcommands/forget.ts';
import { ingest } from './subcommands/ingest.ts';
import { invite } from './subcommands/invite.ts';
import { manifest } from './subcommands/manifest.ts';
import { rank } from './subcommands/rank.ts';
import { rebuild } from './subcommands/rebuild.ts';
import { remove } from './subcommands/remove.ts';

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
