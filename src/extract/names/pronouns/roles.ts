import { endsAsAdverb } from '../../../language/endings.ts';
import { isNameable, type NameText } from '../text/name-text.ts';
import { ADJECTIVE, DEMONYM, FAMILY, ROLE, TITLE, UNNAMED } from '../text/word-classes.ts';
import { isAddressing, isVerbLike } from './clauses.ts';
import { anyOf, grammarAt, isGrammar, isSaying } from './grammar.ts';
import { lastSeen, type Role, type Scene } from './scene.ts';

/** Titles, offices and an article before a name are at most so many words: "the former finance minister Ana Ruiz". */
const TITLES_WITHIN = 7;
const DETERMINER = anyOf('determiner');
const ATTRIBUTE = ADJECTIVE | DEMONYM | FAMILY | ROLE | TITLE | UNNAMED;

/** The first word of the phrase that a name ends: its titles, offices and article. */
export function phraseStart(text: NameText, name: number): number {
  if (isTradeBefore(text, name - 1)) return name - 2;
  let from = officeBefore(text, name);
  for (let at = from - 1; name - at <= TITLES_WITHIN; at--) {
    const word = text.words[at];
    if (!word || word.block !== text.words[name]?.block) break;
    if (isGrammar(text, at, DETERMINER)) return at;
    const attribute =
      ((text.bits[at] ?? 0) & ATTRIBUTE) !== 0 || word.shape === 'number' || word.text === '-';
    const opens = word.first && at === from - 1 && isNameable(word);
    const body = at === from - 1 && ((text.bits[from] ?? 0) & ROLE) !== 0 && isOfOffice(text, at);
    if (!attribute && !opens && !body && !/^(?:year|old|former|late|ex)$/.test(word.folded)) break;
    if (body) from = at;
    if (!isNameable(word) || word.first || ((text.bits[at] ?? 0) & (ROLE | TITLE | UNNAMED)) !== 0) from = at;
    if (word.first) return from;
  }
  return from < name && text.words[from - 1]?.shape === 'possessive' ? from - 1 : from;
}

/** What an office is for has at most so many words: "Secretary of Homeland Security". */
const OFFICE_OF_WITHIN = 3;

/** "Secretary of Defense Ana Ruiz", "the Minister for Health Ana Ruiz": the office's first word; the name's where none stands there. */
function officeBefore(text: NameText, name: number): number {
  if (text.language !== 'en') return name;
  let at = name - 1;
  while (name - at <= OFFICE_OF_WITHIN && isCapital(text, at)) at -= 1;
  const isOffice = /^(?:of|for)$/.test(text.words[at]?.folded ?? '') && isCapital(text, at - 1);
  return at < name - 1 && isOffice && ((text.bits[at - 1] ?? 0) & (ROLE | TITLE)) !== 0 ? at - 1 : name;
}

function isCapital(text: NameText, at: number): boolean {
  return text.words[at]?.shape === 'capital';
}

/** "FA chairman", "Enron boss", at the beginning also "transport commissioner": what an office is of. */
function isOfOffice(text: NameText, at: number): boolean {
  if (isNameable(text.words[at])) return true;
  if (text.language !== 'en' || text.words[at]?.shape !== 'lower' || isGrammar(text, at, ANY)) return false;
  return text.words[at]?.first === true || text.words[at - 1]?.text === ',';
}

/** "el naviero Hilario Botana", "the shipowner Ana Ruiz": a noun with an article right before a name says who it is. */
function isTradeBefore(text: NameText, at: number): boolean {
  if (text.words[at]?.shape !== 'lower' || text.words[at]?.first) return false;
  return (
    isGrammar(text, at - 1, DETERMINER) &&
    !isGrammar(text, at, ANY) &&
    !/ó$/u.test(text.words[at]?.text ?? '')
  );
}

const ANY = anyOf('preposition', 'determiner', 'number', 'coordinator', 'adverb', 'auxiliary', 'copula');
const PREPOSITION = anyOf('preposition');
const GENITIVE = anyOf('genitive');
const PERSONAL = anyOf('personal');
const OPENER = anyOf('subordinator', 'complementizer', 'relative');
const COORDINATOR = anyOf('coordinator');
const BESIDE = anyOf('adverb', 'auxiliary');

