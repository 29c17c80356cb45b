import { type LinkedEntity, linkNames, matchTyped, namesAround, shortNamesOf } from '../../extract/link.ts';
import { isSlipOf } from '../../extract/names/linking/given-slips.ts';
import { anyClosedWords } from '../../language/closed-words.ts';
import type { Scope } from '../../model.ts';
import type { NameRecord } from '../../store/store.ts';
import { fold } from '../../text.ts';
import type { Analyses } from '../analyses.ts';
import type { Entity, NameFinding } from '../corpus.ts';
import { countOnce } from '../tellings/count-once.ts';
import { type FoundEntity, foundEntities, memberKey, toEntity } from './found-entity.ts';
import type { NameDirectory } from './name-directory.ts';
import { coreParts, nameWords } from './name-words.ts';
import { type StatedNames, withStated } from './stated-names.ts';

/** Names of the visible corpus, linked across its documents at the moment of the question. */
export interface NameLookup {
  /** What typed words name. */
  find(typed: string, scope: Scope): Promise<FoundNames>;
  /** What the operator's tables name; null where they name nobody. */
  stated(): StatedNames | null;
  /** The documents' entities behind a name that `find` returned, null where it is gone. */
  linked(entity: Entity, scope: Scope): Promise<LinkedFinding | null>;
  /** The corpus changed: what was found no longer counts. */
  forget(): void;
}

/** A finding with the documents' entities behind each name. */
export interface FoundNames {
  readonly finding: Omit<NameFinding, 'tried'>;
  readonly linked: readonly FoundEntity[];
  /** Words of names that were seen and not read: others who may bear a surname. */
  readonly beside: ReadonlySet<string>;
}

/** One name with all others that its words also found: they decide whether a lone surname is unequivocal. */
export interface LinkedFinding {
  readonly entity: FoundEntity;
  readonly around: readonly FoundEntity[];
  readonly beside: ReadonlySet<string>;
}

/**
 * Aliases lead to names and names to aliases ("AMLO" to a full name, the full name to other documents);
 * chains longer than this were never seen and would join what nobody means as one.
 */
const MOST_ROUNDS = 3;

/** Names that one round leads on to; a question that touches more is about a surname, not about someone. */
const MOST_NAMES = 12;

/** Letters that stand for a body, as linking takes them. */
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}.&]{1,7}$/u;

/** Findings are kept until the corpus changes, but not more than this many. */
const MOST_KEPT = 500;

/** Name look-up over the directory, which is opened at the first question, and over what the operator states. */
export function createNameLookup(
  open: () => Promise<NameDirectory>,
  stated: () => StatedNames | null = () => null,
  analyses: Analyses | null = null,
): NameLookup {
  const kept = new Map<string, Promise<FoundNames>>();
  const find = (typed: string, scope: Scope): Promise<FoundNames> => {
    const key = JSON.stringify([typed, scope]);
    const known = kept.get(key);
    if (known) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const finding = open().then((directory) => {
      const found = lookUp(withStated(directory, stated()), typed, scope);
      return analyses ? countOnce(found, analyses) : found;
    });
    kept.set(key, finding);
    return finding;
  };
  return {
    find,
    stated,
    async linked(entity, scope) {
      const { linked, beside } = await find(entity.name, scope);
      const own = linked.find(({ key }) => key === entity.key);
      return own ? { entity: own, around: linked, beside } : null;
    },
    forget: () => kept.clear(),
  };
}

type Names = Pick<NameDirectory, 'having' | 'of'>;

function lookUp(directory: Names, typed: string, scope: Scope): FoundNames {
  const { records, beside } = recordsAround(directory, typed, scope);
  const links = linkNames(records);
  const linked = foundEntities(links, records);
  const matches = matchTyped(typed, links);
  const how = matches[0]?.how ?? null;
  const isJustSo = how === 'whole' || how === 'written';
  const match = isJustSo ? 'name' : how;
  const found = amongFound(
    linked,
    matches.map(({ entity }) => entity),
  );
  const around = isJustSo ? namesAround(typed, links) : [];
  const near = amongFound(
    linked,
    around.filter((one) => !matches.some(({ entity }) => entity === one)),
  ).map(toEntity);
  const whole = found.filter(({ isLone }) => !isLone);
  const entities = (whole.length > 0 ? [...whole, ...bareSurname(typed, whole, linked)] : found).map(
    toEntity,
  );
  return { finding: { entities, match, mended: match === 'mended' ? typed : null, near }, linked, beside };
}

/** What was found of some linked entities. */
function amongFound(
  linked: readonly FoundEntity[],
  entities: readonly LinkedEntity[],
): readonly FoundEntity[] {
  const fitting = new Set(entities.flatMap(({ members }) => members.map(memberKey)));
  return linked.filter(({ members }) => members.some((member) => fitting.has(memberKey(member))));
}

