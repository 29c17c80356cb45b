import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Derived, Span } from '../../../src/model.ts';
import { decodeDerived, encodeDerived } from '../../../src/store/codec/codec.ts';

const TEXT = 'Mira Solberg — “the auditor” — said: ¡no! 🙂 Two more sentences follow here. And one.';
const offset = fc.nat(TEXT.length);
const span = fc.record({ start: offset, end: offset });
const index = fc.nat(40);
const indices = fc.array(index, { maxLength: 3 });
const indexOrNull = fc.option(index);
const kind = fc.constantFrom('person', 'organization', 'place', 'other');
const words = fc.oneof(fc.constant(''), fc.string());
const dateBasis = fc.constantFrom('stated', 'year', 'inferred', 'none');
const value = fc.constantFrom('2026', '2026-05', 'P2Y', 'PRESENT_REF', '2023-09/2024-12');
/** Mostly the text's own stretch, sometimes other words. */
const quoted = (own: Span, other: string | null) => other ?? TEXT.slice(own.start, own.end);
const withText = <T extends Span>(made: fc.Arbitrary<T>) =>
  fc.tuple(made, fc.option(words)).map(([own, other]) => ({ ...own, text: quoted(own, other) }));

const derived: fc.Arbitrary<Derived> = fc.record({
  passages: fc.array(
    fc
      .record({ start: offset, end: offset, paragraph: index, heading: fc.option(span) })
      .map((passage) => ({ ...passage, text: TEXT.slice(passage.start, passage.end) })),
  ),
  sentences: fc.array(
    fc.record({
      start: offset,
      end: offset,
      passage: index,
      standings: fc.array(
        fc.constantFrom('accusation', 'charge', 'plea', 'conviction', 'denial', 'finding', 'opinion'),
      ),
      speaker: fc.option(
        fc.record(
          { start: offset, end: offset, entity: indexOrNull, partly: fc.constant(true as const) },
          { requiredKeys: ['start', 'end', 'entity'] },
        ),
      ),
      needs: indices,
      antecedents: fc.array(fc.record({ word: span, meant: span, sentence: index }), { maxLength: 2 }),
      standsAlone: fc.boolean(),
      group: indexOrNull,
      accused: indices,
      replying: indices,
    }),
  ),
  entities: fc.array(
    fc.record({
      name: words,
      kind,
      aliases: fc.array(words),
      equated: fc.array(words),
      descriptions: fc.array(
        fc.record({ start: offset, end: offset, sentence: index, former: fc.boolean() }),
      ),
    }),
  ),
  mentions: fc.array(
    withText(
      fc.record({
        start: offset,
        end: offset,
        kind,
        entity: indexOrNull,
        form: fc.constantFrom('name', 'pronoun'),
      }),
    ),
  ),
  times: fc.array(
    withText(
      fc.record({
        start: offset,
        end: offset,
        value,
        type: fc.constantFrom('DATE', 'TIME', 'DURATION', 'SET', 'RANGE'),
        mod: fc.option(words),
        basis: dateBasis,
        when: fc.option(value),
      }),
    ),
  ),
  events: fc.array(
    fc.record({
      start: offset,
      end: offset,
      sentence: index,
      date: fc.option(value),
      dates: fc.constantFrom('event', 'report'),
      basis: dateBasis,
      expression: fc.option(words),
      participants: indices,
      actions: fc.array(words, { maxLength: 3 }),
    }),
  ),
});

const blocks = fc.array(
  fc.record({
    start: offset,
    end: offset,
    kind: fc.constantFrom('title', 'byline', 'dateline', 'caption', 'heading', 'body', 'furniture'),
  }),
);

test('whatever is derived comes back from its compact form as it was', () => {
  fc.assert(
    fc.property(blocks, derived, (each, all) => {
      expect(decodeDerived(TEXT, encodeDerived(TEXT, each, all))).toEqual({ blocks: each, ...all });
    }),
  );
});

test('a plain sentence takes three numbers', () => {
  const sentence = {
    start: 0,
    end: 12,
    passage: 4,
    standings: [],
    speaker: null,
    needs: [],
    antecedents: [],
    standsAlone: true,
    group: null,
    accused: [],
    replying: [],
  };
  const all = { passages: [], sentences: [sentence], entities: [], mentions: [], times: [], events: [] };
  expect(encodeDerived(TEXT, [], all)).toBe('[[],[],[[0,12,4]],[],[],[],[]]');
});

test('a passage that is not its own stretch of the text is refused', () => {
  const passage = { start: 0, end: 4, text: 'Mora', paragraph: 1, heading: null };
  const all = { passages: [passage], sentences: [], entities: [], mentions: [], times: [], events: [] };
  expect(() => encodeDerived(TEXT, [], all)).toThrow(/not its document's own text/);
});

test('nothing stored yet is nothing derived', () => {
  expect(decodeDerived(TEXT, '[]')).toEqual({
    blocks: [],
    passages: [],
    sentences: [],
    entities: [],
    mentions: [],
    times: [],
    events: [],
  });
});
