import { lexiconSet } from '../../language/lexicon.ts';
import type { Analysis, Sentence } from '../../model.ts';
import { fold } from '../../text.ts';
import { canStand } from './can-stand.ts';

/** What a body says itself within so many sentences of a claim may answer it. */
const SPEAKS_WITHIN = 8;

/** One who is described as its own speaks of the claim within so many sentences; further off more often of something else. */
const SPOKEN_FOR_WITHIN = 3;

/**
 * The sentence nearest to a claim in which a body that it accuses speaks, or somebody who is described as its own: a minister for
 * the government, its spokesman. Nothing tells that he answers; but that nobody does must not be said. Null for none.
 */
export function bodySpeaks(analysis: Analysis, body: number, claim: number): number | null {
  const { sentences, entities } = analysis;
  if (entities[body]?.kind === 'person') return null;
  const accuser = sentences[claim]?.speaker?.entity ?? null;
  for (let distance = 1; distance <= SPEAKS_WITHIN; distance++)
    for (const index of [claim + distance, claim - distance]) {
      const sentence = sentences[index];
      const speaker = sentence?.speaker?.entity ?? null;
      if (!sentence || speaker === null || speaker === accuser || !mayAnswer(sentence, body)) continue;
      if (speaker === body || (distance <= SPOKEN_FOR_WITHIN && isOf(analysis, speaker, body))) return index;
    }
  return null;
}

function mayAnswer(sentence: Sentence, body: number): boolean {
  return canStand(sentence) && !sentence.accused.includes(body);
}

/** Whether a person is described by the body's name, or by an office of the government that it is. */
function isOf({ entities, document: { text, language } }: Analysis, person: number, body: number): boolean {
  const { kind, descriptions = [] } = entities[person] ?? {};
  if (kind !== 'person') return false;
  const described = descriptions.map(({ start, end }) => fold(text.slice(start, end)));
  const name = fold(entities[body]?.name ?? '');
  const words = new Set(described.flatMap((one) => one.match(/\p{L}+/gu) ?? []));
  if (lexiconSet(language, 'governments').has(name))
    return [...words].some((word) => lexiconSet(language, 'ministers').has(word));
  return described.some((one) => ` ${one} `.includes(` ${name} `));
}
