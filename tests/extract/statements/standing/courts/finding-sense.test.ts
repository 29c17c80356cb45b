import { describe, expect, test } from 'vitest';
import type { Language } from '../../../../../src/model.ts';
import { readLine } from '../../read-line.ts';

describe('rulings and clearances that settle no fault', () => {
  test.each<readonly [Language, string]>([
    ['en', 'The court ruled that the appeal came too late.'],
    ['en', 'The judge ruled that her statements on the theft were inadmissible.'],
    ['en', 'The former king does not have immunity, a tribunal ruled.'],
    ['en', 'The judge declared a mistrial on Friday.'],
    ['en', 'A judge ruled against the tenants.'],
    ['en', 'The court threw out the case of three shops to recover their fees.'],
    ['en', 'Oakmere Bank was cleared by the regulator to buy its rival.'],
    ['en', 'Regulators cleared the takeover of Oakmere Bank.'],
    ['en', '"This does not exonerate him," the widow said.'],
    ['en', 'They would have to let her go and drop the charges, she said.'],
    ['en', 'Minutes after the vote the mayor confirmed his plan.'],
    ['en', 'The papers were wet, but the clerk did not confirm the flood.'],
    ['en', 'The union abandoned its case for higher wages.'],
    ['en', 'The court ruled that the election must be held again.'],
    ['en', 'The trial could be forced to end with a verdict of not guilty.'],
    ['en', 'Two judges rebuked the president for his choice of words.'],
    ['en', 'A clerk who forgets a seal is often acquitted.'],
    ['en', 'The audit office found that the bridge represented better value than a tunnel.'],
    ['en', 'She hopes that charges against her will be dropped.'],
    ['en', 'It was quite likely that he would be "exonerated", she said.'],
    ['en', 'The loss of the papers has proved a red flag for the bank.'],
    [
      'en',
      'All depends on whether the prosecution keeps its word or quickly drops charges against Dana Holt.',
    ],
    ['en', 'With that she closes the defence case.'],
    ['en', 'The record producer says the song has proved a joy.'],
    ['en', 'Dana Holt must prove that she was acquitted of theft.'],
    ['en', 'The law would make it hard to try a suspect who had been acquitted in Oakmere.'],
    ['en', 'The prosecutor recommended that the charges against Dana Holt be dropped.'],
    ['en', 'The high court ruled that federal law lets ports seize the boats of thieves.'],
    ['en', 'The court ruled that the statute covers theft by clerks.'],
    ['en', 'After the inquiry I have concluded that theft pays, she said.'],
    ['es', 'El tribunal resolvió que el recurso llegó tarde.'],
    ['es', 'La sala determinó que el plazo había vencido.'],
    ['es', 'La defensa debe probar que Bruno Aldaz fue absuelto.'],
  ])('%s: %s', (language, text) => {
    expect(readLine(text, language).standings).not.toContain('finding');
  });
});

test('a plea that only might come is none', () => {
  expect(readLine('A guilty plea would cost the port its licence.').standings).toEqual([]);
  expect(readLine('The guilty plea of Dana Holt cost the port its licence.').standings).toEqual(['plea']);
});

test.each<readonly [Language, string]>([
  ['en', 'Prosecutors offered the clerks the chance to plead guilty.'],
  ['es', 'Les ofreció a los vecinos la oportunidad de declararse culpables.'],
])('a plea only offered is none: %s: %s', (language, text) => {
  expect(readLine(text, language).standings).toEqual([]);
});

describe('findings on a matter of fault', () => {
  test.each<readonly [Language, string]>([
    ['en', 'The court ruled that the keeper was guilty, whatever the evidence.'],
    ['en', 'The inquiry found that the doctor had ignored two warnings.'],
    ['en', 'The court threw out the case against Dana Holt.'],
    ['en', 'The judge threw out the charges.'],
    ['en', 'Prosecutors dropped the case.'],
    ['en', 'The inquiry found Dana Holt guilty of bullying.'],
    ['en', 'The audit found that no money had left the fund.'],
    ['en', 'The charges against her were dropped.'],
    ['en', 'The judge ordered that the charges against Dana Holt be dropped.'],
    ['en', 'The court ruled that Dana Holt broke the law with intent.'],
    ['es', 'El tribunal dictaminó que Bruno Aldaz incurrió en faltas.'],
    ['en', 'The minutes confirm it.'],
    ['en', 'She has not sung since the trial collapsed.'],
    ['en', 'The trial ended with a verdict of not guilty.'],
    ['en', 'They fought the acquittal on the charge of theft.'],
    ['en', 'Dana Holt was cleared by the panel of theft.'],
    ['en', 'The panel cleared the nurse of neglect to her relief.'],
    ['en', 'Dana Holt proved that she was acquitted of theft.'],
    ['es', 'La comisión concluyó que el alcalde ocultó las facturas.'],
    ['es', 'El tribunal resolvió que la empresa fue negligente.'],
  ])('%s: %s', (language, text) => {
    expect(readLine(text, language).standings).toContain('finding');
  });
});

describe('findings of bodies of all kinds, in other words', () => {
  test.each<readonly [Language, string]>([
    ['en', 'Dana Holt was found by the tribunal to have known nothing of the ledgers.'],
    ['en', 'The panel held that Dana Holt had hidden nothing.'],
    ['en', 'Health officers found that the kitchen had been using spoiled milk.'],
    ['en', "Professor Dana Holt, the journal's editors concluded, had lifted nine figures."],
    ['en', 'Inspectors who came in May established that the baker had been thawing fish on the floor.'],
    ['en', 'Nobody was to blame for the fire, the coroner said.'],
    ['en', 'The report does not blame the captain, Nils Oberg.'],
    ['en', 'Quashed after nine years: the conviction of Nils Oberg.'],
    ['en', 'A year after her acquittal Dana Holt sang again.'],
    ['en', 'Not guilty was the verdict on Dana Holt.'],
    ['es', 'El acta de inspección hace constar que la leche estaba caducada.'],
    ['es', 'El comité determinó que la corredora eludió tres controles.'],
    ['es', 'La comisión estableció que fue el coronel quien mandó cavar la fosa.'],
    ['es', 'Tras concluir el claustro que no hubo plagio, la maestra volvió.'],
    ['es', 'El comité de apelación anuló la sanción a la nadadora Rut Lema.'],
    ['es', 'El informe no culpa al capitán, Bruno Aldaz.'],
  ])('%s: %s', (language, text) => {
    expect(readLine(text, language).standings).toEqual(['finding']);
  });

  test.each<readonly [Language, string]>([
    ['en', 'The council found that the bridge had a crack.'],
    ['en', 'The commission found that prices had risen by a third.'],
    ['en', 'The panel concluded that Dana Holt was not ill when she shot.'],
    ['en', 'The federation concluded that the season would start in May.'],
    ['en', 'Officers concluded that the guide had probably been killed.'],
    ['en', 'The tenor was acquitted by the gallery.'],
    ['en', 'Dana Holt hopes that her acquittal will come soon.'],
    ['es', 'La autopsia estableció que Bruno Aldaz murió de un infarto.'],
    ['es', 'Los técnicos comprobaron que el agua llegó a nueve metros.'],
  ])('none: %s: %s', (language, text) => {
    expect(readLine(text, language).standings).not.toContain('finding');
  });
});
