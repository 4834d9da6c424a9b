/** `npm run bench [-- --quick]`: each claim of speed or memory, measured against its alternative in this run. */
import { benchAnswers } from './answers.ts';
import { benchBoard } from './board.ts';
import { benchDrawings } from './drawings.ts';
import { benchIngest } from './ingest.ts';
import { benchMonthlyRelease } from './monthlyRelease.ts';
import { benchPackedFigures } from './packedFigures.ts';
import { benchResident } from './resident.ts';

/** One run of what takes minutes, and none of the largest files. */
const quick = process.argv.includes('--quick');

await benchIngest({ quick });
await benchMonthlyRelease();
await benchPackedFigures();
await benchResident();
await benchAnswers();
await benchBoard();
await benchDrawings();
