import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/model.ts';
import { datingOfPage, daysOfWriting } from './pages.ts';

/** Language, the day or days of writing (null for none), a whole page. */
type Row = readonly [Language, string | null, string];

const DATED: readonly Row[] = [
  [
    'en',
    '2026-02-05',
    'The Dunmere Standard\nEst. 4 June 1871 · Price £1.20\nThursday 5 February 2026\n\nFerry firm fined over cracked hull\nHelena Prowse, shipping correspondent\n\nThe owners of the ferry Lady Agnes were fined £400,000 after admitting that they had sent her to sea with a cracked hull on 11 October 2024.\n\nThe company has thirty days to pay.',
  ],
  [
    'en',
    '2026-02-05',
    'Ferry firm fined over cracked hull\nHelena Prowse\n\nThe owners of the ferry Lady Agnes were fined £400,000 yesterday, Wednesday 4 February, after admitting that they had sent her to sea with a cracked hull in October 2024.\n\nThe company has thirty days to pay.',
  ],
  [
    'en',
    '2026-02-05',
    'NOTICE: The office will be closed on Monday 9 February 2026.\n\nFerry firm fined over cracked hull\nHelena Prowse — February 5, 2026\n\nThe owners were fined £400,000 after admitting that they had sent her to sea with a cracked hull.',
  ],
  [
    'en',
    '2026-02-05',
    'Ferry firm fined over cracked hull\nHelena Prowse\nThis article is more than 2 months old\nThu 5 Feb 2026 18.00 GMT\n\nThe owners were fined £400,000.\n\nNobody was hurt.',
  ],
  [
    'en',
    '2026-02-05',
    'Ferry firm fined over cracked hull\nHelena Prowse\n5 February 2026\n\nThe Lady Agnes at Dunmere in June 2019. Photograph: Otto Prowse\n\nThe owners were fined £400,000.\n\n\nThis article was amended on 9 February 2026. An earlier version gave the wrong tonnage.',
  ],
  [
    'en',
    '2026-02-05',
    'Council minutes leaked\nPosted in Politics by Helena Prowse on 5 February 2026 | 3 Comments\n\nThe minutes of 14 January 2026 were leaked to this paper.\n\nThe clerk resigned.',
  ],
  [
    'en',
    '2026-02-05',
    'From: Helena Prowse\nTo: Newsdesk\nSent: 5 February 2026 18:02\nSubject: Ferry\n\nThe owners were fined £400,000.\n\nNobody was hurt.',
  ],
  [
    'en',
    '2026-02-05',
    'DUNMERE, Feb. 5, 2026 — The owners of a ferry were fined $400,000 Wednesday.\n\nNobody was hurt.',
  ],
  [
    'en',
    null,
    'DUNMERE, Feb. 5 (MW) — The owners of a ferry were fined $400,000 Wednesday, two years after the law of 2024.\n\nNobody was hurt.',
  ],
  [
    'en',
    '2026-02-02/2026-02-08',
    'Helena Prowse reports on a fine\n\nIt was on Monday that the ferry came back, and on Wednesday, 4 February, the owners were fined; by this Friday, 6 February, they must pay. The law is of 2024.',
  ],
  [
    'en',
    '2026-02-05',
    'Ferry fares to rise\n\nFares on the Dunmere ferry rise tomorrow (6 February 2026) by a tenth.\n\nThey last rose in 2023.',
  ],
  [
    'es',
    '2026-02-05',
    'La Gaceta de Ribera\nFundada en 1902\nRibera, jueves 5 de febrero de 2026\n\nMultan a la naviera por un casco agrietado\nElena Prados\n\nLa naviera fue multada con 400.000 euros.\n\nNo hubo heridos.',
  ],
  [
    'es',
    '2026-02-05',
    'Multan a la naviera por un casco agrietado\nElena Prados\nRibera | 05 feb 2026 - 18:02 CET\n\nLa naviera fue multada con 400.000 euros.\n\nNo hubo heridos.',
  ],
  [
    'es',
    '2026-02-05',
    'Multan a la naviera por un casco agrietado\nElena Prados\n\nLa naviera fue multada anteayer, martes 3 de febrero, con 400.000 euros por un viaje de octubre de 2024.\n\nNo hubo heridos.',
  ],
  [
    'es',
    '2026-02-05',
    'TAMBIÉN EN PORTADA\nCierra el muelle (7 de febrero de 2026)\nHuelga de autobuses (6 de febrero de 2026)\n\nMultan a la naviera\nElena Prados / 5 de febrero de 2026\n\nLa naviera fue multada con 400.000 euros.',
  ],
  [
    'es',
    '2026-02-05',
    'Multan a la naviera\nActualizado el 9 de febrero de 2026 a las 10:00\nPublicado originalmente el 5 de febrero de 2026\n\nLa naviera fue multada con 400.000 euros.\n\nNo hubo heridos.',
  ],
  [
    'es',
    '2026-02-05',
    'Multan a la naviera\nPor Elena Prados. Ribera. Jueves, 5 de febrero de 2026\n\nLa naviera fue multada con 400.000 euros.\n\nNo hubo heridos.',
  ],
  [
    'es',
    null,
    'Ribera, 5 feb (Agencia Sur).- La naviera fue multada este miércoles con 400.000 euros, dos años después de la ley de 2024.\n\nNo hubo heridos.',
  ],
  [
    'es',
    '2026-02-05',
    'Suben los billetes\nRedacción\n\nLos billetes suben mañana, viernes 6 de febrero, un diez por ciento.\n\nNo subían desde 2023.',
  ],
  [
    'es',
    '2026-02-05',
    'Hemeroteca | Publicado en La Gaceta el 5 de febrero de 2026 | Digitalizado el 3 de abril de 2026\n\nMultan a la naviera\n\nLa naviera fue multada con 400.000 euros.',
  ],
];

