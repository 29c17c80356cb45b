import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/model.ts';
import { readMarks } from './told.ts';

/** As in what-happened.test.ts: marked words with what is told of them, all of Thursday, 28 May 2026. */
const TOLD: Readonly<Record<string, readonly (readonly [Language, string])[]>> = {
  'negations that deny nothing, and verbs that prevent': [
    ['en', 'Only on Tuesday did the hospital [tell|2026-05-26] the family.'],
    ['en', 'The singer did not [cancel|2026-05-26] the tour until Tuesday.'],
    ['es', 'No fue hasta el martes cuando la empresa [avisó|2026-05-26] a los vecinos.'],
    ['es', 'La policía impidió el domingo la [fuga|no] de dos presos.'],
    ['es', 'El sindicato desconvocó ayer la [huelga|no] prevista para el viernes.'],
    ['en', 'The union [rejected|2026-05-26] on Tuesday the [sale|no] of the yard.'],
    ['es', 'La oposición pidió el lunes la [dimisión|no] de la ministra.'],
    ['en', 'The board denied on Monday having [shredded|no] the minutes.'],
    ['es', 'El acusado negó ayer haber [golpeado|no] a su vecino.'],
    ['es', 'Es falso que el ministro haya [vendido|no] la finca.'],
    ['en', 'The bank [froze|told] the accounts, the court was told on Monday.'],
  ],
  'participles and relative clauses behind nouns': [
    ['en', 'The regulator has [revoked|told] the licence of a bank accused of [laundering|no] cartel money.'],
    ['en', 'Bakers [walked|2026-05-25] out on Monday over a pay offer [tabled|2026-04] in April.'],
    ['en', 'The tunnel, [closed|2025] in 2025 after a fire, [reopened|2026-05-25] to traffic on Monday.'],
    ['en', 'The minister, [sacked|2026-05-22] on Friday, has [hired|told] a lawyer.'],
    [
      'en',
      'The theft of the bronze, [discovered|2026-05-25] on Monday by a guard, has [embarrassed|told] the museum.',
    ],
    [
      'en',
      'A court [upheld|2026-05-27] on Wednesday the sentence of a man who [poisoned|2021] his wife in 2021.',
    ],
    ['en', 'A report [leaked|2026-05-24] on Sunday shows that guards [beat|told] inmates.'],
    ['en', 'Prosecutors [dropped|2026-05-26] charges on Tuesday against a nurse [accused|told] of theft.'],
    ['es', 'El tenista [abandonó|2026-05-24] el domingo el torneo que [ganó|2024] en 2024.'],
    ['es', 'La empresa anunció que [cerrará|no] la planta [inaugurada|2012] en 2012.'],
    ['en', 'The club will have to [return|no] the cup it [won|2021] in 2021.'],
    ['en', 'The court [threw|told] out the verdict it had [upheld|2019] in 2019.'],
    ['en', 'She [sold|2026-05-26] on Tuesday the farm they [bought|2010] in 2010.'],
    ['en', 'At the hearing on Friday she [wept|2026-05-22].'],
    ['en', 'Guides found the hut on Monday and that night they [slept|2026-05-25] in it.'],
    [
      'en',
      'The man who [shot|2024] the archbishop in 2024 was [moved|2026-05-26] to a new prison on Tuesday.',
    ],
    [
      'es',
      'El tesorero, [detenido|2026-05-22] el viernes, [confesó|told] haber [falsificado|told] las firmas.',
    ],
    ['en', 'The brewer, hit by a boycott in 2023, [sold|2026-05-22] its vans on Friday.'],
    ['en', 'The film, [banned|1978] in 1978, will be [shown|no] on Friday.'],
    ['en', 'Greta Moss, [elected|2022] in 2022, has [survived|told] a vote of no confidence.'],
    ['es', 'La cantante, [fallecida|2026-05-20] el 20 de mayo, [será|no] enterrada hoy.'],
    ['es', 'El exministro, [condenado|2019] en 2019 por cohecho, [salió|2026-05-25] de la cárcel el lunes.'],
    [
      'es',
      'La jueza [archivó|2026-05-26] el martes la causa contra el obispo, [denunciado|2023] en 2023 por un sacristán.',
    ],
    ['es', 'El hombre que [incendió|2026-05-24] el domingo la ermita [confesó|told] su culpa.'],
    ['es', 'La policía busca a los autores del robo [cometido|2026-05-23] el sábado.'],
    ['en', 'The inquiry into the derailment of 3 May [opened|told] in Orlo.'],
  ],
  'what is told without a tense': [
    ['en', 'The actor apologised on Sunday for having [struck|told] a waiter.'],
    ['es', 'El banco reconoció el lunes haber [cobrado|told] de más a sus clientes.'],
    ['en', 'The regulator [fined|told] the lender 3m euros for [hiding|told] losses.'],
    [
      'en',
      'A Korsk court has [sentenced|told] a former general to nine years for [ordering|told] the bombing of a school.',
    ],
    ['en', 'After [resigning|2026-05-20] on 20 May, the rector [moved|told] abroad.'],
    ['es', 'Tras [perder|2026-05-24] el domingo la final, el club [destituyó|told] al técnico.'],
    ['es', 'Al menos nueve personas [murieron|2026-05-24] el domingo al [volcar|2026-05-24] un autobús.'],
  ],
  'what is only supposed or was meant': [
    ['en', 'The choir was to have [sung|no] at the funeral on Sunday.'],
    [
      'en',
      "The painting, thought to have been [destroyed|no] in the war, [hangs|no] in a dentist's waiting room.",
    ],
    ['en', 'The prince is alleged to have [bribed|no] two senators in 2023.'],
    ['en', 'The pilot is [thought|no] to have [fainted|no].'],
    [
      'en',
      'The trial of the bishop, which was to have [begun|no] on Monday, was [put|2026-05-22] off on Friday.',
    ],
    ['en', 'Had the pilot [braked|no], the train would have [stopped|no], the report found.'],
    ['en', 'Had she [known|no] of the debt, the widow said, she would not have [signed|no].'],
    ['en', 'Firefighters fear the roof has [collapsed|no].'],
    ['es', 'El fiscal sospecha que el contable [falsificó|no] los balances en 2024.'],
  ],
  'headlines, plain verbs, sentences that name nobody': [
    ['es', '[Dimite|told] el rector de Almarza tras la huelga.'],
    ['es', '[Detienen|told] a un alcalde por cobrar sobornos.'],
    ['es', '[Suben|told] a doce los muertos por el alud de Sotomar.'],
    [
      'en',
      'The mayor of Korsk [quit|2026-05-26] on Tuesday after a tape of him insulting farmers [surfaced|told].',
    ],
    ['en', 'The editor [apologised|told] and the article was [withdrawn|told].'],
    ['en', 'Workers at the Tarn yard [downed|told] tools after a welder [lost|told] a hand.'],
    ['en', 'Inspectors [shut|2026-05-19] the bakery on 19 May after mice were [seen|told] in the flour.'],
    ['en', "The island's only doctor [left|2026-05-21] last Thursday and nobody has [replaced|no] her."],
    ['en', 'The lake [froze|2026-01] over in January for the first time in a decade.'],
    ['en', 'The rebels [released|2026-05-27] all but two of the hostages on Wednesday.'],
    ['en', 'The envoy will [fly|no] to Ravna on Sunday, two days after rebels [seized|told] the port.'],
    ['es', 'El Supremo ha [anulado|told] la condena del banquero.'],
  ],
};

describe.each(Object.entries(TOLD))('what happened and when: %s', (_name, lines) => {
  test.each(lines)('%s: %s', (language, marked) => {
    expect(readMarks(marked, language)).toBe(marked);
  });
});
