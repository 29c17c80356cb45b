import type { Gender } from './gender.ts';

/** What somebody or something does in a clause: where its phrase stands tells. */
export type Role = 'subject' | 'object' | 'oblique' | 'genitive' | 'other';

/** A stretch of a sentence with at most one subject. */
export interface Clause {
  readonly kind: 'main' | 'fronted' | 'adverbial' | 'complement' | 'relative' | 'coordinate';
  readonly sentence: number;
  /** Its first word. */
  readonly from: number;
  readonly parent: Clause | null;
  subject: Referent | null;
}

/** One place where somebody or something was spoken of. */
export interface Seen {
  /** First word of the phrase, and the one behind its last. */
  readonly from: number;
  readonly to: number;
  readonly role: Role;
  readonly clause: Clause;
  readonly quoted: boolean;
  readonly pronoun: boolean;
  /** Whether its sentence begins with it. */
  readonly opens: boolean;
  /** Whether a verb of saying stands beside it. */
  readonly speaks: boolean;
}

/** Someone or something that a passage speaks of: a pronoun may mean it. */
export interface Referent {
  /** Its entities: one for a named person, several for a list, none for all that has no name. */
  readonly entities: readonly number[];
  readonly kind: 'person' | 'body' | 'thing';
  readonly many: boolean;
  gender: Gender | null;
  /** "the driver" rather than "a driver". */
  readonly definite: boolean;
  /** "Anyone", "nobody": meant in its own sentence only. */
  readonly passing: boolean;
  /** Whether it is a name of something that is no person. */
  readonly title: boolean;
  /** Whether it stands for a pronoun of which it stayed open whom it means. */
  readonly open: boolean;
  /** Nouns that say who a named person is, folded: "the athlete" may stand for the name. */
  readonly nouns: Set<string>;
  /** Where it was spoken of, in order, never empty once it is in the scene. */
  readonly seen: Seen[];
}

/** One of several neighbours. */
export interface Member {
  readonly one: Referent;
  readonly seen: Seen;
  /** The plural whose members are listed: "two engineers, Ana Ruiz and Paul Hale". */
  readonly heading?: Referent;
}

/** What the reader of a passage knows when the next word comes. */
export interface Scene {
  /** All that was spoken of lately, who was spoken of last at the end. */
  referents: Referent[];
  sentence: number;
  /** First word of the sentence. */
  from: number;
  clause: Clause;
  quoted: boolean;
  /** Neighbours joined by commas so far, of whom an "and" makes a list. */
  run: readonly Member[];
}

/** Past this many nobody can say whom a pronoun means. */
const MOST_REFERENTS = 24;
/** Who was not spoken of for more than so many sentences is forgotten. */
const REMEMBERED = 4;
/** Places of one referent that count: the last ones. */
const MOST_SEEN = 6;

/** A scene before its first word, with so many sentences before it. */
export function newScene(sentence = 0): Scene {
  const clause: Clause = { kind: 'main', sentence, from: 0, parent: null, subject: null };
  return { referents: [], sentence, from: 0, clause, quoted: false, run: [] };
}

/** Puts a place on record, and whom it speaks of at the end of the scene. */
export function see(scene: Scene, referent: Referent, seen: Seen): void {
  referent.seen.push(seen);
  if (referent.seen.length > MOST_SEEN) referent.seen.shift();
  const others = scene.referents.filter(
    (one) => one !== referent && scene.sentence - lastSeen(one).clause.sentence <= REMEMBERED,
  );
  others.push(referent);
  scene.referents = others.slice(-MOST_REFERENTS);
  if (seen.role === 'subject' && !seen.clause.subject) seen.clause.subject = referent;
}

/** The last place where it was spoken of. */
export function lastSeen({ seen }: Referent): Seen {
  const last = seen.at(-1);
  if (!last) throw new Error('A referent of the scene was nowhere spoken of');
  return last;
}

/** Somebody or something new. */
export function referent(of: Partial<Referent> & Pick<Referent, 'kind'>): Referent {
  const { kind, entities = [], many = false, gender = null, definite = true } = of;
  const { passing = false, open = false, title = false } = of;
  return { kind, entities, many, gender, definite, passing, open, title, nouns: new Set(), seen: [] };
}
