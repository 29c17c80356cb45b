import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordsOf } from '../../../src/dates/grammar/words.ts';
import type { StatementMaterial } from '../../../src/extract/statements/material.ts';
import { parserOf } from '../../../src/extract/syntax/parser.ts';
import { syntaxOf } from '../../../src/extract/syntax/syntax-of.ts';
import type { DocumentEntity, EntityKind, Language, Mention, Passage } from '../../../src/model.ts';

/** What is expected of one sentence. `speaker` lists the accepted wordings; support `any` is not measured. */
export interface ExpectedSentence {
  readonly standings: readonly string[];
  readonly speaker: readonly string[];
  readonly accused: readonly string[];
  readonly replying: readonly string[];
  readonly support: 'none' | 'needs' | 'antecedent' | 'hidden' | 'any';
  readonly needs?: readonly number[];
  readonly antecedent?: { readonly word: string; readonly meant: string };
}

/** Passages written for the purpose, with their names and what each sentence is expected to be read as. */
export interface LabelledCase {
  readonly id: string;
  readonly language: Language;
  readonly passages: readonly (readonly string[])[];
  readonly names: readonly {
    readonly name: string;
    readonly kind: EntityKind;
    readonly aliases: readonly string[];
  }[];
  readonly pronouns: readonly { readonly word: string; readonly name: string }[];
  readonly expected: readonly ExpectedSentence[];
  readonly groups?: readonly (readonly number[])[];
}

/** The cases of `fixtures/<name>.json`. */
export function labelledCases(name: string): readonly LabelledCase[] {
  const file = join(import.meta.dirname, 'fixtures', `${name}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as readonly LabelledCase[];
}

/** A person who is also called by the second word of the name. */
export function personCalled(name: string): LabelledCase['names'][number] {
  return { name, kind: 'person', aliases: [name, name.split(' ')[1] ?? name] };
}

/** The material of a case: sentences as given, every occurrence of an alias a mention. */
export function materialOf(
  given: Pick<LabelledCase, 'language' | 'passages' | 'names' | 'pronouns'>,
): StatementMaterial {
  const paragraphs = given.passages.map((sentences) => sentences.join(' '));
  const text = paragraphs.join('\n\n');
  const passages: Passage[] = [];
  const sentences: { start: number; end: number; passage: number }[] = [];
  let at = 0;
  for (const [index, own] of given.passages.entries()) {
    const paragraph = paragraphs[index] ?? '';
    passages.push({
      start: at,
      end: at + paragraph.length,
      text: paragraph,
      paragraph: index + 1,
      heading: null,
    });
    let from = at;
    for (const sentence of own) {
      sentences.push({ start: from, end: from + sentence.length, passage: index });
      from += sentence.length + 1;
    }
    at += paragraph.length + 2;
  }
  const entities = given.names.map(({ name, kind, aliases }): DocumentEntity => {
    return { name, kind, aliases, equated: [], descriptions: [] };
  });
  const mentions = [...namesIn(text, given), ...pronounsIn(text, given)].sort((a, b) => a.start - b.start);
  const { language } = given;
  const syntax = syntaxOf({ language, sentences, words: wordsOf(text) }, parserOf(language));
  return { text, language, passages, sentences, entities, mentions, times: [], syntax };
}

function namesIn(text: string, { names }: Pick<LabelledCase, 'names'>): readonly Mention[] {
  const aliases = names
    .flatMap(({ aliases, kind }, entity) => aliases.map((alias) => ({ alias, kind, entity })))
    .sort((a, b) => b.alias.length - a.alias.length);
  const found: Mention[] = [];
  for (const { alias, kind, entity } of aliases) {
    for (const { start, end } of occurrences(text, alias)) {
      if (found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ start, end, text: alias, kind, entity, form: 'name' });
    }
  }
  return found;
}

function pronounsIn(
  text: string,
  { names, pronouns }: Pick<LabelledCase, 'names' | 'pronouns'>,
): readonly Mention[] {
  return pronouns.flatMap(({ word, name }) => {
    const entity = names.findIndex((one) => one.name === name);
    const kind = names[entity]?.kind ?? 'person';
    return occurrences(text, word).map((span) => ({
      ...span,
      text: word,
      kind,
      entity,
      form: 'pronoun' as const,
    }));
  });
}

function occurrences(text: string, wanted: string): readonly { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) || /[\p{L}\p{N}]/u.test(text.charAt(end))) continue;
    found.push({ start: at, end });
  }
  return found;
}
