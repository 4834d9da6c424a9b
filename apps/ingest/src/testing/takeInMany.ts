/** A process of its own that waits for the clock to strike, takes one file in many times at once and prints the outcomes. */
import { openFiguresWriter } from '@regionpuls/store';
import { ingestTidy } from '../ingestTidy.ts';

const [directory, path, strikes, times] = process.argv.slice(2);
await new Promise((resolve) => setTimeout(resolve, Number(strikes) - Date.now()));
const writer = openFiguresWriter({ directory: directory! });
const taken = await Promise.all(
  Array.from({ length: Number(times) }, () =>
    ingestTidy(
      { path: path!, fileName: 'samme.csv', source: 'nav', boundaries: '2024', published: '2026-01-30' },
      { writer, now: new Date('2026-11-01T12:00:00Z') },
    ),
  ),
);
process.stdout.write(
  JSON.stringify(taken.map(({ report, publication }) => [report.outcome, publication?.delivery])),
);
await writer.close();
