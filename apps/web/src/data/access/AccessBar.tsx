import { Button } from '@digdir/designsystemet-react';
import { formatDate } from '@regionpuls/domain';
import { useState } from 'react';
import { useDataReader } from '../useDataReader.ts';
import { KeyButton } from './KeyButton.tsx';
import { useAccess } from './useAccess.ts';
import { useKeyFocus } from './useKeyFocus.ts';

/** Whether one only reads, or writes and as whom. */
export function AccessBar() {
  const { d, language } = useDataReader();
  const { key, lost, forget } = useAccess();
  const place = useKeyFocus<HTMLDivElement>();
  const [forgotten, setForgotten] = useState(false);
  const said = key
    ? `${d.access.holder(key.access.name)} ${d.access.until(formatDate(key.access.expires, language))}`
    : lost
      ? d.access.lost
      : `${forgotten ? d.access.forgotten : d.access.reading} ${d.access.needed}`;
  return (
    <div ref={place} tabIndex={-1} className="access" role="group" aria-label={d.access.bar} data-lost={lost}>
      <p role="status">{said}</p>
      {key ? (
        <Button
          variant="tertiary"
          data-color="accent"
          data-size="sm"
          onClick={() => {
            forget();
            setForgotten(true);
          }}
        >
          {d.access.forget}
        </Button>
      ) : (
        <KeyButton />
      )}
    </div>
  );
}
