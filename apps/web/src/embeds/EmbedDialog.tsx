import './embeds.css';
import { Button, Dialog, Heading } from '@digdir/designsystemet-react';
import type { View } from '@regionpuls/domain';
import { useId, useState } from 'react';
import { useReader } from '../reader/useReader.ts';
import { EmbedForm } from './EmbedForm.tsx';

/** A chart for other sites: how it will look there, and the code that puts it there. */
export function EmbedDialog({ view }: { view: View }) {
  const { t } = useReader();
  const [open, setOpen] = useState(false);
  const id = useId();
  const e = t.embeds;
  return (
    <>
      <Button variant="secondary" data-size="sm" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {e.title}
      </Button>
      <Dialog
        className="embeds"
        open={open}
        onClose={() => setOpen(false)}
        closeButton={e.close}
        aria-labelledby={id}
      >
        {open && (
          <>
            <Heading level={2} data-size="xs" id={id}>
              {e.title}
            </Heading>
            <EmbedForm view={view} />
          </>
        )}
      </Dialog>
    </>
  );
}
