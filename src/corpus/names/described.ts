import { LANGUAGES, lexiconSet } from '../../language/lexicon.ts';
import type { Analysis, Scope } from '../../model.ts';
import { holdsPhrase, wordsInRow } from '../../search/phrase.ts';
import { parseQuery } from '../../search/query.ts';
import { searchPassages } from '../../search/rank.ts';
import type { Analyses } from '../analyses.ts';
import type { Entity, NameFinding } from '../corpus.ts';
import { compareText } from '../document-order.ts';
import type { Mirror } from '../mirror.ts';
import { searchMeans } from '../search-means.ts';
import { findNames } from './find-names.ts';
import type { NameLookup } from './name-lookup.ts';

/** What a look among the descriptions is made with. */
export interface DescribedParts {
  readonly names: NameLookup;
  readonly mirror: Mirror;
  readonly analyses: Analyses;
}

/** Documents whose descriptions are read: whom more of them describe alike is no one in particular. */
const MOST_DOCUMENTS = 40;

/** More words than any description has. */
const MOST_WORDS = 12;

/** What typed words name as they stand; else whom they describe; else with a slip mended, or near names. */
export async function findNamedOrDescribed(
  typed: string,
  scope: Scope,
  parts: DescribedParts,
): Promise<NameFinding> {
  const named = await findNames(typed, scope, parts.names, parts.mirror);
  if (named.entities.length > 0 && named.match !== 'mended') return named;
  return (await findDescribed(typed, scope, parts)) ?? named;
}

/**
 * Whom the visible documents describe with the typed words, all of them in a row: "governor of Chihuahua". Null where they
 * describe nobody so.
 */
async function findDescribed(
  typed: string,
  scope: Scope,
  parts: DescribedParts,
): Promise<NameFinding | null> {
  const { names, mirror, analyses } = parts;
  const wanted = withoutArticle(typed);
  if (wanted === '' || wanted.split(' ').length > MOST_WORDS) return null;
  const means = searchMeans(scope, mirror, analyses);
  const { full, mended } = await searchPassages(await mirror.passages(), parseQuery(wanted), means);
  if (mended.length > 0) return null;
  const documents = [...new Set(full.map(({ document }) => document))].slice(0, MOST_DOCUMENTS);
  const found = new Map<string, Entity>();
  for (const analysis of await analyses.of(documents)) {
    for (const entity of describedIn(analysis, wanted)) {
      for (const each of await linkedWith(analysis, entity, scope, names)) found.set(each.key, each);
    }
  }
  const entities = [...found.values()].sort((a, b) => b.passages - a.passages || compareText(a.name, b.name));
  return entities.length === 0 ? null : { entities, match: 'description', mended: null, near: [], tried: [] };
}

/** The folded words of what was typed; an article before a description says nothing of it. */
function withoutArticle(typed: string): string {
  const words = wordsInRow(typed).trim();
  const [first = '', ...rest] = words.split(' ');
  const isArticle = LANGUAGES.some((language) => lexiconSet(language, 'articles').has(first));
  return isArticle ? rest.join(' ') : words;
}

/** The entities (indices) that a document describes with the words. */
function describedIn({ document, entities }: Analysis, wanted: string): readonly number[] {
  return entities.flatMap(({ descriptions }, index) =>
    descriptions.some(({ start, end }) => isDescribed(document.text.slice(start, end), wanted)) ? index : [],
  );
}

/** Whether a description holds the words in a row, or an office of a place before which more is said of it. */
function isDescribed(description: string, wanted: string): boolean {
  return holdsPhrase(description, wanted) || isOfficeOf(wordsInRow(description).trim(), wanted);
}

/** Words that a description may say of a place before its name: "governor of Norland's windy northern Tarn State". */
const MOST_BETWEEN = 5;

/** "governor of Tarn" of "the governor of Norland's windy northern Tarn State": where the description ends with the place. */
function isOfficeOf(description: string, wanted: string): boolean {
  const [, office, place] = OFFICE_OF.exec(wanted) ?? [];
  if (office === undefined || place === undefined) return false;
  const [, behind, more] = ` ${description}`.split(` ${office} `);
  const words = behind !== undefined && more === undefined ? behind.split(' ') : [];
  if (LANGUAGES.some((language) => lexiconSet(language, 'place-heads').has(words.at(-1) ?? ''))) words.pop();
  const own = place.split(' ');
  const between = words.slice(0, -own.length);
  return (
    words.slice(-own.length).join(' ') === place && between.length <= MOST_BETWEEN && !between.some(isJoining)
  );
}

/** "Minister of the bank of Tarn" is over a bank. */
function isJoining(word: string): boolean {
  return LANGUAGES.some((language) =>
    ['body-of-words', 'stop-words'].some((list) => lexiconSet(language, list).has(word)),
  );
}

const OFFICE_OF = /^(.+ (?:of|de)) (.+)$/;

/** Whom one document's entity is across the visible documents. */
async function linkedWith(
  { document, entities }: Analysis,
  entity: number,
  scope: Scope,
  names: NameLookup,
): Promise<readonly Entity[]> {
  const { linked, finding } = await names.find(entities[entity]?.name ?? '', scope);
  const keys = new Set(
    linked
      .filter(({ members }) =>
        members.some((member) => member.document === document.id && member.entity === entity),
      )
      .map(({ key }) => key),
  );
  return finding.entities.filter(({ key }) => keys.has(key));
}