/** A lone surname that one full name has is shown in that name's dossier; of several bearers, it is the last choice. */
function bareSurname(
  typed: string,
  whole: readonly FoundEntity[],
  linked: readonly FoundEntity[],
): readonly FoundEntity[] {
  const [word, second] = coreParts(typed);
  if (second !== undefined || whole.filter(({ kind }) => kind === 'person').length === 1) return [];
  return linked.filter(({ isLone, name }) => isLone && coreParts(name)[0] === word);
}

/** What was read of the names around typed words. */
interface Around {
  readonly records: readonly NameRecord[];
  /** Words of names that share only one word with what was asked for: others who may bear a surname. */
  readonly beside: ReadonlySet<string>;
}

/** All records of the entities that the typed words touch, and of those that their full names and aliases touch. */
function recordsAround(directory: Names, typed: string, scope: Scope): Around {
  const entities = new Map<string, readonly NameRecord[]>();
  const beside = new Map<string, NameRecord>();
  const asked: (readonly string[])[] = [];
  let open: readonly (readonly string[])[] = withShortNames(wordsTelling(typed));
  for (let round = 0; round < MOST_ROUNDS && open.length > 0; round++) {
    const fresh: NameRecord[] = [];
    for (const words of open) {
      asked.push(words);
      for (const record of bearing(directory, words, scope, beside)) {
        if (!entities.has(memberKey(record))) fresh.push(record);
      }
    }
    const whole = wholeEntities(directory, fresh);
    for (const [key, records] of whole) entities.set(key, records);
    open = linkingNames([...whole.values()].flat(), asked);
  }
  const others = [...beside.values()]
    .filter((record) => !entities.has(memberKey(record)))
    .map(({ form }) => form);
  return { records: [...entities.values()].flat(), beside: new Set(others.flatMap(wordsTelling)) };
}

/** Words of a name, and the same with a short form of the given name, or with what it is short for. */
function withShortNames(words: readonly string[]): readonly (readonly string[])[] {
  const [given, ...surnames] = words;
  if (given === undefined || surnames.length === 0) return [words];
  return [words, ...[...shortNamesOf(given)].map((other) => [other, ...surnames])];
}

/** The visible records of whoever may be meant by these words: two of them shared, or a name of one word. */
function bearing(
  directory: Names,
  words: readonly string[],
  scope: Scope,
  beside: Map<string, NameRecord>,
): readonly NameRecord[] {
  const wanted = new Set(words);
  return directory.having(words).filter((record) => {
    const { form, collection, stated } = record;
    if (scope !== 'all' && !scope.includes(collection)) return false;
    const own = wordsTelling(form);
    const shared = own.filter((word) => wanted.has(word)).length;
    if (shared >= Math.min(2, words.length) || own.length === 1 || isSlipOf(own, words)) return true;
    if (!stated) beside.set(`${memberKey(record)} ${form}`, record);
    return false;
  });
}

function wholeEntities(
  directory: Names,
  records: readonly NameRecord[],
): ReadonlyMap<string, readonly NameRecord[]> {
  const wanted = new Set(records.map(memberKey));
  const whole = new Map<string, NameRecord[]>();
  for (const document of new Set(records.map(({ document }) => document))) {
    for (const record of directory.of(document)) {
      const key = memberKey(record);
      if (!wanted.has(key)) continue;
      const known = whole.get(key);
      if (known) known.push(record);
      else whole.set(key, [record]);
    }
  }
  return whole;
}

/**
 * The names by which other documents may name the same: full names, what a document equates with them and the letters
 * of a body, never a lone surname. Those that an earlier question has found already are left out.
 */
function linkingNames(
  records: readonly NameRecord[],
  asked: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const linking = records.filter(
    ({ form, name, kind, equated }) =>
      wordsTelling(form).length > 1 ||
      (form !== name && (equated || (kind === 'organization' && ACRONYM.test(form)))),
  );
  const open = openAmong(linking, asked).slice(0, MOST_NAMES);
  // Of what the operator states nothing is left out: it was written down one by one.
  const stated = records.filter((record) => record.stated);
  return stated.length === 0 ? open : [...open, ...openAmong(stated, asked)];
}

function openAmong(
  records: readonly NameRecord[],
  asked: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const forms = [...new Set(records.map(({ form }) => fold(form)))].sort();
  return forms.map(wordsTelling).filter((words) => !asked.some((other) => hasFound(other, words)));
}

/** Whether whoever bears `words` was found when `asked` was asked for. */
function hasFound(asked: readonly string[], words: readonly string[]): boolean {
  const shared = words.filter((word) => asked.includes(word)).length;
  return shared >= Math.min(2, asked.length, words.length);
}

/** The words that tell one name from another: an article in front is none of them. */
function wordsTelling(name: string): readonly string[] {
  const words = nameWords(name);
  const [first = '', ...rest] = words;
  return rest.length > 0 && ARTICLES.has(first) ? rest : words;
}

const ARTICLES = anyClosedWords('definite articles');
