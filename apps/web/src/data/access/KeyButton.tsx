import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Window } from '../Window.tsx';
import { useDataReader } from '../useDataReader.ts';
import { KeyForm } from './KeyForm.tsx';

/** Asks for the writer's key. */
export function KeyButton({ variant = 'secondary' }: { variant?: 'primary' | 'secondary' }) {
  const { d } = useDataReader();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button variant={variant} data-color="accent" data-size="sm" onClick={() => setOpen(true)}>
        {d.access.use}
      </Button>
      <Window title={d.access.title} open={open} close={close}>
        <KeyForm close={close} />
      </Window>
    </>
  );
}
