/** `npm run bench`: each claim of speed or memory, measured against its alternative in this run. */
import { benchAnswers } from './answers.ts';
import { benchBoard } from './board.ts';
import { benchDrawings } from './drawings.ts';
import { benchPackedFigures } from './packedFigures.ts';
import { benchResident } from './resident.ts';

await benchPackedFigures();
await benchResident();
await benchAnswers();
await benchBoard();
await benchDrawings();
