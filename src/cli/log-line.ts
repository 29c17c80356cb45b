/** What pino gives its levels as numbers, in words. */
const LEVELS: ReadonlyMap<number, string> = new Map([
  [30, 'info'],
  [40, 'warning'],
  [50, 'error'],
]);

/** A line of the log for a person at a terminal: level, message, fields; without the stack, which the file has. */
export function logLine(json: string): string {
  const { level, msg, time: _time, stack: _stack, ...fields } = JSON.parse(json) as Record<string, unknown>;
  const told = Object.entries(fields).map(([name, value]) => `${name} ${textOf(value)}`);
  return `${[`${LEVELS.get(Number(level)) ?? 'log'}: ${String(msg)}`, ...told].join(' · ')}\n`;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
