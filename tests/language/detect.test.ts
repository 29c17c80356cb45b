import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/language/detect.ts';
import { processorTime } from '../processor-time.ts';

describe('detectLanguage', () => {
  it.each([
    ['The harbor board met on Tuesday and refused to say why the dredging had been stopped.', 'en'],
    ['La junta del puerto se reunió el martes y no quiso decir por qué se había detenido el dragado.', 'es'],
    ['¿Quién es Ana Robles?', 'es'],
    ['Ana Robles denies it', 'en'],
    ['On 12 May 2026 Ana Leal met Juan de la Cuesta in Lima.', 'en'],
    ['Ana Leal y Juan de la Cuesta se vieron en Lima.', 'es'],
    ['According to the minister, “la junta no existe”, and the board was never told of it.', 'en'],
    ['', 'en'],
    ['12345 67890 12345', 'en'],
  ])('%s', (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('takes linear time on a long text', () => {
    const before = processorTime();
    detectLanguage('a'.repeat(1_000_000));
    expect(processorTime() - before).toBeLessThan(1000);
  });
});
