/** Characters that a label has room for. */
const LONGEST = 80;

/**
 * The words of a happening that its date stands among, for a label: up to the mark behind the date, since what follows is mostly
 * another's; of many words those from the last mark before it.
 */
export function wordsDated(words: string, expression: string | null): string {
  const at = expression === null ? -1 : words.indexOf(expression);
  if (expression === null || at < 0) return trimmed(words);
  const mark = words.slice(at + expression.length).search(MARK);
  const end = mark < 0 ? words.length : at + expression.length + mark;
  const whole = trimmed(words.slice(0, end));
  if (whole.length <= LONGEST) return whole;
  const before = [...words.slice(0, at).matchAll(MARKS)].at(-1);
  return before ? trimmed(words.slice(before.index + 1, end)) : whole;
}

const MARK = /[,;:—–]/u;
const MARKS = /[,;:—–]/gu;

function trimmed(words: string): string {
  return words.trim().replace(/[\s,;:.]+$/u, '');
}
