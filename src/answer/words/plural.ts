/** A count with its noun, `1 document`, `3 documentos`: English and Spanish have one form for one and another for all else. */
export function plural(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}
