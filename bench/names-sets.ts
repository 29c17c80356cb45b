import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../src/model.ts';

/** A name as the annotators marked it; `group` is their identity of whom it means, where they give one. */
export interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly group?: string;
}

/** An annotated document: words joined by single spaces, one sentence a line. */
export interface GoldDocument {
  readonly name: string;
  readonly language: Language;
  readonly text: string;
  readonly lines: readonly { readonly start: number; readonly end: number }[];
  readonly names: readonly GoldName[];
}

interface GoldWord {
  readonly text: string;
  readonly tag: string;
}

/** CoNLL-2003 (`token POS chunk tag`, IOB1), documents parted by `-DOCSTART-`. */
export function readConll(folder: string): readonly GoldDocument[] {
  const file = join(folder, 'names', 'conll2003', 'eng.testa');
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split(/^-DOCSTART-.*$/mu)
    .slice(1)
    .map((part, i) =>
      documentOf(
        `conll ${i}`,
        'en',
        part.split(/\n\s*\n/u).map((sentence) =>
          sentence
            .trim()
            .split('\n')
            .filter((line) => line !== '')
            .map((line) => {
              const fields = line.split(' ');
              return { text: fields[0] ?? '', tag: fields[3] ?? 'O' };
            }),
        ),
      ),
    );
}

/** Mexican news (`sentence word pos tag`, IOBES): sentences of many articles, read as documents of this many. */
const SENTENCES_PER_DOCUMENT = 12;

export function readMexican(folder: string): readonly GoldDocument[] {
  const parent = join(folder, 'names', 'mexican-news');
  if (!existsSync(parent)) return [];
  const sentences = readdirSync(parent)
    .sort()
    .flatMap((file) => mexicanSentences(readFileSync(join(parent, file), 'utf8')));
  const documents: GoldDocument[] = [];
  for (let at = 0; at < sentences.length; at += SENTENCES_PER_DOCUMENT) {
    const some = sentences.slice(at, at + SENTENCES_PER_DOCUMENT);
    documents.push(documentOf(`mexican ${at}`, 'es', some));
  }
  return documents;
}

function mexicanSentences(text: string): readonly (readonly GoldWord[])[] {
  const sentences = new Map<string, GoldWord[]>();
  for (const line of text.split('\n').slice(1)) {
    const [sentence, word, , tag] = line.split('\t');
    if (!sentence || word === undefined || tag === undefined) continue;
    const known = sentences.get(sentence) ?? [];
    known.push({ text: word, tag: tag.trim().replace(/^E-/u, 'I-').replace(/^S-/u, 'B-') });
    sentences.set(sentence, known);
  }
  return [...sentences.values()];
}

function documentOf(
  name: string,
  language: Language,
  sentences: readonly (readonly GoldWord[])[],
): GoldDocument {
  let text = '';
  const lines: { start: number; end: number }[] = [];
  const names: GoldName[] = [];
  for (const words of sentences) {
    if (words.length === 0) continue;
    if (text !== '') text += '\n';
    const start = text.length;
    let open = null as { start: number; end: number; kind: string } | null;
    for (const [i, word] of words.entries()) {
      if (i > 0) text += ' ';
      const at = text.length;
      text += word.text;
      const kind: string = word.tag === 'O' ? '' : word.tag.slice(2);
      if (open && (kind !== open.kind || word.tag.startsWith('B-'))) {
        names.push(open);
        open = null;
      }
      if (kind !== '') open = { start: open?.start ?? at, end: text.length, kind };
    }
    if (open) names.push(open);
    lines.push({ start, end: text.length });
  }
  return { name, language, text, lines, names };
}

/** GUM (WebAnno TSV 3.2): named people and organizations with their Wikipedia identity, else their coreference chain. */
export function readGum(folder: string, genres: readonly string[]): readonly GoldDocument[] {
  const parent = join(folder, 'names', 'gum', 'tsv');
  if (!existsSync(parent)) return [];
  return readdirSync(parent)
    .filter((file) => genres.some((genre) => file.startsWith(`GUM_${genre}_`)))
    .sort()
    .map((file) => gumDocument(file, readFileSync(join(parent, file), 'utf8')));
}

interface GumSpan {
  start: number;
  end: number;
  readonly kind: string;
  identity: string;
}

