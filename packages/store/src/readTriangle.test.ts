import { expect, it } from 'vitest';
import { openFiguresWriter } from './openFiguresWriter.ts';
import { deliveryDraft, keyOf, vintageDraft } from './testing/drafts.ts';
import { temporaryDirectory } from './testing/temporaryDirectory.ts';

it('tells what each vintage said, and by how much the last word differs from the first', async () => {
  const writer = openFiguresWriter({ directory: temporaryDirectory() });
  await writer.publish(deliveryDraft([vintageDraft('2017-02-02', { '01': { '2016-11': 61.2 } })]));
  await writer.publish(
    deliveryDraft([vintageDraft('2018-02-01', { '01': { '2016-11': 60.3, '2017-11': 60.9 } })]),
  );
  await writer.publish(deliveryDraft([vintageDraft('2019-02-01', { '01': { '2017-11': 'suppressed' } })]));
  const triangle = await writer.triangle(keyOf('01'), 24);
  expect(triangle!.vintages.map(({ published }) => published)).toEqual([
    '2017-02-02',
    '2018-02-01',
    '2019-02-01',
  ]);
  expect(triangle!.rows).toEqual([
    {
      period: '2016-11',
      values: [{ value: 61.2, status: 'final' }, { value: 60.3, status: 'final' }, null],
      revised: 60.3 - 61.2,
    },
    {
      period: '2017-11',
      values: [null, { value: 60.9, status: 'final' }, { value: null, status: 'suppressed' }],
      revised: null,
    },
  ]);
  expect((await writer.triangle(keyOf('01'), 1))!.rows).toHaveLength(1);
  expect(await writer.triangle(keyOf('99'), 24)).toBeNull();
});
