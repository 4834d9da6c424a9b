import { Button, Heading } from '@digdir/designsystemet-react';
import type { Ingest } from '@regionpuls/domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { feedsQuery } from '../../queries/feeds.ts';
import { indicatorsQuery } from '../../queries/indicators.ts';
import { mappingsQuery } from '../../queries/mappings.ts';
import { ActionFailure } from '../ActionFailure.tsx';
import { useAccess } from '../access/useAccess.ts';
import { useReport } from '../ingests/useReport.ts';
import { type Editing, MappingDesk } from '../mapping/MappingDesk.tsx';
import { useDataReader } from '../useDataReader.ts';
import { Differences } from './Differences.tsx';
import { FileField } from './FileField.tsx';
import { MissingList } from './MissingList.tsx';
import { PreviewSection } from './PreviewSection.tsx';
import { ReadingFields } from './ReadingFields.tsx';
import { Trial } from './Trial.tsx';
import { UploadProgress } from './UploadProgress.tsx';
import { type Reading, emptyReading, missingIn, readingQuery } from './reading.ts';
import { readingFor } from './readingFor.ts';
import { usePreview } from './usePreview.ts';
import { useUploading } from './useUploading.ts';

/** A file on its way in: chosen, looked at, told how to be read, tried, published. */
export function UploadDesk() {
  const { d } = useDataReader();
  const { key } = useAccess();
  const show = useReport();
  const { sources = [], indicators = [] } = useQuery(indicatorsQuery).data ?? {};
  const feeds = useQuery(feedsQuery).data?.feeds ?? [];
  const mappings = useQuery(mappingsQuery).data ?? [];
  const preview = usePreview();
  const uploading = useUploading();
  const [file, setFile] = useState<File | null>(null);
  const [reading, setReading] = useState<Reading>(emptyReading());
  const [asked, setAsked] = useState(false);
  const [editing, setEditing] = useState<Editing>(null);
  const [trial, setTrial] = useState<Ingest | null>(null);
  const missing = [...(file ? [] : (['needFile'] as const)), ...missingIn(reading)];
  const fits = preview.shown?.fits ?? [];
  const isEditing = editing !== null && reading.layout === 'mapped';

  const choose = (chosen: File) => {
    setFile(chosen);
    setEditing(null);
    setTrial(null);
    uploading.reset();
    preview.look(chosen, {}, (found) => setReading((before) => readingFor(found, before, mappings, feeds)));
  };
  const change = (changed: Reading) => {
    setReading(changed);
    setTrial(null);
  };
  const send = (dryRun: boolean) => {
    setAsked(true);
    if (missing.length > 0 || !file) return;
    setTrial(null);
    uploading.send(file, { ...readingQuery(reading), dryRun: dryRun ? 'true' : undefined }, (ingest) => {
      if (dryRun) setTrial(ingest);
      else show(ingest.id, ingest.report.outcome === 'published' ? 'published' : 'uploaded');
    });
  };

  return (
    <div className="stack stack--sections">
      <FileField file={file} choose={choose} />
      {file && (
        <>
          <PreviewSection preview={preview} file={file} hasGrid={!isEditing} />
          <section aria-labelledby="lesing">
            <Heading level={2} data-size="sm" id="lesing">
              {d.upload.read}
            </Heading>
            <div className="controls">
              <ReadingFields reading={reading} change={change} sources={sources} fits={fits} />
            </div>
            {reading.layout === 'mapped' && (
              <>
                <Differences fit={fits.find(({ name }) => name === reading.mapping)} />
                {preview.shown && (
                  <MappingDesk
                    editing={editing}
                    setEditing={setEditing}
                    preview={preview.shown}
                    look={(choice) => preview.look(file, choice)}
                    chosen={mappings.find(({ mapping }) => mapping.name === reading.mapping)}
                    source={reading.source}
                    sources={sources}
                    indicators={indicators}
                    saved={({ mapping }) => {
                      change({ ...reading, mapping: mapping.name, period: '', source: mapping.source });
                      preview.look(
                        file,
                        preview.shown?.sheet === null
                          ? { encoding: mapping.encoding, delimiter: mapping.delimiter }
                          : { sheet: mapping.sheet },
                      );
                    }}
                  />
                )}
              </>
            )}
          </section>
          <section aria-label={d.upload.publish}>
            {asked && <MissingList missing={missing} />}
            <div className="row">
              <Button
                variant="secondary"
                data-color="accent"
                disabled={!key || uploading.busy}
                onClick={() => send(true)}
              >
                {d.upload.tryIt}
              </Button>
              <Button data-color="accent" disabled={!key || uploading.busy} onClick={() => send(false)}>
                {d.upload.publish}
              </Button>
            </div>
            <p className="quiet">{d.upload.publishText}</p>
            <UploadProgress uploading={uploading} />
            {uploading.error && <ActionFailure error={uploading.error} />}
          </section>
          {trial && <Trial ingest={trial} indicators={indicators} sources={sources} />}
        </>
      )}
    </div>
  );
}
