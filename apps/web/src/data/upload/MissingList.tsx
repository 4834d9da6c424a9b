import { Alert } from '@digdir/designsystemet-react';
import { useDataReader } from '../useDataReader.ts';
import type { Missing } from './reading.ts';

/** What must be chosen first. */
export function MissingList({ missing }: { missing: readonly (Missing | 'needFile')[] }) {
  const { d } = useDataReader();
  if (missing.length === 0) return null;
  return (
    <Alert data-color="warning" data-size="sm" role="alert">
      <strong>{d.upload.missing}</strong>
      <ul className="plain">
        {missing.map((one) => (
          <li key={one}>{d.upload[one]}</li>
        ))}
      </ul>
    </Alert>
  );
}