/** What the phrase `[from, to)` does in the scene's clause. */
export function roleOf(text: NameText, begin: number, to: number, scene: Scene): Role {
  if (text.words[to]?.shape === 'possessive') return 'genitive';
  const from = ownerStart(text, begin, to, scene);
  const contracted = grammarAt(text, from) & PREPOSITION;
  const governing = contracted !== 0 ? from : from - 1;
  const before = grammarAt(text, governing);
  if (governing >= scene.clause.from) {
    if ((before & GENITIVE) !== 0) return 'genitive';
    if (text.language === 'es' && (before & PERSONAL) !== 0) return 'object';
    if ((before & PREPOSITION) !== 0) {
      if (isSubjectBehind(text, before, to)) return 'subject';
      return isOfPerson(text, governing, scene) ? 'genitive' : 'oblique';
    }
  }
  if ((before & OPENER) !== 0 || isBorder(text, from, scene)) return 'subject';
  if ((before & COORDINATOR) !== 0)
    return joinedRole(from, scene) ?? (scene.clause.subject ? 'object' : 'subject');
  if (text.words[from - 1]?.text === ',') return scene.clause.subject ? 'other' : 'subject';
  if (text.language === 'es') return scene.clause.subject?.kind === 'person' ? 'other' : 'subject';
  return isSpeaking(text, from) ? 'subject' : 'object';
}

/** "Ruritania's minister Ana Ruiz": the first word of a country or body whose possessive begins somebody's phrase. */
function ownerStart(text: NameText, begin: number, to: number, { referents }: Scene): number {
  if (text.words[begin]?.shape !== 'possessive' || !isNameable(text.words[to - 1])) return begin;
  if (referents.some((one) => one.kind === 'person' && lastSeen(one).to === begin)) return begin;
  let from = begin;
  while (isNameable(text.words[from - 1]) && !text.words[from]?.first) from -= 1;
  return from;
}

/** "a spokeswoman for Ana Ruiz", "an aide to the mayor": whose somebody is. */
function isOfPerson(text: NameText, preposition: number, { referents }: Scene): boolean {
  const last = referents.at(-1);
  if (last?.kind !== 'person' || last.entities.length > 0 || lastSeen(last).to !== preposition) return false;
  return /^(?:for|to)$/.test(text.words[preposition]?.folded ?? '');
}

/** "after Ana Ruiz left": what may be a preposition is none where a verb follows. */
function isSubjectBehind(text: NameText, before: number, to: number): boolean {
  return (before & OPENER) !== 0 && isVerbLike(text, to);
}

/** Whether nothing but adverbs and times stands before the phrase in its clause. */
function isBorder(text: NameText, from: number, { clause }: Scene): boolean {
  let at = from - 1;
  while (at >= clause.from && (isTime(text, at) || isGrammar(text, at, BESIDE) || isManner(text, at)))
    at -= 1;
  if (at < clause.from) return true;
  return /^["“«(–—¿¡]$/.test(text.words[from - 1]?.text ?? '') && !clause.subject;
}

/** "On Monday", "in May": a time with its preposition. */
function isTime(text: NameText, at: number): boolean {
  return text.timed[at] === 1 || (text.timed[at + 1] === 1 && isGrammar(text, at, PREPOSITION));
}

function isManner(text: NameText, at: number): boolean {
  return endsAsAdverb(text.words[at]?.folded ?? '');
}

/** "the mayor and Ana Ruiz": both do the same. */
function joinedRole(from: number, scene: Scene): Role | null {
  const last = scene.referents.at(-1);
  const seen = last && lastSeen(last);
  return seen && seen.to === from - 1 ? seen.role : null;
}

/** "…," said Ana Ruiz: the subject behind its verb; "say Ana Ruiz left": that of the clause that begins here. */
function isSpeaking(text: NameText, from: number): boolean {
  if (!isSaying(text, from - 1)) return false;
  const mark = text.words[from - 2]?.text ?? '';
  return /^["”»?!]$/.test(mark) || (mark === ',' && !isAddressing(text, from - 1));
}
