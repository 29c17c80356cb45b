import { listed } from '../../sentence/about-word.ts';
import { isA, partedWithin, type SentenceView, wordAt } from '../../sentence/sentence-view.ts';
import type { FoundSpeaker } from '../../speakers/speaker-phrase.ts';
import type { Cue } from '../cue.ts';

/** Whom it is about stands as a pronoun within so many words of the words of accusing. */
const PRONOUN_WITHIN = 2;

/**
 * Whether a clause of concession before who speaks accuses him as a pronoun: "Although police call her the ringleader, Hale
 * insists", "Aunque la fiscal lo tiene por cabecilla, Vos jura".
 */
export function isAccusedAhead(
  view: SentenceView,
  { start, entity }: FoundSpeaker,
  { standing, frame, from, to }: Cue,
): boolean {
  if (standing !== 'accusation' || frame !== 'object' || entity === null || !opensConcession(view, 0))
    return false;
  const speaks = wordAt(view, start);
  if (to > speaks || !partedWithin(view, to, speaks + 1)) return false;
  if (view.mentions.some((one) => one.entity === entity && one.form === 'name' && one.end <= start - 1))
    return false;
  for (let word = from - PRONOUN_WITHIN; word <= from + PRONOUN_WITHIN; word++)
    if (isA(view, word, 'clitic') || (view.language === 'en' && isA(view, word, 'objective'))) return true;
  return false;
}

const opensConcession = listed('concessive-openers');
