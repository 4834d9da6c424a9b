import { Alert, Button, Heading, Paragraph, Tag, Textfield } from '@digdir/designsystemet-react';
import { saveMapping } from '@regionpuls/contract';
import type { ColumnMapping, SavedMapping, Source, TablePreview } from '@regionpuls/domain';
import { useState } from 'react';
import type { LoadedIndicator } from '../../queries/indicators.ts';
import { tell } from '../../queries/tell.ts';
import { ActionFailure } from '../ActionFailure.tsx';
import { useAccess } from '../access/useAccess.ts';
import { useWriting } from '../access/useWriting.ts';
import { PreviewGrid } from '../upload/PreviewGrid.tsx';
import type { PreviewChoice } from '../upload/usePreview.ts';
import { useDataReader } from '../useDataReader.ts';
import { ColumnList } from './ColumnList.tsx';
import { FormatFields } from './FormatFields.tsx';
import { LandmarkFields } from './LandmarkFields.tsx';
import { MemberFields } from './MemberFields.tsx';
import { NeedList } from './NeedList.tsx';
import { TableFields } from './TableFields.tsx';
import { boundaryYears } from '../upload/boundaryYears.ts';
import { draftOf } from './draftOf.ts';
import type { MappingDraft } from './mappingDraft.ts';
import { mappingOf } from './mappingOf.ts';

interface MappingEditorProps {
  preview: TablePreview;
  look: (choice: PreviewChoice) => void;
  /** A mapping to change; without one the suggestion is where it begins. */
  base: ColumnMapping | undefined;
  source: string;
  sources: readonly Source[];
  indicators: readonly LoadedIndicator[];
  close: () => void;
  saved: (mapping: SavedMapping) => void;
}

/** Says once what the columns of a table are, beside the table itself. */
export function MappingEditor(props: MappingEditorProps) {
  const { preview, look, base, source, sources, indicators, close, saved } = props;
  const { d } = useDataReader();
  const { key } = useAccess();
  const [draft, setDraft] = useState(() => draftOf(preview, base ?? preview.suggestion, source));
  const [asked, setAsked] = useState(false);
  const saving = useWriting((token, mapping: ColumnMapping) =>
    tell(saveMapping, { params: { name: mapping.name }, body: mapping, token }),
  );
  const result = mappingOf(draft, preview);
  const set = (changes: Partial<MappingDraft>) => setDraft((before) => ({ ...before, ...changes }));
  const isSuggested = !base && Object.keys(preview.suggestion).length > 0;
  return (
    <form
      className="mapping stack"
      noValidate
      aria-labelledby="oppsett"
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (result.mapping) saving.mutate(result.mapping, { onSuccess: saved });
      }}
    >
      <div className="row">
        <Heading level={3} data-size="xs" id="oppsett">
          {d.mapping.editor}
        </Heading>
        {isSuggested && <Tag data-color="warning">{d.mapping.suggestion}</Tag>}
      </div>
      <Paragraph>{d.mapping.editorText}</Paragraph>
      {isSuggested && (
        <Alert data-color="warning" data-size="sm">
          {d.mapping.suggestionText}
        </Alert>
      )}
      <TableFields
        draft={draft}
        set={set}
        preview={preview}
        look={look}
        sources={sources}
        years={boundaryYears(indicators)}
      />
      <div className="mapping__sides">
        <div className="mapping__grid">
          <PreviewGrid preview={preview} headerRow={Number(draft.headerRow)} />
        </div>
        <ColumnList draft={draft} set={set} preview={preview} indicators={indicators} />
      </div>
      <MemberFields draft={draft} set={set} preview={preview} />
      <FormatFields draft={draft} set={set} />
      <LandmarkFields draft={draft} set={set} known={base ?? preview.suggestion} />
      <Textfield
        label={d.mapping.name}
        description={d.mapping.nameText}
        data-size="sm"
        className="mapping__name"
        value={draft.name}
        maxLength={60}
        spellCheck={false}
        autoComplete="off"
        onChange={({ target }) => set({ name: target.value })}
      />
      {asked && result.needs && <NeedList needs={result.needs} />}
      {saving.error && <ActionFailure error={saving.error} />}
      <div className="row">
        <Button type="submit" data-color="accent" loading={saving.isPending} disabled={!key}>
          {saving.isPending ? d.mapping.saving : d.mapping.save}
        </Button>
        <Button variant="tertiary" onClick={close}>
          {d.mapping.cancel}
        </Button>
      </div>
    </form>
  );
}
