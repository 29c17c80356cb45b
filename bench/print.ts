/** Writes a line to what is shown. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
