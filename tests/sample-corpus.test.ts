import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { tokens } from '../src/language/tokens.ts';
import { PACKAGE_ROOT } from '../src/package-root.ts';
import { fold } from '../src/text.ts';

const FOLDER = join(PACKAGE_ROOT, 'data', 'corpus');
const ARTICLES = join(PACKAGE_ROOT, '..', 'shared', 'seeds');

/** A run of this many words in common with an article would be copying, not telling. */
const RUN = 8;

const FrontMatter = z.strictObject({
  title: z.string().min(10),
  kind: z.literal('sample brief'),
  after: z.string().min(10),
  publisher: z.literal('Footnote sample'),
  author: z.literal('The Footnote project'),
  date: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional(),
  language: z.enum(['en', 'es']),
});

interface Brief {
  readonly file: string;
  readonly front: unknown;
  readonly body: string;
}

const briefs = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.md'))
  .map(readBrief);

describe('the sample corpus', () => {
  it('holds six to nine briefs, one at least in Spanish', () => {
    expect(briefs.length).toBeGreaterThanOrEqual(6);
    expect(briefs.length).toBeLessThanOrEqual(9);
    const languages = briefs.map((brief) => FrontMatter.parse(brief.front).language);
    expect(languages).toContain('es');
  });

  it.each(briefs)(
    'says in the front matter of $file whose words it is and what it is based on',
    ({ front }) => {
      expect(FrontMatter.safeParse(front)).toMatchObject({ success: true });
    },
  );

  it.each(briefs)('tells $file in 8 to 20 paragraphs', ({ body }) => {
    const paragraphs = body.trim().split(/\n\s*\n/);
    expect(paragraphs.length).toBeGreaterThanOrEqual(8);
    expect(paragraphs.length).toBeLessThanOrEqual(20);
  });

  it(`shares no run of ${RUN} words with the articles where these lie beside the package`, () => {
    const copied = new Set(articles().flatMap((text) => runs(words(text))));
    for (const { file, body } of briefs) {
      expect({ file, shared: runs(words(body)).filter((run) => copied.has(run)) }).toEqual({
        file,
        shared: [],
      });
    }
  });
});

function readBrief(file: string): Brief {
  const text = readFileSync(join(FOLDER, file), 'utf8');
  const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  return { file, front: parse(front, { schema: 'core' }), body };
}

function articles(): readonly string[] {
  if (!existsSync(ARTICLES)) return [];
  return readdirSync(ARTICLES).map((file) => readFileSync(join(ARTICLES, file), 'utf8'));
}

function words(text: string): readonly string[] {
  return tokens(text).map((token) => fold(token.text));
}

function runs(all: readonly string[]): readonly string[] {
  return all.slice(0, Math.max(0, all.length - RUN + 1)).map((_, at) => all.slice(at, at + RUN).join(' '));
}
