import { Button } from '@digdir/designsystemet-react';
import { rereadIngest, uploadLayoutSchema } from '@regionpuls/contract';
import type { Ingest, Source } from '@regionpuls/domain';
import { useState } from 'react';
import { tell } from '../../queries/tell.ts';
import { ActionFailure } from '../ActionFailure.tsx';
import { useWriting } from '../access/useWriting.ts';
import { useReport } from '../ingests/useReport.ts';
import { MissingList } from '../upload/MissingList.tsx';
import { ReadingFields } from '../upload/ReadingFields.tsx';
import { type Reading, emptyReading, missingIn, readingQuery } from '../upload/reading.ts';
import { useDataReader } from '../useDataReader.ts';

interface RereadFormProps {
  ingest: Ingest;
  sources: readonly Source[];
  close: () => void;
}

/** The choices that a file is read with, beginning with those that were made last time. */
export function RereadForm({ ingest, sources, close }: RereadFormProps) {
  const { d } = useDataReader();
  const show = useReport();
  const [reading, setReading] = useState(() => readingOf(ingest));
  const [asked, setAsked] = useState(false);
  const rereading = useWriting((token, body: Reading) =>
    tell(rereadIngest, {
      params: { id: String(ingest.id) },
      body: { ...readingQuery(body), layout: body.layout, source: body.source },
      token,
    }),
  );
  const missing = missingIn(reading);
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (missing.length > 0) return;
        rereading.mutate(reading, {
          onSuccess: ({ id }) => {
            close();
            show(id, 'reread');
          },
        });
      }}
    >
      <p>{d.gate.rereadText}</p>
      <ReadingFields reading={reading} change={setReading} sources={sources} fits={[]} />
      {asked && <MissingList missing={missing} />}
      {rereading.error && <ActionFailure error={rereading.error} />}
      <div className="row">
        <Button type="submit" data-color="accent" loading={rereading.isPending}>
          {rereading.isPending ? d.gate.working : d.gate.readAgain}
        </Button>
        <Button variant="tertiary" onClick={close}>
          {d.gate.cancel}
        </Button>
      </div>
    </form>
  );
}

function readingOf({ layout, report }: Ingest): Reading {
  const { boundaries, published, mapping, table } = report.options;
  return {
    ...emptyReading(published),
    layout: uploadLayoutSchema.safeParse(layout).data ?? 'tidy',
    source: report.source,
    boundaries: boundaries ?? '',
    mapping: mapping?.split(' ')[0] ?? '',
    table: table ?? '',
  };
}
