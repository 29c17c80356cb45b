import { isAgentNoun } from '../../sentence/agents.ts';
import { type SentenceView, wordAt } from '../../sentence/sentence-view.ts';
import { type FoundSpeaker, ofMention } from '../speaker-phrase.ts';

/** Who speaks in a headline has at most so many words. */
const WITHIN = 7;

/** What is said before who says it has at least so many words. */
const LEAST_SAID = 4;

const OPENS = /^[^:;,.«»"“”]{2,70}:\s*[«"“]/u;
const CLOSES = /[\p{L}\d»”"%)]:\s+[^:;.«»"“”]{3,80}$/u;

/**
 * Who speaks in a Spanish headline: a name with a quotation behind its colon, or who stands behind the colon of what is said:
 * "Gil: «No hay dinero»", "No habrá feriado: gobernadora Gil". Null where somebody else, or nobody, stands there.
 */
export function spanishHeadline(view: SentenceView): FoundSpeaker | null {
  if (view.language !== 'es') return null;
  const text = view.text.slice(view.start, view.end);
  if (!text.includes(':')) return null;
  if (OPENS.test(text)) return somebodyIn(view, 0, wordAt(view, view.start + text.indexOf(':')));
  if (!CLOSES.test(text)) return null;
  const from = wordAt(view, view.start + text.lastIndexOf(':'));
  return from >= LEAST_SAID ? somebodyIn(view, from, view.words.length) : null;
}

/** The person or body whose name ends a stretch of words, with nothing but a title before it. */
function somebodyIn(view: SentenceView, from: number, to: number): FoundSpeaker | null {
  if (to - from > WITHIN) return null;
  const end = view.words[to - 1]?.end;
  const mention = view.mentions.find((one) => one.end === end && one.form === 'name' && one.kind !== 'place');
  if (!mention) return null;
  const name = wordAt(view, mention.start);
  const isTitled = view.words.slice(from, name).some(({ folded }) => isAgentNoun(view.language, folded));
  return name === from || isTitled ? ofMention(view, mention) : null;
}
