import { lexiconSet } from '../../../../language/lexicon.ts';
import type { Parse } from '../../../syntax/parse.ts';
import { isPassive } from '../../../syntax/roles.ts';
import { childOf, hangsBy } from '../../../syntax/tree.ts';
import { gapBefore, parted, type SentenceView, wordIsQuoted } from '../../sentence/sentence-view.ts';
import { placeOf, wordOf } from '../../sentence/tree-places.ts';
import { verbListed } from '../../standing/wrongs/misdeed-verbs.ts';
import { reportingForm } from '../saying/reporting-verbs.ts';
import type { FoundSpeaker } from '../speaker-phrase.ts';
import { farAgent } from '../tree/far-agent.ts';
import { reportAgent } from '../tree/tree-agent.ts';
import { canSpeak, phraseAsSpeaker } from '../tree/tree-name.ts';
import type { Agent } from '../tree/tree-phrase.ts';
import { isVoice } from '../tree/tree-voice.ts';

/** What is quoted has at least so many words: less is a title. */
const LEAST_QUOTED = 3;

/** What stands before the colon has at most so many words. */
const LONGEST_CLAUSE = 40;

/**
 * Who does something before a colon and a quotation that ends the Spanish sentence: whatever it is, the words are theirs: "El alcalde
 * resta importancia al susto: «No fue nada»". Null where they hear, read or show them, or nobody does anything.
 */
export function spanishColon(view: SentenceView): FoundSpeaker | null {
  if (view.language !== 'es' || view.quotations.length === 0) return null;
  const from = quotedFrom(view);
  const parse = from === null ? null : view.tree();
  if (from === null || parse === null) return null;
  const verb = mainVerb(view, parse, placeOf(view, parse, from) ?? 0);
  const agent = verb === null ? null : agentOf(view, parse, verb, from);
  const speaker = agent && phraseAsSpeaker(view, parse, agent.head, agent);
  return speaker ? { ...speaker, told: { from, to: view.words.length } } : null;
}

/** The first word of a quotation behind a colon that ends the sentence. */
function quotedFrom(view: SentenceView): number | null {
  const last = beforeTail(view);
  if (!wordIsQuoted(view, last)) return null;
  for (let word = 2; word <= Math.min(LONGEST_CLAUSE, last + 1 - LEAST_QUOTED); word++) {
    if (!isBehindColon(view, word) || !wordIsQuoted(view, word)) continue;
    for (let at = word; at < last; at++) if (!wordIsQuoted(view, at)) return null;
    return word;
  }
  return null;
}

function isBehindColon(view: SentenceView, word: number): boolean {
  return parted(view, word) && /:\s*[¡¿]?\s*["“«]/u.test(gapBefore(view, word));
}

/** "«…», ironiza en un tuit": a verb of saying without who says it may close the sentence. */
function beforeTail(view: SentenceView): number {
  const last = view.words.length - 1;
  for (let word = last; word > last - TAIL_WITHIN && word > 0 && !wordIsQuoted(view, word); word--)
    if (wordIsQuoted(view, word - 1)) return reportingForm(view, word)?.form === 'other' ? word - 1 : last;
  return last;
}

/** Such a close has at most so many words. */
const TAIL_WITHIN = 7;

/** The last verb with a tense before a place that no other clause holds; of what somebody is, the word for that. */
function mainVerb(view: SentenceView, parse: Parse, to: number): number | null {
  for (let place = to - 1; place >= 0; place--) {
    if (parse.words[place]?.text === ';' || (parse.words[place]?.text === ':' && place < to - 2)) return null;
    if (parse.forms[place] !== 'finite') continue;
    // "han plantado un cartel que dice: «…»": the words are the poster's.
    if (isBeside(parse, place) && to - place <= CLOSE_BY) return null;
    if (isBeside(parse, place)) continue;
    const head = hangsBy(parse, place, 'copula', 'auxiliary', 'passive-auxiliary')
      ? (parse.heads[place] ?? place)
      : place;
    if (isBeside(parse, head)) continue;
    return isWordless(view, parse, place, head) ? null : head;
  }
  return null;
}

/** A verb so near to the colon has what stands behind it for its words. */
const CLOSE_BY = 3;

function isBeside(parse: Parse, place: number): boolean {
  return hangsBy(parse, place, 'relative-clause', 'complement', 'noun-clause');
}

/** Whether what is done gives nobody's words: "recibió una pregunta", "fue recibido", "es autor". */
function isWordless(view: SentenceView, parse: Parse, place: number, head: number): boolean {
  if (isPassive(parse, head)) return true;
  if (place !== head && hangsBy(parse, place, 'copula')) return !isManner(parse.words[head]?.low ?? '');
  return isNoSpeech(view, wordOf(view, parse, head));
}

function isManner(low: string): boolean {
  const manners = lexiconSet('es', 'told-manners');
  return manners.has(low) || manners.has(low.replace(/a$/u, 'o'));
}

const isNoSpeech = verbListed('no-words-verbs');

/** Somebody before the verb, or behind it and before the colon. */
function agentOf(view: SentenceView, parse: Parse, verb: number, from: number): Agent | null {
  const before = reportAgent(view, parse, verb, null);
  const isBefore = before !== null && before.side === 'before' && isVoice(view, parse, before);
  if (isBefore && canSpeak(view, parse, before.head, verb)) return before;
  if (before !== null || childOf(parse, verb, 'subject') !== null) return null;
  const behind = farAgent(view, parse, verb + 1);
  return behind && (placeOf(view, parse, from) ?? 0) >= behind.to ? behind : null;
}
