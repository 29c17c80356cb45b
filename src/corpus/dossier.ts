import { lexiconSet } from '../language/lexicon.ts';
import type { Analysis, DocumentEntity, Scope } from '../model.ts';
import type { Analyses } from './analyses.ts';
import type { DescriptionQuote, Dossier, Entity, QuotationGroup } from './corpus.ts';
import { newestFirst } from './document-order.ts';
import { type Bearer, bearersOf } from './names/bearers.ts';
import type { NameDirectory } from './names/name-directory.ts';
import type { LinkedFinding, NameLookup } from './names/name-lookup.ts';
import { partsOfName } from './names/name-words.ts';
import { namedWith } from './names/named-with.ts';
import { sentencesNaming } from './names/naming-sentences.ts';
import { surnameDocuments } from './names/surname-documents.ts';
import { joinContinuedClaims } from './quotations/continued-claims.ts';
import { findingsElsewhere } from './quotations/findings-elsewhere.ts';
import { completeness, quotability } from './quotations/quotability.ts';
import { groupAround } from './quotations/quotation-groups.ts';
import { readingOn } from './quotations/reading-on.ts';
import { withReplies } from './quotations/replies-elsewhere.ts';
import { selectGroups } from './quotations/select-groups.ts';
import { joinSharedReplies } from './quotations/shared-replies.ts';

/** What a dossier is made from. */
export interface DossierParts {
  readonly names: NameLookup;
  readonly analyses: Analyses;
  readonly directory: () => Promise<NameDirectory>;
}

/** All that the visible corpus says about one entity. Empty where it is gone meanwhile. */
export async function dossierOf(
  entity: Entity,
  scope: Scope,
  parts: DossierParts,
  wanted?: (document: string) => boolean,
): Promise<Dossier> {
  const found = await parts.names.linked(entity, scope);
  if (!found)
    return {
      entity,
      descriptions: [],
      telling: null,
      groups: [],
      namedWith: [],
      surnameOnly: [],
      hasHappenings: false,
    };
  const bearers = await bearersOf(found.entity, parts.analyses, wanted);
  const possible = bearers.flatMap(groupsIn);
  const ordered = accusationFirst(joinContinuedClaims(joinSharedReplies(selectGroups(possible))), bearers);
  const chosen = readingOn(findingsElsewhere(ordered, bearers));
  const groups = await withReplies(chosen, scope, parts);
  const [telling = null] = await withReplies(tellingGroup(possible), scope, parts);
  const { isLone } = found.entity;
  const surname = isLone ? groups : await surnameGroups(found, parts.analyses);
  return {
    entity,
    descriptions: descriptionsIn(bearers),
    telling,
    groups: isLone ? [] : groups,
    namedWith: namedWith(
      bearers,
      found.entity,
      await parts.directory(),
      (records) => parts.names.stated()?.around(records, scope) ?? [],
    ),
    surnameOnly: surname,
    hasHappenings: bearers.some(hasHappenings),
  };
}

async function surnameGroups(
  { entity, around, beside }: LinkedFinding,
  analyses: Analyses,
): Promise<readonly QuotationGroup[]> {
  const alone = surnameDocuments(entity, around, beside);
  const bearers = await Promise.all(alone.map((other) => bearersOf(other, analyses)));
  return readingOn(selectGroups(bearers.flat().flatMap(groupsIn)));
}

/**
 * With how its own proceedings stand before without, those of others last: theirs would tell it by what somebody else did. Then the
 * fewest sentences: more than one is read by whoever chose.
 */
function tellingGroup(groups: readonly QuotationGroup[]): readonly QuotationGroup[] {
  const [best] = [...groups].sort(
    (a, b) =>
      ownProceedings(b) - ownProceedings(a) || a.quotations.length - b.quotations.length || b.score - a.score,
  );
  return best ? [best] : [];
}

/** 1 where its own proceedings are told, -1 where those of others. */
function ownProceedings({ quotations, main, concerns }: QuotationGroup): number {
  if (concerns !== null) return concerns === 'others' ? -1 : 1;
  const standings = quotations[main]?.standings ?? [];
  return standings.some((standing) => standing !== 'opinion' && standing !== 'denial') ? -1 : 0;
}

/** The best accusation of the entity itself comes first, with its reply: it is what may not be missed. */
function accusationFirst(
  groups: readonly QuotationGroup[],
  bearers: readonly Bearer[],
): readonly QuotationGroup[] {
  const accused = new Map(bearers.map((bearer) => [bearer.analysis.document.id, accusedPlaces(bearer)]));
  const first = groups.find(({ quotations }) =>
    quotations.some(({ document, span }) => accused.get(document.id)?.has(span.start)),
  );
  return first ? [first, ...groups.filter((group) => group !== first)] : groups;
}

/** Where the sentences of a document begin that accuse the entity. */
function accusedPlaces({ analysis, entities }: Bearer): ReadonlySet<number> {
  const accusing = analysis.sentences.filter(({ accused }) => accused.some((entity) => entities.has(entity)));
  return new Set(accusing.map(({ start }) => start));
}

function groupsIn({ analysis, entities }: Bearer): readonly QuotationGroup[] {
  const [entity] = entities;
  return sentencesNaming(analysis, entities).flatMap((index) => {
    const group = groupAround(analysis, index, { about: entities });
    return group
      ? [{ ...group, score: quotability(analysis, index, entity ?? null) + completeness(group) }]
      : [];
  });
}

/** Newest article first; what says no more than one before it, once. */
function descriptionsIn(bearers: readonly Bearer[]): readonly DescriptionQuote[] {
  const ordered = [...bearers].sort((a, b) => newestFirst(a.analysis.document, b.analysis.document));
  const quotes = ordered.flatMap(({ analysis, entities }) =>
    [...entities].flatMap((entity) => describedIn(analysis, analysis.entities[entity])),
  );
  const all = quotes.map(tellingWords);
  return quotes.filter((quote, index) => {
    const words = all[index] ?? [];
    return !all.some(
      (other, at) =>
        (at < index || saysLess(quote, quotes[at])) && words.every((word) => other.includes(word)),
    );
  });
}

/** "President" says nothing beside an older article's "Peru's president", but beside "the former president". */
function saysLess(bare: DescriptionQuote, full: DescriptionQuote | undefined): boolean {
  if (full === undefined || full.former) return false;
  return !wordsOf(bare).includes(' ') && wordsOf(full).includes(' ');
}

function wordsOf({ document, span }: DescriptionQuote): string {
  return document.text.slice(span.start, span.end);
}

function tellingWords(quote: DescriptionQuote): readonly string[] {
  return partsOfName(wordsOf(quote)).filter((word) => !isArticle(word));
}

function isArticle(word: string): boolean {
  return lexiconSet('en', 'articles').has(word) || lexiconSet('es', 'articles').has(word);
}

function describedIn(analysis: Analysis, entity: DocumentEntity | undefined): readonly DescriptionQuote[] {
  return (entity?.descriptions ?? []).map(({ start, end, former, sentence }) => {
    const passage = analysis.passages[analysis.sentences[sentence]?.passage ?? 0];
    return { document: analysis.document, span: { start, end }, paragraph: passage?.paragraph ?? 1, former };
  });
}

function hasHappenings({ analysis, entities }: Bearer): boolean {
  return analysis.events.some(({ participants }) => participants.some((entity) => entities.has(entity)));
}
