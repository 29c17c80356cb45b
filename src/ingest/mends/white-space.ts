import type { Edit, Mend } from '../edits.ts';

/** Runs of spaces, spaces at the edges of lines, and more than one blank line. */
export const whiteSpace: Mend = {
  name: 'white space',
  changes:
    'Runs of white space become one space, spaces at the ends of lines go, and blank lines become one; a single non-breaking space stays.',
  edits: (text) => Array.from(text.matchAll(RUNS), (match) => toEdit(match, text)).filter(isChange(text)),
};

/** A run of white space; a lone plain space is by far the most frequent and never changes. */
const RUNS = /\s{2,}|[^\S \n\u00a0\u202f]|^\s|\s$/g;

function toEdit({ 0: run, index }: RegExpExecArray, text: string): Edit {
  const end = index + run.length;
  if (index === 0 || end === text.length) return { start: index, end, text: '' };
  const lines = run.split('\n').length - 1;
  return { start: index, end, text: lines === 0 ? ' ' : lines === 1 ? '\n' : '\n\n' };
}

function isChange(text: string): (edit: Edit) => boolean {
  return (edit) => text.slice(edit.start, edit.end) !== edit.text;
}