function gumDocument(file: string, source: string): GoldDocument {
  const words: { start: number; end: number; text: string }[] = [];
  const lines: { start: number; end: number }[] = [];
  const spans = new Map<string, GumSpan>();
  const links: [string, string][] = [];
  let text = '';
  for (const line of source.split('\n')) {
    const fields = line.split('\t');
    if (!/^\d+-\d+$/u.test(fields[0] ?? '')) continue;
    const word = fields[2] ?? '';
    const begins = (fields[0] ?? '').endsWith('-1');
    if (text !== '') text += begins ? '\n' : ' ';
    const start = text.length;
    text += word;
    if (begins) lines.push({ start, end: text.length });
    else {
      const last = lines[lines.length - 1];
      if (last) last.end = text.length;
    }
    words.push({ start, end: text.length, text: word });
    readSpans(fields, start, text.length, words.length, spans);
    readLinks(fields, links);
  }
  const group = chains(spans, links);
  const names: GoldName[] = [];
  for (const [key, span] of spans) {
    if (span.kind !== 'person' && span.kind !== 'organization') continue;
    const name = nameInside(text, words, span);
    if (name) names.push({ ...name, kind: span.kind, group: group(key) });
  }
  return { name: file, language: 'en', text, lines, names: names.sort((a, b) => a.start - b.start) };
}

function readSpans(
  fields: readonly string[],
  start: number,
  end: number,
  at: number,
  spans: Map<string, GumSpan>,
): void {
  const entities = (fields[3] ?? '_').split('|');
  const identities = (fields[6] ?? '_').split('|');
  for (const entity of entities) {
    const match = entity.match(/^(\w+)(?:\[(\d+)\])?$/u);
    if (!match || entity === '_') continue;
    const key = match[2] ?? `word ${at}`;
    const identity =
      identities.find((one) => one.endsWith(`[${match[2]}]`)) ?? (match[2] ? '_' : (identities[0] ?? '_'));
    const known: GumSpan | undefined = spans.get(key);
    if (known) known.end = end;
    else spans.set(key, { start, end, kind: match[1] ?? '', identity: identity.replace(/\[\d+\]$/u, '') });
  }
}

function readLinks(fields: readonly string[], links: [string, string][]): void {
  const types = (fields[7] ?? '_').split('|');
  const targets = (fields[8] ?? '_').split('|');
  types.forEach((type, i) => {
    const match = (targets[i] ?? '').match(/\[(\d+)_(\d+)\]$/u);
    if ((type === 'coref' || type === 'ana' || type === 'appos') && match?.[1] && match[2])
      links.push([match[1], match[2]]);
  });
}

/** The chain of each span: what coreference links join, or one Wikipedia identity. */
function chains(
  spans: ReadonlyMap<string, GumSpan>,
  links: readonly [string, string][],
): (key: string) => string {
  const parent = new Map<string, string>();
  const of = (key: string): string => {
    let at = key;
    for (let up = parent.get(at); up !== undefined; up = parent.get(at)) at = up;
    return at;
  };
  const join = (a: string, b: string): void => {
    if (of(a) !== of(b)) parent.set(of(a), of(b));
  };
  for (const [a, b] of links) if (a !== '0' && b !== '0') join(a, b);
  for (const [key, span] of spans)
    if (span.identity !== '_' && span.identity !== '') join(key, `= ${span.identity}`);
  return of;
}

/** The proper name in an annotated noun phrase, where its words are all capitalized but for joining ones. */
function nameInside(
  text: string,
  words: readonly { start: number; end: number; text: string }[],
  span: GumSpan,
): { start: number; end: number } | null {
  const inside = words.filter((word) => word.start >= span.start && word.end <= span.end);
  while (
    inside.length > 0 &&
    /^(the|a|an|'s|’s|mr|mrs|ms|dr|prof|professor|sir|president)\.?$/iu.test(inside[0]?.text ?? '')
  )
    inside.shift();
  while (inside.length > 0 && /^('s|’s|,|\.|'|’)$/u.test(inside[inside.length - 1]?.text ?? '')) inside.pop();
  const proper =
    inside.length > 0 &&
    inside.length <= 8 &&
    inside.every((word) => /^(\p{Lu}|of|for|and|de|van|von|the|&|-|\.|"|“|”|'s)/u.test(word.text));
  const [first, last] = [inside[0], inside[inside.length - 1]];
  if (
    !proper ||
    !first ||
    !last ||
    !/^\p{Lu}/u.test(first.text) ||
    !/\p{L}$|\.$/u.test(text.slice(last.start, last.end))
  )
    return null;
  if (
    inside.length === 1 &&
    /^(I|He|She|They|It|We|You|His|Her|Their|My|Our|Its|Your|This|That|These|Those|Who|People|Some|Many|Most|Others|One|Everyone|All|Both)$/u.test(
      first.text,
    )
  )
    return null;
  return { start: first.start, end: last.end };
}
