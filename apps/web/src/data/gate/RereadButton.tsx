import { Button } from '@digdir/designsystemet-react';
import type { Ingest, Source } from '@regionpuls/domain';
import { useState } from 'react';
import { Window } from '../Window.tsx';
import { useDataReader } from '../useDataReader.ts';
import { RereadForm } from './RereadForm.tsx';

interface RereadButtonProps {
  ingest: Ingest;
  sources: readonly Source[];
}

/** Reads the same bytes in another way. */
export function RereadButton({ ingest, sources }: RereadButtonProps) {
  const { d } = useDataReader();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button variant="secondary" data-color="accent" onClick={() => setOpen(true)}>
        {d.gate.reread}
      </Button>
      <Window title={d.gate.rereadTitle} open={open} close={close}>
        <RereadForm ingest={ingest} sources={sources} close={close} />
      </Window>
    </>
  );
}
