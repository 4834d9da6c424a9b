import { Button } from '@digdir/designsystemet-react';
import type { Ingest } from '@regionpuls/domain';
import { useState } from 'react';
import { Window } from '../Window.tsx';
import { useDataReader } from '../useDataReader.ts';
import { DecisionForm } from './DecisionForm.tsx';

interface DecisionButtonProps {
  ingest: Ingest;
  decision: 'accept' | 'discard';
}

/** Accepts or discards what waits, once it has been said why. */
export function DecisionButton({ ingest, decision }: DecisionButtonProps) {
  const { d } = useDataReader();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const accepts = decision === 'accept';
  return (
    <>
      <Button
        variant={accepts ? 'primary' : 'secondary'}
        data-color={accepts ? 'accent' : 'danger'}
        onClick={() => setOpen(true)}
      >
        {d.gate[decision]}
      </Button>
      <Window title={accepts ? d.gate.acceptTitle : d.gate.discardTitle} open={open} close={close}>
        <DecisionForm ingest={ingest} decision={decision} close={close} />
      </Window>
    </>
  );
}
