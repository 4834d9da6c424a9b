import { Button } from '@digdir/designsystemet-react';
import type { SavedMapping, Source, TablePreview } from '@regionpuls/domain';
import { useState } from 'react';
import type { LoadedIndicator } from '../../queries/indicators.ts';
import type { PreviewChoice } from '../upload/usePreview.ts';
import { useDataReader } from '../useDataReader.ts';
import { MappingEditor } from './MappingEditor.tsx';

export type Editing = 'new' | 'chosen' | null;

interface MappingDeskProps {
  /** Which mapping is being made; null for none. */
  editing: Editing;
  setEditing: (editing: Editing) => void;
  preview: TablePreview;
  /** Looks at the table in another way. */
  look: (choice: PreviewChoice) => void;
  /** The mapping that is chosen for the file. */
  chosen: SavedMapping | undefined;
  source: string;
  sources: readonly Source[];
  indicators: readonly LoadedIndicator[];
  saved: (mapping: SavedMapping) => void;
}

/** Where a mapping is made for the table at hand, or the chosen one changed. */
export function MappingDesk(props: MappingDeskProps) {
  const { editing, setEditing, preview, look, chosen, source, sources, indicators, saved } = props;
  const { d } = useDataReader();
  const [last, setLast] = useState<SavedMapping | null>(null);
  if (!editing) {
    return (
      <>
        <p role="status">{last && d.mapping.savedAs(last.mapping.name, last.version)}</p>
        <div className="row">
          <Button variant="secondary" data-color="accent" data-size="sm" onClick={() => setEditing('new')}>
            {d.upload.newMapping}
          </Button>
          {chosen && (
            <Button
              variant="secondary"
              data-color="accent"
              data-size="sm"
              onClick={() => setEditing('chosen')}
            >
              {d.upload.editMapping}
            </Button>
          )}
        </div>
      </>
    );
  }
  return (
    <MappingEditor
      // Seen in another way it is another table, and what was chosen for the last one means nothing.
      key={[editing, preview.sheet, preview.encoding, preview.delimiter].join(' ')}
      preview={preview}
      look={look}
      base={editing === 'chosen' ? chosen?.mapping : undefined}
      source={source}
      sources={sources}
      indicators={indicators}
      close={() => setEditing(null)}
      saved={(mapping) => {
        setEditing(null);
        setLast(mapping);
        saved(mapping);
      }}
    />
  );
}
