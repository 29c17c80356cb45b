import { lexiconSet } from '../../../language/lexicon.ts';
import type { Parse } from '../../syntax/parse.ts';
import { isAgentNoun } from '../sentence/agents.ts';
import { isA, parted, type SentenceView } from '../sentence/sentence-view.ts';
import { wordOf } from '../sentence/tree-places.ts';
import type { Agent } from './tree-phrase.ts';
import type { Report } from './tree-report.ts';
import { groupStart } from './tree-subject.ts';

/**
 * Whether a Spanish report cannot be what it looks like: one person and a verb of many ("le leyeron el titular"), a question or a
 * condition that only tells when ("cuando los periodistas le preguntaron", "si el comité dice que no").
 */
export function isMistaken(view: SentenceView, parse: Parse, report: Report): boolean {
  if (view.language !== 'es') return false;
  return isOfOtherNumber(view, parse, report) || isCircumstance(view, parse, report);
}

/** "cuando … le preguntaron", "Si el comité dice que no": right behind a word that opens such a clause. */
function isCircumstance(view: SentenceView, parse: Parse, { word, verb, agent }: Report): boolean {
  if (agent.side !== 'before') return false;
  const opening = wordOf(view, parse, Math.min(agent.from, groupStart(parse, verb))) - 1;
  const before = view.words[opening]?.folded ?? '';
  if (before === 'si') return opening === 0 || parted(view, opening);
  return isA(view, word, 'asking') && before === 'cuando';
}

/** A verb of many whose subject is one, with nobody else named beside it. */
function isOfOtherNumber(view: SentenceView, parse: Parse, { verb, agent }: Report): boolean {
  if (agent.side === 'by' || !isFiniteOfMany(parse, verb)) return false;
  return isOne(view, parse, agent) && !isJoined(view, parse, verb, agent);
}

function isFiniteOfMany(parse: Parse, verb: number): boolean {
  const first = groupStart(parse, verb);
  const group = parse.words.slice(first, verb + 1).map(({ low }) => low);
  const form =
    group.find((low) => /^(?:han|habian|habrian|fueron|estan)$/u.test(low)) ?? parse.words[verb]?.low ?? '';
  return /(?:an|en|aron|ieron)$/u.test(form) && parse.forms[verb] !== 'infinitive';
}

/** A person by name, or a noun in the singular behind a word for one, that counts nobody. */
function isOne(view: SentenceView, parse: Parse, { head, from }: Agent): boolean {
  const noun = parse.words[head]?.low ?? '';
  if (lexiconSet('es', 'quantity-nouns').has(noun) || lexiconSet('es', 'people-counts').has(noun))
    return false;
  const start = parse.words[head]?.start;
  const person = view.mentions.some(
    (one) => one.start === start && one.kind === 'person' && one.form === 'name',
  );
  if (person) return true;
  const opener = parse.words[from]?.low ?? '';
  return /^(?:el|la|un|una|su|este|esta)$/u.test(opener) && !noun.endsWith('s') && isAgentNoun('es', noun);
}

/** "Ana Gil, su maestra, y Benito Lara", "el club y su abogado", "tanto el juez como la fiscal". */
function isJoined(view: SentenceView, parse: Parse, verb: number, { side, to }: Agent): boolean {
  const first = wordOf(view, parse, side === 'behind' ? to - 1 : 0);
  const last =
    side === 'behind' ? Math.min(view.words.length, first + JOINED_WITHIN) : wordOf(view, parse, verb);
  for (let word = first; word < last; word++)
    if (
      isA(view, word, 'coordinator') ||
      /^(?:ni|como|con|junto|entre)$/u.test(view.words[word]?.folded ?? '')
    )
      return true;
  return false;
}

/** Behind a verb those who speak together are named in at most so many words. */
const JOINED_WITHIN = 16;
