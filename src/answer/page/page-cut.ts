/** What alone exceeds a platform's message is cut at a word; nothing else ever is. */
import { cutAtWord } from '../../text.ts';
import type { Row, Unit } from './page-rows.ts';

/** The mark of a cut sentence (rule 1 of the style of answers). */
const CUT_MARK = ' […]';

/** Below this a cut sentence says nothing; a message with so little room does not exist. */
const SHORTEST = 40;

/**
 * The unit with its longest rows cut so that `lengthOf` stays within the message: each row keeps the same room,
 * so a short reply beside a long accusation stays whole.
 */
export function cutUnit(unit: Unit, message: number, lengthOf: (unit: Unit) => number): Unit {
  let room = Math.max(...unit.rows.map(({ text }) => text.length));
  let low = SHORTEST;
  while (low < room) {
    const middle = Math.ceil((low + room) / 2);
    if (lengthOf(cutRows(unit, middle)) <= message) low = middle;
    else room = middle - 1;
  }
  return cutRows(unit, low);
}

function cutRows(unit: Unit, room: number): Unit {
  return { ...unit, rows: unit.rows.map((row) => (row.text.length <= room ? row : cutRow(row, room))) };
}

function cutRow(row: Row, room: number): Row {
  const text = cutAtWord(row.text, room, row.kind === 'quotation' ? CUT_MARK : '…');
  const kept = text.length - CUT_MARK.length;
  const marks = row.marks.filter(({ end }) => end <= kept);
  return { ...row, text, marks, cut: row.kind === 'quotation' };
}
