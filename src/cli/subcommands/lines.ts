import type { Readable } from 'node:stream';

/**
 * The lines of a stream as they arrive, without their ends. Only `\n` and `\r\n` end a line: a JSON string may hold
 * the line separators of Unicode, at which Node's own readline would cut.
 */
export async function* lines(input: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let open = '';
  for await (const bytes of input) {
    const text = typeof bytes === 'string' ? bytes : decoder.decode(bytes as Buffer, { stream: true });
    const [first = '', ...further] = text.split('\n');
    open += first;
    for (const next of further) {
      yield open.replace(/\r$/u, '');
      open = next;
    }
  }
  open += decoder.decode();
  if (open !== '') yield open.replace(/\r$/u, '');
}
