import { inList } from './in-list.ts';
import type { NameText } from './name-text.ts';
import type { Ahead } from './pronoun-fits.ts';
import type { Pronoun } from './pronoun-forms.ts';
import { isOpening, type Reading } from './pronoun-reading.ts';

const isAnswering = inList('answering-verbs');
const isTurnOpener = inList('turn-openers');

/** Words between a preposition and a name are at most so many: "a la exministra Laura Montes". */
const TITLES_WITHIN = 4;

/** "A Ana Ruiz la detuvieron": the Spanish object that is named before its verb. */
export function doubled(
  text: NameText,
  i: number,
  pronoun: Pronoun,
  reading: Reading,
  ahead: Ahead,
): number | null {
  if (text.language !== 'es' || pronoun.many || !['object', 'dative'].includes(pronoun.role)) return null;
  const person = lastPerson(ahead);
  if (!person || person.to !== i || !isMeant(person.entity, pronoun, reading)) return null;
  const to = prepositionBefore(text, person.from);
  const before = text.words[(to ?? 0) - 1];
  if (to === null || !(text.words[to]?.first || before?.text === ',' || before?.text === ';')) return null;
  return person.entity;
}

/** "asked Ana Ruiz why she left", "Entrevistó a Ana Ruiz. Le preguntó si …", "Preguntó a Ana Ruiz. Respondió que …". */
export function asked(
  text: NameText,
  i: number,
  pronoun: Pronoun,
  reading: Reading,
  ahead: Ahead,
): number | null {
  const person = lastPerson(ahead);
  if (!person || !isMeant(person.entity, pronoun, reading)) return null;
  if (pronoun.role === 'subject') return isAskedWhy(text, i, person) ? person.entity : null;
  if (text.language !== 'es' || pronoun.many) return null;
  const before = reading.candidates.filter(({ sentence }) => sentence < reading.sentence);
  const others = before.filter(({ entity }) => entity !== person.entity);
  if (!before.some((one) => one.entity === person.entity && one.sentence === reading.sentence - 1))
    return null;
  if (prepositionBefore(text, person.from) === null) return null;
  if (pronoun.role === 'dropped') {
    const one = others.every(({ entity }) => entity === null);
    return one && isAnswer(text, i) && isQuestioned(text, person.from) ? person.entity : null;
  }
  if (pronoun.role !== 'dative' || !isTurn(text, i, reading.from)) return null;
  const [other] = others;
  const two =
    other?.opens === true && others.every(({ entity }) => entity !== null && entity === other.entity);
  return two && other.sentence === reading.sentence - 1 ? person.entity : null;
}

/** The last named person, as words `[from, to)` and an entity. */
interface LastPerson {
  readonly entity: number;
  readonly from: number;
  readonly to: number;
}

function lastPerson({ named, name }: Ahead): LastPerson | null {
  const last = named[name - 1];
  if (!last || last.entity === null || last.stretch.kind !== 'person') return null;
  return { entity: last.entity, from: last.stretch.from, to: last.stretch.to };
}

function isMeant(entity: number, { gender }: Pronoun, { genders }: Reading): boolean {
  const known = genders.get(entity);
  return !gender || !known || known === gender;
}

/** The "a" or "al" before a name and its titles; null for none. */
function prepositionBefore(text: NameText, name: number): number | null {
  for (let at = name - 1; name - at <= TITLES_WITHIN; at--) {
    if (/^al?$/.test(text.words[at]?.folded ?? '')) return isOpening(text, at + 1, name) ? at : null;
    if (text.words[at]?.first) return null;
  }
  return null;
}

/** What was done to somebody may be asked by them: "asked Hale why he was fired". */
const PASSIVE = /^(?:is|was|been|being|got)$/;

function isAskedWhy(text: NameText, i: number, { from, to }: LastPerson): boolean {
  if (text.words[i - 1]?.folded !== 'why' || to !== i - 1) return false;
  if (PASSIVE.test(text.words[i + 1]?.folded ?? '') || PASSIVE.test(text.words[i + 2]?.folded ?? ''))
    return false;
  for (let at = from - 1; from - at <= TITLES_WITHIN; at--)
    if (/^ask(?:ed|s|ing)?$/.test(text.words[at]?.folded ?? '')) return isOpening(text, at + 1, from);
  return false;
}

/** `Respondió que …`, `Dijo que no`: whoever was asked answers. */
function isAnswer(text: NameText, i: number): boolean {
  const verb = text.words[i];
  if (isAnswering(verb)) return true;
  if (verb?.folded !== 'dijo' || text.words[i + 1]?.folded !== 'que') return false;
  return /^(?:no|si)$/.test(text.words[i + 2]?.folded ?? '');
}

/** Whether a verb of asking stands right before "a Ana Ruiz". */
function isQuestioned(text: NameText, name: number): boolean {
  const to = prepositionBefore(text, name);
  return to !== null && /^(?:pregunt|interrog|cuestion)/.test(text.words[to - 1]?.folded ?? '');
}

/** `Le preguntó si`, `Al final le pidió que`: a turn without a subject of its own. */
function isTurn(text: NameText, i: number, from: number): boolean {
  for (let at = from; at < i; at++) if (!isTurnOpener(text.words[at])) return false;
  if (!/ó$/u.test(text.words[i + 1]?.text ?? '')) return false;
  return /^(?:si|que|por|como|cuando|donde|cuanto|quien)$/.test(text.words[i + 2]?.folded ?? '');
}
