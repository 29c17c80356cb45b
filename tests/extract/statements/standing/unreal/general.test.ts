import { describe, expect, test } from 'vitest';
import { readLine } from '../../read-line.ts';

describe('what is told of nobody in particular', () => {
  test.each([
    'Anyone who is convicted of arson loses the right to hold a gun.',
    'Those accused of cheating must repeat the year.',
    'Few landlords are ever prosecuted for it.',
    'Doctors are rarely charged with neglect.',
    'A driver charged with speeding may choose to attend a course.',
    'When a charge of fraud is made, everybody looks at the books.',
    'An accusation of theft is easy to make.',
    'Most of those charged with theft in Varnmoor are young.',
    'Some 97% of people charged in Varnmoor never see a jury.',
    'Varnmoor law would bar a person convicted of fraud from the bench.',
    'The writer noted that local law gives jurors power over people accused of arson.',
  ])('has no standing: %s', (text) => {
    expect(readLine(text).standings).toEqual([]);
  });

  test('has none in Spanish', () => {
    expect(readLine('Pocos caseros son condenados por ello.', 'es').standings).toEqual([]);
  });

  test.each([
    ['Those convicted on Monday of arson included a fireman.', 'conviction'],
    ['A driver charged with speeding was fined on Friday.', 'charge'],
    ['A few clerks were charged with theft.', 'charge'],
    ['An accusation of theft cost the clerk Nils Oberg his post.', 'accusation'],
  ])('is told apart from what somebody went through: %s', (text, standing) => {
    expect(readLine(text).standings).toContain(standing);
  });
});

describe('words whose sense depends on whom they are about', () => {
  test.each([
    'Ploughs had cleared the road of snow by noon.',
    'The field was cleared of mines in the spring.',
    'The panel blamed the blackout on a frozen valve.',
    'Her lawyer has the receipts to prove it.',
    'Asked why the pool was shut, the keeper said it had not been cleaned.',
  ])('have no standing where it is a thing: %s', (text) => {
    expect(readLine(text).standings).toEqual([]);
  });

  test.each([
    ['The nurse was cleared of theft.', ['finding']],
    ['Two guards had been cleared by then.', ['finding']],
    ['Asked whether he had sold the keys, the keeper said he had not.', ['denial']],
  ])('have it where it is somebody: %s', (text, standings) => {
    expect(readLine(text).standings).toEqual(standings);
  });
});

describe('what a charge is for', () => {
  test.each([
    'Lea Moss is charged with fraud for allegedly padding her bills.',
    'Three guards face charges that they beat inmates.',
  ])('is no accusation beside it: %s', (text) => {
    expect(readLine(text).standings).toEqual(['charge']);
  });
});

describe('words that something beside them turns', () => {
  test.each([
    ['Relatives of the accused waited in the corridor.', []],
    ['She is in sole charge of tolls, especially with the ferries closed.', []],
    ['The tanker was cleared to leave and the pilot kept charge of it with ease.', []],
    ['The bank charged its clients with hidden fees.', []],
    ['Guilty on all counts, Ida Brandt left without a word.', ['conviction']],
    ['This allegation is denied, she added.', ['denial']],
    ['The appeal was without merit, prosecutors said.', []],
    ['He claims he mistook her for a thief when he shot twice.', ['denial']],
    ['He may ask for leave to institute a civil case against the ministry.', []],
  ])('%s', (text, standings) => {
    expect(readLine(text).standings).toEqual(standings);
  });
});

describe('words of wrong in everyday news', () => {
  test.each([
    ['en', 'The rail unions threatened to strike, the minister said.', []],
    ['en', 'She said that her brother had shot himself.', []],
    ['en', 'The ministry claimed it as a coup for the port.', []],
    ['en', 'He made his name as the man behind the bridge.', []],
    ['en', 'The coroner rejected the suggestion.', []],
    ['en', 'Whenever a minister faces trial, the paper sells out.', []],
    ['en', 'Dana Holt described the queue as "ridiculous".', []],
    ['en', 'Asked whether she had paid, the cook admitted that she had not.', []],
    ['en', 'An actor attacked at the house was a guest, the owner said.', []],
    ['en', 'Dana Holt has not yet been charged with fraud.', []],
    ['en', 'The court recommended that she be sentenced in May.', []],
    ['en', 'The firm must show that it was defrauded, said the judge.', []],
    ['en', 'The clerk conceded there was no evidence of theft.', []],
    ['en', 'The team failed to overturn the lead, said the coach.', []],
    ['en', 'The jury could not reach a unanimous verdict.', []],
    ['en', 'She pointed her finger at the map.', []],
    ['en', 'Dana Holt has not been charged, but has been named in the papers.', []],
    ['en', 'Holt beat her rival in the vote, the board said.', []],
    ['en', 'Ministers accused of fraud in Varnmoor often keep their seats.', []],
    ['en', 'Her lawyers contested the decision.', []],
    ['en', 'No one has yet been convicted of the theft.', []],
    ['en', 'Dana Holt hopes to be cleared of theft in May.', []],
    ['en', 'The court will deny that it can hear the case.', []],
    ['en', 'She voted against impeaching the governor.', []],
    ['en', 'The boat ought to have been cleared, but Holt ought to have been convicted.', []],
    ['es', 'El ministro abandonó el hospital, dijo su portavoz.', []],
    ['es', 'La obra está condenada al fracaso.', []],
    ['es', 'Es caro, como lo señalan los informes.', []],
    ['es', 'Cualquiera puede presentar una denuncia contra algún funcionario.', []],
    ['es', 'Esperarán a que concluya el proceso.', []],
    ['es', 'El portavoz señaló que por ahora no hay fecha.', []],
    ['en', 'The two ports forged an alliance, said the mayor.', []],
    ['en', 'He will plead not guilty, said his wife.', []],
    ['en', 'The keeper insisted he did not want the post.', []],
    ['es', 'Los sindicatos amenazan con una huelga, dijo el ministro.', []],
    ['es', 'El consejo ha condenado la intentona.', []],
    ['es', 'El puerto es supuestamente garante del comercio.', []],
  ] as const)('%s: %s', (language, text, standings) => {
    expect(readLine(text, language).standings).toEqual(standings);
  });
});

describe('rules, and whoever they may be about', () => {
  test.each([
    ['es', 'Quien resulte condenado por fraude perderá la licencia.', []],
    ['es', 'Los funcionarios que hayan sido condenados quedan fuera de la lista.', []],
    ['es', 'Los condenados por fraude no podrán presentarse, según la ley.', []],
    ['en', 'A person accused of theft has the right to a lawyer.', []],
    ['en', 'Simon Pell could get two years when he is sentenced in July.', []],
    ['es', 'Mario Sanz, que fue condenado por fraude, perderá la licencia.', ['conviction']],
    ['en', 'Simon Pell got two years when he was sentenced in July.', ['conviction']],
    ['en', 'She warned them before Simon Pell is alleged to have burnt the mill.', ['accusation']],
  ] as const)('%s: %s', (language, text, standings) => {
    expect(readLine(text, language).standings).toEqual(standings);
  });
});
