import { describe } from 'vitest';
import { checkLast } from '../standing/check-standings.ts';

const TORTURE =
  "CNN reported that Lirania's guards tortured miners at the port. The news spread.\n\nFog closed the port.\n\n";
const OPENING = 'CNN reported that the port would open in May. The news spread.\n\nFog closed the port.\n\n';
const TORTURA =
  'El diario La Brisa informó que la policía torturó a los mineros. La noticia corrió por la isla.\n\nLa niebla cerró el puerto.\n\n';

describe('claims of a source that told a wrong some sentences before', () => {
  checkLast([
    ['en', `${TORTURE}Police chief Orla Venn rejected CNN's report.`, 'denial'],
    ['en', `${TORTURE}Police chief Orla Venn dismissed the claims made by CNN.`, 'denial'],
    ['en', `${OPENING}Police chief Orla Venn rejected CNN's report.`, ''],
    ['en', `${TORTURE}Police chief Orla Venn rejected the offer made by CNN.`, ''],
    ['en', `${TORTURE}Police chief Orla Venn rejected the BBC report.`, ''],
    ['es', `${TORTURA}La jefa de policía Orla Venn rechazó la versión del diario La Brisa.`, 'denial'],
  ]);
});
