import { describe, expect, test } from 'vitest';
import type { Language } from '../../../../../src/model.ts';
import { readLine } from '../../read-line.ts';

describe('words of convicting that tell of no court', () => {
  test.each<readonly [Language, string]>([
    ['en', 'Her brother was jailed and tortured in those years.'],
    ['en', 'Both women had been imprisoned for their views by the junta.'],
    ['en', 'At least forty teachers were jailed or beaten in June.'],
    ['en', 'Two reporters were jailed without charge in Oakmere.'],
    ['en', 'Dana Holt was jailed over charges of theft.'],
    ['en', 'The former keeper, Dana Holt, was jailed after he was seized on a ferry.'],
    ['en', 'The dolls were dressed as convicts for the fair.'],
    ['en', 'The letters should have resulted in a conviction of Dana Holt.'],
    ['en', 'He asked the court to impose a verdict of murder.'],
    ['en', 'She should have read the letters and found him guilty.'],
    ['en', 'Convictions for arson often do not lead to prison, Dana Holt told the court.'],
    ['en', 'The inquiry found Dana Holt guilty of bullying.'],
    ['en', 'They live in worse rooms than sentenced offenders.'],
    ['en', 'The letter from the jailed man did not name Dana Holt.'],
    ['en', 'She acts out of a firm conviction of the justice of her cause.'],
    ['en', 'It is a plan to make sure that Dana Holt is convicted.'],
    ['en', 'The court can do him a favour by sentencing him to prison.'],
    ['en', 'The leaflet says what happens when an individual is sentenced to prison.'],
    ['en', 'Some ports take the licence from any convicted felons.'],
    ['en', 'We often read about wrongly convicted sailors.'],
    ['en', 'Dana Holt had been jailed on an extradition warrant.'],
    ['en', 'The old hotel was locked up for winter.'],
    ['en', 'Dana Holt repeated the sentence she had used in order to be clear.'],
    ['en', 'Sentencing rules have been relaxed owing to the full prisons.'],
    ['en', 'They hoped for a reduced sentence.'],
    ['en', 'Arson can be punished by a fine or a suspended sentence.'],
    ['en', 'Jurors could doubt her and still find Dana Holt guilty.'],
    ['en', 'The port would be shut in the event of Dana Holt being convicted.'],
    ['en', 'With such a plan she is bound to be convicted.'],
    ['en', 'The party has a new policy for convicted burglars.'],
    ['en', 'The mill holds ninety inmates, most of whom are serving sentences for theft.'],
    ['en', 'Anyone who is in care before he is convicted stays at home, Dana Holt said.'],
    [
      'es',
      'Bruno Aldaz se declaró culpable y le dijo al juez que esperaba la pena más alta que se le pueda imponer.',
    ],
    ['es', 'El consejo electoral impuso una multa de cien pesos al alcalde Bruno Aldaz.'],
    ['es', 'En caso de ser condenado, Bruno Aldaz dejaría el puerto.'],
    ['es', 'Muchos vecinos estuvieron presos por la dictadura.'],
  ])('%s: %s', (language, text) => {
    expect(readLine(text, language).standings).not.toContain('conviction');
  });
});

describe('convictions', () => {
  test.each<readonly [Language, string]>([
    ['en', 'Dana Holt was jailed for six months.'],
    ['en', 'Dana Holt has been jailed for theft.'],
    ['en', 'The clerk was jailed for stealing lamps.'],
    ['en', 'A court jailed the clerk on Friday.'],
    ['en', 'The jailed editor Dana Holt wrote to her readers.'],
    ['en', 'Dana Holt was imprisoned for fraud.'],
    ['en', 'The judge sentenced the former keeper of the mill, Dana Holt, to six years.'],
    ['en', 'The judge read the letters and found him guilty.'],
    ['en', 'The letters led to the conviction of Dana Holt.'],
    ['en', 'The conviction of the two brewers was welcomed in Oakmere.'],
    ['en', 'The last year of her sentence was commuted.'],
    ['en', 'The convicted burglar Dana Holt walked free.'],
    ['es', 'El juez impuso una multa de cien pesos al alcalde Bruno Aldaz.'],
    ['es', 'El gerente Bruno Aldaz, encarcelado por estafa, pidió perdón.'],
    ['es', 'El tribunal confirmó la condena a muerte del general.'],
  ])('%s: %s', (language, text) => {
    expect(readLine(text, language).standings).toContain('conviction');
  });
});

describe('convictions told in other words', () => {
  test.each<readonly [Language, string]>([
    ['en', 'Dana Holt will spend the next nine years in prison for poisoning a neighbour.'],
    ['en', 'Dana Holt served two years for arson and now keeps bees.'],
    ['en', 'Dana Holt may appeal against her conviction for arson.'],
    ['en', 'The judges will say whether the conviction of Dana Holt can stand.'],
    ['en', 'The appeal court upheld the conviction of Dana Holt.'],
    ['en', 'Magistrates, who saw nine photographs, fined Dana Holt for keeping a bear indoors.'],
    ['en', 'Dana Holt was transported in 1830 for stealing a spoon.'],
    ['en', 'Dana Holt began a nine-year sentence on Friday.'],
    ['es', 'Nueve años para Bruno Aldaz por el robo de un retablo.'],
    ['es', 'La sala confirmó la pena de nueve años para Bruno Aldaz.'],
    ['es', 'Bruno Aldaz, con nueve años por cumplir, escribe cartas.'],
    ['es', 'Bruno Aldaz, sentenciado a pagar la obra, no dijo nada.'],
    ['es', 'Al alcalde Bruno Aldaz el tribunal lo condenó el lunes.'],
    ['es', 'Bruno Aldaz cumplió cuatro años por estafa.'],
  ])('%s: %s', (language, text) => {
    expect(readLine(text, language).standings).toEqual(['conviction']);
  });

  test.each<readonly [Language, string]>([
    ['en', 'Dana Holt served two years for the choir and left.'],
    ['en', 'Dana Holt faces a nine-year sentence for arson.'],
    ['en', 'Dana Holt completed her four-year term as mayor.'],
    ['en', 'After her death, the convictions were thrown out.'],
    ['en', 'Dana Holt was convicted by the critics before she had sung a note.'],
    ['en', 'The coach sentenced striker Nils Oberg to a week on the bench.'],
    ['en', 'The chef sentenced the soup to the drain.'],
    ['en', 'We wrongly stated that Dana Holt had been convicted of theft.'],
    ['en', 'The paper said that Dana Holt was jailed for theft; in fact she was a witness.'],
    ['en', 'The appeal court quashed the conviction of Dana Holt, jailed in 2012 for arson.'],
    ['en', 'The port authority fined Dana Holt for mooring twice.'],
    ['es', 'El fiscal pide nueve años de cárcel para Bruno Aldaz.'],
    ['es', 'El árbitro condenó al Arenal con un penalti en el minuto 90.'],
    ['es', 'Bruno Aldaz se declaró culpable de vender a una embajada los planos.'],
    ['es', 'Bruno Aldaz no fue condenado, sino absuelto.'],
    ['es', 'La gente aplaudió la sentencia de los panaderos.'],
  ])('none: %s: %s', (language, text) => {
    expect(readLine(text, language).standings).not.toContain('conviction');
  });
});
