import { describe, expect, it } from 'vitest';
import { createLog, type LogLevel } from '../src/log.ts';

function logged(level: LogLevel, secrets: readonly string[] = []) {
  const lines: string[] = [];
  return { log: createLog({ level, secrets, write: (line) => lines.push(line) }), lines };
}

describe('the log', () => {
  it('writes one line of JSON with its fields', () => {
    const { log, lines } = logged('info');
    log.warn('the folder is gone', { folder: '/texts' });
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ msg: 'the folder is gone', folder: '/texts' });
  });

  it.each<[LogLevel, number]>([
    ['silent', 0],
    ['error', 1],
    ['warn', 2],
    ['info', 3],
  ])('at %s writes %i of three lines', (level, count) => {
    const { log, lines } = logged(level);
    log.info('one');
    log.warn('two');
    log.error('three');
    expect(lines).toHaveLength(count);
  });

  it('never writes a secret, wherever it stands', () => {
    const { log, lines } = logged('info', ['xoxb-0123456789']);
    log.error('refused xoxb-0123456789', { error: new Error('Bearer xoxb-0123456789').message });
    expect(lines.join()).not.toContain('0123456789');
    expect(lines.join()).toContain('[secret]');
  });
});
