/** A sentence with its expected expressions in square brackets: the sentence without them, and where they stood. */
export function marked(written: string): {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly text: string }[];
} {
  let text = '';
  const spans: { start: number; end: number; text: string }[] = [];
  let start = 0;
  for (const piece of written.split(/([[\]])/)) {
    if (piece === '[') start = text.length;
    else if (piece === ']') spans.push({ start, end: text.length, text: text.slice(start) });
    else text += piece;
  }
  return { text, spans };
}
