import { expect } from 'vitest';
import { findTimes } from '../../src/dates/find-times.ts';
import type { Language } from '../../src/model.ts';
import { marked } from './marked.ts';

/** Thursday. */
const REFERENCE = '2026-05-28';

/** A sentence, its one expression marked where its words matter, and the values of its expressions in order. */
export type FormRow = readonly [string, ...string[]];

/** Expects the values of a row, and what is marked as an expression; a row with a range expects that alone. */
export function expectForm(language: Language, [written, ...values]: FormRow): void {
  const { text, spans } = marked(written);
  const found = findTimes(text, { language, reference: REFERENCE });
  const said = found.map(({ type, value }) => (type === 'RANGE' ? `RANGE ${value}` : value));
  const ranges = values.filter((value) => value.startsWith('RANGE'));
  if (ranges.length > 0) expect(said).toEqual(expect.arrayContaining(ranges));
  else expect(said.filter((value) => !value.startsWith('RANGE'))).toEqual(values);
  for (const span of spans) expect(found.map((time) => time.text)).toContain(span.text);
}
