/** A process of its own that waits for the clock to strike, publishes one delivery and prints what came of it. */
import { openFiguresWriter } from '../openFiguresWriter.ts';
import { deliveryDraft, vintageDraft } from './drafts.ts';

const [directory, strikes] = process.argv.slice(2);
await new Promise((resolve) => setTimeout(resolve, Number(strikes) - Date.now()));
const writer = openFiguresWriter({ directory: directory! });
const draft = deliveryDraft([vintageDraft('2018-05-04', { '01': { '2018-04': 4042 } })], {
  payload: 'the same',
});
process.stdout.write(JSON.stringify(await writer.publish(draft)));
await writer.close();
