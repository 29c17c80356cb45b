import { expect, test } from 'vitest';
import type { Language } from '../../../../src/model.ts';
import { lineAnalysis } from '../line-material.ts';
import { wordsAt } from '../words-at.ts';

test.each<readonly [Language, string]>([
  ['en', 'The trial ended after the jury declared that it was deadlocked.'],
  ['en', 'Ida Vos, who left in May, closed the mill, saying that the pump leaked.'],
  ['en', 'The council closed the mill, and Ida Vos said that the pump leaked.'],
  ['en', 'The quay was closed; the union accused the council of fraud.'],
  ['en', 'The talks changed, however, when Ida Vos announced last Monday that the mill was for sale.'],
  ['en', 'The lease, referred to by the Dock Guild as "an old burden", cost the town its quay.'],
  ['en', 'Such a storm could break the pump, "he wrote. Last month, Ida Vos said: "We need a new mill."'],
  ['en', 'Ida Vos spoke of the clerks and other workers who had been hurt.'],
  ['es', 'La bomba se rompió con la tormenta. ayer Ida Vos dijo que el molino cerrará.'],
  ['es', 'El molino abrirá en mayo, aunque Ida Vos dijo que la bomba falla.'],
  ['es', 'La alcaldesa compró una bomba que, según Ida Vos, costó un millón.'],
  ['es', 'Gil respondió a Ida Vos, quien afirmó que la bomba falla.'],
])('only a part is said by who speaks: %s: %s', (language, text) => {
  expect(lineAnalysis(text, language).sentences[0]?.speaker?.partly).toBe(true);
});

test.each<readonly [Language, string]>([
  ['en', 'Ida Vos said that the mill, which was sold in May, leaked.'],
  ['en', 'The mill leaks, Ida Vos said.'],
  ['en', 'Asked by the council, Ida Vos said that the pump leaked.'],
  ['en', 'According to Ida Vos, the pump leaked.'],
  [
    'en',
    'As recently observed by Ida Vos, the mill was "a scandal that nobody in the town had wanted to see".',
  ],
  ['en', 'In an effort to calm the guild after the weekend, Ida Vos claimed that the pump was safe.'],
  ['en', 'Ida Vos spoke of "a year in which nobody came to mend the pump" at the mill.'],
  ['en', 'If the pump leaks, though, Ida Vos said that the mill would close.'],
  ['en', 'The lease was called by the Dock Guild "a gift to all the thieves who run the quay".'],
  ['es', 'Ida Vos, que vendió el molino en mayo, dijo que la bomba falla.'],
  ['es', 'Según Ida Vos, la bomba falla.'],
])('all is said by who speaks: %s: %s', (language, text) => {
  expect(lineAnalysis(text, language).sentences[0]?.speaker).not.toHaveProperty('partly');
});

test('a source in the middle of what somebody says does not say all of it', () => {
  const text =
    'La junta aseguró hoy que el municipio ha detenido a vecinos, muchos de los cuales parecen sordos según aseguran testigos.';
  const { document, sentences } = lineAnalysis(text, 'es');
  expect(wordsAt(document.text, sentences[0]?.speaker)).toBe('La junta');
});
