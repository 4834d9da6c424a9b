import { Dialog, Heading } from '@digdir/designsystemet-react';
import { type ReactNode, useId } from 'react';
import { useDataReader } from './useDataReader.ts';

interface WindowProps {
  title: string;
  open: boolean;
  close: () => void;
  children: ReactNode;
}

/** A dialog whose content starts afresh each time it is opened. */
export function Window({ title, open, close, children }: WindowProps) {
  const { d } = useDataReader();
  const id = useId();
  return (
    <Dialog open={open} onClose={close} closeButton={d.access.close} aria-labelledby={id}>
      {open && (
        <>
          <Heading level={2} data-size="xs" id={id}>
            {title}
          </Heading>
          <div className="window">{children}</div>
        </>
      )}
    </Dialog>
  );
}
