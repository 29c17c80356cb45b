import { isAgentNoun } from './agents.ts';
import type { Reading } from './reading.ts';
import { isA, parted, wordAt } from './sentence-view.ts';

/** A title before the name of who replies has at most so many words. */
const TITLES_WITHIN = 4;

/** "the clerk Amado Hale … Hale denied it": one name within the other, where nothing else has it. */
export function bearSameName(denial: Reading, claim: Reading): boolean {
  const short = namesOf(denial.view, denial.replying);
  const full = namesOf(claim.view, claim.accused);
  return short.some((name) => full.some((other) => other.endsWith(` ${name}`)));
}

function namesOf({ mentions }: Reading['view'], entities: readonly number[]): readonly string[] {
  return mentions
    .filter(({ entity, form }) => form === 'name' && entities.includes(entity))
    .map(({ text }) => text);
}

/** Who speaks for a body answers what it is accused of. */
export function accusesBodies({ view, accused }: Reading): boolean {
  const kinds = view.mentions.filter(({ entity }) => accused.includes(entity)).map(({ kind }) => kind);
  return kinds.length > 0 && kinds.every((kind) => kind === 'organization');
}

/** "Director Hale disputes the figure": a title before the name that replies. */
export function opensWithReply({ view, replying }: Reading): boolean {
  const name = view.mentions.find(({ entity }) => replying.includes(entity));
  const at = name ? wordAt(view, name.start) : 0;
  return at > 0 && at <= TITLES_WITHIN && isAgentNoun(view.language, view.words[at - 1]?.folded ?? '');
}

/** "The bishopric denies it.", "El obispado lo desmiente.": what was claimed, and by somebody else. */
export function deniesIt({ view, denials, speaker }: Reading, claim: Reading): boolean {
  if (speaker?.entity != null && speaker.entity === claim.speaker?.entity) return false;
  return denials.some(({ from }) => {
    const clitic = [from - 1, from].some(
      (word) => view.words[word]?.lower === 'lo' && view.language === 'es',
    );
    const bare = view.language === 'en' && isA(view, from + 1, 'neuter', 'that', 'bare');
    return clitic || (bare && (from + 2 >= view.words.length || parted(view, from + 2)));
  });
}
