import type { Mention, Span } from '../../../model.ts';
import { fold } from '../../../text.ts';
import type { Named } from '../descriptions/descriptions.ts';
import type { NameText } from '../text/name-text.ts';
import { mayMean } from './agreement.ts';
import { namedBehind, personAhead } from './ahead.ts';
import { beginSentence, followClauses } from './clauses.ts';
import { behindDateline } from './dateline.ts';
import { droppedSubject } from './dropped.ts';
import { rivalsFor, weighable } from './features.ts';
import { type Pronoun, pronounAt } from './forms.ts';
import type { Gender } from './gender.ts';
import { gendersOf } from './genders.ts';
import { introduceName, introduceNoun, introduceStranger, type Names } from './introduce.ts';
import { nounAt } from './nouns.ts';
import { passagesOf } from './passages.ts';
import { newScene, type Referent, type Role, referent, type Scene, see } from './scene.ts';
import { type Chooser, choose, nobody, type Weighed } from './weighing.ts';

/**
 * The pronouns of a text with whom they mean: a mention for each person, of a plural one for each of those meant. What a
 * pronoun may mean is weighed within its passage, and a he or she that nobody there fits with the one before, by agreement, grammatical role, distance and the clauses between (after
 * Lappin and Leass 1994 and Mitkov 1998); where none leads clearly it stays open.
 */
export function resolvePronouns(
  text: NameText,
  named: readonly Named[],
  descriptions: ReadonlyMap<number, readonly Span[]>,
  chooser: Chooser = choose,
): readonly Mention[] {
  const nouns = describingWords(text, descriptions);
  const known = { named, genders: gendersOf(text, named), told: new Map(), nouns, chooser };
  const found: Mention[] = [];
  const reader = { text, known, found };
  let name = 0;
  let before: Reading | null = null;
  for (const { from, to, end, sentences, follows } of passagesOf(text)) {
    const at = behindDateline(text, from);
    while ((named[name]?.stretch.to ?? end) <= at) name += 1;
    const reading: Reading = { at, end, name, scene: newScene(sentences), before: follows ? before : null };
    if (at > from) beginSentence(text, at, reading.scene);
    readTo(reader, to, reading);
    name = reading.name;
    if (before) before.before = null;
    before = reading;
  }
  return found;
}

/** What is known of a text's names. */
interface Known extends Names {
  readonly named: readonly Named[];
  readonly chooser: Chooser;
  readonly genders: Map<number, Gender>;
  /** What the pronouns so far say of people whose name tells no gender: one for each that meant them. */
  readonly told: Map<number, readonly Gender[]>;
}

interface Reader {
  readonly text: NameText;
  readonly known: Known;
  readonly found: Mention[];
}

/** How far a passage is read: up to its last pronoun, and on to its end where the passage behind it asks for that. */
interface Reading {
  /** The next word. */
  at: number;
  readonly end: number;
  /** Number of the next name. */
  name: number;
  readonly scene: Scene;
  /** The passage right before it. */
  before: Reading | null;
}

/** The words with which a text says who somebody is, folded. */
function describingWords(
  text: NameText,
  descriptions: ReadonlyMap<number, readonly Span[]>,
): ReadonlyMap<number, readonly string[]> {
  const words = new Map<number, readonly string[]>();
  for (const [entity, spans] of descriptions)
    words.set(
      entity,
      spans.flatMap(({ start, end }) => fold(text.text.slice(start, end)).split(/[^\p{L}]+/u)),
    );
  return words;
}

/** Reads on in a passage up to word `to`. */
function readTo(reader: Reader, to: number, reading: Reading): void {
  const { text, known } = reader;
  const { scene } = reading;
  for (let i = reading.at; i < to; i++) {
    if (followQuotes(text, i, scene)) continue;
    followClauses(text, i, scene);
    const own = known.named[reading.name];
    if (own && own.stretch.from <= i) {
      introduceName(text, own, known, scene);
      i = own.stretch.to - 1;
      reading.name += 1;
      continue;
    }
    const pronoun = pronounAt(text, i) ?? droppedSubject(text, i);
    if (pronoun) readPronoun(reader, pronoun, reading);
    else {
      const noun = nounAt(text, i);
      if (noun) introduceNoun(text, i, noun, scene);
      else introduceStranger(text, i, scene);
    }
  }
  reading.at = Math.max(reading.at, to);
}

/** Straight marks turn a quotation on and off; curly ones say which. True for a mark that does. */
function followQuotes(text: NameText, i: number, scene: Scene): boolean {
  const mark = text.words[i]?.text;
  const quoted =
    mark === '“' || mark === '«'
      ? true
      : mark === '”' || mark === '»'
        ? false
        : mark === '"'
          ? !scene.quoted
          : scene.quoted;
  if (quoted === scene.quoted) return false;
  scene.quoted = quoted;
  return true;
}

