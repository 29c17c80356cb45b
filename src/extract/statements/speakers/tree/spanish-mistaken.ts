import { lexiconSet } from '../../../../language/lexicon.ts';
import type { Parse } from '../../../syntax/parse.ts';
import { listed } from '../../sentence/about-word.ts';
import { isAgentNoun } from '../../sentence/agents.ts';
import { personFrom } from '../../sentence/person-names.ts';
import { isA, parted, type SentenceView } from '../../sentence/sentence-view.ts';
import { wordOf } from '../../sentence/tree-places.ts';
import { isImpersonal } from '../saying/impersonal.ts';
import { isTo } from './addressee.ts';
import type { Agent } from './tree-phrase.ts';
import type { Report } from './tree-report.ts';
import { groupStart } from './tree-subject.ts';

/**
 * Whether a Spanish report cannot be what it looks like: one person and a verb of many ("le leyeron el titular"), a question or a
 * condition that only tells when ("cuando los periodistas le preguntaron", "si el comité dice que no").
 */
export function isMistaken(view: SentenceView, parse: Parse, report: Report): boolean {
  if (view.language !== 'es') return false;
  if (isImpersonal(view, report.word) || isOpenedByOther(view, parse, report)) return true;
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
function isOfOtherNumber(view: SentenceView, parse: Parse, report: Report): boolean {
  if (report.agent.side === 'by' || !isFiniteOfMany(view, parse, report)) return false;
  return isOne(view, parse, report.agent) && !isJoined(view, parse, report);
}

function isFiniteOfMany(view: SentenceView, parse: Parse, { word, verb }: Report): boolean {
  const first = wordOf(view, parse, groupStart(parse, verb));
  const group = view.words.slice(Math.min(first, word), word + 1).map(({ folded }) => folded);
  const auxiliary = group.find((form) => lexiconSet('es', 'perfect-words').has(form));
  return /(?:a|e|ro)n$/u.test(auxiliary ?? group.at(-1) ?? '');
}

/** A person by name, or a noun in the singular behind a word for one, that counts nobody. */
function isOne(view: SentenceView, parse: Parse, { head, from }: Agent): boolean {
  const noun = parse.words[head]?.low ?? '';
  // "explican desde el museo"
  if (lexiconSet('es', 'quantity-nouns').has(noun) || parse.words[from - 1]?.low === 'desde') return false;
  if (personFrom(view, parse.words[head]?.start)) return true;
  const opener = parse.words[from]?.low ?? '';
  const isSingular = lexiconSet('es', 'one-person-openings').has(opener) && !noun.endsWith('s');
  return isSingular && isAgentNoun('es', noun);
}

/** "Ana Gil, su maestra, y Benito Lara", "el club y su abogado", "tanto el juez como la fiscal". */
function isJoined(view: SentenceView, parse: Parse, { verb, agent: { side, to } }: Report): boolean {
  const isBehind = side === 'behind';
  const first = isBehind ? wordOf(view, parse, to - 1) : 0;
  const last = isBehind ? Math.min(view.words.length, first + JOINED_WITHIN) : wordOf(view, parse, verb);
  for (let word = first; word < last; word++) {
    if (isBehind && isA(view, word, 'relative', 'that')) return false;
    if (isA(view, word, 'coordinator')) return true;
    if (!isBehind && isTogether(view, word)) return true;
  }
  return false;
}

const isTogether = listed('together-words');

/** Behind a verb those who speak together are named in at most so many words. */
const JOINED_WITHIN = 12;

/** "A Ana Gil, tesorera del club, se la acusa de": whom the sentence opens with is set before a clitic for the same. */
function isOpenedByOther(view: SentenceView, parse: Parse, { verb, agent }: Report): boolean {
  if (agent.side !== 'before' || !isTo(view, 0)) return false;
  const isCliticized = isA(view, wordOf(view, parse, verb) - 1, 'clitic');
  return (
    isCliticized &&
    parse.words[agent.from - 1]?.text === ',' &&
    !parse.forms.slice(0, agent.from).includes('finite') &&
    wordOf(view, parse, agent.from) <= OPENING
  );
}

/** Whom a sentence opens with is named in at most so many words. */
const OPENING = 7;
