/**
 * `npm run bench [-- --quick] [-- NAME …]`: each claim of speed or memory, measured against its alternative in this run.
 */
import { benchAnswers } from './answers.ts';
import { benchBoard } from './board.ts';
import { benchDrawings } from './drawings.ts';
import { benchEmbeds } from './embeds.ts';
import { benchIngest } from './ingest.ts';
import { benchMonthlyRelease } from './monthlyRelease.ts';
import { benchPackedFigures } from './packedFigures.ts';
import { benchResident } from './resident.ts';

// Nothing here is fetched from the network, and a Node process that finds this setting reads every certificate it names before it
// begins: as much work as taking in a small file, and none of ours.
delete process.env.NODE_EXTRA_CA_CERTS;

/** One run of what takes minutes, and none of the largest files. */
const quick = process.argv.includes('--quick');

const ALL = {
  ingest: () => benchIngest({ quick }),
  release: benchMonthlyRelease,
  figures: benchPackedFigures,
  resident: benchResident,
  answers: benchAnswers,
  board: benchBoard,
  drawings: benchDrawings,
  embeds: benchEmbeds,
};

const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const unknown = asked.filter((name) => !(name in ALL));
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}: ${Object.keys(ALL).join(', ')}.`);
  process.exit(2);
}
for (const [name, bench] of Object.entries(ALL)) {
  if (asked.length === 0 || asked.includes(name)) await bench();
}