/** Language, the latest date told, a whole page. */
const UNDATED: readonly Row[] = [
  [
    'en',
    '2026-02-04',
    'Ferry firm fined over cracked hull\nHelena Prowse\n\nThe owners of the ferry Lady Agnes were fined £400,000 on 4 February 2026 after admitting that they had sent her to sea with a cracked hull on 11 October 2024.\n\nAn appeal is listed for 19 May 2026.\n\nThe Lady Agnes is to be scrapped by 2027.',
  ],
  [
    'en',
    '2025',
    'Ferry firm fined over cracked hull\nHelena Prowse\n\nThe owners were fined £400,000 in 2025.\n\nYou may also like\nPier closed for good (7 February 2026)\nBus strike off (6 February 2026)',
  ],
  [
    'en',
    '2026-01-14',
    'Council minutes leaked\n\nMinutes of the meeting of 14 January 2026, seen by this paper, show that the clerk was warned.\n\nThe next meeting is on 11 March 2026.\n\nThe clerk resigned.',
  ],
  [
    'en',
    '2026-02-04',
    'The letter that sank a ferry\nHelena Prowse\n\n“Dunmere, 3 March 2024. Sir, the hull is cracked,” wrote the engineer.\n\nThe letter was read out in court on 4 February 2026.\n\nThe engineer has retired.',
  ],
  [
    'en',
    '2023',
    'Ferry fares to rise\n\nFares on the Dunmere ferry will rise on 1 March 2026 by a tenth, the company said on Thursday.\n\nThey last rose in 2023.',
  ],
  [
    'es',
    '2026-02-03',
    'Multan a la naviera por un casco agrietado\nElena Prados\n\nLa naviera fue multada el 3 de febrero de 2026 con 400.000 euros.\n\nEl recurso se verá el 19 de mayo de 2026.\n\nEl barco será desguazado antes de 2027.',
  ],
  [
    'es',
    '2026-02-04',
    'Una carta hundió el barco\nElena Prados\n\n«Ribera, 3 de marzo de 2024. Muy señor mío: el casco está agrietado», escribió el maquinista.\n\nLa carta se leyó en el juicio el 4 de febrero de 2026.',
  ],
  [
    'es',
    '2023',
    'Suben los billetes\nRedacción\n\nLos billetes subirán el 1 de marzo de 2026.\n\nNo subían desde 2023.',
  ],
];

describe('whole pages', () => {
  test.each(DATED)('%s %s: %j', (language, days, page) => {
    expect(daysOfWriting(page, language)).toBe(days);
  });

  test.each(UNDATED)('%s, none, not before %s: %j', (language, floor, page) => {
    expect(datingOfPage(page, language).date).toMatchObject({ value: null, notBefore: floor });
  });
});