function readPronoun(reader: Reader, pronoun: Pronoun, reading: Reading): void {
  const { text, known, found } = reader;
  const { scene, name } = reading;
  const ahead = personAhead(text, pronoun, known.named, name, known.genders, scene);
  const here = scene.referents.filter((one) => mayMean(text, one, pronoun, scene));
  const isNobodyHere = !ahead && rivalsFor(text, here, pronoun).length === 0;
  const fitting = isNobodyHere ? [...here, ...spokenOfBefore(reader, pronoun, reading)] : here;
  const features = weighable(text, fitting, pronoun, scene);
  const weighed: Weighed[] = fitting.map((one, at) => ({ one, features: features[at] ?? [] }));
  if (ahead) weighed.push({ one: ahead, features: ['ahead', 'named'] });
  weighed.push({ one: null, features: nobody(text, fitting, pronoun, scene) });
  const meant = glossed(text, pronoun, known, reading) ?? known.chooser(weighed, pronoun);
  const one = meant ?? (scene.quoted ? null : openReferent(pronoun));
  for (const entity of one?.entities ?? []) found.push(mentionOf(text, pronoun, entity));
  if (!one) return;
  if (pronoun.gender && !one.many) {
    one.gender ??= pronoun.gender;
    tellGender(one, pronoun.gender, known);
  }
  seeAgain(one, pronoun, scene);
}

/**
 * Whom the passage before lets a he or she mean that nobody of its own passage fits: news gives each sentence a paragraph.
 * What is quoted there is somebody's words, who is rather meant than those of whom he speaks.
 */
function spokenOfBefore(
  reader: Reader,
  pronoun: Pronoun,
  { scene, before, name }: Reading,
): readonly Referent[] {
  if (!before || pronoun.gender === null || pronoun.means !== 'people') return [];
  const { named, genders } = reader.known;
  readTo(reader, before.end, before);
  const isHere = ({ entities: [entity] }: Referent) =>
    entity !== undefined && scene.referents.some((one) => one.entities.includes(entity));
  const fitting = before.scene.referents.filter(
    (one) =>
      !isHere(one) &&
      (scene.quoted || one.seen.some(({ quoted }) => !quoted)) &&
      mayMean(reader.text, one, pronoun, scene),
  );
  const behind = namedBehind(reader.text, pronoun, named, name, genders, scene);
  return behind && !fitting.some(({ entities: [entity] }) => entity === behind.entity) ? [] : fitting;
}

/** "he [Ruiz] was there", "ella (Ana Ruiz)": whose name stands in brackets behind it. */
function glossed(
  text: NameText,
  { at }: Pronoun,
  { named }: Known,
  { name, scene: { referents } }: Reading,
): Referent | null {
  if (!/^[[(]$/.test(text.words[at + 1]?.text ?? '')) return null;
  const next = named[name];
  if (next?.stretch.from !== at + 2 || !/^[\])]$/.test(text.words[next.stretch.to]?.text ?? '')) return null;
  const { entity } = next;
  if (next.stretch.kind !== 'person' || entity === null) return null;
  const known = referents.find(({ entities }) => entities.length === 1 && entities[0] === entity);
  return known ?? referent({ kind: 'person', entities: [entity] });
}

/** Pronouns that agree on somebody's gender count from so many on. */
const TOLD_BY = 2;

/** Where a name tells no gender the text's own pronouns do, for the passages that follow. */
function tellGender({ entities }: Referent, gender: Gender, { genders, told }: Known): void {
  const [entity] = entities;
  if (entity === undefined || genders.has(entity)) return;
  const all = [...(told.get(entity) ?? []), gender];
  told.set(entity, all);
  if (all.length >= TOLD_BY && all.every((one) => one === gender)) genders.set(entity, gender);
}

function mentionOf(text: NameText, { start, end }: Pronoun, entity: number): Mention {
  return { start, end, text: text.text.slice(start, end), kind: 'person', entity, form: 'pronoun' };
}

const ROLES: Readonly<Record<Pronoun['role'], Role>> = {
  subject: 'subject',
  object: 'object',
  dative: 'object',
  oblique: 'oblique',
  own: 'genitive',
  self: 'object',
  dropped: 'subject',
};

function seeAgain(one: Referent, { role, at }: Pronoun, scene: Scene): void {
  const { clause, quoted } = scene;
  see(scene, one, {
    from: at,
    to: at + 1,
    role: ROLES[role],
    clause,
    quoted,
    pronoun: true,
    opens: at === scene.from,
    speaks: false,
  });
}

/** "He said that Ana Ruiz …": whoever was spoken of before the passage, or stayed open, may be meant further on, too. */
function openReferent({ gender, many, role, means }: Pronoun): Referent | null {
  if (means !== 'people' && role !== 'subject') return null;
  return referent({ kind: 'person', gender, many: many === true, open: true });
}
