import { lexiconSet } from '../../../../language/lexicon.ts';
import { isClosed } from '../../../syntax/closed-words.ts';
import type { Parse, Tag } from '../../../syntax/parse.ts';
import { isNoun } from '../../../syntax/tree.ts';
import { isAgentNoun } from '../../sentence/agents.ts';
import { personFrom } from '../../sentence/person-names.ts';
import { isTime, type SentenceView } from '../../sentence/sentence-view.ts';
import { wordOf } from '../../sentence/tree-places.ts';
import { personEnd, titledPerson } from '../titled-person.ts';
import { type Agent, nounStartingAt, pastNameBeside, wordsNaming } from './tree-phrase.ts';

/** Between a Spanish verb of saying and who speaks stand at most so many words. */
const FAR_WITHIN = 18;

/**
 * Who speaks behind a Spanish verb and what stands between: "anunció en Uruapan la ministra", "les dijo a los vecinos, ya de noche,
 * el alcalde"; only somebody by name or noun, whom no preposition governs. Null where nobody does, or a clause begins first.
 */
export function farAgent(view: SentenceView, parse: Parse, from: number): Agent | null {
  const end = Math.min(parse.words.length, from + FAR_WITHIN);
  for (let place = from; place < end; place++) {
    place = pastAside(parse, place);
    if (endsReport(parse, place)) return null;
    const agent = beginsPhrase(view, parse, place, from) ? agentAt(view, parse, place) : null;
    if (agent) return agent;
  }
  return null;
}

/**
 * "remachó ante los armadores, que lo recibieron con pitos, el consejero", "responde, sin levantar la vista, la jefa": where what
 * is told beside between commas ends, with an article behind it.
 */
function pastAside(parse: Parse, place: number): number {
  if (parse.words[place]?.text !== ',' || !opensAside(parse, place + 1)) return place;
  for (let at = place + 2; at < place + ASIDE_WITHIN && parse.words[at]; at++) {
    if (parse.tags[at] !== 'mark') continue;
    return parse.words[at]?.text === ',' && parse.tags[at + 1] === 'determiner' ? at + 1 : place;
  }
  return place;
}

/** What is told beside has at most so many words. */
const ASIDE_WITHIN = 14;

/** "que", "sin", a gerund: a clause or what is done at the same time. */
function opensAside(parse: Parse, place: number): boolean {
  if (isClosed(parse, place, 'relative') || parse.forms[place] === 'gerund') return true;
  return parse.tags[place] === 'adposition' || parse.forms[place] === 'participle';
}

/** A verb with a tense, "que", a mark that is no comma, "y" behind one: what stands behind belongs to another clause. */
function endsReport(parse: Parse, place: number): boolean {
  const tag = parse.tags[place];
  if (tag === 'mark') return parse.words[place]?.text !== ',' || parse.forms[place + 1] === 'gerund';
  // "desde hace años"
  if (parse.words[place]?.low === 'hace' && place > 0) return parse.tags[place - 1] !== 'adposition';
  // "en voz baja": no form of "bajar".
  if (parse.words[place - 1]?.low === 'voz') return false;
  if (tag === 'auxiliary' || parse.forms[place] === 'finite' || tag === 'subordinator') return true;
  if (parse.forms[place] === 'infinitive') return parse.words[place - 1]?.low !== 'al';
  if (tag === 'coordinator') return parse.words[place - 1]?.text === ',';
  return isClosed(parse, place, 'relative') || isClosed(parse, place, 'content');
}

/** Parts of speech behind which a phrase goes on. */
const GOVERNING: ReadonlySet<Tag> = new Set(['adposition', 'determiner', 'coordinator', 'numeral']);

/** Whether an article or a name begins a phrase that nothing before it governs: not "a su vecina Rosa Gil". */
function beginsPhrase(view: SentenceView, parse: Parse, place: number, from: number): boolean {
  const before = parse.tags[place - 1] ?? 'mark';
  const isDetermined = isArticle(parse, place);
  // "por siete votos a cuatro la comisión"
  if (GOVERNING.has(before) && !(before === 'numeral' && isDetermined)) return false;
  if (isTime(view, wordOf(view, parse, place))) return false;
  // "la taberna El Grillo"
  if (parse.words[place]?.capital && place > 0 && isDetermined && isNoun(parse, place - 1)) return false;
  if (isDetermined || parse.tags[place] === 'numeral') return true;
  const word = parse.words[place];
  if (!word?.capital) return false;
  if (parse.words[place - 1]?.text === ',')
    return personFrom(view, word.start) !== undefined && !hasAgent(parse, from, place);
  if (parse.words[place - 1]?.capital && !personFrom(view, word.start)) return false;
  // "al vicealmirante Ivo Gil"
  const isOther = parse.words[place - 2]?.low === 'al';
  const isTitled =
    isNoun(parse, place - 1) && (isOther || isAgentNoun('es', parse.words[place - 1]?.low ?? ''));
  return !isTitled && (parse.tags[place] === 'name' || isNamed(view, word.start));
}

/** "del rector de la escuela, Ivo Gil": a name behind a comma names whom the words before it mean. */
function hasAgent(parse: Parse, from: number, to: number): boolean {
  return parse.words.slice(from, to).some(({ low, capital }) => capital || isAgentNoun('es', low));
}

/** Whether a name begins at an offset. */
function isNamed(view: SentenceView, from: number): boolean {
  return view.mentions.some(({ start, form }) => start === from && form === 'name');
}

/** Somebody by a noun for people or bodies, or by name, whose phrase begins at a place. */
function agentAt(view: SentenceView, parse: Parse, from: number): Agent | null {
  const read = nounStartingAt(parse, from);
  const head = read === null || read === from ? (byArticle(parse, from) ?? read) : read;
  if (head === null) return titledPerson(view, parse, from) ?? personAt(view, parse, from);
  const { start = view.end, low = '' } = parse.words[head] ?? {};
  const { from: first, to } = wordsNaming(view, parse, head, from);
  const isSomebody = isAgentNoun('es', low) || parse.tags[head] === 'name' || isNamed(view, start);
  if (!isSomebody && !isPersonBeside(view, parse, to)) return null;
  // "tras el pleno la portavoz": what the tree sets before an article belongs to another phrase.
  if (first < from && !isArticle(parse, from)) return null;
  return { head, from, to: pastNameBeside(parse, to), side: 'behind' };
}

/** "la enviada especial, Halima Warsame.": a person's name between marks, right behind a phrase. */
function isPersonBeside(view: SentenceView, parse: Parse, to: number): boolean {
  return parse.words[to]?.text === ',' && personFrom(view, parse.words[to + 1]?.start) !== undefined;
}

/** A person's name, whatever the tagger takes its words for. */
function personAt(view: SentenceView, parse: Parse, from: number): Agent | null {
  const to = personEnd(view, parse, from);
  return to === null ? null : { head: from, from, to, side: 'behind' };
}

/** "a cuatro la comisión": a noun for somebody behind its article, on whatever the article hangs. */
function byArticle(parse: Parse, from: number): number | null {
  return isArticle(parse, from) && isAgentNoun('es', parse.words[from + 1]?.low ?? '') ? from + 1 : null;
}

/** An article, also where the tagger takes it for a pronoun. */
function isArticle(parse: Parse, place: number): boolean {
  if (parse.tags[place] === 'determiner') return true;
  const isForm =
    parse.tags[place] === 'pronoun' && lexiconSet('es', 'articles').has(parse.words[place]?.low ?? '');
  return isForm && isAgentNoun('es', parse.words[place + 1]?.low ?? '');
}
