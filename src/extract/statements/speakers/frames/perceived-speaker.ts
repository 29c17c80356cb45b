import { lexiconLines, lexiconSet } from '../../../../language/lexicon.ts';
import { fold } from '../../../../text.ts';
import { aboutWord } from '../../sentence/about-word.ts';
import { isA, type SentenceView, wordIsQuoted } from '../../sentence/sentence-view.ts';
import { placeOf } from '../../sentence/tree-places.ts';
import type { FoundSpeaker } from '../speaker-phrase.ts';
import { perceivedAgent } from '../tree/perceived-agent.ts';
import { phraseAsSpeaker } from '../tree/tree-name.ts';

/** From the verb of hearing to what was heard said stand at most so many words. */
const HEARD_WITHIN = 12;

/**
 * Whom somebody is told to have seen or heard saying something in Spanish, where an infinitive says it: "oímos al ministro decir que";
 * null for nobody.
 */
export function perceivedSpeaker(view: SentenceView): FoundSpeaker | null {
  if (view.language !== 'es') return null;
  for (let word = 2; word + 1 < view.words.length; word++) {
    if (!isA(view, word + 1, 'that') || !isSayingInfinitive(view, word) || wordIsQuoted(view, word)) continue;
    const parse = isHeardBefore(view, word) ? view.tree() : null;
    const place = parse && placeOf(view, parse, word);
    const agent = parse === null || place === null ? null : perceivedAgent(view, parse, place);
    if (parse !== null && agent) return phraseAsSpeaker(view, parse, agent.head, agent);
  }
  return null;
}

let infinitives: ReadonlySet<string> | null = null;

/** "decir", "afirmar". */
const isSayingInfinitive = aboutWord(({ folded }) => {
  infinitives ??= new Set(
    lexiconLines('es', 'reporting-verbs').flatMap((line) =>
      (line.split('|')[0] ?? '').trim().split(/\s+/u).map(fold),
    ),
  );
  return infinitives.has(folded);
});

function isHeardBefore(view: SentenceView, word: number): boolean {
  const heard = lexiconSet('es', 'heard-verbs');
  const before = view.words.slice(Math.max(0, word - HEARD_WITHIN), word);
  return before.some(({ folded }) => heard.has(folded));
}
