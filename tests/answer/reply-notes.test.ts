import { describe, expect, it } from 'vitest';
import { replyNotes, replyPlace } from '../../src/answer/reply-notes.ts';
import { wordsIn } from '../../src/answer/words/words.ts';
import type { MissingReply, QuotationGroup } from '../../src/corpus/corpus.ts';
import { groupAround } from '../../src/corpus/quotations/quotation-groups.ts';
import { analysisOf, type Told } from '../fixtures/analysis.ts';

const NAMES = ['Ana Leal', 'Iker Ugarte'];
const claim: Told = { text: 'Clerks accused Ana Leal.', standings: ['accusation'], accused: [0] };
const next: Told = { text: 'She still goes to work.', needs: [0] };

function groupOf(sentences: readonly Told[], main: number): QuotationGroup {
  const group = groupAround(analysisOf([sentences], NAMES), main);
  if (!group) throw new Error('no group');
  return group;
}

const lacking = (name: string, more: Partial<MissingReply> = {}): MissingReply => ({
  of: [{ name, named: 'of several' }],
  at: null,
  isSure: false,
  ...more,
});

function notesOf(...missing: readonly MissingReply[]): readonly string[] {
  const group = { ...groupOf([claim], 0), missing };
  return replyNotes(group, () => 7, wordsIn('en')).map(({ text }) => text);
}

describe('what is said of missing replies', () => {
  it('stands under what accuses, not under what follows upon it', () => {
    expect(replyPlace(groupOf([claim, next], 1))).toBe(0);
    expect(replyPlace(groupOf([claim, { ...next, standings: ['accusation'] }], 1))).toBe(1);
  });

  it('is one note for each of whom something was found, and one of all others', () => {
    const [at = null] = groupOf([claim], 0).quotations;
    expect(notesOf(lacking('Ana Leal', { at }), lacking('Iker Ugarte'))).toEqual([
      'reply of Ana Leal: unclear, see [7]',
      'reply of Iker Ugarte: none found in these documents',
    ]);
  });

  it('names nobody where nobody was asked for and nothing was found of anybody', () => {
    expect(notesOf(lacking('Ana Leal'), lacking('Iker Ugarte'))).toEqual([
      'reply: none found in these documents',
    ]);
  });
});
