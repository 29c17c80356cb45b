import { fold } from '../../text.ts';
import type { MissingReply } from '../corpus.ts';

/** Each who does not reply once: a body for which a person accused with it answers is told of by that person. */
export function withoutTwice(missing: readonly MissingReply[]): readonly MissingReply[] {
  return [...new Map(missing.map((one) => [fold(one.of[0]?.name ?? ''), one])).values()];
}
