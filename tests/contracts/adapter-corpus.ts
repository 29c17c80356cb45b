/** A small corpus with invented names for the end-to-end tests of platforms: everything that an answer can be. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const HARBOUR = `---
title: Harbour board under investigation
publisher: The Velmora Ledger
author: Ana Quill
date: 2031-04-09
url: https://ledger.example/harbour-board
---

Marisol Ferrante, the director of the Velmora harbour board, was accused on 3 April 2031 of taking bribes from the Grey Quay company.

Ferrante denied the accusation and said that she had never met the owners of the company.

Ferrante told the council on 12 March 2031 that the new pier would be finished by the summer.

The board appointed Ferrante in January 2029, after a vote of seven to two.

Ferrante signed the contract for the northern pier on 5 May 2030 in the town hall of Velmora.

Ferrante opened the fish market of Velmora on 9 September 2030 with a short speech.

On 1 December 2030 Ferrante ordered an audit of all the cranes in the harbour.

Ferrante visited the shipyard of Osterby on 14 January 2031 together with two engineers.

Tadeo Lunt, a crane driver from Osterby, told the paper that nobody had warned the crews.

Ilsa Lunt, who teaches at the Velmora school, said that the noise of the cranes had kept her class awake.
`;

const MARKET = `---
title: A market by the sea
publisher: Osterby Weekly
date: 2031-02-20
---

The fish market of Velmora sells <!channel> *more* than ever & it opens at five, the traders wrote on a board.

Tadeo Lunt bought the old weighing house on 2 February 2031 and means to repair its roof.

Ilsa Lunt brought her pupils to the market on 11 February 2031.
`;

const SECRET = `---
title: Notes that only one room may read
publisher: Internal
date: 2031-04-20
collection: closed
---

Marisol Ferrante met the lawyer Corvin Hask in Osterby on 18 April 2031, a note of the meeting says.

Corvin Hask declined to say who had asked him to come.
`;

/** The rooms that each collection is open to; `closedRoom` as the platform writes it. */
export function accessRules(closedRoom: string): string {
  return JSON.stringify({ collections: { default: ['*'], closed: [closedRoom] } });
}

/** Writes the texts below the folder and gives the folder to sync. */
export async function writeAdapterCorpus(folder: string): Promise<string> {
  const texts = join(folder, 'texts');
  await mkdir(texts, { recursive: true });
  await Promise.all([
    writeFile(join(texts, 'harbour.md'), HARBOUR),
    writeFile(join(texts, 'market.md'), MARKET),
    writeFile(join(texts, 'closed.md'), SECRET),
  ]);
  return texts;
}
